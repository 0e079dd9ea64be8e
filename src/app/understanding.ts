/** Hands a message's words to language/, with what it needs to know: the open question, the speaker, the items so far. */

import { namedIn } from '../conversation/named.ts';
import { knownValue } from '../conversation/talk.ts';
import { contributions } from '../criteria/cofinancing.ts';
import { findQuestion } from '../criteria/criteria.ts';
import { answer } from '../criteria/dossier.ts';
import { partners } from '../criteria/k1-cooperation.ts';
import type { Ledger } from '../criteria/ledger.ts';
import { type Language, type Proposal, type QuestionRef, sideOfKind, type Understanding } from '../criteria/vocabulary.ts';
import { amended } from '../language/amended.ts';
import { budgetNamed, summed } from '../language/budget-named.ts';
import { changeTo } from '../language/change-to.ts';
import { correctedField } from '../language/corrected-field.ts';
import { correctionStart } from '../language/correction-start.ts';
import { readInstead } from '../language/corrections.ts';
import { dossierQuestion } from '../language/dossier-question.ts';
import type { AnswerReading } from '../language/facts/fields/answer.ts';
import { historyQuestion } from '../language/history-question.ts';
import { endsList } from '../language/list-end.ts';
import { partnerLeaves } from '../language/partner-leaves.ts';
import { portfolioQuestion, regionStated } from '../language/portfolio-question.ts';
import { readForm } from '../language/read-form.ts';
import { restated } from '../language/restated.ts';
import { shareGiven } from '../language/share-given.ts';
import { type Asked, type UnderstandContext, understand } from '../language/understand.ts';
import { wholeTerm } from '../language/whole-term.ts';
import { dossierIn } from '../scoring/judged.ts';
import type { Given } from '../turns/understand.ts';

const silent: Understanding = { intent: { kind: 'answer' }, proposals: [], readings: [] };

const asked = (ref: QuestionRef | null): Asked | null => {
  const question = ref === null ? undefined : findQuestion(ref.question);
  if (ref === null || question === undefined) return null;
  return { ref, question, field: ref.field === undefined ? null : (question.fields[ref.field] ?? null) };
};

/** An edited message is read against what it answered, not against what is open now. */
function originalRef(ledger: Ledger, of: string): QuestionRef | null {
  const fact = [...ledger.standing.values()].find(({ source }) => source.id === of && source.kind !== 'file');
  if (fact === undefined) return null;
  const [field] = Object.keys(fact.value ?? {});
  return { question: fact.question, ...(fact.item !== undefined && { item: fact.item }), ...(field !== undefined && { field }) };
}

type Named = { readonly id: string } & Readonly<Record<string, unknown>>;
const nameOf = ({ id, name, partner, what }: Named): string => String(name ?? partner ?? what ?? id);

/** What was answered last, pointed at the field that a correction in these words would be about. */
function lastAsked({ ledger }: Given, ref: QuestionRef | null, text: string, language: Language): Asked | null {
  const last = asked(ref);
  if (last === null) return null;
  const said = text.slice(correctionStart(text));
  const field = correctedField(last.question, last.ref.field, said, language, knownValue(dossierIn(ledger), last.ref));
  return asked({ ...last.ref, ...(field !== undefined && { field }) });
}

function contextFor(given: Given, ref: QuestionRef | null, text: string, language: Language): UnderstandContext {
  const { session, ledger, memberships } = given;
  const open = asked(ref);
  const me = memberships.find(({ centrum }) => centrum === session.centrum);
  const side = me && sideOfKind[me.partnerKind];
  const listed = open?.question.many === true ? open.question.id : contributions.id;
  const items = (dossierIn(ledger).answers[listed] ?? []) as readonly Named[];
  // One's own name is "wij".
  const known = (answer(dossierIn(ledger), partners) ?? []).flatMap(({ name, kind }) => {
    const theirs = kind && sideOfKind[kind];
    return name === undefined || name === me?.partner ? [] : [{ name, ...(theirs && { side: theirs }) }];
  });
  return {
    language,
    open,
    last: lastAsked(given, session.last, text, language),
    items: items.map((item) => ({ id: item.id, name: nameOf(item) })),
    ...(me && { self: { name: me.partner, ...(side && { side }) } }),
    ...(known.length > 0 && { known }),
  };
}

