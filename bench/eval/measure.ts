/** What is measured of each kind of case. */
import type { Language, Proposal, Side, Understanding } from '../../src/criteria/vocabulary.ts';
import { ask } from '../../src/language/ask/ask.ts';
import { facts, factToJson } from '../../src/language/facts/facts.ts';
import type { Model } from '../../src/language/model/model.ts';
import { withModel } from '../../src/language/model/understand.ts';
import { quantities, toJson } from '../../src/language/quantities/quantities.ts';
import { understand } from '../../src/language/understand.ts';
import type { Expression } from '../../test/language/cases/expression.ts';
import type { QuestionCase } from '../../test/language/cases/questions.ts';
import type { SentenceCase } from '../../test/language/facts/expected.ts';
import type { SharedCase } from './shared.ts';
import { count, type Tallies } from './tally.ts';

/** Three decimals: a third is written with four at most. */
const rounded = (value: number | string | undefined): string => (typeof value === 'number' ? value.toFixed(3) : String(value));
const quantityLine = ({ kind, value, min, max }: { kind: string; value?: number | string; min?: number; max?: number }): string =>
  `${kind} ${value === undefined ? `${rounded(min)}–${rounded(max)}` : rounded(value)}`;

export function expressionTally(all: readonly Expression[]): Tallies {
  const tallies: Tallies = new Map();
  for (const { category, lang, text, expect } of all)
    count(tallies, category, text, expect.map(quantityLine), quantities(text, lang).map(toJson).map(quantityLine));
  return tallies;
}

interface Line {
  question: string;
  value: number;
  side?: Side | undefined;
  form?: string | undefined;
}
const factLine = ({ question, value, side, form }: Line): string => `${question} ${value} ${side ?? '-'} ${form ?? '-'}`;

export function sentenceTally(all: readonly SentenceCase[]): Tallies {
  const tallies: Tallies = new Map();
  for (const { text, lang, facts: expected } of all) {
    const category = `${lang} ${expected.length === 0 ? 'nothing to note' : expected.every(({ question }) => question === 'c3.contributions') ? 'contributions' : 'totals, costs, counts'}`;
    count(tallies, category, text, expected.map(factLine), facts(text, lang).facts.map(factToJson).map(factLine));
  }
  return tallies;
}

const day = '2026-01-01';
const understood = (text: string, language: Language, model: Model | null): Promise<Understanding> => {
  const context = { language, open: null };
  const plainly = understand(text, context);
  return model === null ? Promise.resolve(plainly) : withModel(text, plainly, context, model, { person: 'eval', day });
};

/** The figure of a proposal, in euros or as a count. */
function proposalLine({ ref, value }: Proposal): string {
  const {
    amountCents,
    hours,
    count: counted,
    years,
    tenths,
    side,
    form,
  } = value as Record<string, number | undefined> & { side?: Side; form?: string };
  const figure = amountCents === undefined ? (hours ?? counted ?? years ?? (tenths === undefined ? 0 : tenths / 10)) : amountCents / 100;
  return factLine({ question: ref.question, value: figure, side, form });
}

export async function proposalTally(all: readonly SentenceCase[], model: Model | null): Promise<Tallies> {
  const tallies: Tallies = new Map();
  for (const { text, lang, facts: expected } of all) {
    const { proposals } = await understood(text, lang, model);
    count(tallies, lang, text, expected.map(factLine), proposals.map(proposalLine));
  }
  return tallies;
}

/** Any of the ids that may come first is right; what the text does not say should give nothing. */
export async function questionTally(all: readonly QuestionCase[], model: Model | null): Promise<Tallies> {
  const tallies: Tallies = new Map();
  for (const { text, lang, first } of all) {
    const request = { text, language: lang, payer: { person: 'eval', day } };
    const { answered, citations } = (await model?.answer(request)) ?? ask(text, lang);
    const got = answered ? citations[0]?.id : undefined;
    const right = got !== undefined && first?.includes(got) === true ? got : first?.join(' or ');
    const category = `${lang} ${first === null ? 'not in the text' : (first[0]?.split('.')[0] ?? '')}`;
    count(tallies, category, text, right === undefined ? [] : [right], got === undefined ? [] : [got]);
  }
  return tallies;
}

const sideOf: Readonly<Record<string, Side>> = {
  business: 'business',
  education: 'education',
  government_national: 'government',
  government_regional: 'government',
  eu: 'government',
};

/**
 * Every amount of the set, with its side (none where several give, or nobody is said to) and, where the set judges it,
 * its form. A case of question and answer is read in its answer. What else we read in these texts is not judged.
 */
export function amountTally(all: readonly SharedCase[]): Tallies {
  const tallies: Tallies = new Map();
  for (const { text, answer, lang, facts: given } of all) {
    const expected = given.flatMap(({ amount_eur: exact, amount_max_eur: most, who, form, derived }) => {
      const amount = exact ?? most;
      return amount === undefined || amount === null || derived === true
        ? []
        : [{ amount, side: sideOf[who ?? ''], form, open: who === undefined }];
    });
    if (expected.length === 0) continue;
    const read = facts(answer ?? text, lang).facts;
    const lines = expected.map(({ amount, side, form }) => `${amount} ${side ?? '-'} ${form ?? '*'}`);
    const found = expected.flatMap(({ amount, form, open }) => {
      const fact = read.find(({ value }) => Math.abs(value - amount) < 1);
      if (fact === undefined) return [];
      return [`${amount} ${open ? '-' : (fact.side ?? '-')} ${form === undefined ? '*' : (fact.form ?? 'unknown')}`];
    });
    count(tallies, 'side and form', text, lines, found);
  }
  return tallies;
}

/** Every amount and count of the set stands among the quantities. */
export function figureTally(all: readonly SharedCase[]): Tallies {
  const tallies: Tallies = new Map();
  for (const { text, answer, lang, facts: given } of all) {
    const expected = given.flatMap(({ amount_eur: exact, amount_max_eur: most, count: counted, derived }) =>
      derived === true ? [] : [exact, most, counted].filter((one) => typeof one === 'number').map(String),
    );
    if (expected.length === 0) continue;
    const values = new Set(
      quantities(answer ?? text, lang)
        .map(toJson)
        .map(({ value }) => String(value)),
    );
    count(
      tallies,
      'figures',
      text,
      expected,
      expected.filter((one) => values.has(one)),
    );
  }
  return tallies;
}
