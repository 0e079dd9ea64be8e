/** What is wrong with a value, in plain words: which shape was expected, never the value itself. */
import type { z } from 'zod';
import type { Language } from '../criteria/vocabulary.ts';

type Issue = z.core.$ZodIssue;

const nl = {
  kinds: {
    string: 'een tekst',
    // All figures of a dossier are whole: cents, counts and tenths.
    number: 'een heel getal',
    int: 'een heel getal',
    boolean: 'true of false',
    array: 'een lijst',
    object: 'een object',
    record: 'een object',
    null: 'null',
  } as Readonly<Record<string, string>>,
  another: 'een waarde van een ander soort',
  expected: (what: string) => `verwacht ${what}`,
  missing: (what: string) => `ontbreekt; verwacht ${what}`,
  oneOf: (all: string) => `één van: ${all}`,
  exactly: (value: string) => `de waarde ${value}`,
  unknownKeys: (keys: string, many: boolean) => `onbekende ${many ? 'sleutels' : 'sleutel'} ${keys}`,
  least: (n: string) => `een heel getal van ten minste ${n}`,
  most: (n: string) => `een heel getal van ten hoogste ${n}`,
  shortest: (n: string) => `een tekst van ten minste ${n} ${n === '1' ? 'teken' : 'tekens'}`,
  longest: (n: string) => `een tekst van ten hoogste ${n} tekens`,
  fewest: (n: string) => `een lijst van ten minste ${n}`,
  largest: (n: string) => `een lijst van ten hoogste ${n}`,
  date: 'een datum die bestaat, zoals 2028-07-01',
  form: 'een tekst in de juiste vorm',
  link: 'een adres dat met https:// of http:// begint, of file: met een kenmerk',
  twice: 'twee onderdelen hebben dezelfde id',
  wrong: 'klopt niet',
};

const en: typeof nl = {
  kinds: {
    string: 'a text',
    number: 'a whole number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'an object',
    record: 'an object',
    null: 'null',
  },
  another: 'a value of another kind',
  expected: (what) => `expected ${what}`,
  missing: (what) => `missing; expected ${what}`,
  oneOf: (all) => `one of: ${all}`,
  exactly: (value) => `the value ${value}`,
  unknownKeys: (keys, many) => `unknown ${many ? 'keys' : 'key'} ${keys}`,
  least: (n) => `a whole number of at least ${n}`,
  most: (n) => `a whole number of at most ${n}`,
  shortest: (n) => `a text of at least ${n} ${n === '1' ? 'character' : 'characters'}`,
  longest: (n) => `a text of at most ${n} characters`,
  fewest: (n) => `a list of at least ${n}`,
  largest: (n) => `a list of at most ${n}`,
  date: 'a date that exists, such as 2028-07-01',
  form: 'a text of the right form',
  link: 'an address that starts with https:// or http://, or file: with an id',
  twice: 'two items share one id',
  wrong: 'is not right',
};

/** Longest name that is repeated, and most of them: an input can hold anything. */
const maxName = 60;
const maxNames = 5;

function quoted(keys: readonly string[]): string {
  const shown = keys
    .slice(0, maxNames)
    .map((key) => `“${key.length > maxName ? `${key.slice(0, maxName)}…` : key}”`.replace(/\p{C}/gu, ''));
  return [...shown, ...(keys.length > maxNames ? [`+${keys.length - maxNames}`] : [])].join(', ');
}

type Bound = Extract<Issue, { code: 'too_small' | 'too_big' }>;

function bound({ code, origin, ...limits }: Bound, w: typeof nl): string {
  const n = String('minimum' in limits ? limits.minimum : limits.maximum);
  const small = code === 'too_small';
  if (origin === 'string') return small ? w.shortest(n) : w.longest(n);
  if (origin === 'array' || origin === 'set') return small ? w.fewest(n) : w.largest(n);
  return small ? w.least(n) : w.most(n);
}

function shape(issue: Issue, w: typeof nl): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return w.kinds[issue.expected] ?? w.another;
    case 'invalid_value': {
      const [only, ...others] = issue.values.map(String);
      return others.length === 0 ? w.exactly(only ?? '') : w.oneOf([only, ...others].join(', '));
    }
    case 'too_small':
    case 'too_big':
      return bound(issue, w);
    case 'invalid_format':
      return issue.format === 'date' ? w.date : issue.path.at(-1) === 'link' ? w.link : w.form;
    default:
      return undefined;
  }
}

/** @param missing whether nothing stood where the issue is. */
export function issueText(issue: Issue, language: Language, missing: boolean): string {
  const w = language === 'nl' ? nl : en;
  if (issue.code === 'unrecognized_keys') return w.unknownKeys(quoted(issue.keys), issue.keys.length > 1);
  // The one rule of our own in a dossier's schema.
  if (issue.code === 'custom') return w.twice;
  const what = shape(issue, w);
  if (what === undefined) return w.wrong;
  return missing ? w.missing(what) : w.expected(what);
}