function form(values: Record<string, string | string[]>, ref: QuestionRef, language: Language): Understanding {
  const at = asked(ref);
  if (at === null) return silent;
  const { value, unread } = readForm(at.question, values, language);
  const target = { question: ref.question, ...(ref.item !== undefined && { item: ref.item }) };
  const proposals =
    Object.keys(value).length === 0 ? [] : [{ ref: target, value, quote: '', start: 0, end: 0, certainty: 'stated' as const }];
  return { ...silent, proposals, unread };
}

/** Who is new is spoken to in the language of the message. */
const languageFor = ({ message, session }: Given): Language =>
  session.phase === 'new' && message.language !== undefined ? message.language : session.language;

/** Before the intake, the kind of the organisation is asked as it is of any partner. */
const kindAsked: QuestionRef = { question: partners.id, field: 'kind' };

/** The words of a message with what they are read against; null where there are none to read. */
export function wordsOf(given: Given): { text: string; context: UnderstandContext } | null {
  const { message, session, bound, ledger } = given;
  const { content } = message;
  const language = languageFor(given);
  const against = (text: string, ref: QuestionRef | null) => ({ text, context: contextFor(given, ref, text, language) });
  if (content.kind === 'text') return against(content.text, bound ?? (session.phase === 'kind' ? kindAsked : session.open));
  if (content.kind === 'edited') return against(content.text, originalRef(ledger, content.of));
  // Words beside a file are read for what they state; the file itself is the answer to an open question for evidence.
  if (content.kind === 'file' && content.text !== undefined) return against(content.text, null);
  return null;
}

/** Longest free text that can be a statement of money instead: an account of a plan may name an amount in passing. */
const longestStatement = 200;

/** Whether a name, or words of one's own, are asked for: text of any kind would do. */
function asksWords({ open }: UnderstandContext, text: string): boolean {
  if (open === null || open.question.id === contributions.id) return false;
  const [first] = Object.values(open.question.fields);
  const asksName = open.question.many === true && (open.field === null || open.field === first);
  return asksName || (open.field?.type === 'text' && text.length <= longestStatement);
}

/** Where words are asked, "het ROC legt 2 ton bij" is no answer: what it says of money, and of who gives it, is what was meant. */
function contributionsInstead(text: string, context: UnderstandContext): Understanding | null {
  if (!asksWords(context, text)) return null;
  const read = understand(text, { ...context, open: null });
  const tells = [...read.proposals, ...read.readings].some(
    ({ ref, value: { amountCents, hours, form, partner, side } }) =>
      ref.question === contributions.id &&
      (amountCents ?? hours) !== undefined &&
      [form, partner, side].some((known) => known !== undefined),
  );
  return (read.intent.kind === 'answer' || read.intent.kind === 'correction') && tells ? read : null;
}

/** What a figure alone says while one that comes back waits for a yes. Of readings each holds the same. */
function wholeInstead(text: string, { pending, language }: Given['session']): Understanding | null {
  const waiting = pending?.kind === 'proposals' ? pending.proposals : pending?.kind === 'readings' ? pending.readings.slice(0, 1) : [];
  const whole = waiting.length > 0 ? wholeTerm(text, waiting, language) : null;
  return whole && { ...silent, proposals: whole };
}

/** The total budget in cents, where it is known. */
function totalOf({ ledger }: Given): number | undefined {
  const total = dossierIn(ledger).answers['c3.totalBudget'] as { amountCents?: number } | undefined;
  return total?.amountCents;
}

/** What waits, with what the text changes of it. */
function amendedWaiting(text: string, { pending, language }: Given['session']): Understanding | null {
  if (pending?.kind !== 'proposals' && pending?.kind !== 'readings') return null;
  const waiting = pending.kind === 'proposals' ? pending.proposals : pending.readings;
  // Of several proposals it would not be clear which is meant.
  const made = pending.kind === 'proposals' && waiting.length > 1 ? null : amended(text, waiting, language);
  if (made === null) return null;
  const all = made.length > 1 ? { proposals: [], readings: made } : { proposals: made, readings: [] };
  return { intent: { kind: 'correction' }, ...all, amends: true };
}

