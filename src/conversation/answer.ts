/** Taking in an answer: note what was stated, ask to confirm what was inferred, say what it changes, go on. */
import { findQuestion } from '../criteria/criteria.ts';
import { canonical } from '../criteria/ledger.ts';
import type { Fact, Proposal, QuestionRef } from '../criteria/vocabulary.ts';
import type { Assessment, CriterionResult } from '../scoring/assess.ts';
import { indicatorTitle, textOf } from '../scoring/report.ts';
import { ask, chooseNext } from './ask.ts';
import { rowsOf, titleText, valueText } from './display.ts';
import { type Noted, note } from './note.ts';
import type { Option } from './reply.ts';
import { criterionState, showConflicts } from './show.ts';
import { assessmentOf, dossierOf, knownValue, sameRef, say, type Talk, targetOf, update, words } from './talk.ts';

type Value = Readonly<Record<string, unknown>>;

/** Fields that a proposal would change although they were answered before. */
function replaced(talk: Talk, { ref, value }: Proposal): string[] {
  const known = knownValue(dossierOf(talk), ref) ?? {};
  return Object.keys(value).filter(
    (field) => known[field] !== undefined && !Array.isArray(known[field]) && canonical(known[field]) !== canonical(value[field]),
  );
}

const yesNo = (talk: Talk): Option[] => [
  { label: words(talk).yes, action: { do: 'command', command: 'yes' }, primary: true },
  { label: words(talk).no, action: { do: 'command', command: 'no' } },
];

/** The rows that say what a proposal or note holds; the name of a list item stands before each. */
function rowsFor(talk: Talk, ref: QuestionRef, given: Value): { label: string; value: string }[] {
  const question = findQuestion(ref.question);
  if (question === undefined) return [];
  const { language } = talk.session;
  const title = titleText(ref, { ...knownValue(dossierOf(talk), ref), ...given }, language);
  return rowsOf(question, given, language).map(({ label, value }) => ({
    label: label === question.title[language] ? title : `${title} – ${label}`,
    value,
  }));
}

/** Says what was noted and changed, who contradicts it, and what that does to the criteria. */
function report(talk: Talk, notes: readonly Noted[], before: Assessment): void {
  const w = words(talk);
  const { language } = talk.session;
  const rows = notes.flatMap(({ ref, given, before: old }) =>
    rowsFor(
      talk,
      ref,
      Object.fromEntries(
        Object.entries(given).filter(([field]) => old?.[field] === undefined || canonical(old[field]) === canonical(given[field])),
      ),
    ),
  );
  if (rows.length > 0) {
    say(talk, w.noted);
    talk.blocks.push({ kind: 'facts', rows });
  }
  for (const { ref, given, before: old = {} } of notes) {
    const fields = findQuestion(ref.question)?.fields ?? {};
    for (const [key, value] of Object.entries(given)) {
      const field = fields[key];
      if (field === undefined || old[key] === undefined || canonical(old[key]) === canonical(value)) continue;
      say(talk, w.changed(field.label[language], valueText(field, old[key], language), valueText(field, value, language)));
    }
  }
  for (const { ref, contradicts } of notes) {
    if (contradicts.length > 0) say(talk, w.conflict(titleText(ref, undefined, language), contradicts.join(', ')));
  }
  if (notes.some(({ contradicts }) => contradicts.length > 0)) showConflicts(talk);
  if (notes.some(({ ref }) => findQuestion(ref.question)?.private === true)) talk.private = true;
  reportChange(talk, before, assessmentOf(talk));
}

/** Per criterion that changed: its state, what was solved, and what now asks attention. */
export function reportChange(talk: Talk, before: Assessment, after: Assessment): void {
  const w = words(talk);
  const { language } = talk.session;
  for (const now of after.criteria) {
    const was = before.criteria.find(({ id }) => id === now.id);
    if (was === undefined || canonical(was.indicators) === canonical(now.indicators)) continue;
    const statusBefore = (id: string) => was.indicators.find((one) => one.id === id)?.status;
    const solved = now.indicators.filter(({ id, status }) => status === 'met' && statusBefore(id) !== 'met');
    const lines = [criterionState(talk, now.id, now.status)];
    if (solved.length > 0) lines.push(w.closed(solved.map(({ id }) => indicatorTitle(id)[language]).join('; ')));
    lines.push(...newGaps(now, statusBefore).map((text) => w.opened(text[language])));
    say(talk, lines.join('\n'));
  }
}

function newGaps({ indicators, gaps }: CriterionResult, statusBefore: (id: string) => string | undefined) {
  return indicators
    .filter(({ id, status }) => (status === 'not_met' || status === 'nearly') && statusBefore(id) !== status)
    .flatMap(({ id }) => gaps.filter((gap) => gap.indicator === id).slice(0, 1))
    .map((gap) => textOf(gap));
}

/**
 * Notes proposals. What was inferred, or would replace an earlier answer without the person having
 * said so, waits for "ja"; the rest is noted at once.
 * @param mayReplace the person corrects, or opened this answer to change it.
 */
