/** "Kosten: projectleider 48.000, machines 12.000": under such a heading stands what is spent, and nothing that somebody gives. */
import { fold, overlaps } from './fold.ts';
import type { Money } from './given.ts';
import type { Prose } from './sentence.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

const bullet = String.raw`[\s\-–•*#|]*`;
const tail = String.raw`(?:\s*\([^)]*\))?(?:\s+(?:in|voor|per|of|for)?\s*(?:euro|eur|€|\d{4}))?\s*(?::|$|-{1,2}\s)`;
const spending = new RegExp(
  `^${bullet}(?:(?:begrote|geraamde|totale|project|de)\\s+)?(?:kosten|projectkosten|kostenbegroting|begroting\\s*\\(kosten\\)|uitgaven|lasten|bestedingen|costs?|expenses|expenditure|spending)${tail}`,
  'u',
);
const funding = new RegExp(
  `^${bullet}(?:dekking|financiering|financieringsplan|inkomsten|baten|opbrengsten|bijdragen?|cofinanciering|middelen|funding|income|financing|revenue|contributions?|partners|sources?)\\b`,
  'u',
);

/** The lines of a text, and its sentences: each may begin with such a heading. */
function* piecesOf(text: string): Generator<Span & { readonly said: string }> {
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(/\n|[.!?](?=\s)|$/gu)) {
    const end = index + mark.length;
    if (end > start) yield { start, end, said: text.slice(start, end).trim() };
    start = end;
  }
}

/** Where it stands what is spent: behind a heading on its line, or below one that has a line of its own. */
function expensesIn(text: string): Span[] {
  const spans: Span[] = [];
  let below = false;
  for (const { start, end, said } of piecesOf(fold(text))) {
    const heading = spending.exec(said)?.[0];
    if (heading !== undefined) below = heading.length === said.length;
    else if (funding.test(said)) below = false;
    if (heading !== undefined || below) spans.push({ start, end });
  }
  return spans;
}

/** Without what is spent. What "wij", or somebody that is known, is said to give there stays. */
export function withoutExpenses({ text }: Prose, all: readonly Money[]): Money[] {
  const spent = expensesIn(text);
  const isSpent = ({ fact, giver }: Money): boolean =>
    fact.question === 'c3.contributions' &&
    spent.some((one) => overlaps(one, fact)) &&
    !giver.self &&
    !(giver.members.length > 0 && giver.members.every(({ sure }) => sure));
  return all.filter((one) => !isSpent(one));
}
