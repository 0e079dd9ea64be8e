/** Asking again what was open before something else came in between. */
import { ask, chooseNext } from './ask.ts';
import { repeatOnboarding } from './onboarding.ts';
import { say, type Talk, update, words } from './talk.ts';

/** Asks again what is open: a confirmation, the open question, or the best next one. */
export function reask(talk: Talk, intro: string[] = []): void {
  const { pending, open, phase } = talk.session;
  if (phase !== 'intake') return phase === 'paused' ? say(talk, words(talk).paused) : repeatOnboarding(talk);
  if (pending?.kind === 'restart') return say(talk, words(talk).restartConfirm);
  if (pending?.kind === 'reason') return say(talk, words(talk).reasonNeeded);
  if (pending !== null) update(talk, { pending: null });
  ask(talk, open ?? chooseNext(talk), intro);
}
