/** What is sent unasked: once, in time, to who wants it and can still do something with it. */
import { afterEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isWorkingTime, weekOf } from '../../../src/turns/reminders/calendar.ts';
import { anna, bob, cees, type World, world } from './world.ts';

let at: World;
afterEach(() => at.stop());

const kindsOf = (): string[] => at.unasked().map(({ person, kind }) => `${kind} ${person.at(-1)}`);
const times = (): string[] => at.unasked().map(({ at: ms }) => new Date(ms).toISOString());
/** A Thursday. */
const thursday = '2026-03-19T12:00:00Z';

describe('a week', () => {
  test('brings the coordinator a digest on Monday at nine and the partners a nudge on Tuesday at ten', async () => {
    at = await world(thursday);
    await at.advanceTo('2026-03-25T12:00:00Z');
    expect(kindsOf()).toEqual(['digest A', 'nudge B', 'nudge C']);
    expect(times()).toEqual(['2026-03-23T08:00:00.000Z', '2026-03-24T09:00:00.000Z', '2026-03-24T09:00:00.000Z']);
  });

  test('keeps the hours of the clock on the wall when summer time begins and ends', async () => {
    at = await world(thursday);
    await at.advanceTo('2026-04-01T12:00:00Z');
    expect(times().slice(3)).toEqual(['2026-03-30T07:00:00.000Z', '2026-03-31T08:00:00.000Z', '2026-03-31T08:00:00.000Z']);
    await at.advanceTo('2026-10-28T12:00:00Z');
    expect(times().slice(-3)).toEqual(['2026-10-26T08:00:00.000Z', '2026-10-27T09:00:00.000Z', '2026-10-27T09:00:00.000Z']);
  });

  test('is one week across the turn of the year, also the fifty-third', async () => {
    at = await world('2026-12-24T12:00:00Z');
    await at.advanceTo('2027-01-07T12:00:00Z');
    expect(at.unasked().map(({ at: ms, person }) => `${weekOf(ms)} ${person.at(-1)}`)).toEqual([
      '2026-W53 A',
      '2026-W53 B',
      '2026-W53 C',
      '2027-W01 A',
      '2027-W01 B',
      '2027-W01 C',
    ]);
  });
});

