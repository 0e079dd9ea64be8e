/** Changing an earlier answer: finding it by a person's words, and opening it. */
import { questions } from '../criteria/criteria.ts';
import type { Item } from '../criteria/dossier.ts';
import type { Question } from '../criteria/question.ts';
import type { QuestionRef } from '../criteria/vocabulary.ts';
import { ask, newItem } from './ask.ts';
import { valueText } from './display.ts';
import { reask } from './reask.ts';
import { maySee, showFields, showReview } from './show-answers.ts';
import { dossierOf, knownValue, say, type Talk, targetOf, update, words } from './talk.ts';

/** Opens an answer to change it: one field at once, or the choice of its fields. */
export function openAnswer(talk: Talk, ref: QuestionRef): void {
  const target = targetOf(ref);
  if (target === null || !maySee(talk, ref)) return reask(talk);
  const value = knownValue(dossierOf(talk), ref) ?? {};
  const known = Object.keys(value).filter((key) => key !== 'id');
  update(talk, { pending: null });
  if (target.field === null && known.length > 1) return showFields(talk, ref);
  const field = ref.field ?? known[0];
  const asked = field === undefined ? undefined : target.question.fields[field];
  if (field === undefined || asked === undefined) return ask(talk, newItem(target.question));
  const { language } = talk.session;
  talk.private = talk.private || target.question.private;
  if (value[field] !== undefined) say(talk, words(talk).editNow(asked.label[language], valueText(asked, value[field], language)));
  ask(talk, { ...ref, field });
}

/** The question or list item that some words name: its title, a field, or an item's name. */
export function findByWords(talk: Talk, text: string): QuestionRef | null {
  const said = text.toLowerCase().trim();
  const dossier = dossierOf(talk);
  for (const question of questions) {
    const items = question.many ? ((dossier.answers[question.id] ?? []) as Item<typeof question.fields>[]) : [];
    const item = items.find((one) =>
      Object.values(one).some((value) => typeof value === 'string' && value.length > 2 && said.includes(value.toLowerCase())),
    );
    if (item !== undefined) return { question: question.id, item: item.id };
  }
  const words = (title: string): string[] =>
    title
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 2 && !['het', 'van', 'een', 'bij', 'per', 'the', 'and', 'wat', 'aan'].includes(word));
  const score = (question: Question): number =>
    [...words(question.title.nl), ...words(question.title.en)].filter((word) => said.includes(word.slice(0, 8))).length;
  const best = questions.reduce<{ id: string; hits: number }>(
    (top, question) => (score(question) > top.hits ? { id: question.id, hits: score(question) } : top),
    { id: '', hits: 0 },
  );
  return best.hits === 0 ? null : { question: best.id };
}

/** "Wijzig …": opens what the words name; without a clear one it shows all answers. */
export function edit(talk: Talk, argument: string | undefined): void {
  const ref = argument === undefined ? null : findByWords(talk, argument);
  const items = ref === null || ref.item !== undefined ? undefined : dossierOf(talk).answers[ref.question];
  const [only, ...others] = Array.isArray(items) ? (items as { id: string }[]) : [];
  if (ref === null || others.length > 0) return showReview(talk);
  openAnswer(talk, only === undefined ? ref : { ...ref, item: only.id });
}
