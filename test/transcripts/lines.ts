/** What a person types in a transcript, for channels that play the same intake. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The typed lines of one transcript, in order. */
export const typedLines = (name: string): string[] =>
  readFileSync(join(import.meta.dirname, name), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('> '))
    .map((line) => line.slice(2));
