/** The table of Centra: selections, order, counts and trends, against the plain definition of each. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { criteria } from '../../src/criteria/criteria.ts';
import type { Status } from '../../src/criteria/vocabulary.ts';
import { type PortfolioEntry, portfolio, portfolioNorms } from '../../src/scoring/portfolio.ts';
import { daysBefore, type Mark, type Standing } from '../../src/scoring/standing.ts';

const on = '2026-11-24';
const statuses: readonly Status[] = ['met', 'nearly', 'not_met', 'unanswered'];
const ids = criteria.map(({ id }) => id);

const standing = (more: Partial<Standing> = {}): Standing => ({
  v: 1,
  verdict: 'nearly',
  repairable: false,
  progress: [50, 1],
  criteria: Object.fromEntries(ids.map((id) => [id, ['nearly', [50, 1]]])),
  gaps: {},
  conflicts: 0,
  last: `${daysBefore(on, 3)}T10:00:00.000Z`,
  marks: [],
  ...more,
});
const entry = (name: string, more: Partial<Standing> = {}, region: string | null = null): PortfolioEntry => ({
  centrum: name,
  name,
  region,
  standing: standing(more),
});
const withC3 = (status: Status, n: number): Partial<Standing> => ({
  criteria: { ...standing().criteria, c3: [status, [n, 3]] },
});

const entries = fc.array(
  fc
    .record({
      name: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      region: fc.constantFrom('Twente', 'Zeeland', 'Noord-Twente', null),
      verdict: fc.constantFrom(...statuses),
      progress: fc.tuple(fc.integer({ min: 0, max: 300 }), fc.constantFrom(1, 3, 7)),
      c3: fc.constantFrom(...statuses),
      days: fc.integer({ min: 0, max: 200 }),
      gaps: fc.subarray(['c1.vision', 'c1.focus', 'c3.thirds', 'c5.students', 'c6.new', 'k1.parties']),
    })
    .map(({ name, region, verdict, progress, c3, days, gaps }) =>
      entry(
        name,
        {
          verdict,
          progress,
          ...withC3(c3, 20),
          last: `${daysBefore(on, days)}T10:00:00.000Z`,
          gaps: { 'any.open': gaps.slice(0, 2), 'x.y': gaps.slice(2) },
        },
        region,
      ),
    ),
  { maxLength: 20 },
);
const query = fc.record(
  {
    region: fc.constantFrom('twente', 'Zee', 'noord'),
    status: fc.constantFrom(...statuses),
    criterion: fc.constantFrom('c3'),
    stale: fc.constant(true as const),
    sort: fc.constantFrom('worst' as const, 'name' as const, 'progress' as const, 'activity' as const),
  },
  { requiredKeys: [] },
);

describe('the table', () => {
  test('holds exactly those that fit, each once, and its totals count them', () => {
    fc.assert(
      fc.property(entries, query, (all, asked) => {
        const fitting = all.filter(({ region, standing: one }) => {
          const status = asked.criterion === undefined ? one.verdict : one.criteria.c3?.[0];
          const old = (Date.parse(on) - Date.parse((one.last ?? '').slice(0, 10))) / 86_400_000 > portfolioNorms.stale.days;
          return (
            (asked.region === undefined || (region ?? '').toLowerCase().includes(asked.region.toLowerCase())) &&
            (asked.status === undefined || status === asked.status) &&
            (asked.stale === undefined || old)
          );
        });
        const { rows, totals, gaps } = portfolio(all, asked, { on });
        expect(rows.map(({ name }) => name).sort()).toEqual(fitting.map(({ name }) => name).sort());
        expect(totals).toMatchObject({ centra: all.length, shown: fitting.length, stale: rows.filter(({ stale }) => stale).length });
        for (const status of statuses) {
          expect(totals.verdicts[status]).toBe(rows.filter(({ verdict }) => verdict === status).length);
          expect(totals.criteria.c3?.[status]).toBe(rows.filter((row) => row.criteria[2]?.status === status).length);
        }
        const count = (indicator: string, codes: readonly string[]): number =>
          fitting.filter(({ standing: one }) => codes.some((code) => one.gaps[code]?.includes(indicator))).length;
        for (const { indicator, centra, open } of gaps)
          expect([centra, open]).toEqual([count(indicator, ['any.open', 'x.y']), count(indicator, ['any.open'])]);
        const others = ['c1.vision', 'c1.focus', 'c3.thirds', 'c5.students', 'c6.new', 'k1.parties'].filter(
          (id) => !gaps.some(({ indicator }) => indicator === id),
        );
        const least = gaps.at(-1)?.centra ?? 0;
        for (const id of others) expect(count(id, ['any.open', 'x.y'])).toBeLessThanOrEqual(gaps.length < 5 ? 0 : least);
      }),
    );
  });

  test('comes in pages that together are the whole, in one order whatever order the Centra came in', () => {
    fc.assert(
      fc.property(entries, query, fc.integer({ min: 1, max: 7 }), (all, asked, size) => {
        const unique = [...new Map(all.map((one, n) => [`${one.name}${n}`, { ...one, centrum: `${one.name}${n}` }])).values()];
        const whole = portfolio(unique, asked, { on }).rows;
        const pages = Array.from({ length: Math.ceil(whole.length / size) }, (_, n) =>
          portfolio(unique, { ...asked, page: n + 1 }, { on, size }),
        );
        expect(pages.flatMap(({ rows }) => rows)).toEqual(whole);
        expect(portfolio(unique.toReversed(), asked, { on }).rows).toEqual(whole);
      }),
    );
  });
});

describe('order', () => {
  const names = (all: PortfolioEntry[], asked: Parameters<typeof portfolio>[1]) =>
    portfolio(all, asked, { on }).rows.map(({ name }) => name);
  const all = [
    entry('good', { verdict: 'met', progress: [100, 1] }),
    entry('bad, further', { verdict: 'not_met', progress: [200, 3] }),
    entry('bad', { verdict: 'not_met', progress: [133, 2], last: '2026-11-23T10:00:00.000Z' }),
    entry('unknown', { verdict: 'unanswered', progress: [0, 1], last: null }),
  ];

  test('the worst first: what fails before what is not known, then by exact points', () => {
    expect(names(all, {})).toEqual(['bad', 'bad, further', 'unknown', 'good']);
  });
  test('by progress, by activity, by name', () => {
    expect(names(all, { sort: 'progress' })).toEqual(['good', 'bad, further', 'bad', 'unknown']);
    expect(names(all, { sort: 'activity' })).toEqual(['bad', 'bad, further', 'good', 'unknown']);
    expect(names(all, { sort: 'name' })).toEqual(['bad', 'bad, further', 'good', 'unknown']);
  });
  test('by the criterion that was named', () => {
    expect(
      names([entry('x', withC3('met', 300)), entry('y', withC3('not_met', 1)), entry('z', withC3('not_met', 0))], { criterion: 'c3' }),
    ).toEqual(['z', 'y', 'x']);
  });
});

describe('trend', () => {
  const mark = (monday: string, progress: number, c1: number): Mark => [
    monday,
    [progress, 1],
    [c1, 1],
    [50, 1],
    [50, 1],
    [50, 1],
    [50, 1],
    [50, 1],
  ];
  const row = (marks: Mark[]) => portfolio([entry('x', { marks })], {}, { on }).rows[0];

  test('compares exact points with those of four weeks ago', () => {
    const found = row([mark('2026-10-05', 40, 60), mark('2026-11-23', 50, 50)]);
    expect(found?.trend).toBe('up');
    expect(found?.criteria.map(({ trend }) => trend)).toEqual(['down', 'same', 'same', 'same', 'same', 'same']);
  });
  test('the week of that day itself counts; the one after it does not', () => {
    // Four weeks before Tuesday 24 November is Tuesday 27 October, in the week of the 26th.
    expect(row([mark('2026-10-26', 40, 50)])?.trend).toBe('up');
    expect(row([mark('2026-11-02', 40, 50)])?.trend).toBe('new');
  });
});

describe('quiet', () => {
  test.each([
    [59, false],
    [60, false],
    [61, true],
  ])('%i days without anything new: %p', (days, stale) => {
    expect(portfolio([entry('x', { last: `${daysBefore(on, days)}T23:59:59.999Z` })], {}, { on }).rows[0]?.stale).toBe(stale);
  });
  test('where nothing was ever said, it is', () => {
    expect(portfolio([entry('x', { last: null })], {}, { on }).rows[0]?.stale).toBe(true);
  });
});

test('what nobody answered has no points rather than none', () => {
  const cells = portfolio(
    [entry('x', { criteria: { c1: ['unanswered', [0, 1]], c2: ['unanswered', [25, 2]], c3: ['not_applicable', null] } })],
    {},
    { on },
  );
  expect(cells.rows[0]?.criteria.map(({ points }) => points)).toEqual([null, { n: 25, d: 2 }, null]);
});
