/** Whatever comes in, in whatever order: a turn never throws, and what it gives can be stored and sent. The table checks both. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Session } from '../../src/conversation/session.ts';
import { anna, bob, silent, sit } from './kit.ts';
import { contents, refs, understandings } from './plausible.ts';

const step = fc.record({
  content: contents,
  understood: understandings,
  bound: fc.option(refs, { nil: null }),
  shared: fc.boolean(),
  byBob: fc.boolean(),
});

test('random messages of two people, understood as anything', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const table = sit(anna, bob);
      for (const { content, understood, byBob, bound, shared } of steps)
        table.does(byBob ? bob : anna, content, understood, { bound, shared });
    }),
    { numRuns: 40, endOnFailure: true },
  );
});

test('random messages before there is a Centrum', () => {
  const phases = fc.constantFrom<Session['phase']>('new', 'naming', 'organisation', 'kind');
  fc.assert(
    fc.property(phases, fc.array(step, { maxLength: 6 }), (phase, steps) => {
      const table = sit(anna);
      table.seat(anna, { phase, centrum: null, draft: { centrumName: 'Noord', organisation: 'Werf' } });
      for (const { content, understood, bound } of steps)
        if (table.session(anna).centrum === null) table.does(anna, content, understood, { bound });
    }),
    { numRuns: 40, endOnFailure: true },
  );
});

test('sessions at their limits stay storable', () => {
  const table = sit(anna);
  table.seat(anna, {
    deferred: Array.from({ length: 500 }, (_, n) => ({
      ref: { question: 'k1.partners', item: `p${n}`, field: 'kind' },
      why: 'skip' as const,
    })),
    menu: Array.from({ length: 100 }, () => ({ do: 'command', command: 'help' }) as const),
    open: { question: 'k1.longTerm', field: 'years' },
  });
  expect(table.tells(anna, 'skip').session.deferred).toHaveLength(500);
  for (let n = 0; n < 25; n += 1)
    table.does(
      anna,
      { kind: 'text', text: '…' },
      {
        ...silent,
        proposals: [
          {
            ref: { question: 'k1.partners' },
            value: { name: `P ${n}`, kind: 'company' },
            quote: '',
            start: 0,
            end: 0,
            certainty: 'stated',
          },
        ],
      },
    );
  expect(table.session(anna).undoable).toHaveLength(20);
  const memberships = Array.from({ length: 150 }, (_, n) => ({ ...anna, centrum: `c${n}`, centrumName: `Centrum ${n}` }));
  expect(memberships).toHaveLength(150);
});
