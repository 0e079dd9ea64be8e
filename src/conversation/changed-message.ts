/** A message that its author changed or deleted afterwards: a correction, or taking back. */
import { accept, notUnderstood } from './answer.ts';
import { showRestored } from './commands.ts';
import { append, undoMessage } from './note.ts';
import { reask } from './reask.ts';
import { say, type Talk, words } from './talk.ts';

/** An edited message is a correction of what it had noted; the understanding was made for that question. */
export function edited(talk: Talk, of: string): void {
  const noted = [...talk.ledger.standing.values()].some((fact) => fact.source.id === of && fact.by.person === talk.session.person);
  const { proposals } = talk.input.understood;
  if (!noted || talk.session.centrum === null) {
    say(talk, words(talk).editHadNoEffect);
    return reask(talk);
  }
  if (proposals.length === 0) return notUnderstood(talk);
  accept(talk, proposals, true);
}

/** A deleted message takes back what it had noted. */
export function deleted(talk: Talk, of: string): void {
  const w = words(talk);
  const remembered = undoMessage(talk, of);
  const rest = [...talk.ledger.standing.values()].filter(
    (fact) => fact.source.id === of && fact.by.person === talk.session.person && fact.value !== null && !talk.facts.includes(fact),
  );
  const withdrawn = rest.map((fact) => {
    const ref = { question: fact.question, ...(fact.item !== undefined && { item: fact.item }) };
    append(talk, ref, { value: null, source: { kind: 'message', id: talk.input.message.id } });
    return { ref, now: null, was: fact.value };
  });
  const all = [...remembered, ...withdrawn];
  if (all.length === 0) say(talk, w.deleteHadNoEffect);
  else showRestored(talk, all, w.withdrawn);
  reask(talk);
}
