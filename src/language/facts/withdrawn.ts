/** Figures that no longer hold: "60.000 in plaats van 50.000", "15k, o nee sorry 12,5k". */
import type { Form } from '../../criteria/vocabulary.ts';
import { isMoney } from './figures.ts';
import type { Giver } from './givers.ts';
import type { Party } from './roles.ts';
import type { Placed, Prose } from './sentence.ts';

/** "60.000 in plaats van 50.000", "niet 50.000 maar 60.000": the figure that no longer holds. */
function isReplaced({ tokens, figureAt, sentenceOf }: Prose, { first, next, sentence }: Placed): boolean {
  const word = (at: number): string => (sentenceOf[at] === sentence ? (tokens[at]?.text ?? '') : '');
  let at = first - 1;
  while (/^(?:de|het|een|die|eerder|eerst|the|a|€|eur)$/u.test(word(at))) at -= 1;
  if (word(at) === 'ipv' || (word(at) === 'van' && word(at - 1) === 'plaats') || (word(at) === 'of' && word(at - 1) === 'instead'))
    return true;
  if (word(at) === 'than' && word(at - 1) === 'rather') return true;
  // "van 5.000 naar 10.000": what it was.
  if (word(at) === 'van' && /^(?:naar|→)$/u.test(word(next)) && (figureAt[next + 1] ?? figureAt[next + 2] ?? -1) >= 0) return true;
  // "eerst 10.000, maar het wordt 7.500"
  const was = [1, 2, 3, 4].some((back) => /^(?:eerst|oorspronkelijk|aanvankelijk|originally|first)$/u.test(word(first - back)));
  const becomes = [1, 2, 3, 4, 5].some((step) => /^(?:wordt|worden|becomes|now|nu)$/u.test(word(next + step)));
  if (was && becomes) return true;
  // "i.p.v."
  if (word(at) === '.' && word(at - 1) === 'v' && word(at - 3) === 'p') return true;
  if (!/^(?:niet|geen|not|was)$/u.test(word(at))) return false;
  // "90.000, niet 60.000"
  if (word(at) !== 'was' && [1, 2].some((back) => figureAt[at - back] !== undefined && (figureAt[at - back] ?? -1) >= 0)) return true;
  for (let ahead = next; ahead < next + 5 && sentenceOf[ahead] === sentence; ahead += 1)
    if (/^(?:maar|but|wordt|nu)$/u.test(word(ahead)))
      return [1, 2, 3, 4].some((step) => sentenceOf[ahead + step] === sentence && (figureAt[ahead + step] ?? -1) >= 0);
  return false;
}

const slips = /^(?:sorry|oeps|oops|typo|typefout|typfout|typfoutje|typefoutje|foutje)$/u;
const nearBy = 9;

/** "nee 12,5k", "no, wait": said of what was just said, unlike "no strings attached". */
const takesBack = (between: readonly string[]): boolean =>
  between.some((word, at) => {
    const [before, after] = [between[at - 1] ?? ' ', between[at + 1] ?? ''];
    if (slips.test(word)) return true;
    if (/^(?:correctie|correction)$/u.test(word)) return after === ':' || after === '';
    if (word === 'nee') return /^(?:,|\.|-|o|oh|!)$/u.test(before) && between.length - at <= 6;
    return word === 'no' && /^(?:,|\.|-|oh|!)$/u.test(before) && /^(?:wait|,|make|it|that|sorry|)$/u.test(after);
  });

/** "doen 15k, o nee sorry 12,5k", "80k. oh nee, gemeente is 60k": a figure of the same kind and giver is put in its place at once. */
function isCorrected({ tokens, figures }: Prose, placed: Placed, parties: readonly Party[]): boolean {
  const after = figures[figures.indexOf(placed) + 1];
  if (after === undefined || isMoney(after.figure) !== isMoney(placed.figure) || after.sentence - placed.sentence > 1) return false;
  const between = tokens.slice(placed.next, after.first).map(({ text }) => text);
  if (between.length > nearBy || !takesBack(between)) return false;
  const last = parties.findLast(({ next }) => next <= placed.first)?.name.toLowerCase();
  return parties.every(
    ({ first, next, self, name }) =>
      first < placed.next || first >= after.first || next > after.first || self || last?.includes(name.toLowerCase()) === true,
  );
}

/** What was made out of the figures so far. */
interface MadeOut {
  readonly givers: Map<Placed, Giver>;
  readonly forms: Map<Placed, Form>;
}

/**
 * The figures that no longer hold. What comes in the place of one has its form, and after a slip its giver, unless it
 * says its own: they are added to what was made out.
 */
export function withdrawn(prose: Prose, figures: readonly Placed[], parties: readonly Party[], { givers, forms }: MadeOut): Set<Placed> {
  const replaced = figures.filter((placed) => isReplaced(prose, placed));
  const corrected = figures.filter((placed) => isCorrected(prose, placed, parties));
  for (const placed of replaced) {
    const [at, form] = [figures.indexOf(placed), forms.get(placed)];
    const [before, after] = [figures[at - 1], figures[at + 1]];
    // "betaalt geen 10.000 maar 12.500", "60.000 in plaats van 50.000 cash"
    const now = before?.sentence === placed.sentence && !forms.has(before) ? before : after;
    if (form !== undefined && now?.sentence === placed.sentence && !forms.has(now)) forms.set(now, form);
  }
  for (const placed of corrected) {
    const [now, giver, form] = [figures[figures.indexOf(placed) + 1], givers.get(placed), forms.get(placed)];
    if (now === undefined) continue;
    if (giver !== undefined && givers.get(now)?.members.length === 0) givers.set(now, giver);
    if (form !== undefined && !forms.has(now)) forms.set(now, form);
  }
  return new Set([...replaced, ...corrected]);
}
