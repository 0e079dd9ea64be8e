/**
 * Numbers written as words. Dutch glues them into one word (honderdtwintigduizend), so a word
 * is taken apart; English writes them apart, so a word is looked up and put together elsewhere.
 */

const ones: Readonly<Record<string, number>> = { een: 1, twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6, zeven: 7, acht: 8, negen: 9 };
const teens: Readonly<Record<string, number>> = {
  tien: 10,
  elf: 11,
  twaalf: 12,
  dertien: 13,
  veertien: 14,
  vijftien: 15,
  zestien: 16,
  zeventien: 17,
  achttien: 18,
  negentien: 19,
};
const tens: Readonly<Record<string, number>> = {
  twintig: 20,
  dertig: 30,
  veertig: 40,
  vijftig: 50,
  zestig: 60,
  zeventig: 70,
  tachtig: 80,
  negentig: 90,
};

const belowHundred = new Map<string, number>([...Object.entries(ones), ...Object.entries(teens), ...Object.entries(tens)]);
for (const [one, unit] of Object.entries(ones)) {
  for (const [ten, value] of Object.entries(tens)) belowHundred.set(`${one}en${ten}`, value + unit);
}

const starts = new Set([...belowHundred.keys(), 'honderd', 'duizend', 'nul'].map((word) => word.slice(0, 3)));
const longest = 'zevenenzeventighonderdzevenenzeventigduizendzevenhonderdzevenenzeventig'.length;

function belowThousand(word: string): number | null {
  const direct = belowHundred.get(word);
  if (direct !== undefined) return direct;
  const at = word.indexOf('honderd');
  if (at === -1) return null;
  // twaalfhonderd and vijfentwintighonderd, but not tienhonderd or twintighonderd.
  const head = at === 0 ? 1 : belowHundred.get(word.slice(0, at));
  if (head === undefined || (head > 9 && head % 10 === 0)) return null;
  let tail = word.slice(at + 'honderd'.length);
  if (tail === '') return head * 100;
  let rest = belowHundred.get(tail);
  if (rest === undefined && tail.startsWith('en')) {
    tail = tail.slice(2);
    rest = belowHundred.get(tail);
  }
  return rest === undefined ? null : head * 100 + rest;
}

/** The value of one Dutch number word (already lower case, without accents), or null. */
export function dutchNumber(word: string): number | null {
  if (word.length < 3 || word.length > longest || !starts.has(word.slice(0, 3))) return null;
  if (word === 'nul') return 0;
  const at = word.indexOf('duizend');
  if (at === -1) return belowThousand(word);
  const head = at === 0 ? 1 : belowThousand(word.slice(0, at));
  if (head === null) return null;
  const tail = word.slice(at + 'duizend'.length);
  if (tail === '') return head * 1000;
  const rest = belowThousand(tail) ?? (tail.startsWith('en') ? belowThousand(tail.slice(2)) : null);
  return rest === null || rest >= 1000 ? null : head * 1000 + rest;
}

/** English number words below a hundred; hundred, thousand and up are scales. */
export const englishNumbers: ReadonlyMap<string, number> = new Map(
  [
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
      .split(' ')
      .map((word, value): [string, number] => [word, value]),
    'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index): [string, number] => [word, (index + 2) * 10]),
  ].flat(),
);

/** Denominators as Dutch writes them after a numerator. `tweede` is never one: a half is `half`. */
export const dutchParts: ReadonlyMap<string, number> = new Map([
  ['derde', 3],
  ['vierde', 4],
  ['kwart', 4],
  ['vijfde', 5],
  ['zesde', 6],
  ['zevende', 7],
  ['achtste', 8],
  ['negende', 9],
  ['tiende', 10],
  ['twaalfde', 12],
  ['twintigste', 20],
  ['honderdste', 100],
  ['derden', 3],
  ['vierden', 4],
  ['vijfden', 5],
  ['tienden', 10],
]);

/** Fractions written as one Dutch word: eenderde, tweederde, driekwart, and halves such as anderhalf and tweeenhalf. */
export const dutchFractions: ReadonlyMap<string, readonly [n: number, d: number]> = new Map(
  Object.entries(ones).flatMap(([word, n]) =>
    [...dutchParts].filter(([, d]) => n < d).map(([part, d]): [string, readonly [number, number]] => [word + part, [n, d]]),
  ),
);

/** Numbers with a half in one Dutch word. These are numbers, not fractions. */
export const dutchHalves: ReadonlyMap<string, readonly [n: number, d: number]> = new Map([
  ['anderhalf', [3, 2]],
  ['anderhalve', [3, 2]],
  ...Object.entries({ ...ones, ...teens }).flatMap(([word, n]) =>
    ['enhalf', 'enhalve', 'eneenhalf', 'eneenhalve', 'nhalf', 'nhalve'].map((half): [string, readonly [number, number]] => [
      word + half,
      [2 * n + 1, 2],
    ]),
  ),
]);

export const englishParts: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['twentieth', 20],
  ['hundredth', 100],
  ['halves', 2],
  ['thirds', 3],
  ['quarters', 4],
  ['fourths', 4],
  ['fifths', 5],
  ['sixths', 6],
  ['sevenths', 7],
  ['eighths', 8],
  ['ninths', 9],
  ['tenths', 10],
]);
