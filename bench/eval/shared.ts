/** The development set beside the project, where it is at hand. */
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Expression } from '../../test/language/cases/expression.ts';

const folder = new URL('../../../shared/', import.meta.url);

function lines<T>(name: string, schema: z.ZodType<T>): T[] {
  const file = new URL(name, folder);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => schema.parse(JSON.parse(line)));
}

const lang = z.enum(['nl', 'en']);
const kind = z.enum(['money', 'amount', 'percent', 'fraction', 'number', 'date']);
const expression = z.object({
  category: z.string(),
  lang,
  text: z.string(),
  expect: z.array(
    z.object({
      kind,
      value: z.union([z.number(), z.string()]).exactOptional(),
      min: z.number().exactOptional(),
      max: z.number().exactOptional(),
    }),
  ),
});

const sharedCase = z.object({
  kind: z.string(),
  text: z.string(),
  lang,
  answer: z.string().optional(),
  facts: z
    .array(
      z.object({
        amount_eur: z.number().nullish(),
        amount_max_eur: z.number().nullish(),
        count: z.number().nullish(),
        who: z.string().optional(),
        form: z.enum(['cash', 'in_kind', 'unknown']).optional(),
        derived: z.boolean().optional(),
      }),
    )
    .default([]),
});
export type SharedCase = z.infer<typeof sharedCase>;

export const sharedExpressions = (): Expression[] => lines('nl-expressions.dev.jsonl', expression);
export const sharedCases = (): SharedCase[] => lines('dev-cases.jsonl', sharedCase);
