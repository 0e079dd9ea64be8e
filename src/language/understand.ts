/**
 * All that can be said of one message without a model: what it is, and what it proposes to note.
 * Nothing is noted here; a proposal holds the person's own words and what they were read as.
 *
 * @example
 *   understand('75.000 cash, toegezegd', { language: 'nl', open: { ref, question: contributions, field: amountCents } })
 *   // proposals: [{ ref, value: { form: 'cash', amountCents: 7500000, state: 'toegezegd' }, quote: …, certainty: 'stated' }]
 */

import { contributions as givenQuestion } from '../criteria/cofinancing.ts';
import { partners } from '../criteria/k1-cooperation.ts';
import { sideOfPlace } from '../criteria/open-contributions.ts';
import type { Field } from '../criteria/question.ts';
import type { Intent, Language, Proposal, Side, Understanding } from '../criteria/vocabulary.ts';
import { ask } from './ask/ask.ts';
import { type Asked, isChoice, isFigure, openField } from './asked.ts';
import { correctionStart } from './correction-start.ts';
import { correctedRef, nameCorrected } from './corrections.ts';
import { claimedElsewhere, contributions, giversIn, isContribution, isToldOfNow } from './elsewhere.ts';
import { type Extraction, type Fact, type FactOptions, facts } from './facts/facts.ts';
import { type AnswerReading, readAnswer } from './facts/fields/answer.ts';
import { announcesParties, readListed } from './facts/fields/listed-names.ts';
import { namesNobody } from './facts/fields/no-name.ts';
import { saysNothing } from './facts/fields/none.ts';
import { beginsWithFigure, isOnlyFigure, onlyFigures } from './facts/fields/only-figure.ts';
import { blank, overlaps, span } from './facts/fold.ts';
import type { KnownParty } from './facts/known-parties.ts';
import { itemNamed, type PresentItem, type Proposed, proposalsOf } from './facts/proposals.ts';
import { intent } from './intent.ts';
import { endsList } from './list-end.ts';
import { openlySaid } from './openly-said.ts';
import { passedOver } from './passed-over.ts';
import { vague } from './quantities/quantities.ts';

export type { Asked };

export interface UnderstandContext {
  readonly language: Language;
  readonly open: Asked | null;
  /** What was answered last: a correction is about that. */
  readonly last?: Asked | null;
  /** Something waits for a yes or no: then "ja" is about that. */
  readonly confirming?: boolean;
  /** Who "wij" is. */
  readonly self?: { readonly name: string; readonly side?: Side };
  /** The partners that are listed, however somebody writes them. */
  readonly known?: readonly KnownParty[];
  /** The items that the list of the open question holds already; without an open question, the contributions. */
  readonly items?: readonly PresentItem[];
  /** The contributions in the dossier, where another question is open. */
  readonly contributions?: readonly PresentItem[];
}

/** A reading of the answer to a question that was put. */
function proposed({ ref }: Asked, { value, quote, start, end, certainty, recurs }: AnswerReading): Proposal {
  const { question, item } = ref;
  return {
    ref: { question, ...(item !== undefined && { item }) },
    value,
    quote,
    start,
    end,
    certainty,
    ...(recurs && { recurs: [...recurs] }),
  };
}

/** Reads the answer to what was asked; a figure that clearly belongs to another question is passed over where there is one left. */
function answerTo(asked: Asked, text: string, from: number, extraction: Extraction, language: Language): AnswerReading | null {
  const said = ' '.repeat(from) + text.slice(from);
  const field = openField(asked);
  const read = (of: string): AnswerReading | null => readAnswer(asked.question, field, of, language);
  // A part of what was said before gives way to the whole.
  const others = isFigure(field) ? claimedElsewhere(asked, extraction) : [];
  const givers = isChoice(field) ? giversIn(asked, said, extraction) : [];
  // Who gives something is no choice: "roc 50.000" does not say which levels there are.
  const reading = givers.length > 0 ? read(blank(said, givers)) : ((others.length > 0 ? read(blank(said, others)) : null) ?? read(said));
  if (reading === null || isToldOfNow(asked, text, extraction)) return null;
  const isCost = asked.ref.question === 'c3.totalBudget' && extraction.costs.some((cost) => overlaps(cost, reading));
  return requoted(isCost ? { ...reading, certainty: 'inferred' } : reading, text);
}

