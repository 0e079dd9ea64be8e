/** The data of each drawing, parsed before it is drawn: it comes out of the database. */
import { z } from 'zod';
import { statuses } from '../../criteria/vocabulary.ts';
import type { HeatmapData, PictureCell, RadarData, ThirdsData } from '../../scoring/pictures.ts';

const language = z.enum(['nl', 'en']);
const status = z.enum(statuses);
const name = z.string().max(500);
const tenths = z.int().min(0).max(1_000_000_000);
const cents = z.int().nonnegative();

const cell: z.ZodType<PictureCell> = z.strictObject({
  id: z.string().max(20),
  status,
  points: z.int().min(0).max(100).nullable(),
});
const cells = z.array(cell).min(3).max(12);
const round = z.strictObject({ label: name, cells });

export const radarSchema: z.ZodType<RadarData> = z.strictObject({ language, centrum: name, now: round, before: round.optional() });

/** Most rows that stay readable in a chat. */
const maxRows = 40;

export const heatmapSchema: z.ZodType<HeatmapData> = z.strictObject({
  language,
  rows: z.array(z.strictObject({ name, verdict: status, cells })).max(maxRows),
  more: z.int().nonnegative(),
});

const fraction = z.strictObject({ n: z.int(), d: z.int().positive() });
const range = z.tuple([fraction, fraction]);
const side = z.strictObject({
  side: z.enum(['business', 'government', 'education']),
  status,
  share: z.strictObject({ tenths, cashTenths: tenths }).nullable(),
  cents: z.strictObject({ all: cents, cash: cents }).optional(),
  off: z.strictObject({ tenths, way: z.enum(['below', 'above']), cents: cents.optional() }).nullable(),
  band: z.strictObject({ met: range, nearly: range }),
});

export const thirdsSchema: z.ZodType<ThirdsData> = z.strictObject({
  language,
  centrum: name,
  totalCents: cents.nullable().optional(),
  sides: z.array(side).length(3),
});
