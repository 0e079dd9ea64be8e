/** Taking back: undo, take one answer away, start over. Nothing is erased: each is a new fact. */
import { findQuestion } from '../criteria/criteria.ts';
import { says } from '../criteria/ledger.ts';
import { type QuestionRef, thingOf } from '../criteria/vocabulary.ts';
import { ask, chooseNext, letGo } from './ask.ts';
import { findByWords } from './edit.ts';
import { alongWith, giftsOf, onlyArgument, partnersCalled } from './going.ts';
import { type Restored, saidByMe, undoLast, withdraw } from './note.ts';
import { confirmRemove, reask } from './reask.ts';
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

/** "Partner BAM", "bijdragen BAM": a partner with its contributions, or those alone; false where the words are others, or mean several. */
function askedByName(talk: Talk, argument: string): boolean {
  const [, what, called = ''] = /^(partner|bijdragen|contributions) (.+)$/u.exec(argument) ?? [];
  if (what === undefined) return false;
  const mine = giftsOf(talk, called).filter((one) => saidByMe(talk, one));
  const [partner, another] = what === 'partner' ? partnersCalled(talk, called) : [];
  const [first, ...others] = mine;
  if (another !== undefined) return false;
  if (partner !== undefined) proposeRemoval(talk, partner.ref, alongWith(talk, partner.ref));
  else if (first !== undefined) proposeRemoval(talk, first, others);
  else {
    say(talk, words(talk).removeNobody(called));
    reask(talk);
  }
  return true;
}

/** Asks; of what others said there is nothing to take away. */
function proposeRemoval(talk: Talk, ref: QuestionRef, also: readonly QuestionRef[]): void {
  if (saidByMe(talk, ref) || also.length > 0) return confirmRemove(talk, ref, also);
  say(talk, words(talk).notYours);
  reask(talk);
}

/** Asks whether an answer is to be taken away; one's own words only. */
export function askRemove(talk: Talk, argument: string | undefined): void {
  const w = words(talk);
  const { pending } = talk.session;
  if (pending?.kind === 'remove' && argument === onlyArgument(pending.ref)) return remove(talk, pending.ref);
  if (argument !== undefined && askedByName(talk, argument)) return;
  const ref = refFrom(talk, argument);
  const items = ref === null || ref.item !== undefined ? undefined : dossierOf(talk).answers[ref.question];
  if (ref === null || (Array.isArray(items) && items.length > 1)) {
    letGo(talk);
    say(talk, w.removeWhich);
    return showReview(talk, ref?.question);
  }
  const [only] = Array.isArray(items) ? (items as { id: string }[]) : [];
  const found = only === undefined ? ref : { ...ref, item: only.id };
  proposeRemoval(talk, found, alongWith(talk, found));
}

/** @param also what goes along: the contributions of a partner. */
export function remove(talk: Talk, ref: QuestionRef, also: readonly QuestionRef[] = []): void {
  const before = assessmentOf(talk);
  update(talk, { pending: null });
  const mine = [ref, ...also].filter((one) => saidByMe(talk, one));
  if (mine.length === 0) {
    say(talk, words(talk).notYours);
    return ask(talk, talk.session.open ?? chooseNext(talk));
  }
  const taken = mine.map((one) => withdraw(talk, one));
  reportRestored(talk, taken, words(talk).withdrawn, before);
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