/** Readings of a text with blanked pieces, with the quotes of the text itself. */
function requoted(reading: AnswerReading, text: string): AnswerReading {
  return { ...reading, ...span(text, reading.start, reading.end), others: reading.others.map((other) => requoted(other, text)) };
}

/** Whether the text tells of contributions in sentences rather than answering one field. */
function tells(asked: Asked, context: UnderstandContext, all: readonly Fact[]): boolean {
  const given = all.filter(isContribution).filter(({ partOf }) => partOf === undefined);
  if (asked.ref.question !== contributions) return false;
  const field = openField(asked);
  if (field?.type === 'text' && given.some(({ party }) => party !== undefined)) return true;
  const mine = context.items?.find(({ id }) => id === asked.ref.item);
  const isOther = ({ party, self }: Fact): boolean => {
    const name = self ? mine && context.self?.name : party;
    return name !== undefined && (mine === undefined || itemNamed([mine], name) === undefined);
  };
  const isPut = isFigure(field) || field?.type === 'choice';
  return isPut && (given.some(isOther) || (given.length > 1 && given.some(({ party }) => party !== undefined)));
}

/** Contributions told while one was asked about: the first that fits is the one that was asked about. */
function told(asked: Asked, { items, self }: UnderstandContext, made: Proposed, all: readonly Fact[]): Proposed {
  const { item } = asked.ref;
  if (item === undefined) return made;
  const mine = items?.find(({ id }) => id === item);
  const fits = (one: Proposal): boolean => {
    if (one.ref.question !== contributions || one.ref.item !== undefined) return one.ref.item === item;
    const ours = all.some((fact) => fact.self && overlaps(fact, one));
    const partner = one.value.partner ?? (ours ? self?.name : undefined);
    return mine === undefined || typeof partner !== 'string' || itemNamed([mine], partner) !== undefined;
  };
  const here = (one: Proposal): Proposal => ({ ...one, ref: { ...one.ref, item } });
  const at = made.proposals.findIndex(fits);
  return {
    proposals: made.proposals.map((one, index) => (index === at ? here(one) : one)),
    readings: made.readings.map((one) => (at < 0 && fits(one) ? here(one) : one)),
  };
}

const asksName = (field: Field | null): boolean => field?.party === true || field?.type === 'names';

/** A figure in the place of a name: what the speaker gives, to be confirmed. Nothing where it would be somebody else's. */
function givenBySpeaker(asked: Asked, text: string, { language, self }: UnderstandContext): Proposed {
  const place = sideOfPlace(asked.ref);
  const isTheirs = asked.ref.item === undefined || (place !== undefined && place === self?.side);
  const reading = isTheirs ? readAnswer(givenQuestion, givenQuestion.fields.amountCents, text, language) : null;
  if (self === undefined || reading === null) return { proposals: [], readings: [] };
  const made = [reading, ...reading.others].map((one): Proposal => {
    const inKind = one.value.hours !== undefined && one.value.amountCents === undefined;
    const value = { partner: self.name, ...(inKind && { form: 'in_kind' }), ...one.value };
    return {
      ...proposed({ ...asked, ref: { question: contributions } }, one),
      value,
      certainty: 'inferred',
      ...(one.recurs && { guessed: true }),
    };
  });
  return made.length > 1 ? { proposals: [], readings: made } : { proposals: made, readings: [] };
}

/** Parties that are named in one message where the next of a list is asked: each is an item, and the first the one that was begun. */
function severalNamed(asked: Asked, text: string, language: Language): Proposal[] {
  const { question, ref } = asked;
  const field = openField(asked);
  if (!question.many || field?.party !== true || field !== Object.values(question.fields)[0]) return [];
  return (readListed(question, text, language) ?? []).map((one, at) =>
    proposed(at === 0 ? asked : { ...asked, ref: { question: ref.question } }, one),
  );
}

