/** How names are compared. Two spellings of one name are one: capitals, accents, spaces and signs do not count. */

/** Words of plain letters and figures: nothing of them folds but their case. */
const plain = /^[a-zA-Z\d]+(?: [a-zA-Z\d]+)*$/u;

/** What names are compared by: "Werf De Kiel" and "werf  de-kiél" → "werf-de-kiel". */
export function nameKey(text: string): string {
  if (plain.test(text)) return text.toLowerCase().replaceAll(' ', '-');
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}

/** Whether these words stand somewhere in a text, in this order and whole. */
export function isNamedIn(text: string, words: string): boolean {
  const key = nameKey(words);
  return key !== '' && `-${nameKey(text)}-`.includes(`-${key}-`);
}

/** The first of each name: a party that was listed twice counts once. */
export const distinctBy = <T>(items: readonly T[], nameOf: (item: T) => string): T[] => {
  const seen = new Set<string>();
  return items.filter((item) => {
    const name = nameKey(nameOf(item));
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
};