describe('a nudge', () => {
  test('names what only that partner can answer, and how to stop', async () => {
    at = await world(thursday);
    await at.advanceTo('2026-03-25T12:00:00Z');
    const [, school, company] = at.unasked();
    expect(school?.text).toContain('die alleen ROC aan Zee kan beantwoorden');
    expect(school?.text).toContain('Geen herinneringen meer');
    // Two companies could answer for companies; their own contribution is each one's own.
    expect(company?.asks).toEqual([{ question: 'c3.contributions', item: 'scheepsbouw', field: 'state' }]);
  });

  test('is not sent once the answer came', async () => {
    at = await world(thursday);
    await at.says(cees, 'antwoord c3.contributions scheepsbouw');
    await at.advanceTo('2026-03-25T12:00:00Z');
    expect(kindsOf()).toEqual(['digest A', 'nudge B']);
  });

  test('that was put on its way is dropped when the answer comes before it is sent', async () => {
    at = await world(thursday);
    let tries = 0;
    at.platform.answer = ({ reminder }) => {
      if (reminder === undefined) return { ok: true };
      tries += 1;
      return { retryAfterMs: 2 * 3_600_000 };
    };
    await at.advanceTo('2026-03-24T09:30:00Z');
    expect(tries).toBeGreaterThan(0);
    await at.says(cees, 'antwoord c3.contributions scheepsbouw');
    at.platform.answer = () => ({ ok: true });
    await at.advanceTo('2026-03-25T12:00:00Z');
    expect(kindsOf()).not.toContain('nudge C');
    expect((await at.store.listOutbox('dead', 9)).map(({ code }) => code)).toEqual(['reminder_answered']);
  });

  test.each([
    ['who wants none', () => at.says(cees, 'uit'), 'reminder_unwanted'],
    ['who is no longer in the Centrum', async () => at.leaves(cees), 'reminder_no_member'],
  ])('is not sent to %s, also when that became so after it was planned', async (_, change, code) => {
    at = await world(thursday);
    at.platform.answer = ({ reminder }) => (reminder === undefined ? { ok: true } : { retryAfterMs: 2 * 3_600_000 });
    await at.advanceTo('2026-03-24T09:30:00Z');
    await change();
    at.platform.answer = () => ({ ok: true });
    await at.advanceTo('2026-04-02T12:00:00Z');
    expect(kindsOf()).not.toContain('nudge C');
    expect((await at.store.listOutbox('dead', 9)).map((row) => row.code)).toEqual([code]);
  });

  test('comes again after they asked for it', async () => {
    at = await world(thursday);
    await at.says(bob, 'uit');
    await at.advanceTo('2026-03-25T12:00:00Z');
    expect(kindsOf()).not.toContain('nudge B');
    await at.says(bob, 'aan');
    await at.advanceTo('2026-04-01T12:00:00Z');
    expect(kindsOf()).toContain('nudge B');
  });

  test('goes to the last place where the person was alone with us, never to a shared one', async () => {
    at = await world(thursday);
    await at.says(bob, 'hallo', { conversation: 'T/CHANNEL', shared: true });
    const places: string[] = [];
    at.platform.answer = ({ place, reminder }) => {
      if (reminder !== undefined) places.push(`${place.conversation} ${place.shared}`);
      return { ok: true };
    };
    await at.advanceTo('2026-03-25T12:00:00Z');
    expect(places).toEqual(['T/DA false', 'T/DB false', 'T/DC false']);
  });

  test('that waits for the morning keeps no answer waiting', async () => {
    at = await world(thursday);
    at.platform.answer = ({ reminder }) => (reminder === undefined ? { ok: true } : { retryAfterMs: 9 * 3_600_000 });
    await at.advanceTo('2026-03-24T22:00:00Z');
    const before = at.sent.length;
    await at.says(bob, 'hallo');
    expect(at.sent.length).toBe(before + 1);
  });
});

describe('what was missed', () => {
  test('is caught up once, in working hours', async () => {
    at = await world(thursday);
    await at.stop();
    // Three weeks without a process, until a Saturday.
    await at.advanceTo('2026-04-11T12:00:00Z');
    await at.start();
    expect(at.unasked()).toEqual([]);
    await at.advanceTo('2026-04-13T12:00:00Z');
    // The nudges of last Tuesday; tomorrow’s own are then too soon.
    expect(kindsOf().sort()).toEqual(['digest A', 'nudge B', 'nudge C']);
    await at.advanceTo('2026-04-15T12:00:00Z');
    expect(kindsOf()).toHaveLength(3);
  });

  test('late in a week makes the next one too soon', async () => {
    at = await world(thursday);
    await at.stop();
    await at.advanceTo('2026-03-27T10:00:00Z');
    await at.start();
    const nudges = () =>
      at.unasked().flatMap(({ kind, person, at: ms }) => (kind === 'nudge' && person === bob.person ? [weekOf(ms)] : []));
    expect(nudges()).toEqual(['2026-W13']);
    await at.advanceTo('2026-04-09T12:00:00Z');
    // Friday to Tuesday is four days.
    expect(nudges()).toEqual(['2026-W13', '2026-W15']);
  });

  test('before the first start was promised to nobody', async () => {
    at = await world('2026-03-25T12:00:00Z');
    await at.stop();
    for (const kind of ['digest', 'nudge']) await at.store.removeRecord('schedule', kind);
    await at.start();
    await at.advanceTo('2026-03-27T16:00:00Z');
    expect(at.unasked()).toEqual([]);
  });

  test('of last week is dropped, not sent beside that of this week', async () => {
    at = await world(thursday);
    at.platform.answer = ({ reminder }) => (reminder === undefined ? { ok: true } : { retryAfterMs: 60_000 });
    await at.advanceTo('2026-03-24T09:00:30Z');
    await at.stop();
    at.platform.answer = () => ({ ok: true });
    await at.advanceTo('2026-03-30T06:30:00Z');
    await at.start();
    await at.advanceTo('2026-04-01T12:00:00Z');
    const weeks = at.unasked().map(({ at: ms, person }) => `${weekOf(ms)} ${person}`);
    expect(new Set(weeks).size).toBe(weeks.length);
    expect(weeks.every((week) => week.startsWith('2026-W14'))).toBe(true);
  });
});

