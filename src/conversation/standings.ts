/** Standings as the conversation gets them, and the shape in which they are kept. */
import { z } from 'zod';
import type { Ledger } from '../criteria/ledger.ts';
import { werkdefinitie } from '../criteria/rule-set.ts';
import { type Fact, statuses } from '../criteria/vocabulary.ts';
import { advance, type Standing } from '../scoring/standing.ts';

const status = z.enum(statuses);
const points = z.tuple([z.number(), z.number()]);

export const standingSchema: z.ZodType<Standing> = z.strictObject({
  v: z.literal(1),
  verdict: status,
  repairable: z.boolean(),
  progress: points,
  criteria: z.record(z.string(), z.tuple([status, points.nullable()])),
  gaps: z.record(z.string(), z.array(z.string())),
  conflicts: z.int().nonnegative(),
  last: z.string().nullable(),
  marks: z.array(z.tuple([z.string()], points.nullable())),
});

/** One Centrum among others: its standing, and nothing of what anybody answered. */
export interface CentrumStanding {
  centrum: string;
  name: string;
  region: string | null;
  standing: Standing;
}

/** What standings are kept under: another version of the rules has others. */
export const standingRules = { ruleSet: werkdefinitie.id, version: werkdefinitie.version };

/** The standing after these facts; `before` belongs to `ledger`, null to an empty one. */
export const standingAfter = (before: Standing | null, ledger: Ledger, facts: readonly Fact[]): Standing =>
  advance(before, ledger, facts, werkdefinitie);
