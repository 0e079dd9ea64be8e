/**
 * What a thing costs new is not what lending it is worth: "nieuwwaarde € 1.200.000, afschrijving 10 jaar, gebruik 4 jaar"
 * comes to 480.000, and without those years the worth is asked.
 */
import { isHours, isMoney, numberOf } from './figures.ts';
import type { Money } from './given.ts';
import type { Placed, Prose } from './sentence.ts';

const price =
  /^(?:nieuwwaarde|nieuwprijs|aanschafwaarde|aanschafprijs|aanschafkosten|aankoopprijs|aankoopwaarde|aankoopkosten|catalogusprijs|cataloguswaarde|vervangingswaarde|adviesprijs|winkelprijs|verkoopprijs|lijstprijs)$/u;
const pairs =
  /^(?:new price|new value|purchase price|purchase value|list price|replacement value|replacement cost|catalogue price|original price|retail price|price new|value new)$/u;
const lasting =
  /^(?:afschrijving|afschrijvingstermijn|afschrijvingstijd|afgeschreven|afschrijven|levensduur|gaat|depreciation|depreciated|lifetime|lifespan|lasts|life)$/u;
const using = /^(?:gebruik|gebruikt|gebruiken|gebruiksduur|inzet|ingezet|bruikleen|looptijd|uitleen|use|used|loan|lent)$/u;

/** Whether the words at a figure say that it is the price of something new. */
function isNewPrice({ tokens, sentenceOf, figureAt }: Prose, { first, next, sentence }: Placed): boolean {
  const here = (at: number): boolean => sentenceOf[at] === sentence && (figureAt[at] ?? -1) < 0;
  const says = (at: number): boolean => {
    const word = tokens[at]?.text ?? '';
    return price.test(word) || pairs.test(`${word} ${tokens[at + 1]?.text}`);
  };
  for (let at = first - 1; at >= first - 5 && here(at) && tokens[at]?.text !== ','; at -= 1) if (says(at)) return true;
  // "nieuw € 60.000", "kostte nieuw 60.000"
  if (here(first - 1) && /^(?:nieuw|new)$/u.test(tokens[first - 1]?.text ?? '')) return true;
  const behind = tokens[next]?.text === '(' ? next + 1 : next;
  return (
    (here(behind) && says(behind)) ||
    (here(behind) && /^(?:nieuw|new)$/u.test(tokens[behind]?.text ?? '') && !/\p{L}/u.test(tokens[behind + 1]?.text ?? ''))
  );
}

/** The years that stand by one of these words. */
function yearsBy({ tokens, figures }: Prose, placed: Placed, words: RegExp): number | undefined {
  const found = figures.find(({ figure, first, next, sentence }) => {
    if (Math.abs(sentence - placed.sentence) > 1 || !/^(?:jaar|jaren|years?)$/u.test(figure.unit ?? '')) return false;
    const before = tokens.slice(Math.max(0, first - 3), first).map(({ text }) => text);
    const cut = before.findLastIndex((text) => text === ',' || text === ';');
    return before.slice(cut + 1).some((text) => words.test(text)) || tokens.slice(next, next + 2).some(({ text }) => words.test(text));
  });
  const value = found && numberOf(found.figure);
  return value !== undefined && value > 0 ? value : undefined;
}

/** The money of a text, with what using a thing is worth in the place of its price. */
export function withoutNewPrices(prose: Prose, money: readonly Money[]): Money[] {
  return money.map((one) => {
    const { placed, fact } = one;
    if (fact.question !== 'c3.contributions' || !isMoney(placed.figure) || isHours(placed.figure) || !isNewPrice(prose, placed)) return one;
    const [life, use] = [yearsBy(prose, placed, lasting), yearsBy(prose, placed, using)];
    const worth = life !== undefined && use !== undefined && use <= life ? Math.round((fact.value * use * 100) / life) / 100 : undefined;
    const [from, to] = prose.bounds[placed.sentence] ?? [placed.first, placed.next];
    const start = prose.tokens[Math.max(from, placed.first - 2)]?.start ?? fact.start;
    const quote = prose.text.slice(start, worth === undefined ? fact.end : (prose.tokens[to - 1]?.end ?? fact.end));
    return { ...one, fact: { ...fact, form: 'in_kind', sure: false, newPrice: { quote, ...(worth !== undefined && { worth }) } } };
  });
}
