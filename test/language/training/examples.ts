/**
 * The examples that facts are learned from: texts as people write them, each figure that is given, and by whom. The
 * cases are made up; whatever else a text holds in euros or hours is no gift. Our sentences are among them, five times:
 * what they say must come out.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { sentences } from '../cases/sentences.ts';
import type { SentenceCase } from '../facts/expected.ts';
import type { Told, ToldText } from './told.ts';

const folder = new URL('examples/', import.meta.url);

const side = z.enum(['business', 'government', 'education', 'other']).nullable();
const form = z.enum(['cash', 'in_kind']).nullable();
const several = <T extends z.ZodType>(one: T) => z.union([one, z.array(one)]);
/** Value, side, form, and the words that name who gives it, or none. */
const given = z.tuple([z.number(), several(side), several(form), z.string()]);
const row = z.strictObject({ lang: z.enum(['nl', 'en']), text: z.string(), given: z.array(given) });

const listed = <T>(one: T | null | readonly (T | null)[]): (T | undefined)[] =>
  (Array.isArray(one) ? (one as readonly (T | null)[]) : [one as T | null]).map((each) => each ?? undefined);

function toldText(line: string): ToldText {
  const { lang, text, given: all } = row.parse(JSON.parse(line));
  return {
    lang,
    text,
    told: all.map(
      ([value, sides, forms, giver]): Told => ({
        value,
        sides: listed(sides),
        forms: listed(forms),
        ...(giver !== '' && { giver }),
      }),
    ),
  };
}

/** By file, so that they can be left out one at a time. */
export const exampleFiles = (): ToldText[][] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => readFileSync(new URL(name, folder), 'utf8').trimEnd().split('\n').map(toldText));

/** A sentence of ours says on which side and in which form; who gives it is what the rules find. */
const ofSentence = ({ text, lang, facts }: SentenceCase): ToldText => ({
  text,
  lang,
  told: facts
    .filter(({ question, value }) => question === 'c3.contributions' && value > 1)
    .map(({ value, side: one, form: other }) => ({ value, sides: [one], forms: [other], giver: null })),
});

const times = 5;
export const ownSentences = (): ToldText[] => Array.from({ length: times }, () => sentences.map(ofSentence)).flat();
