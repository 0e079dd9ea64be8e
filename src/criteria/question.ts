/**
 * How a criterion asks: a question holds fields, and from the fields follow the zod schema of
 * its answer, the form that a channel shows and the sentence that a chat asks. One source.
 *
 * @example
 *   const totalBudget = question({ id: 'c3.totalBudget', source: 'c3.s1', …,
 *     fields: { amountCents: money({ label: …, ask: …, example: … }) } });
 */
import { z } from 'zod';
import type { Audience, Text } from './vocabulary.ts';

/** What a channel must offer to fill a field, and how language/ reads a text for it. */
export type FieldType = 'text' | 'money' | 'count' | 'tenths' | 'date' | 'yes_no' | 'choice' | 'choices' | 'evidence' | 'names';

export interface Choice {
  readonly value: string;
  readonly label: Text;
  /** Other words people use for it, lower case, in either language. */
  readonly synonyms?: readonly string[];
}

export interface Field<S extends z.ZodType = z.ZodType> {
  readonly type: FieldType;
  readonly schema: S;
  /** Short name, as on a form. */
  readonly label: Text;
  /** The sentence that asks for it, B1. */
  readonly ask: Text;
  readonly help?: Text;
  readonly choices?: readonly Choice[];
  /** What is counted (studenten, uur, deelnemers …), where the type is a count. */
  readonly unit?: Text;
  /** It names organisations: a sentence is no name, and is asked about. */
  readonly party?: true;
  /** Whether it must be known, given the other fields of the same answer. Default: always. */
  readonly needed: (answer: Readonly<Record<string, unknown>>) => boolean;
}

type Fields = Readonly<Record<string, Field>>;

/** The answer to a question: any subset of its fields may be known. */
export type AnswerOf<F extends Fields> = { readonly [K in keyof F]?: z.infer<F[K]['schema']> };

export interface Question<F extends Fields = Fields> {
  /** `<criterion>.<camelCase>`: the key in the dossier. */
  readonly id: string;
  /** Id of the sentence that makes us ask. */
  readonly source: string;
  readonly title: Text;
  /** A list: asked per item, several items make the answer. */
  readonly many: boolean;
  readonly audience: readonly Audience[];
  readonly help: Text;
  readonly fields: F;
  /** Complete answers that are enough; a question that is no list has exactly one. */
  readonly examples: readonly AnswerOf<F>[];
  /** In words, as a person would type it. */
  readonly exampleText: Text;
  /** May be answered with "niet van toepassing" and a reason. */
  readonly mayNotApply: boolean;
  /** Amounts are private to the partner and the coordinator until released. */
  readonly private: boolean;
  readonly schema: z.ZodType;
}

type Wording = Pick<Field, 'label' | 'ask' | 'help' | 'unit' | 'party'> & { needed?: Field['needed'] };

const always = (): boolean => true;
const field = <S extends z.ZodType>(type: FieldType, schema: S, wording: Wording, choices?: readonly Choice[]): Field<S> => ({
  needed: always,
  ...wording,
  type,
  schema,
  ...(choices && { choices }),
});

/** Nobody is asked for it, but it is kept when given. */
export const never = (): boolean => false;

/** Longest free text of one field, in characters: what fits one modal field of either platform. */
export const maxText = 2000;
/** One billion euro, in cents. Sums of 500 of them times 60 stay below 2^53, so shares are exact. */
export const maxCents = 100_000_000_000;
/** Most items in one list answer. */
export const maxItems = 500;

export const text = (wording: Wording) => field('text', z.string().trim().min(1).max(maxText), wording);
/** Euro cents, whole, from `min` up to `max`. */
export const money = (wording: Wording, min = 0, max = maxCents) => field('money', z.int().min(min).max(max), wording);
export const count = (wording: Wording, max = 10_000_000) => field('count', z.int().min(0).max(max), wording);
/** A mark from 0 to 10 in tenths: 7,8 is 78. */
export const tenths = (wording: Wording) => field('tenths', z.int().min(0).max(100), wording);
export const date = (wording: Wording) => field('date', z.iso.date(), wording);
export const yesNo = (wording: Wording) => field('yes_no', z.boolean(), wording);
export const names = (wording: Wording) => field('names', z.array(z.string().trim().min(1).max(200)).max(50), wording);

export const choice = <const C extends readonly Choice[]>(choices: C, wording: Wording) =>
  field('choice', z.enum(choices.map(({ value }) => value) as [C[number]['value'], ...C[number]['value'][]]), wording, choices);
export const choices = <const C extends readonly Choice[]>(all: C, wording: Wording) =>
  field(
    'choices',
    z.array(z.enum(all.map(({ value }) => value) as [C[number]['value'], ...C[number]['value'][]])).max(all.length),
    wording,
    all,
  );

/** A document that proves a claim: a web address, or a file that was shared (`file:<id>`). */
export const evidenceSchema = z.strictObject({
  title: z.string().trim().min(1).max(200),
  link: z
    .string()
    .max(2000)
    .regex(/^(https?:\/\/[^\s/?#]+\S*|file:\S+)$/u),
  /** Of a file that was shared: what it is, and its bytes. */
  type: z.string().max(200).optional(),
  size: z.int().nonnegative().optional(),
});
export type Evidence = z.infer<typeof evidenceSchema>;
export const evidence = (wording: Wording) => field('evidence', z.array(evidenceSchema).max(50), wording);

/** The first field of a value that a question does not have, or whose schema refuses what it says. */
export const wrongField = (fields: Fields, value: Readonly<Record<string, unknown>>): string | undefined =>
  Object.keys(value).find((key) => !(Object.hasOwn(fields, key) && fields[key]?.schema.safeParse(value[key]).success === true));

type Spec<F extends Fields> = Pick<Question<F>, 'id' | 'source' | 'title' | 'audience' | 'help' | 'fields' | 'examples' | 'exampleText'> &
  Partial<Pick<Question<F>, 'mayNotApply' | 'private'>>;

const answerSchema = (fields: Fields): z.ZodObject =>
  z.strictObject(Object.fromEntries(Object.entries(fields).map(([key, { schema }]) => [key, schema.optional()])));

/** A question with one answer. */
export const question = <const F extends Fields>(spec: Spec<F>): Question<F> & { many: false } => ({
  mayNotApply: false,
  private: false,
  ...spec,
  many: false,
  schema: answerSchema(spec.fields),
});

/** A question whose answer is a list of items, each with a stable `id`. */
export const listQuestion = <const F extends Fields>(spec: Spec<F>): Question<F> & { many: true } => ({
  mayNotApply: false,
  private: false,
  ...spec,
  many: true,
  schema: z
    .array(answerSchema(spec.fields).extend({ id: z.string().min(1).max(100) }))
    .max(maxItems)
    .refine((items) => new Set(items.map(({ id }) => id)).size === items.length, 'two items share one id'),
});
