/**
 * Turns what a model says it read into proposals, as far as the person's own words bear it out: the
 * quote must stand in the text, and our own recogniser must read the same from it. What it reads
 * otherwise is dropped; what it cannot read at all is `unverified`, to be asked.
 */
import { findQuestion } from '../../criteria/criteria.ts';
import { type Field, maxText } from '../../criteria/question.ts';
import type { Language, Proposal } from '../../criteria/vocabulary.ts';
import { readField } from '../facts/fields/read.ts';
import type { Span } from '../facts/fold.ts';
import { quantities, vague } from '../quantities/quantities.ts';
import type { Claim } from './contract.ts';
import { locate } from './locate.ts';

type Claimed = Claim['fields'][number];

interface Borne extends Span {
  readonly key: string;
  readonly value: unknown;
  readonly verified: boolean;
}

/** Most of these of one message; a model that says more is rambling. */
const maxClaims = 20;

const figures: ReadonlySet<Field['type']> = new Set(['money', 'count', 'tenths', 'date']);

/** The model's value in the shape of the dossier: euros in cents, a mark in tenths. */
function shaped({ type }: Field, value: NonNullable<Claimed['value']>): unknown {
  if (type === 'money' && typeof value === 'number') return Math.round(value * 100);
  if (type === 'tenths' && typeof value === 'number') return Math.round(value * 10);
  if (type === 'choices' && typeof value === 'string') return [value];
  return value;
}

const same = (a: unknown, b: unknown): boolean =>
  Array.isArray(a) && Array.isArray(b) ? a.length === b.length && a.every((one) => b.includes(one)) : a === b;

/** Whether the quote holds a figure of the text whole; null when it cuts through one. */
function holdsFigure(text: string, { start, end }: Span, language: Language): boolean | null {
  const near = quantities(text, language).filter((one) => one.start < end && one.end > start);
  if (near.some((one) => one.start < start || one.end > end)) return null;
  return near.length > 0;
}

/** Words are taken from the text itself, so that a model can put none in. */
function words(field: Field, text: string, span: Span, value: unknown): unknown {
  if (field.type === 'text') return span.quote.slice(0, maxText);
  const names = Array.isArray(value) ? value : [value];
  const found = names.map((name) => (typeof name === 'string' ? locate(text, name)?.quote : undefined));
  return found.every((name) => name !== undefined) ? found : undefined;
}

function borneOut(field: Field, key: string, claimed: Claimed, text: string, language: Language): Borne | null {
  const span = locate(text, claimed.quote);
  if (span === null || claimed.value === null || field.type === 'evidence') return null;
  if (field.type === 'text' || field.type === 'names') {
    const value = words(field, text, span, claimed.value);
    return field.schema.safeParse(value).success ? { ...span, key, value, verified: true } : null;
  }
  const value = shaped(field, claimed.value);
  if (!field.schema.safeParse(value).success) return null;
  const reading = readField(field, span.quote, language);
  if (!figures.has(field.type)) {
    if (reading !== null && !same(reading.value, value)) return null;
    return { ...span, key, value, verified: reading !== null };
  }
  const held = holdsFigure(text, span, language);
  // Half a figure is another figure, and "fors" is none.
  if (held === null || (reading === null && vague(span.quote).length > 0)) return null;
  const readings = reading === null ? [] : [reading, ...(reading.alternatives ?? [])];
  if (readings.length > 0 && !readings.some((one) => one.value === value)) return null;
  return { ...span, key, value, verified: held && readings.length > 0 };
}

function proposalOf(claim: Claim, text: string, language: Language): Proposal | null {
  const question = findQuestion(claim.question);
  if (question === undefined) return null;
  const borne: Borne[] = [];
  for (const claimed of claim.fields.slice(0, maxClaims)) {
    const field = Object.hasOwn(question.fields, claimed.field) ? question.fields[claimed.field] : undefined;
    const one = field && borneOut(field, claimed.field, claimed, text, language);
    if (one && !borne.some(({ key }) => key === one.key)) borne.push(one);
  }
  const [first] = borne;
  if (first === undefined) return null;
  // Who would give an amount, without the amount, is nothing to note where it was misread.
  const lost = claim.fields.some(
    ({ field }) => figures.has(question.fields[field]?.type ?? 'text') && !borne.some(({ key }) => key === field),
  );
  if (lost && !borne.some(({ key }) => figures.has(question.fields[key]?.type ?? 'text'))) return null;
  const start = Math.min(...borne.map((one) => one.start));
  const end = Math.max(...borne.map((one) => one.end));
  return {
    ref: { question: question.id },
    value: Object.fromEntries(borne.map(({ key, value }) => [key, value])),
    quote: text.slice(start, end),
    start,
    end,
    certainty: borne.every(({ verified }) => verified) ? 'inferred' : 'unverified',
    byModel: true,
  };
}

/** The proposals that the text bears out. None of them is `stated`: what a model says is always confirmed by the person. */
export const bornOut = (claims: readonly Claim[], text: string, language: Language): Proposal[] =>
  claims.slice(0, maxClaims).flatMap((claim) => proposalOf(claim, text, language) ?? []);
