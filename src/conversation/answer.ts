/** Taking in an answer: note what was stated, ask to confirm what was inferred, say what it changes, go on. */
import { contributions } from '../criteria/cofinancing.ts';
import { findQuestion } from '../criteria/criteria.ts';
import type { Fact, Proposal, QuestionRef } from '../criteria/vocabulary.ts';
import { ask, chooseNext } from './ask.ts';
import { contributionsNow, giftChoice, sayBeside } from './beside.ts';
import { valueText } from './display.ts';
import { saysNothing, unfit } from './fit.ts';
import { type Noted, note, ownValue } from './note.ts';
import { type MayReplace, type Placed, placedAll } from './placing.ts';
import type { Option } from './reply.ts';
import { changedFields, keepPrivate, labelOf, reportNotes, reportRefused, rowsFor } from './report.ts';
import { slug } from './slug.ts';
import { assessmentOf, dossierOf, knownValue, say, type Talk, update, words } from './talk.ts';
import { stillWaiting } from './waiting.ts';

export const yesNo = (talk: Talk): Option[] => [
  { label: words(talk).yes, action: { do: 'command', command: 'yes' }, primary: true },
  { label: words(talk).no, action: { do: 'command', command: 'no' } },
];

/**
 * Notes proposals. What was inferred, or would replace an earlier answer without the person having
 * said so, waits for "ja"; the rest is noted at once.
 * @param source id of the message that says it, where that is not the one being worked.
 */
export function accept(talk: Talk, given: readonly Proposal[], mayReplace: boolean | MayReplace, source = talk.input.message.id): void {
  const before = assessmentOf(talk);
  const there = contributionsNow(talk);
  const may: MayReplace = typeof mayReplace === 'boolean' ? () => mayReplace : mayReplace;
  const places = placedAll(talk, sound(talk, given), may);
  const proposals = places.map(({ proposal }) => proposal);
  const unclear = places.filter(({ beside }) => beside !== undefined);
  const replaces = (one: Proposal): boolean => changedFields(ownValue(talk, one.ref), one.value).some((field) => !may(one, field));
  const isUnclear = (one: Proposal): boolean => unclear.some(({ proposal }) => proposal === one);
  const waits = (one: Proposal): boolean => isUnclear(one) || one.certainty !== 'stated' || replaces(one);
  const certain = proposals.filter((one) => !waits(one));
  const waiting = proposals.filter(waits);
  const { was, choice, of } = stillWaiting(talk, proposals);
  update(talk, { pending: null });
  const { notes, last } = noteAll(talk, certain, source);
  if (notes.length > 0) reportNotes(talk, notes, before);
  else if (certain.length > 0 && last !== null) say(talk, words(talk).unchanged);
  sayBeside(talk, notes, there);
  // One thing is asked at a time: beside what waits for a yes, a choice is proposed as its first reading.
  const all = [...was, ...(waiting.length > 0 ? choice.slice(0, 1) : []), ...waiting];
  const [either] = unclear;
  if (either !== undefined && all.length === 1) offerReadings(talk, besideOrSame(either), source);
  else if (all.length > 0) confirm(talk, all, waiting.length > 0 ? source : of);
  else if (choice.length > 0) offerReadings(talk, choice, of);
  else if (last === null) ask(talk, talk.session.open ?? chooseNext(talk));
  else askNext(talk, notes, last);
}

/** Whoever takes the place of another partner may be of another side: the one that stood there is asked about. */
function askNext(talk: Talk, notes: readonly Noted[], last: QuestionRef): void {
  const { side } = contributions.fields;
  const { language } = talk.session;
  const other = notes.find(
    ({ ref, given, before }) =>
      ref.question === contributions.id && given.side === undefined && before.side !== undefined && isOther(before.partner, given.partner),
  );
  if (other === undefined) return ask(talk, goneOn(talk, notes) ?? chooseNext(talk, goingOn(talk, notes) ?? last));
  const now = words(talk).editNow(side.label[language], valueText(side, other.before.side, language));
  ask(talk, { ...other.ref, field: 'side' }, [now]);
}

