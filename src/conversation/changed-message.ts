/** A message that its author changed or deleted afterwards: a correction, or taking back. */
import { says } from '../criteria/ledger.ts';
import { type Fact, type Proposal, thingOf } from '../criteria/vocabulary.ts';
import { accept } from './answer.ts';
import { isPartOf } from './message.ts';
import { type Restored, undoMessage, withdraw } from './note.ts';
import { notUnderstood, reask } from './reask.ts';
import { reportRestored } from './report.ts';
import { assessmentOf, isMe, say, type Talk, update, words } from './talk.ts';

/** What a message of this person noted, with its files, and still stands. */
const notedBy = (talk: Talk, message: string): Fact[] =>
  [...talk.ledger.standing.values()].filter((fact) => isPartOf(fact.source.id, message) && isMe(talk, fact.by.person) && says(fact));

/** The items that the message made, handed out in order to what it says now. */
function onOwnItems(facts: readonly Fact[], proposals: readonly Proposal[]): Proposal[] {
  const free = [...facts];
  return proposals.map((proposal) => {
    const { question, item } = proposal.ref;
    const at = free.findIndex((fact) => fact.question === question && (item === undefined || fact.item === item));
    const [fact] = at < 0 ? [] : free.splice(at, 1);
    return fact?.item === undefined ? proposal : { ...proposal, ref: { ...proposal.ref, item: fact.item } };
  });
}

/** What the message said may still wait for "ja"; it does not say that any more. */
function dropWaiting(talk: Talk, of: string): boolean {
  const { pending } = talk.session;
  const waits = (pending?.kind === 'proposals' || pending?.kind === 'readings') && isPartOf(pending.messageId, of);
  if (waits) update(talk, { pending: null });
  return waits;
}

/** An edited message is a correction of what its words had noted; the understanding was made for that question. Its files stay. */
export function edited(talk: Talk, of: string): void {
  const facts = notedBy(talk, of).filter(({ source }) => source.kind !== 'file');
  const { proposals } = talk.input.understood;
  const waited = dropWaiting(talk, of);
  if (waited && facts.length === 0 && proposals.length > 0) return accept(talk, proposals, false, of);
  if (waited && proposals.length === 0) return notUnderstood(talk);
  if (facts.length === 0 || talk.session.centrum === null) {
    say(talk, words(talk).editHadNoEffect);
    return reask(talk);
  }
  if (proposals.length === 0) return notUnderstood(talk);
  const placed = onOwnItems(facts, proposals);
  // What the message no longer says is taken back.
  const dropped = facts.filter(
    ({ question, item }) => item !== undefined && !placed.some(({ ref }) => ref.question === question && ref.item === item),
  );
  const before = assessmentOf(talk);
  const withdrawn = dropped.map((fact) => withdraw(talk, thingOf(fact)));
  if (withdrawn.length > 0) reportRestored(talk, withdrawn, words(talk).withdrawn, before);
  accept(talk, placed, true, of);
}

/** A deleted message takes back what it had noted, and its files. */
export function deleted(talk: Talk, of: string): void {
  const w = words(talk);
  const waited = dropWaiting(talk, of);
  const before = assessmentOf(talk);
  const remembered = undoMessage(talk, of);
  const done = (fact: Fact): boolean => remembered.some(({ ref }) => ref.question === fact.question && ref.item === fact.item);
  const rest = notedBy(talk, of).filter((fact) => !talk.facts.includes(fact) && !done(fact));
  const all: Restored[] = [...remembered, ...rest.map((fact) => withdraw(talk, thingOf(fact)))];
  if (all.length === 0) say(talk, waited ? w.notNoted : w.deleteHadNoEffect);
  else reportRestored(talk, all, w.withdrawn, before);
  reask(talk);
}
