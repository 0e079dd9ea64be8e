/** Changing an earlier answer: finding it by a person's words, and opening it. */
import { questions } from '../criteria/criteria.ts';
import type { Item } from '../criteria/dossier.ts';
import type { QuestionRef } from '../criteria/vocabulary.ts';
import { ask, letGo, newItem } from './ask.ts';
import { itemName, valueText } from './display.ts';
import { maySee } from './may-see.ts';
import { reask } from './reask.ts';
import { showFields, showReview } from './show-answers.ts';
import { dossierOf, knownValue, say, type Talk, targetOf, words } from './talk.ts';

/** Opens an answer to change it: one field at once, or the choice of its fields. */
export function openAnswer(talk: Talk, ref: QuestionRef): void {
  const target = targetOf(ref);
  if (target === null || !maySee(talk, ref)) return reask(talk);
  const value = knownValue(dossierOf(talk), ref) ?? {};
  const known = Object.keys(value).filter((key) => key !== 'id');
  letGo(talk);
  if (target.field === null && known.length > 1) return showFields(talk, ref);
  const field = ref.field ?? known[0];
  const asked = field === undefined ? undefined : target.question.fields[field];
  if (field === undefined || asked === undefined) return ask(talk, newItem(target.question));
  const { language } = talk.session;
  talk.private = talk.private || target.question.private;
  if (value[field] !== undefined) say(talk, words(talk).editNow(asked.label[language], valueText(asked, value[field], language)));
  ask(talk, { ...ref, field });
}

const smallWords = ['het', 'van', 'een', 'bij', 'per', 'the', 'and', 'wat', 'aan'];
const telling = (title: string): string[] =>
  title
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2 && !smallWords.includes(word));

/** The name of an item says more than a word of a title. */
const nameHits = 3;

/** The question or list item that some words name best: by the words of its title and the name of an item. */
export function findByWords(talk: Talk, text: string): QuestionRef | null {
  const said = text.toLowerCase();
  const dossier = dossierOf(talk);
  let best: { ref: QuestionRef; hits: number } | null = null;
  for (const question of questions) {
    const titles = [...telling(question.title.nl), ...telling(question.title.en)];
    const hits = titles.filter((word) => said.includes(word.slice(0, 8))).length;
    const items = question.many ? ((dossier.answers[question.id] ?? []) as Item<typeof question.fields>[]) : [];
    const named = items.find((item) => {
      const name = itemName(question, item)?.toLowerCase() ?? '';
      return name.length > 2 && said.includes(name);
    });
    const total = hits + (named === undefined ? 0 : nameHits);
    if (total > (best?.hits ?? 0)) best = { ref: { question: question.id, ...(named !== undefined && { item: named.id }) }, hits: total };
  }
  return best?.ref ?? null;
}

/** "Wijzig …": opens what the words name; without a clear one it shows all answers. */
export function edit(talk: Talk, argument: string | undefined): void {
  const ref = argument === undefined ? null : findByWords(talk, argument);
  const items = ref === null || ref.item !== undefined ? undefined : dossierOf(talk).answers[ref.question];
  const [only, ...others] = Array.isArray(items) ? (items as { id: string }[]) : [];
  if (ref === null || others.length > 0) return showReview(talk);
  openAnswer(talk, only === undefined ? ref : { ...ref, item: only.id });
}