/** "Onze partners zijn …" while something else is asked that does not take any text. */
function partnersTold(text: string, { open, language }: UnderstandContext): Proposal[] {
  const field = open && openField(open);
  if (open?.question.id === partners.id || field?.type === 'text' || !announcesParties(text)) return [];
  const asked: Asked = { ref: { question: partners.id }, question: partners, field: null };
  return severalNamed(asked, text, language).map((one) => ({ ...one, certainty: 'inferred' }));
}

/** The contributions that are there, where the caller tells: ids of another list mean nothing. */
export const presentContributions = ({ contributions: given, items, open }: UnderstandContext): readonly PresentItem[] | undefined =>
  given ?? (open === null || open.ref.question === contributions ? items : undefined);

/** What a statement proposes: the answer to what was asked, and facts for other questions that it states clearly. */
function propose(text: string, context: UnderstandContext, kind: 'answer' | 'correction', extraction: Extraction): Proposed {
  const { language, open, last = null } = context;
  const items = presentContributions(context) ?? [];
  const all = extraction.facts;
  const from = kind === 'correction' ? correctionStart(text) : 0;
  const read = proposalsOf(text, extraction, items);
  const made = { ...read, proposals: [...partnersTold(text, context), ...read.proposals] };
  for (const asked of kind === 'correction' ? [last, open] : [open]) {
    if (asked === null) continue;
    const said = text.slice(from);
    if (asksName(openField(asked)) && (isOnlyFigure(said) || beginsWithFigure(said))) return givenBySpeaker(asked, text, context);
    // "Nee, dat was alles" is no name.
    if (kind === 'correction' && openField(asked)?.type === 'text' && endsList(text)) continue;
    if (tells(asked, context, all)) return told(asked, context, made, all);
    const several = kind === 'answer' ? severalNamed(asked, text, language) : [];
    if (several.length > 0)
      return { proposals: [...several, ...made.proposals.filter((one) => !several.some((name) => overlaps(name, one)))], readings: [] };
    const isName = kind === 'correction' && openField(asked)?.party === true;
    const reading = isName ? nameCorrected(asked, text, from) : answerTo(asked, text, from, extraction, language);
    if (reading === null) continue;
    // A correction in words for a free-text field only counts when that field was asked last.
    // Of several choices the whole text is what they were read from.
    const used = isChoice(openField(asked)) ? [] : Object.values(reading.fields);
    const isText = openField(asked)?.type === 'text';
    const free = (one: Proposal): boolean =>
      one.ref.question !== asked.ref.question && (isText ? one.certainty === 'stated' : !used.some((field) => overlaps(field, one)));
    const rest = { proposals: made.proposals.filter(free), readings: made.readings.filter(free).filter(() => !isText) };
    const [main, ...others] = openlySaid(
      [reading, ...reading.others].map((one) => proposed(asked, one)),
      text,
      extraction,
      language,
    );
    if (main === undefined) continue;
    if (others.length > 0) return { proposals: rest.proposals, readings: [main, ...others] };
    return { proposals: [main, ...rest.proposals], readings: rest.readings };
  }
  return made;
}

/** A person is asked one thing at a time: readings of what was asked go first, any other reading waits for a "ja" with the rest. */
function settled({ proposals, readings }: Proposed, open: Asked | null): Proposed {
  if (proposals.length === 0 || readings.length === 0) return { proposals, readings };
  const asked = readings.filter(({ ref }) => ref.question === open?.ref.question);
  if (asked.length > 0 && !proposals.some(({ ref }) => ref.question === open?.ref.question)) return { proposals: [], readings: asked };
  const [first] = readings;
  return { proposals: first ? [...proposals, first] : proposals, readings: [] };
}

/** "Sorry, 35.000": a figure that was said before, said again. */
function saysFigureAgain(text: string): boolean {
  const from = correctionStart(text);
  return from > 0 && onlyFigures(text.slice(from)).length > 0;
}

