/** A place that gives is its government: "Gelderland en Overijssel trekken 3 miljoen uit", "6 miljoen uit Den Haag". */
import { contributing, receiving, sources, targets } from './lexicon-cues.ts';
import type { PartyWord } from './lexicon-parties.ts';
import { placeName } from './lexicon-places.ts';
import { handsOut, isCommon } from './naming.ts';
import type { Prose } from './sentence.ts';

const place: PartyWord = { side: 'government', kind: 'government', sure: false };

/** The place at this token, where it gives or gets; what only tells where something is, is nobody. */
export function placeThatGives({ tokens, figureAt, figures }: Prose, at: number): { next: number; word: PartyWord } | undefined {
  const next = placeName(tokens, at);
  if (next === undefined) return undefined;
  const found = { next, word: place };
  const [before, two] = [tokens[at - 1]?.text ?? '', tokens[at - 2]?.text ?? ''];
  if (/^(?:uit|vanuit|from)$/u.test(before) && /^(?:haag|brussel|hague)$/u.test(tokens[next - 1]?.text ?? ''))
    return (figureAt[at - 2] ?? -1) >= 0 || contributing.has(two) ? found : undefined;
  if (sources.has(before) || targets.has(before)) return undefined;
  const isSum = (one: number): boolean => /^(?:money|amount)$/u.test(figures[figureAt[one] ?? -1]?.figure.kind ?? '');
  if (isSum(next) && /^(?:|,|;|en|and|:|-|•|\(|plus)$/u.test(before)) return found;
  const verb = (one: number): boolean => handsOut(tokens[one]?.text ?? '') || receiving.has(tokens[one]?.text ?? '');
  if (verb(at - 1)) return found;
  // Behind the last of "Epe, Ermelo en Putten".
  let last = next;
  for (let more: number | undefined = next; more !== undefined; ) {
    last = more;
    more = /^(?:,|en|and)$/u.test(tokens[last]?.text ?? '') ? placeName(tokens, last + 1) : undefined;
  }
  const word = tokens[last];
  const helped = /^(?:will|zal|zullen|gaat|gaan|mag|kan|can|heeft|hebben|has|have)$/u.test(word?.text ?? '');
  if (verb(last) || (helped && (verb(last + 1) || isSum(last + 1)))) return found;
  // "Deventer dokt 60 mille": no verb that we know, but it stands where one stands.
  return word?.kind === 'word' && !word.capital && /t$/u.test(word.text) && !isCommon(word.text) && isSum(last + 1) ? found : undefined;
}
