/** Taking back: undo, take one answer away, start over. Nothing is erased: each is a new fact. */
import { findQuestion } from '../criteria/criteria.ts';
import { says } from '../criteria/ledger.ts';
import { type QuestionRef, thingOf } from '../criteria/vocabulary.ts';
import { ask, chooseNext, letGo } from './ask.ts';
import { findByWords } from './edit.ts';
import { type Restored, saidByMe, undoLast, withdraw } from './note.ts';
import { confirmRemove } from './reask.ts';
import { reportRestored } from './report.ts';
import { nothingUnderWay } from './session.ts';
import { showReview } from './show-answers.ts';
import { assessmentOf, dossierOf, isMe, say, type Talk, update, words } from './talk.ts';

export function undo(talk: Talk): void {
  const before = assessmentOf(talk);
  letGo(talk);
  const restored = undoLast(talk);
  if (restored.length === 0) say(talk, words(talk).nothingToUndo);
  else reportRestored(talk, restored, words(talk).undone, before);
  reopen(talk, restored);
  ask(talk, chooseNext(talk, restored.find(({ now }) => now !== null)?.ref));
}

/** A list that was said to be empty, and is not said to be so any more, is asked about again. */
function reopen(talk: Talk, restored: readonly Restored[]): void {
  const lists = restored.filter(({ ref, now }) => ref.item === undefined && now === null).map(({ ref }) => ref.question);
  update(talk, { deferred: talk.session.deferred.filter(({ ref, why }) => why !== 'done' || !lists.includes(ref.question)) });
}

/** `question#item` of a button, or a person's words. */
function refFrom(talk: Talk, argument: string | undefined): QuestionRef | null {
  const [question = '', item] = (argument ?? '').split('#');
  if (findQuestion(question) !== undefined) return thingOf({ question, item });
  const named = argument === undefined ? null : findByWords(talk, argument);
  return named && thingOf(named);
}

/** Asks whether an answer is to be taken away; one's own words only. */
export function askRemove(talk: Talk, argument: string | undefined): void {
  const w = words(talk);
  const ref = refFrom(talk, argument);
  const items = ref === null || ref.item !== undefined ? undefined : dossierOf(talk).answers[ref.question];
  if (ref === null || (Array.isArray(items) && items.length > 1)) {
    letGo(talk);
    say(talk, w.removeWhich);
    return showReview(talk, ref?.question);
  }
  const [only] = Array.isArray(items) ? (items as { id: string }[]) : [];
  const found = only === undefined ? ref : { ...ref, item: only.id };
  confirmRemove(talk, found);
}

export function remove(talk: Talk, ref: QuestionRef): void {
  const before = assessmentOf(talk);
  update(talk, { pending: null });
  if (!saidByMe(talk, ref)) {
    say(talk, words(talk).notYours);
    return ask(talk, talk.session.open ?? chooseNext(talk));
  }
  reportRestored(talk, [withdraw(talk, ref)], words(talk).withdrawn, before);
  ask(talk, chooseNext(talk));
}

/** Takes back all that this person said in this Centrum. */
export function restart(talk: Talk): void {
  const mine = [...talk.ledger.standing.values()].filter((fact) => isMe(talk, fact.by.person) && says(fact));
  for (const fact of mine) withdraw(talk, thingOf(fact));
  update(talk, nothingUnderWay);
  say(talk, words(talk).restarted(mine.length));
  ask(talk, chooseNext(talk));
}