describe('two engines on one database', () => {
  test('send each message once', async () => {
    at = await world(thursday);
    await at.start();
    await at.start();
    await at.advanceTo('2026-04-01T12:00:00Z');
    expect(kindsOf().sort()).toEqual(['digest A', 'digest A', 'nudge B', 'nudge B', 'nudge C', 'nudge C']);
  });

  test('never send again what may have arrived', async () => {
    at = await world(thursday);
    let tries = 0;
    at.platform.answer = ({ reminder }) => {
      if (reminder === undefined) return { ok: true };
      tries += 1;
      return { ambiguous: true };
    };
    await at.advanceTo('2026-03-25T12:00:00Z');
    expect(tries).toBe(3);
  });
});

test('without reminders nothing is sent, and nobody is told that they are on', async () => {
  at = await world(thursday);
  await at.stop();
  await at.start({ reminders: undefined });
  await at.says(bob, 'aan');
  expect(at.sent.at(-1)?.text).toContain('geen herinneringen gestuurd');
  await at.advanceTo('2026-04-01T12:00:00Z');
  expect(at.unasked()).toEqual([]);
});

describe('whatever happens', () => {
  const event = fc.oneof(
    fc.record({ do: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 100 }) }),
    fc.record({ do: fc.constant('off' as const), who: fc.constantFrom(anna, bob, cees) }),
    fc.record({ do: fc.constant('on' as const), who: fc.constantFrom(anna, bob, cees) }),
    fc.record({ do: fc.constant('answer' as const), who: fc.constantFrom(bob, cees) }),
    fc.record({ do: fc.constant('leave' as const), who: fc.constantFrom(bob, cees) }),
    fc.record({ do: fc.constant('restart' as const), hours: fc.integer({ min: 0, max: 400 }) }),
    fc.record({ do: fc.constant('second' as const) }),
    fc.record({ do: fc.constant('platform' as const), retryMs: fc.constantFrom(0, 3_600_000, 5 * 3_600_000, 30 * 3_600_000) }),
  );
  /** Around both changes of the clock, and a week 53. */
  const starts = fc.constantFrom('2026-03-19T12:00:00Z', '2026-10-15T12:00:00Z', '2026-12-17T12:00:00Z');

  test('nobody gets two nudges in a week, one at night, one they did not want, or one about what was answered', async () => {
    await fc.assert(
      fc.asyncProperty(starts, fc.array(event, { minLength: 3, maxLength: 14 }), async (start, events) => {
        at = await world(start);
        for (const one of events) {
          if (one.do === 'wait') await at.advance(one.hours * 3_600_000);
          else if (one.do === 'off') await at.says(one.who, 'uit');
          else if (one.do === 'on') await at.says(one.who, 'aan');
          else if (one.do === 'leave') at.leaves(one.who);
          else if (one.do === 'second') await at.start();
          else if (one.do === 'answer')
            await at.says(one.who, one.who === cees ? 'antwoord c3.contributions scheepsbouw' : 'antwoord k2.chain');
          else if (one.do === 'platform')
            at.platform.answer = ({ reminder }) =>
              reminder === undefined || one.retryMs === 0 ? { ok: true } : { retryAfterMs: one.retryMs };
          else {
            await at.stop();
            await at.advance(one.hours * 3_600_000);
            await at.start();
          }
        }
        at.platform.answer = () => ({ ok: true });
        await at.advance(15 * 86_400_000);
        const unasked = at.unasked();
        for (const { at: ms, unwanted, gone, answered } of unasked) {
          expect(isWorkingTime(ms)).toBe(true);
          expect({ unwanted, gone, answered }).toEqual({ unwanted: false, gone: false, answered: [] });
        }
        const weeks = unasked.map(({ at: ms, person, kind }) => `${kind} ${person} ${weekOf(ms)}`);
        expect(new Set(weeks).size).toBe(weeks.length);
        await at.stop();
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});
