/** Names as ids. Two spellings of one name are one: capitals, accents, spaces and signs do not count. */

/** What names are compared by: the whole name. */
export const nameKey = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '');

/** A stable, readable id: "Werf De Kiel" → "werf-de-kiel". */
export const slug = (text: string): string => nameKey(text).slice(0, 60);
