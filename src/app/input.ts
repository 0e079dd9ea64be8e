/** Input of a command: a file or stdin, bounded; JSON checked against a schema, with a path for each fault. */
import { createReadStream } from 'node:fs';
import { z } from 'zod';
import type { Language } from '../criteria/vocabulary.ts';
import { BadInput } from './fail.ts';

/** Largest input that is read, in bytes. The largest valid dossier stays far below it. */
export const maxInput = 8 * 1024 * 1024;

/** The whole text of a file, or of stdin for `-`. @throws BadInput when it is missing or too large. */
export async function readInput(path: string): Promise<string> {
  const stream = path === '-' ? process.stdin : createReadStream(path);
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      const bytes = Buffer.from(chunk);
      size += bytes.length;
      if (size > maxInput)
        throw new BadInput(
          `${path}: larger than ${maxInput / 1024 / 1024} MB; a dossier is much smaller. Check that this is the right file.`,
        );
      chunks.push(bytes);
    }
  } catch (error) {
    if (error instanceof BadInput) throw error;
    throw new BadInput(
      `${path}: cannot be read (${error instanceof Error && 'code' in error ? String(error.code) : 'unknown'}). Check the path.`,
    );
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Most faults that are printed; the first ones usually explain the rest. */
const maxFaults = 50;

const zodWords = { nl: z.locales.nl().localeError, en: z.locales.en().localeError };

/** JSON text as a value of the schema. @throws BadInput with one line per fault: the path and what was expected. */
export function parseJson<T>(text: string, schema: z.ZodType<T>, path: string, language: Language): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    // V8 quotes the text itself in its message; only the position is ours to print.
    const position = error instanceof Error ? (/position (\d+)/u.exec(error.message)?.[1] ?? '') : '';
    throw new BadInput(
      `${path}: not valid JSON${position === '' ? '' : ` (at character ${position})`}. Compare with: centrum example complete`,
    );
  }
  const parsed = schema.safeParse(value, { error: (issue) => zodWords[language](issue) });
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `${issue.path.length === 0 ? path : issue.path.join('.')}: ${issue.message}`);
  throw new BadInput(...lines.slice(0, maxFaults), ...(lines.length > maxFaults ? [`… and ${lines.length - maxFaults} more faults`] : []));
}
