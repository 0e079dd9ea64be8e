/** Asking again what was open before something else came in between. */
import type { Field, Question } from '../criteria/question.ts';
import type { QuestionRef } from '../criteria/vocabulary.ts';
import { confirm, offerReadings, yesNo } from './answer.ts';
import { ask, chooseNext } from './ask.ts';
import { confirmDeed } from './confirm-deed.ts';
import { expectsText, titleText } from './display.ts';
import { onlyArgument, sayGoing } from './going.ts';
import type { Action } from './message.ts';
import { repeatOnboarding } from './onboarding.ts';
import { placeWords } from './place-wording.ts';
import { privacyWording } from './privacy-wording.ts';
import { keepPrivate } from './report.ts';
import type { Session } from './session.ts';
import { dossierOf, fieldOf, knownValue, membershipOf, say, type Talk, targetOf, update, words } from './talk.ts';

/** Asks whether an answer is to be taken away, and with a partner what it contributes: all of it is listed. */
export function confirmRemove(talk: Talk, ref: QuestionRef, also: readonly QuestionRef[] = []): void {
  const w = words(talk);
  update(talk, { pending: { kind: 'remove', ref, ...(also.length > 0 && { also: [...also] }) } });
  const title = titleText(ref, knownValue(dossierOf(talk), ref), talk.session.language);
  sayGoing(talk, ref, also);
  if (also.length === 0 || ref.item === undefined)
    return void talk.blocks.push({ kind: 'options', label: w.removeConfirm(title), options: yesNo(talk) });
  const only: Action = { do: 'command', command: 'remove', argument: onlyArgument(ref) };
  const [yes, no] = yesNo(talk).map(({ action }) => action) as [Action, Action];
  const options = [
    { label: w.removeAll, action: yes },
    { label: w.removeOnly, action: only },
    { label: w.no, action: no },
  ];
  talk.blocks.push({ kind: 'options', label: w.removeConfirm(title), options });
}

/** Asks whether to start over. */
export function confirmRestart(talk: Talk): void {
  update(talk, { pending: { kind: 'restart' } });
  talk.blocks.push({ kind: 'options', label: words(talk).restartConfirm, options: yesNo(talk) });
}

/** Asks whether everything about this person is to go. */
export function askForget(talk: Talk): void {
  update(talk, { pending: { kind: 'forget' } });
  talk.blocks.push({ kind: 'options', label: privacyWording[talk.session.language].forgetAsk, options: yesNo(talk) });
}

/** Asks whether to link this channel or group to a Centrum, or (null) to undo the link. */
export function confirmLink(talk: Talk, { group, centrum }: { group: string; centrum: string | null }): void {
  const about = membershipOf(talk, centrum ?? talk.input.linked?.binding.centrum ?? '');
  update(talk, { pending: about === undefined ? null : { kind: 'bind', group, centrum } });
  if (about === undefined) return reask(talk);
  const { linkConfirm, unlinkConfirm } = placeWords[talk.session.language];
  const label = (centrum === null ? unlinkConfirm : linkConfirm)(about.centrumName);
  talk.blocks.push({ kind: 'options', label, options: yesNo(talk) });
}

/** Asks again what waits for a yes, a choice or a reason. */
function reaskWaiting(talk: Talk, pending: NonNullable<Session['pending']>): void {
  switch (pending.kind) {
    case 'deed':
      return confirmDeed(talk, pending.deed);
    case 'forget':
      return askForget(talk);
    case 'restart':
      return confirmRestart(talk);
    case 'remove':
      return confirmRemove(talk, pending.ref, pending.also);
    case 'bind':
      return confirmLink(talk, pending);
    case 'reason':
      return say(talk, words(talk).reasonNeeded);
    case 'proposals':
      return confirm(talk, pending.proposals, pending.messageId);
    case 'readings':
      return offerReadings(talk, pending.readings, pending.messageId);
  }
}

/** What is asked in whatever phase the person is. */
const isOfAnyPhase = (pending: Session['pending']): boolean => pending?.kind === 'deed' || pending?.kind === 'forget';

/** Asks again what is open: a confirmation, the open question, or the best next one. */
export function reask(talk: Talk, intro: string[] = []): void {
  const { pending, open, phase } = talk.session;
  if (phase !== 'intake' && !isOfAnyPhase(pending)) return phase === 'paused' ? say(talk, words(talk).paused) : repeatOnboarding(talk);
  if (pending !== null) return reaskWaiting(talk, pending);
  ask(talk, open ?? chooseNext(talk), intro);
}

/** Figures that contradict one another are repeated, so they are for the person's own eyes. */
export function sayDoubt(talk: Talk, what: string): void {
  talk.private = true;
  say(talk, words(talk).doesNotAddUp(what));
}

/** Figures that were read and are not noted, each with the reason; true when there were any. */
export function sayPassedOver(talk: Talk): boolean {
  const { passedOver = [] } = talk.input.understood;
  for (const { why, quote } of passedOver) {
    talk.private = true;
    say(talk, words(talk).passedOver[why](quote));
  }
  return passedOver.length > 0;
}

/** The name with which one more item of a list begins, where it is one of a party. */
const nextName = (question: Question | undefined): Field | undefined =>
  question?.many === true ? Object.values(question.fields).find(({ party }) => party === true) : undefined;

/** Nothing could be read: says what would help, in terms of the open question, and asks it again. */
export function notUnderstood(talk: Talk): void {
  const w = words(talk);
  const { vague, share, doesNotAddUp, unread = [] } = talk.input.understood;
  const target = targetOf(talk.session.open);
  const { language } = talk.session;
  for (const { field, text } of unread) {
    const asked = target === null ? undefined : fieldOf(target.question, field);
    if (target !== null) keepPrivate(talk, target.question.id);
    if (asked !== undefined) say(talk, w.inputWrong(asked.label[language], text, expectsText(asked, language)));
  }
  if (doesNotAddUp !== undefined) sayDoubt(talk, doesNotAddUp);
  else if (sayPassedOver(talk)) return reask(talk);
  else if (share !== undefined) say(talk, w.shareUnknown(share));
  else if (vague !== undefined) say(talk, w.vague(vague));
  else if (unread.length === 0) {
    const field = talk.session.pending === null ? (target?.field ?? nextName(target?.question)) : undefined;
    say(talk, field === undefined ? w.notUnderstood : `${w.notUnderstood} ${expectsText(field, language)}`);
  }
  reask(talk);
}
