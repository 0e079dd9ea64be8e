/** The calendar of what is sent unasked, as people in the Netherlands live by it: working hours, days and ISO weeks, also when the clock changes. */
import { Cron } from 'croner';
import type { Millis } from '../../store/store.ts';

const zone = 'Europe/Amsterdam';
const options = { timezone: zone, paused: true } as const;

/** Working hours, an own norm: from Monday to Friday, from nine until five. */
const hours = { from: 9, until: 17 } as const;
const opening = new Cron(`0 ${hours.from} * * 1-5`, options);

const fields = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  hourCycle: 'h23',
});

interface Local {
  year: number;
  month: number;
  day: number;
  hour: number;
}

function localOf(at: Millis): Local {
  const parts = Object.fromEntries(fields.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 0, day = 0, hour = 0 } = parts;
  return { year, month, day, hour };
}

/** The local date counted in days, so that dates can be subtracted whatever the clock did. */
export function dayOf(at: Millis): number {
  const { year, month, day } = localOf(at);
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

/** 1 is Monday. 1 January 1970 was a Thursday. */
const weekday = (day: number): number => ((day + 3) % 7) + 1;

/** The local ISO week: "2026-W53". It belongs to the year that its Thursday is in. */
export function weekOf(at: Millis): string {
  const day = dayOf(at);
  const thursday = day - weekday(day) + 4;
  const year = new Date(thursday * 86_400_000).getUTCFullYear();
  const first = Date.UTC(year, 0, 1) / 86_400_000;
  return `${year}-W${String(Math.floor((thursday - first) / 7) + 1).padStart(2, '0')}`;
}

export function isWorkingTime(at: Millis): boolean {
  const { hour } = localOf(at);
  return weekday(dayOf(at)) <= 5 && hour >= hours.from && hour < hours.until;
}

/** Now, when it is working time; else the instant at which it begins again. */
export const nextWorkingTime = (at: Millis): Millis => (isWorkingTime(at) ? at : (opening.nextRun(new Date(at))?.getTime() ?? at));

/** A moment that comes back. */
export interface Slots {
  /** The last one that has come, this instant included. */
  last(at: Millis): Millis;
  /** The first one after this instant. */
  next(at: Millis): Millis;
}

/** @param pattern a cron pattern in local time. */
export function slotsOf(pattern: string): Slots {
  const cron = new Cron(pattern, options);
  return {
    // The library counts in seconds and leaves the reference itself out.
    last: (at) => cron.previousRuns(1, new Date(Math.floor(at / 1000) * 1000 + 1000))[0]?.getTime() ?? 0,
    next: (at) => cron.nextRun(new Date(at))?.getTime() ?? Number.POSITIVE_INFINITY,
  };
}
