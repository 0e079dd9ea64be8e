/**
 * A dossier: what is known of one Centrum at one moment. It is what scoring reads, what
 * `centrum score` takes, and the fold of a Centrum's facts (see fold.ts).
 */
import { z } from 'zod';
import type { AnswerOf, Field, Question } from './question.ts';

export interface Conflict {
  question: string;
  item?: string | undefined;
  /** What each party says; all still stand until one is withdrawn or the coordinator decides. */
  claims: { by: string; fact: string; value: Record<string, unknown> | null; notApplicable?: string | undefined }[];
}

export interface Dossier {
  version: 1;
  centrum: { name: string; region?: string | undefined };
  /** By question id. A question that is not here was not answered. */
  answers: Record<string, unknown>;
  /** By question id, with the reason why it does not apply. */
  notApplicable: Record<string, string>;
  /** Questions on which partners contradict one another; such a question counts as unanswered. */
  conflicts: Conflict[];
}

/** A dossier in which nothing was said yet. */
export const emptyDossier = (name: string): Dossier => ({ version: 1, centrum: { name }, answers: {}, notApplicable: {}, conflicts: [] });

const claimSchema = z.strictObject({
  by: z.string(),
  fact: z.string(),
  value: z.record(z.string(), z.unknown()).nullable(),
  notApplicable: z.string().trim().min(1).max(2000).optional(),
});

/**
 * The strict schema of a dossier over the given questions: unknown keys, negative or absurd
 * amounts and wrong shapes are issues with a path, never guesses.
 */
export function dossierSchema(questions: readonly Question[]): z.ZodType<Dossier> {
  const answers = Object.fromEntries(questions.map(({ id, schema }) => [id, schema.optional()]));
  const mayNotApply = questions.filter((question) => question.mayNotApply);
  return z.strictObject({
    version: z.literal(1),
    centrum: z.strictObject({ name: z.string().trim().min(1).max(200), region: z.string().max(200).optional() }),
    answers: z.strictObject(answers).default({}),
    notApplicable: z
      .strictObject(Object.fromEntries(mayNotApply.map(({ id }) => [id, z.string().trim().min(1).max(2000).optional()])))
      .default({}),
    conflicts: z
      .array(
        z.strictObject({
          question: z.enum(questions.map(({ id }) => id) as [string, ...string[]]),
          item: z.string().optional(),
          claims: z.array(claimSchema).min(2),
        }),
      )
      .default([]),
  }) as unknown as z.ZodType<Dossier>;
}

type Fields = Readonly<Record<string, Field>>;
export type Item<F extends Fields> = AnswerOf<F> & { readonly id: string };

/** The answer to a question, typed by that question; undefined when it was not answered. */
export function answer<F extends Fields>(dossier: Dossier, question: Question<F> & { many: true }): readonly Item<F>[] | undefined;
export function answer<F extends Fields>(dossier: Dossier, question: Question<F> & { many: false }): AnswerOf<F> | undefined;
export function answer(dossier: Dossier, question: Question): unknown {
  return dossier.answers[question.id];
}
