/** The kinds of file by their format. The data is parsed here, because it comes out of the database. */
import { toDocx } from './docx.ts';
import { documentSchema, workbookSchema } from './schema.ts';
import { toXlsx } from './xlsx.ts';

const json = (data: unknown): Uint8Array => new TextEncoder().encode(`${JSON.stringify(data, null, 2)}\n`);

export const formats = {
  docx: (data: unknown): Promise<Uint8Array> => toDocx(documentSchema.parse(data)),
  xlsx: (data: unknown): Promise<Uint8Array> => toXlsx(workbookSchema.parse(data)),
  json: async (data: unknown): Promise<Uint8Array> => json(data),
} as const;

export type Format = keyof typeof formats;