/** Who speaks, and whom the dossier knows. */
const whoOf = ({ self, known }: UnderstandContext): FactOptions => ({ ...(self && { self }), ...(known && { known }) });

/** Sentences that ask are left out, in place: what else is said may be an answer. */
const withoutQuestions = (text: string): string => text.replace(/[^.!?;\n]*\?+/gu, (part) => ' '.repeat(part.length));

/** Understands one message. Never throws on any text. */
export function understand(text: string, context: UnderstandContext): Understanding {
  const { language, open, last = null } = context;
  const field = open && openField(open);
  const meant: Intent = intent(text, { language, ...(field && { open: field }) });
  const nothing: Understanding = { intent: meant, proposals: [], readings: [] };
  if (meant.kind === 'nothing') return nothing;
  if (meant.kind === 'command' || meant.kind === 'small_talk') {
    // "ja", "nee" and a thumb are answers as well where a yes or no was asked.
    const answers =
      (meant.kind === 'command' && (meant.command === 'yes' || meant.command === 'no')) ||
      (meant.kind === 'small_talk' && meant.of === 'emoji');
    const reading =
      open && (field?.type === 'yes_no' || field?.type === 'choice') && answers && context.confirming !== true
        ? readAnswer(open.question, field, text, language)
        : null;
    return open && reading ? { ...nothing, proposals: [proposed(open, reading)] } : nothing;
  }
  if (meant.kind === 'question') {
    const rest = withoutQuestions(text);
    const answered = { ...nothing, answer: ask(meant.query, language) };
    // Beside a question only figures are noted: words may be part of what is asked.
    if (!open || !isFigure(field) || !/\d|\p{L}{3}/u.test(rest) || rest.trim() === text.trim()) return answered;
    const extraction = facts(rest, language, whoOf(context));
    const { proposals, readings } = settled(propose(rest, context, 'answer', extraction), open);
    // Quotes are pieces of what the person wrote, also where a question stood in between.
    const quoted = (one: Proposal): Proposal => ({ ...one, quote: text.slice(one.start, one.end) });
    return { ...answered, proposals: proposals.map(quoted), readings: readings.map(quoted) };
  }
  // "Ik bedoel 35.000" tells of no gift by who says it.
  const lead = meant.kind === 'correction' ? correctionStart(text) : 0;
  const extraction = facts(' '.repeat(lead) + text.slice(lead), language, whoOf(context));
  // "In kind" and "nog niet zeker" are no names: they are about what was answered last, which was not said.
  const isOfLast =
    meant.kind === 'answer' && field?.party === true && last !== null && !saysNothing(text) && (namesNobody(text) || saysFigureAgain(text));
  const made = settled(propose(text, context, isOfLast ? 'correction' : meant.kind, extraction), open);
  const proposals = isOfLast ? made.proposals.map((one): Proposal => ({ ...one, certainty: 'inferred' })) : made.proposals;
  const { readings } = made;
  const understood: Understanding = {
    intent: isOfLast ? { kind: 'correction' } : meant,
    proposals: [...proposals],
    readings: [...readings],
  };
  const isUntold = proposals.length === 0 && readings.length === 0;
  if (isUntold && last !== null && !endsList(text) && understood.intent.kind === 'correction') understood.about = correctedRef(last, text);
  const asksFigure = isFigure(field) || open?.ref.question === contributions;
  const word =
    (asksFigure || open === null) &&
    !proposals.some(({ ref }) => open === null || ref.question === open.ref.question) &&
    readings.length === 0
      ? vague(text)[0]?.word
      : undefined;
  if (word !== undefined) understood.vague = word;
  const passed = passedOver(text, extraction, isFigure(field) && proposals.length + readings.length === 0);
  if (passed.length > 0) understood.passedOver = passed;
  if (extraction.doesNotAddUp.length > 0) understood.doesNotAddUp = extraction.doesNotAddUp.map(({ words }) => words).join('; ');
  return understood;
}
