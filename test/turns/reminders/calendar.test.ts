/** Working hours, days and weeks in the Netherlands, also where the clock or the year changes. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dayOf, isWorkingTime, nextWorkingTime, slotsOf, weekOf } from '../../../src/turns/reminders/calendar.ts';

const at = (iso: string): number => Date.parse(iso);
const iso = (ms: number): string => new Date(ms).toISOString();
const anyTime = fc.integer({ min: at('2020-01-01T00:00:00Z'), max: at('2040-01-01T00:00:00Z') });

describe('the ISO week', () => {
  test.each([
    ['2026-12-28T12:00:00Z', '2026-W53'],
    ['2027-01-03T12:00:00Z', '2026-W53'],
    ['2027-01-03T22:59:59Z', '2026-W53'],
    // Midnight in Amsterdam comes an hour before midnight UTC.
    ['2027-01-03T23:00:00Z', '2027-W01'],
    ['2025-12-29T12:00:00Z', '2026-W01'],
    ['2024-12-30T12:00:00Z', '2025-W01'],
    ['2021-01-01T12:00:00Z', '2020-W53'],
    ['2026-03-29T21:59:59Z', '2026-W13'],
    ['2026-03-29T22:00:00Z', '2026-W14'],
  ])('of %s is %s', (instant, week) => expect(weekOf(at(instant))).toBe(week));

  test('has seven days that follow one another, all with the same name', () => {
    fc.assert(
      fc.property(anyTime, (ms) => {
        const noon = (n: number): number => (dayOf(ms) + n) * 86_400_000 + 11 * 3_600_000;
        const monday = [0, 1, 2, 3, 4, 5, 6].find((n) => weekOf(noon(-n - 1)) !== weekOf(noon(-n))) ?? -1;
        expect(monday).toBeGreaterThanOrEqual(0);
        expect(new Set([0, 1, 2, 3, 4, 5, 6].map((n) => weekOf(noon(n - monday)))).size).toBe(1);
        expect(new Date(noon(-monday)).getUTCDay()).toBe(1);
      }),
    );
  });
});

describe('working hours', () => {
  test.each([
    ['2026-03-27T15:59:59.999Z', true],
    ['2026-03-27T16:00:00Z', false],
    ['2026-03-28T10:00:00Z', false],
    // The clock went an hour ahead on the 29th: nine o’clock is seven UTC from then on.
    ['2026-03-30T06:59:59Z', false],
    ['2026-03-30T07:00:00Z', true],
    ['2026-10-23T07:00:00Z', true],
    ['2026-10-26T07:59:59Z', false],
    ['2026-10-26T08:00:00Z', true],
  ])('%s: %s', (instant, open) => expect(isWorkingTime(at(instant))).toBe(open));

  test('the next one is now, or the first instant that is working time', () => {
    fc.assert(
      fc.property(anyTime, (ms) => {
        const next = nextWorkingTime(ms);
        expect(isWorkingTime(next)).toBe(true);
        expect(next).toBeGreaterThanOrEqual(ms);
        expect(next - ms).toBeLessThan(3 * 86_400_000);
        if (next > ms) expect(isWorkingTime(next - 1)).toBe(false);
      }),
    );
  });
});

describe('a moment that comes back', () => {
  const monday = slotsOf('0 9 * * 1');

  test.each([
    ['2026-03-30T06:59:59.999Z', '2026-03-23T08:00:00.000Z', '2026-03-30T07:00:00.000Z'],
    ['2026-03-30T07:00:00.000Z', '2026-03-30T07:00:00.000Z', '2026-04-06T07:00:00.000Z'],
    ['2026-03-30T07:00:00.400Z', '2026-03-30T07:00:00.000Z', '2026-04-06T07:00:00.000Z'],
    ['2026-10-25T12:00:00.000Z', '2026-10-19T07:00:00.000Z', '2026-10-26T08:00:00.000Z'],
    ['2027-01-01T12:00:00.000Z', '2026-12-28T08:00:00.000Z', '2027-01-04T08:00:00.000Z'],
  ])('at %s the last was %s, the next is %s', (now, last, next) => {
    expect(iso(monday.last(at(now)))).toBe(last);
    expect(iso(monday.next(at(now)))).toBe(next);
  });

  test('comes once in every week', () => {
    fc.assert(
      fc.property(anyTime, (ms) => {
        expect(monday.last(ms)).toBeLessThanOrEqual(ms);
        expect(monday.next(ms)).toBeGreaterThan(ms);
        expect(dayOf(monday.next(ms)) - dayOf(monday.last(ms))).toBe(7);
      }),
    );
  });
});