const correction = (proposals: readonly Proposal[]): Understanding => ({
  intent: { kind: 'correction' },
  ...(proposals.length > 1 ? { proposals: [], readings: [...proposals] } : { proposals: [...proposals], readings: [] }),
});

/** A reading of an answer that stands, and its other possible readings. */
const readingsOf = (ref: QuestionRef, reading: AnswerReading): Proposal[] =>
  [reading, ...reading.others].map(({ value, quote, start, end, certainty }) => ({ ref, value, quote, start, end, certainty }));

/** "Wijzig het bedrag van ROC Oost naar 40.000", "de bijdrage van ROC Oost is nu toegezegd": an answer that is named is changed. */
function changedByName(text: string, { ledger }: Given, { language }: UnderstandContext): Understanding | null {
  const dossier = dossierIn(ledger);
  const told = changeTo(text);
  if (told !== null) {
    const named = namedIn(dossier, told.what);
    const question = named === null ? undefined : findQuestion(named.question);
    if (named === null || question === undefined || (question.many && named.item === undefined)) return null;
    const { field, ...ref } = named;
    const [only, ...others] = Object.keys(question.fields);
    const meant = field ?? correctedField(question, undefined, text.slice(told.from), language, knownValue(dossier, ref));
    const key = meant ?? (others.length === 0 ? only : undefined);
    const reading = key === undefined ? null : readInstead(question, key, text, told.from, language);
    return reading && correction(readingsOf(ref, reading));
  }
  const gifts = (dossier.answers[contributions.id] ?? []) as readonly Named[];
  const said = restated(
    text,
    contributions,
    gifts.map((gift) => ({ id: gift.id, name: nameOf(gift) })),
    language,
  );
  if (said === null) return null;
  // Of two contributions of one partner the person says which.
  if (said.items.length > 1) return { ...silent, intent: { kind: 'command', command: 'edit', argument: text } };
  return correction(said.items.flatMap(({ id }) => readingsOf({ question: contributions.id, item: id }, said.reading)));
}

/** The deterministic reading of any message; needs no model and no network. */
export function understandPlainly(given: Given): Understanding {
  const { message, session } = given;
  const { content } = message;
  const words = wordsOf(given);
  if (words !== null && content.kind === 'text') {
    const { text, context } = words;
    const offersMore = context.open?.question.many === true && context.open.field === null;
    const among = portfolioQuestion(text) ?? regionStated(text) ?? historyQuestion(text, message.at.slice(0, 10));
    if (among !== null && (session.centrum !== null || among.command === 'portfolio')) return { ...silent, intent: among };
    const about = dossierQuestion(text);
    if (about !== null && session.centrum !== null) return { ...silent, intent: about };
    // A free text may be about anything; a name is asked of partners only.
    const { field } = context.open ?? { field: null };
    const left = field?.type === 'text' && field.party !== true ? null : partnerLeaves(text);
    if (left !== null && session.centrum !== null) return { ...silent, intent: left };
    if (offersMore && endsList(text)) return { ...silent, intent: { kind: 'command', command: 'no' } };
    const told =
      wholeInstead(text, session) ??
      amendedWaiting(text, session) ??
      changedByName(text, given, context) ??
      budgetNamed(text, context) ??
      shareGiven(text, context, totalOf(given)) ??
      contributionsInstead(text, context);
    if (told !== null) return summed(text, told);
  }
  if (words !== null) return summed(words.text, understand(words.text, words.context));
  if (content.kind === 'form') return form(content.values, content.ref, languageFor(given));
  return silent;
}

/** Makes what the first reading of a text would make: the counts over the examples, the word lists, and the weights of what is learned. */
export const warmUp = (): void => {
  for (const text of ['tellen vergaderuren mee?', 'wij leggen 5.000 euro in']) understand(text, { language: 'nl', open: null });
};
