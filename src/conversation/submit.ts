/** What comes back from a card: a filled form, a settled contradiction, a press that came too late. */
import { findQuestion } from '../criteria/criteria.ts';
import { canonical } from '../criteria/ledger.ts';
import type { Fact, Proposal, QuestionRef } from '../criteria/vocabulary.ts';
import { allows } from './allowed.ts';
import { accept } from './answer.ts';
import { ask, chooseNext } from './ask.ts';
import { expectsText, titleText } from './display.ts';
import { withPresent } from './file.ts';
import type { Content } from './message.ts';
import { settle } from './note.ts';
import { reask } from './reask.ts';
import { keepPrivate, reportChange, rowsFor } from './report.ts';
import type { Session } from './session.ts';
import { showStatus } from './show.ts';
import { assessmentOf, dossierOf, fieldOf, knownValue, say, type Talk, words } from './talk.ts';

export const isStale = ({ session }: Talk, card: Session['card'] | undefined): boolean =>
  card !== undefined && (card.id !== session.card.id || card.version !== session.card.version);

/** A used or outdated card changes nothing, and shows how things stand now. */
export function outdated(talk: Talk): void {
  say(talk, words(talk).alreadyRecorded);
  if (talk.member !== null) showStatus(talk);
  reask(talk);
}

/** A coordinator settles a contradiction by choosing what one of the parties said. */
export function choseClaim(talk: Talk, ref: QuestionRef, chosen: Fact): void {
  if (!allows(talk, 'settle_conflict') || chosen.question !== ref.question || chosen.item !== ref.item) return reask(talk);
  const before = assessmentOf(talk);
  settle(talk, ref, chosen);
  say(talk, words(talk).noted);
  const label = titleText(ref, chosen.value ?? {}, talk.session.language);
  const excused = { label, value: `${words(talk).status.not_applicable}: ${chosen.notApplicable}` };
  talk.blocks.push({ kind: 'facts', rows: chosen.notApplicable === undefined ? rowsFor(talk, ref, chosen.value ?? {}) : [excused] });
  reportChange(talk, before);
  if (talk.session.pending !== null) return reask(talk);
  ask(talk, chooseNext(talk, ref));
}

/** Evidence in a form comes on top of what was attached before. */
const withEvidence = (talk: Talk, proposal: Proposal): Proposal => {
  const { evidence } = proposal.value;
  return Array.isArray(evidence)
    ? { ...proposal, value: { ...proposal.value, evidence: withPresent(talk, proposal.ref, ...evidence) } }
    : proposal;
};

/** Whether a late form holds something that is not in the dossier yet. */
function saysMore(talk: Talk, { ref, value }: Proposal): boolean {
  const known = knownValue(dossierOf(talk), ref) ?? {};
  return Object.entries(value).some(([field, said]) => canonical(known[field]) !== canonical(said));
}

/** A form: what can be read is noted, what cannot goes back into the form with what was wrong. */
export function form(talk: Talk, { ref, card }: Extract<Content, { kind: 'form' }>): void {
  const { proposals, unread = [] } = talk.input.understood;
  const question = findQuestion(ref.question);
  if (talk.session.centrum === null || question === undefined) return reask(talk);
  const added = proposals.map((one) => withEvidence(talk, one));
  const late = isStale(talk, card);
  if (late && !added.some((one) => saysMore(talk, one))) return outdated(talk);
  const w = words(talk);
  for (const { field, text } of unread) {
    const asked = fieldOf(question, field);
    keepPrivate(talk, question.id);
    if (asked !== undefined) say(talk, w.inputWrong(asked.label[talk.session.language], text, expectsText(asked, talk.session.language)));
  }
  talk.unread = Object.fromEntries(unread.map(({ field, text }) => [field, text]));
  if (added.length === 0) return reask(talk);
  // A late form may fill in blanks; what it would change is asked about first.
  accept(talk, added, !late);
}