/** Two names of which neither holds the other. */
const isOther = (one: unknown, other: unknown): boolean =>
  typeof one === 'string' && typeof other === 'string' && !slug(one).includes(slug(other)) && !slug(other).includes(slug(one));

/** The proposals that fit; of each that does not, says why. */
function sound(talk: Talk, given: readonly Proposal[]): Proposal[] {
  const saying = given.filter((one) => !saysNothing(one));
  if (saying.length === 0) say(talk, words(talk).notUnderstood);
  return saying.filter((one) => {
    const refused = unfit(one);
    if (refused !== null) reportRefused(talk, one.ref, refused);
    return refused === null;
  });
}

/** What was open goes on first, also when the message said more. */
const goingOn = ({ session: { open } }: Talk, notes: readonly Noted[]): QuestionRef | undefined =>
  notes.find(({ ref }) => ref.question === open?.question && (open.item === undefined || ref.item === open.item))?.ref;

/** The open field of an item, after a message that was about another question: what was begun is finished first. */
function goneOn(talk: Talk, notes: readonly Noted[]): QuestionRef | undefined {
  const { open } = talk.session;
  if (open?.item === undefined || open.field === undefined || notes.some(({ ref }) => ref.question === open.question)) return undefined;
  const known = knownValue(dossierOf(talk), open);
  return known !== undefined && known[open.field] === undefined ? open : undefined;
}

/** What only the file says is of the file: it stays when the words beside it are changed. */
function sourceKind({ input }: Talk, { ref, value }: Proposal, notes: readonly Noted[]): Fact['source']['kind'] {
  const { kind } = input.message.content;
  const inWords = notes.some((one) => one.ref.question === ref.question && one.ref.item === ref.item);
  if (kind === 'file' && value.evidence !== undefined && !inWords) return 'file';
  return kind === 'form' ? 'form' : 'message';
}

function noteAll(talk: Talk, proposals: readonly Proposal[], source: string): { notes: Noted[]; last: QuestionRef | null } {
  const notes: Noted[] = [];
  let last: QuestionRef | null = null;
  for (const proposal of proposals) {
    const origin: Fact['source'] = {
      kind: sourceKind(talk, proposal, notes),
      id: source,
      ...(proposal.quote !== '' && { quote: proposal.quote.slice(0, 500) }),
    };
    const noted = note(talk, proposal, origin);
    if (noted !== null && 'refused' in noted) {
      reportRefused(talk, proposal.ref, noted);
      continue;
    }
    last = noted?.ref ?? proposal.ref;
    if (noted !== null) {
      notes.push(noted);
      settled(talk, noted);
    }
  }
  return { notes, last };
}

/** Remembers what was answered last, and that a question put off was answered after all. */
function settled(talk: Talk, { ref, given }: Noted): void {
  const [field] = Object.keys(given);
  const open = talk.session.deferred.filter(
    ({ ref: put, why }) => why === 'done' || put.question !== ref.question || put.item !== ref.item || given[put.field ?? ''] === undefined,
  );
  update(talk, { last: { ...ref, ...(field !== undefined && { field }) }, deferred: open });
}

/** "Je noemde € 15.000 per jaar": what is asked for is the whole term, so it is said how the figure was read. */
function sayRecurring(talk: Talk, proposals: readonly Proposal[], isChoice: boolean): void {
  const w = words(talk);
  const { language } = talk.session;
  const lines = proposals.flatMap(({ ref, value, recurs = [] }) =>
    recurs.flatMap(({ field: key, each, said }) => {
      const field = findQuestion(ref.question)?.fields[key];
      if (field === undefined) return [];
      const [figure, period] = [valueText(field, said, language), w.each[each]];
      keepPrivate(talk, ref.question);
      if (isChoice) return [w.saidEach(figure, period)];
      return [
        value[key] === said
          ? `${w.saidEach(figure, period)} ${w.sayWhole}`
          : w.overTerm(figure, period, valueText(field, value[key], language)),
      ];
    }),
  );
  for (const line of new Set(lines)) say(talk, line);
}