export function accept(talk: Talk, proposals: readonly Proposal[], mayReplace: boolean): void {
  const before = assessmentOf(talk);
  const waits = (one: Proposal): boolean => one.certainty !== 'stated' || (!mayReplace && replaced(talk, one).length > 0);
  const certain = proposals.filter((one) => !waits(one));
  const { id } = talk.input.message;
  const { notes, last } = noteAll(talk, certain, id);
  if (notes.length > 0) report(talk, notes, before);
  else if (certain.length > 0) say(talk, words(talk).unchanged);
  const pending = proposals.filter(waits).map((one) => tied(one, last));
  if (pending.length > 0) confirm(talk, pending);
  else ask(talk, chooseNext(talk, last ?? undefined));
}

/** A proposal for a new item of the same list, made together with a noted one, belongs to that item. */
const tied = (proposal: Proposal, last: QuestionRef | null): Proposal =>
  proposal.ref.item === undefined && last?.item !== undefined && last.question === proposal.ref.question
    ? { ...proposal, ref: { ...proposal.ref, item: last.item } }
    : proposal;

function noteAll(talk: Talk, proposals: readonly Proposal[], messageId: string): { notes: Noted[]; last: QuestionRef | null } {
  const notes: Noted[] = [];
  let last: QuestionRef | null = null;
  for (const proposal of proposals) {
    const source: Fact['source'] = {
      kind: talk.input.message.content.kind === 'form' ? 'form' : 'message',
      id: messageId,
      ...(proposal.quote !== '' && { quote: proposal.quote.slice(0, 500) }),
    };
    const noted = note(talk, proposal, source);
    last = noted?.ref ?? proposal.ref;
    if (noted === null) continue;
    notes.push(noted);
    const { deferred } = talk.session;
    update(talk, {
      deferred: deferred.filter(
        ({ ref, why }) =>
          why === 'done' ||
          ref.question !== noted.ref.question ||
          ref.item !== noted.ref.item ||
          noted.given[ref.field ?? ''] === undefined,
      ),
    });
  }
  return { notes, last: last?.item === undefined && notes.length > 0 ? (notes.at(-1)?.ref ?? last) : last };
}

/** Shows what was understood, and waits for yes or no. */
function confirm(talk: Talk, proposals: readonly Proposal[]): void {
  const w = words(talk);
  const { language } = talk.session;
  update(talk, { pending: { kind: 'proposals', proposals: [...proposals], messageId: talk.input.message.id } });
  const rows = proposals.flatMap(({ ref, value }) => rowsFor(talk, ref, value));
  for (const proposal of proposals) {
    const known = knownValue(dossierOf(talk), proposal.ref) ?? {};
    for (const key of replaced(talk, proposal)) {
      const field = findQuestion(proposal.ref.question)?.fields[key];
      if (field !== undefined) say(talk, w.confirmReplace(field.label[language], valueText(field, known[key], language)));
    }
  }
  talk.blocks.push({ kind: 'facts', rows }, { kind: 'options', label: w.confirm, options: yesNo(talk) });
  talk.private = true;
}

/** "Ja" to what was pending. */
export function confirmed(talk: Talk, proposals: readonly Proposal[], messageId: string): void {
  const before = assessmentOf(talk);
  update(talk, { pending: null });
  const { notes, last } = noteAll(talk, proposals, messageId);
  report(talk, notes, before);
  ask(talk, chooseNext(talk, last ?? undefined));
}

/** Offers readings between which the person chooses. */
export function offerReadings(talk: Talk, readings: readonly Proposal[]): void {
  const w = words(talk);
  update(talk, { pending: { kind: 'readings', readings: [...readings], messageId: talk.input.message.id } });
  const options = readings.map(
    ({ ref, value }, index): Option => ({
      label: rowsFor(talk, ref, value)
        .map((row) => row.value)
        .join('; '),
      action: { do: 'reading', index },
    }),
  );
  talk.blocks.push({ kind: 'options', label: w.chooseReading, options });
}

/** Nothing could be read: says what would help, in terms of the open question, and asks it again. */
export function notUnderstood(talk: Talk): void {
  const w = words(talk);
  const { vague, doesNotAddUp, unread = [] } = talk.input.understood;
  const target = targetOf(talk.session.open);
  const { language } = talk.session;
  for (const { field, text } of unread) {
    const asked = target?.question.fields[field];
    if (asked !== undefined) say(talk, w.inputWrong(asked.label[language], text, w.expects[asked.type]));
  }
  if (doesNotAddUp !== undefined) say(talk, w.doesNotAddUp(doesNotAddUp));
  else if (vague !== undefined) say(talk, w.vague(vague));
  else if (unread.length === 0) say(talk, target?.field == null ? w.notUnderstood : `${w.notUnderstood} ${w.expects[target.field.type]}`);
  ask(talk, talk.session.open ?? chooseNext(talk));
}

/** Whether these proposals answer exactly what the person opened to change. */
export const opensTo = (talk: Talk, proposals: readonly Proposal[]): boolean =>
  talk.session.open !== null &&
  proposals.every(
    ({ ref }) =>
      talk.session.open !== null &&
      sameRef(
        { question: ref.question, ...(ref.item !== undefined && { item: ref.item }) },
        { question: talk.session.open.question, ...(talk.session.open.item !== undefined && { item: talk.session.open.item }) },
      ),
  );
