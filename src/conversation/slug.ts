/** Names that people give: as they are kept, and as ids. */
import { nameKey } from '../criteria/names.ts';

/** Longest name of a Centrum, an organisation or a programme. */
export const maxName = 100;

/** A name as it is kept: on one line, without what cannot be seen. */
export const cleanName = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();

/** A stable, readable id: "Werf De Kiel" → "werf-de-kiel". */
export const slug = (text: string): string => nameKey(text).slice(0, 60);