/** "Je schreef “misschien 30.000”": the words that leave it open are shown with what they were read as. */
function sayDoubtful(talk: Talk, proposals: readonly Proposal[]): void {
  for (const { ref, doubt } of proposals) {
    if (doubt === undefined) continue;
    keepPrivate(talk, ref.question);
    say(talk, words(talk).youWrote(doubt));
  }
}

/** Words that stand alone in the place of a name: they read as a sentence, or as several names. Among others what kind each is may be known. */
function nameAlone({ session: { language } }: Talk, { ref, value }: Proposal, among: boolean): string[] {
  const [key = '', ...more] = Object.keys(value);
  const fields = findQuestion(ref.question)?.fields ?? {};
  const field = more.length === 0 || (among && more.every((one) => fields[one]?.type === 'choice')) ? fields[key] : undefined;
  return field?.party === true ? [valueText(field, value[key], language)] : [];
}

/** Shows what was understood, and waits for yes or no. */
export function confirm(talk: Talk, proposals: readonly Proposal[], messageId = talk.input.message.id): void {
  const w = words(talk);
  const { language } = talk.session;
  update(talk, { pending: { kind: 'proposals', proposals: [...proposals], messageId } });
  const names = proposals.flatMap((one) =>
    nameAlone(talk, one, proposals.filter(({ ref }) => ref.question === one.ref.question).length > 1),
  );
  const [name = ''] = names;
  if (names.length > 0)
    say(talk, names.length === 1 ? w.confirmName(name) : w.confirmNames(names.length, names.map((one) => `“${one}”`).join(', ')));
  for (const { ref, value } of proposals) {
    const known = ownValue(talk, ref);
    for (const key of changedFields(known, value)) {
      const field = findQuestion(ref.question)?.fields[key];
      if (field !== undefined) say(talk, w.confirmReplace(labelOf(ref, known, key, language), valueText(field, known[key], language)));
    }
  }
  sayRecurring(talk, proposals, false);
  sayBeside(
    talk,
    proposals.map(({ ref, value }) => ({ ref, given: value })),
    contributionsNow(talk),
  );
  sayDoubtful(talk, proposals);
  talk.blocks.push({ kind: 'facts', rows: proposals.flatMap(({ ref, value }) => rowsFor(talk, ref, value)) });
  talk.blocks.push({ kind: 'options', label: w.confirm, options: yesNo(talk) });
}

/** "Ja" to what was pending, or the reading that was chosen. */
export function confirmed(talk: Talk, proposals: readonly Proposal[], messageId: string): void {
  const stated = proposals.map((one): Proposal => ({ ...one, certainty: 'stated' }));
  update(talk, { pending: null });
  accept(talk, stated, true, messageId);
}

/** As a contribution of its own, or as the one that stands there. */
const besideOrSame = ({ proposal, beside }: Placed): Proposal[] => [
  proposal,
  { ...proposal, ref: { ...proposal.ref, ...(beside !== undefined && { item: beside }) } },
];

/** Offers readings between which the person chooses. */
export function offerReadings(talk: Talk, readings: readonly Proposal[], messageId = talk.input.message.id): void {
  const w = words(talk);
  update(talk, { pending: { kind: 'readings', readings: [...readings], messageId } });
  const labels = giftChoice(talk, readings);
  const options = readings.map(({ ref, value }, index): Option => {
    const rows = rowsFor(talk, ref, value).map((row) => row.value);
    return { label: labels?.options[index] ?? rows.join('; '), action: { do: 'reading', index } };
  });
  sayRecurring(talk, readings, true);
  sayDoubtful(talk, readings.slice(0, 1));
  talk.blocks.push({ kind: 'options', label: labels?.label ?? w.chooseReading, options });
}
