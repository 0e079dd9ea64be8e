/** Input of a command: a file or stdin, bounded; JSON checked against a schema, with a path for each fault. */
import { createReadStream } from 'node:fs';
import type { z } from 'zod';
import type { Language } from '../criteria/vocabulary.ts';
import { BadInput } from './fail.ts';
import { issueText } from './issue-text.ts';

/** Largest input that is read, in bytes. The largest valid dossier stays far below it. */
const maxInput = 8 * 1024 * 1024;

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

/** What stands at a path; undefined where nothing does. */
const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined), value);

/** Most levels of a value; a dossier has far fewer. What is deeper would bring down everything that walks it. */
const maxDepth = 30;

function isDeep(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; depth <= maxDepth && level.length > 0; depth += 1)
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []));
  return level.length > 0;
}

/** JSON text as a value of the schema. @throws BadInput with one line per fault: the path and what was expected. */
export function parseJson<T>(text: string, schema: z.ZodType<T>, path: string, language: Language): T {
  if (text.trim() === '') throw new BadInput(`${path}: nothing came in. Give a file, or a dossier on stdin: centrum example complete`);
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
  if (isDeep(value)) throw new BadInput(`${path}: nested more than ${maxDepth} levels deep. Compare with: centrum example complete`);
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  // Of two limits on one figure the narrower comes last.
  const byPlace = new Map(parsed.error.issues.map((issue) => [JSON.stringify([issue.path, issue.code]), issue]));
  const lines = [...byPlace.values()].map(
    (issue) =>
      `${issue.path.length === 0 ? path : issue.path.join('.')}: ${issueText(issue, language, at(value, issue.path) === undefined)}`,
  );
  throw new BadInput(...lines.slice(0, maxFaults), ...(lines.length > maxFaults ? [`… and ${lines.length - maxFaults} more faults`] : []));
}
