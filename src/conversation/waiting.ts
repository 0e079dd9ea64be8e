/** What waited for a yes or a choice while something else was said. */
import { findQuestion } from '../criteria/criteria.ts';
import type { Proposal } from '../criteria/vocabulary.ts';
import { isOtherGift, itemFor } from './item.ts';
import type { Talk } from './talk.ts';

const sameThing = (a: Pick<Proposal, 'ref'>, b: Pick<Proposal, 'ref'>): boolean =>
  a.ref.question === b.ref.question && a.ref.item === b.ref.item;

/** A proposal that waits, where these do not answer it anew; as another contribution than one of these it has a place of its own. */
function unanswered(talk: Talk, old: Proposal, proposals: readonly Proposal[]): Proposal[] {
  const same = proposals.find((one) => sameThing(one, old));
  const question = findQuestion(old.ref.question);
  if (same === undefined) return [old];
  if (question === undefined || !(same.change === 'more' || isOtherGift(question, old.value, same.value))) return [];
  const given = new Map(proposals.filter(({ ref }) => ref.question === question.id).map(({ ref, value }) => [ref.item ?? '', value]));
  return [{ ...old, ref: { ...old.ref, item: itemFor(talk, question, old.value, given) } }];
}

interface Waiting {
  readonly was: readonly Proposal[];
  /** Readings between which was still to be chosen. */
  readonly choice: readonly Proposal[];
  readonly of?: string;
}

/** What was waiting and is not answered anew by these proposals: it goes on waiting. */
export function stillWaiting(talk: Talk, proposals: readonly Proposal[]): Waiting {
  const { pending } = talk.session;
  if (pending?.kind === 'proposals')
    return { was: pending.proposals.flatMap((old) => unanswered(talk, old, proposals)), choice: [], of: pending.messageId };
  if (pending?.kind !== 'readings') return { was: [], choice: [] };
  const isAnswered = pending.readings.some(({ ref, value }) =>
    proposals.some((one) => one.ref.question === ref.question && (sameThing(one, { ref }) || isNamedAs(one, value))),
  );
  return { was: [], choice: isAnswered ? [] : pending.readings, of: pending.messageId };
}

/** Of a reading without a place: it may be about whatever is said now, unless both name somebody. */
const isNamedAs = ({ value: { partner } }: Proposal, reading: Proposal['value']): boolean =>
  partner === undefined || reading.partner === undefined || partner === reading.partner;
