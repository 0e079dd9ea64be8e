/** Names as ids. */
import { nameKey } from '../criteria/names.ts';

/** A stable, readable id: "Werf De Kiel" → "werf-de-kiel". */
export const slug = (text: string): string => nameKey(text).slice(0, 60);
