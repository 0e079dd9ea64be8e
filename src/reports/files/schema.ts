/** The data of each kind of file, parsed before it is written: it comes out of the database. */
import { z } from 'zod';
import type { TextDocument, Workbook } from '../../scoring/document.ts';

/** Ours: a report is for people. More than this is an export. */
const text = z.string().max(20_000);
const language = z.enum(['nl', 'en']);

const part = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('heading'), level: z.union([z.literal(1), z.literal(2), z.literal(3)]), text }),
  z.strictObject({ kind: z.literal('text'), text }),
  z.strictObject({ kind: z.literal('quote'), text, id: z.string().max(20), translation: text.optional() }),
  z.strictObject({ kind: z.literal('list'), items: z.array(text).max(2_000) }),
  z.strictObject({
    kind: z.literal('table'),
    header: z.array(text).min(1).max(12),
    widths: z.array(z.number().positive()).min(1).max(12),
    rows: z.array(z.array(text).max(12)).max(5_000),
  }),
  z.strictObject({ kind: z.literal('picture'), name: z.string().max(40), data: z.unknown(), alt: text }),
]);

export const documentSchema: z.ZodType<TextDocument> = z.strictObject({
  language,
  at: z.iso.datetime(),
  title: text,
  parts: z.array(part).max(5_000),
});

const cell = z.union([text, z.number(), z.strictObject({ cents: z.int() }), z.null()]);

export const workbookSchema: z.ZodType<Workbook> = z.strictObject({
  language,
  title: text,
  sheets: z
    .array(
      z.strictObject({
        name: text,
        columns: z
          .array(z.strictObject({ title: text, width: z.number().positive().max(200) }))
          .min(1)
          .max(60),
        rows: z.array(z.array(cell).max(60)).max(100_000),
      }),
    )
    .min(1)
    .max(20),
});
