/** Taking in an answer: note what was stated, ask to confirm what was inferred, say what it changes, go on. */
import { findQuestion } from '../criteria/criteria.ts';
import { sideOfPlace } from '../criteria/open-contributions.ts';
import type { Fact, Proposal, QuestionRef } from '../criteria/vocabulary.ts';
import { ask, chooseNext } from './ask.ts';
import { contributionsNow, giftChoice, sayBeside } from './beside.ts';
import { valueText } from './display.ts';
import { saysNothing, soundItem, unfit } from './fit.ts';
import {
  asListed,
  asSpelled,
  type Given,
  isApart,
  isOtherForm,
  isOtherGift,
  itemFor,
  kinTo,
  knownSide,
  type Place,
  placeFor,
  withPartner,
} from './item.ts';
import { type Noted, note, ownValue } from './note.ts';
import type { Option } from './reply.ts';
import { changedFields, keepPrivate, reportNotes, reportRefused, rowsFor } from './report.ts';
import { assessmentOf, say, type Talk, update, words } from './talk.ts';

export const yesNo = (talk: Talk): Option[] => [
  { label: words(talk).yes, action: { do: 'command', command: 'yes' }, primary: true },
  { label: words(talk).no, action: { do: 'command', command: 'no' } },
];

/**
 * A proposal with its item chosen, and with what follows from who the partner is. A side that is
 * known from the partner's kind is not a guess any more, so nothing is left to confirm for it.
 */
function placed(talk: Talk, proposal: Proposal, earlier: Given, may: MayReplace): Placed {
  const question = findQuestion(proposal.ref.question);
  const { item: named, ...ref } = proposal.ref;
  if (question === undefined || !question.many) return { proposal: { ...proposal, ref } };
  const place = sideOfPlace(proposal.ref);
  const given = soundItem(named);
  const listed = asListed(talk, question, proposal.value);
  const side = place ?? knownSide(talk, question, listed);
  const said = { ...listed, ...(side !== undefined && { side }) };
  // The other form is one more contribution, unless the form of this one is what the person changes.
  const there = given === undefined ? {} : (earlier.get(given) ?? (may(proposal, 'form') ? {} : ownValue(talk, { ...ref, item: given })));
  const adds = proposal.change === 'more';
  const isApartFrom = (item: string): boolean =>
    isOtherForm(question, there, said) ||
    isApart(question, earlier.get(item), said) ||
    ((adds || (!isReply(talk, proposal) && !may(proposal, 'amountCents'))) && kinTo(talk, question, item, said, adds) !== 'same');
  const other = given !== undefined && isApartFrom(given);
  const full = other ? withPartner(talk, question, given, said) : said;
  const found: Place =
    given === undefined || place !== undefined || other ? placeFor(talk, question, full, earlier, adds) : { item: given };
  const { item, beside } = found;
  const isLess = proposal.change === 'less';
  const { change: _, ...rest } = proposal;
  const value = asSpelled(talk, question, item, isLess ? lessened(talk, { ...ref, item }, full) : full);
  const guessed =
    proposal.value.side !== undefined &&
    side === proposal.value.side &&
    proposal.certainty === 'inferred' &&
    proposal.byModel !== true &&
    proposal.recurs === undefined &&
    !isLess;
  // What goes off was taken off now: the rest is what waits for a yes.
  const made: Proposal = {
    ...(isLess ? rest : proposal),
    ref: { ...ref, item },
    value,
    certainty: guessed ? 'stated' : isLess ? 'inferred' : proposal.certainty,
  };
  return { proposal: made, ...(beside !== undefined && { beside }) };
}

/** What remains of an amount that something goes off; without a larger one there the figure stays, and is asked about. */
function lessened(talk: Talk, ref: QuestionRef, value: Proposal['value']): Proposal['value'] {
  const { amountCents: all } = ownValue(talk, ref);
  const { amountCents: off } = value;
  return typeof all === 'number' && typeof off === 'number' && off <= all ? { ...value, amountCents: all - off } : value;
}

/** A proposal with its item, and the item that it may be about as well. */
interface Placed {
  readonly proposal: Proposal;
  readonly beside?: string;
}

/** What may be answered with a figure: "in kind, 100 uur". A figure beside "toegezegd" may be of another contribution. */
const figureFields: readonly (string | undefined)[] = ['form', 'what', 'amountCents', 'hours', 'rateCents'];

/** Words without a name, in answer to what is asked of this very item. */
const isReply = ({ session: { open } }: Talk, { ref, value }: Proposal): boolean =>
  value.partner === undefined && open?.question === ref.question && open.item === ref.item && figureFields.includes(open.field);

/** One after another, so that what one message says of the same partner twice, in cash and in kind, stays two. */
function placedAll(talk: Talk, given: readonly Proposal[], may: MayReplace): Placed[] {
  const earlier = new Map<string, Map<string, Proposal['value']>>();
  return given.map((one) => {
    const items = earlier.get(one.ref.question) ?? new Map<string, Proposal['value']>();
    const found = placed(talk, one, items, may);
    const { ref, value } = found.proposal;
    if (ref.item !== undefined) earlier.set(ref.question, items.set(ref.item, { ...items.get(ref.item), ...value }));
    return found;
  });
}

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
function stillWaiting(talk: Talk, proposals: readonly Proposal[]): Waiting {
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

/** Whether a present answer may be replaced without asking: the person corrects, or opened it to change it. */
type MayReplace = (proposal: Proposal, field: string) => boolean;

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
  const waits = (one: Proposal): boolean => one.certainty !== 'stated' || replaces(one) || unclear.some(({ proposal }) => proposal === one);
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
  else ask(talk, chooseNext(talk, goingOn(talk, notes) ?? last));
}

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

/** Shows what was understood, and waits for yes or no. */
export function confirm(talk: Talk, proposals: readonly Proposal[], messageId = talk.input.message.id): void {
  const w = words(talk);
  const { language } = talk.session;
  update(talk, { pending: { kind: 'proposals', proposals: [...proposals], messageId } });
  for (const { ref, value } of proposals) {
    const [key, ...more] = Object.keys(value);
    const only = more.length === 0 ? findQuestion(ref.question)?.fields[key ?? ''] : undefined;
    // Words that stand alone in the place of a name, and read as a sentence.
    if (key !== undefined && only?.party === true) say(talk, w.confirmName(valueText(only, value[key], language)));
    const known = ownValue(talk, ref);
    for (const key of changedFields(known, value)) {
      const field = findQuestion(ref.question)?.fields[key];
      if (field !== undefined) say(talk, w.confirmReplace(field.label[language], valueText(field, known[key], language)));
    }
  }
  sayRecurring(talk, proposals, false);
  sayBeside(
    talk,
    proposals.map(({ ref, value }) => ({ ref, given: value })),
    contributionsNow(talk),
  );
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
  talk.blocks.push({ kind: 'options', label: labels?.label ?? w.chooseReading, options });
}
