/** Changing an earlier answer: finding it by a person's words, and opening it. */
import type { QuestionRef } from '../criteria/vocabulary.ts';
import { ask, letGo, newItem } from './ask.ts';
import { valueText } from './display.ts';
import { maySee } from './may-see.ts';
import { namedIn } from './named.ts';
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

/** The answer that some words name best. */
export const findByWords = (talk: Talk, text: string): QuestionRef | null => namedIn(dossierOf(talk), text);

/** "Wijzig …": opens what the words name; without a clear one it shows all answers, and what waited for a yes waits no longer. */
export function edit(talk: Talk, argument: string | undefined): void {
  const ref = argument === undefined ? null : findByWords(talk, argument);
  const items = ref === null || ref.item !== undefined ? undefined : dossierOf(talk).answers[ref.question];
  const [only, ...others] = Array.isArray(items) ? (items as { id: string }[]) : [];
  if (ref === null || others.length > 0) {
    letGo(talk);
    return showReview(talk, ref?.question);
  }
  openAnswer(talk, only === undefined ? ref : { ...ref, item: only.id });
}
