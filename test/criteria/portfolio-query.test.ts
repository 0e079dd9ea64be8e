/** A query of a portfolio survives the way through a button. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type PortfolioQuery, portfolioSorts, readQuery, writeQuery } from '../../src/criteria/portfolio-query.ts';

const queries: fc.Arbitrary<PortfolioQuery> = fc.record(
  {
    region: fc.constantFrom('Twente', 'Groene Hart', "'s-Hertogenbosch", 'Fryslân'),
    status: fc.constantFrom('met' as const, 'nearly' as const, 'not_met' as const, 'unanswered' as const),
    criterion: fc.constantFrom('c1', 'c6'),
    stale: fc.constant(true as const),
    sort: fc.constantFrom(...portfolioSorts),
    page: fc.integer({ min: 2, max: 2000 }),
  },
  { requiredKeys: [] },
);

test('what is written is read back, and fits a button', () => {
  fc.assert(
    fc.property(queries, (query) => {
      expect(readQuery(writeQuery(query))).toEqual(query);
      expect(writeQuery(query).length).toBeLessThanOrEqual(200);
    }),
  );
});

test('whatever stands there, something comes out that can be asked', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), fc.string({ maxLength: 300 }), (text, region) => {
      expect(readQuery(writeQuery(readQuery(text)))).toEqual(readQuery(text));
      expect(writeQuery({ region }).length).toBeLessThanOrEqual(60);
    }),
  );
});

test.each(['page=0', 'page=-3', 'page=1e400', 'status=best', 'criterion=c0', 'criterion=k1', 'stale=ja', 'sort=random', 'region=', ''])(
  '%p asks nothing in particular',
  (text) => {
    expect(readQuery(text)).toEqual({});
  },
);
