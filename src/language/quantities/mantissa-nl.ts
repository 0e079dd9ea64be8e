/** Numbers in Dutch words: tweehonderd vijftig, anderhalf, een derde, één op de vier. */
import { exact } from './exact.ts';
import { countingScales, currencies, type Lexicon, percentWords, scales, words } from './lexicon.ts';
import { type Mantissa, mantissa, plainNumber, share, withPart } from './mantissa.ts';
import { dutchFractions, dutchHalves, dutchNumber, dutchParts } from './number-words.ts';
import type { Token } from './tokens.ts';

/** After "een derde" these make it the third of its kind, not a third: een derde partij. */
const ordinalHeads = words(`
  partij partner bedrijf school gemeente provincie instelling organisatie jaar keer maal leerweg optie land spoor variant persoon generatie versie kwartaal
  editie tranche leerjaar categorie type vorm dag week maand ronde fase stap student docent activiteit doelstelling doel criterium project aanvraag pilot
  locatie regio opleiding lid reden punt poging kans plaats plek kamer man vrouw periode helft`);

const looseOnes = words('kleine goede dikke slordige magere krappe ruime hele volle extra dik klein');
/** "een paar honderd" says no number. */
const vagueHeads = words('paar enkele meerdere verschillende vele');

const isPart = (tokens: readonly Token[], at: number): boolean =>
  dutchParts.has(tokens[at]?.text ?? '') && !tokens[at]?.masked && !ordinalHeads.has(tokens[at + 1]?.text ?? '');

const follows = (token: Token | undefined): boolean =>
  token !== undefined && !token.masked && (scales.has(token.text) || percentWords.has(token.text) || currencies.has(token.text));

/** A word glued to its neighbours by a dash is part of a compound: drie-eenheid, een-op-een. */
function inCompound(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at]?.glued === true && tokens[at - 1]?.text === '-' && tokens[at - 1]?.glued === true;
  const after =
    tokens[at + 1]?.glued === true && tokens[at + 1]?.text === '-' && tokens[at + 2]?.glued === true && tokens[at + 2]?.kind === 'word';
  return before || (after && !dutchParts.has(tokens[at + 2]?.text ?? '') && !['op', 'tot', 'a'].includes(tokens[at + 2]?.text ?? ''));
}

/** "op de 3", "op elke vier" behind a number, with or without dashes. */
function outOf(tokens: readonly Token[], at: number, n: number): Mantissa | null {
  let next = tokens[at]?.text === '-' ? at + 1 : at;
  if (tokens[next]?.text !== 'op') return null;
  next += 1;
  if (['de', 'elke', 'iedere', '-'].includes(tokens[next]?.text ?? '')) next += 1;
  const word = tokens[next];
  const m = plainNumber(word) ?? (word?.kind === 'word' ? dutchNumber(word.text) : null);
  if (m === null || m > 1000) return null;
  const found = share(n, m, next + 1);
  if (found) return found;
  // "één op één" is a way of working, no share and no count.
  if (n === m) for (let masked = at; masked <= next; masked += 1) (tokens[masked] as Token).masked = true;
  return null;
}

/** Words that add up: tweehonderd vijftig, duizend vijfhonderd, honderd en twintig, een en dertig. */
function sum(tokens: readonly Token[], at: number, first: number): { value: number; next: number } {
  let [value, next] = [first, at + 1];
  const between = tokens[at - 1]?.text === 'tussen' || tokens[at - 2]?.text === 'tussen';
  for (;;) {
    const and = tokens[next]?.text === 'en' && !between ? 1 : 0;
    const token = tokens[next + and];
    const more = token?.kind === 'word' && !token.masked && !token.glued ? dutchNumber(token.text) : null;
    if (more === null || more === 0 || (token?.text === 'een' && !token.accented && and === 0)) break;
    const hundreds = value >= 100 && value % 100 === 0 && more < 100 && value % 1000 !== 0;
    const thousands = value >= 1000 && value % 1000 === 0 && more < 1000;
    const tens = and === 1 && value > 0 && value < 10 && more >= 20 && more < 100 && more % 10 === 0;
    // "honderd en een half": the half is added later.
    if (and === 1 && tokens[next + 2]?.text.startsWith('hal')) break;
    if (!hundreds && !thousands && !tens) break;
    value += more;
    next += and + 1;
  }
  return { value, next };
}

const alone = (tokens: readonly Token[], at: number): boolean => tokens[at + 1] === undefined || tokens[at + 1]?.kind === 'sign';

function one(tokens: readonly Token[], at: number, lexicon: Lexicon): Mantissa | null {
  const token = tokens[at] as Token;
  let next = at + 1;
  if (tokens[next]?.text === '-' && tokens[next]?.glued && dutchParts.has(tokens[next + 1]?.text ?? '')) next += 1;
  const after = tokens[next];
  if (after === undefined) return token.accented ? mantissa({ n: 1, d: 1 }, next) : null;
  if (isPart(tokens, next)) return mantissa({ n: 1, d: dutchParts.get(after.text) ?? 1 }, next + 1, { fraction: true });
  const ratio = outOf(tokens, at + 1, 1);
  if (ratio) return ratio;
  const { value, next: end } = sum(tokens, at, 1);
  if (value > 1) return mantissa({ n: value, d: 1 }, end);
  const whole = mantissa({ n: 1, d: 1 }, at + 1, { article: !token.accented });
  // "een ton of drie" is about three of them.
  const scaled = scales.get(after.text);
  const about = tokens[at + 2]?.text === 'of' ? tokens[at + 3] : undefined;
  const guess = plainNumber(about) ?? (about?.kind === 'word' ? dutchNumber(about.text) : null);
  if (scaled !== undefined && scaled >= 1000 && guess !== null && guess > 1 && guess <= 12 && !follows(tokens[at + 4]))
    return mantissa({ n: guess * scaled, d: 1 }, at + 4);
  if (follows(after)) return whole;
  // "een kleine ton", "een dikke miljoen"
  if (looseOnes.has(after.text) && scales.has(tokens[at + 2]?.text ?? '')) return { ...whole, next: at + 2 };
  const halved = withPart(tokens, whole, lexicon);
  if (halved.next > whole.next) return { ...halved, article: false };
  // "een à twee", "een of twee": the other end is a number.
  const joined = after.text === 'a' || after.text === 'tot' || after.text === 'of' || (after.text === '-' && after.glued);
  if (joined) {
    const end = tokens[at + 2];
    const other = plainNumber(end) ?? (end?.kind === 'word' ? dutchNumber(end.text) : null);
    if (other !== null && other > 1 && (token.accented || other <= 10)) return { ...whole, article: false };
  }
  if (!token.accented || after.masked || (after.text === 'keer' && tokens[at - 1]?.text === 'in')) return null;
  if (after.text === 'en' && ['ander', 'al'].includes(tokens[at + 2]?.text ?? '')) return null;
  return ['van', 'der', 'ding', 'lijn', 'geheel'].includes(after.text) ? null : { ...whole, article: false };
}

/** The number or fraction that starts with the Dutch word at `at`, or null. */
export function dutchMantissa(tokens: readonly Token[], at: number, lexicon: Lexicon): Mantissa | null {
  const token = tokens[at] as Token;
  const { text } = token;
  if (inCompound(tokens, at)) return null;
  if (text === 'een' || (text === 'n' && token.glued && tokens[at - 1]?.text === "'")) return one(tokens, at, lexicon);
  // "die ton van de gemeente", "dat miljoen": the one that was spoken of.
  if (/^(?:die|deze|dat|dit)$/u.test(text) && /^(?:ton|miljoen|miljard)$/u.test(tokens[at + 1]?.text ?? '') && !tokens[at + 1]?.first)
    return mantissa({ n: 1, d: 1 }, at + 1, { article: true });
  if (text === 'half' || text === 'halve') return mantissa({ n: 1, d: 2 }, at + 1, { fraction: true, half: true });
  // "de eerste helft van 2026" is a time.
  if (text === 'helft')
    return /^(?:eerste|tweede|1e|2e|e)$/u.test(tokens[at - 1]?.text ?? '') ? null : mantissa({ n: 1, d: 2 }, at + 1, { fraction: true });
  if (text === 'kwart')
    return ['van', 'deel'].includes(tokens[at + 1]?.text ?? '') || follows(tokens[at + 1]) || alone(tokens, at)
      ? mantissa({ n: 1, d: 4 }, at + 1, { fraction: true })
      : null;
  const fraction = dutchFractions.get(text);
  if (fraction) {
    const value = exact(...fraction);
    return value && mantissa(value, at + 1, { fraction: true });
  }
  const half = dutchHalves.get(text);
  if (half) return mantissa({ n: half[0], d: half[1] }, at + 1);
  const tally = text.endsWith('tal') ? dutchNumber(text.slice(0, -3)) : null;
  if (tally !== null) return mantissa({ n: tally, d: 1 }, at + 1);
  const first = dutchNumber(text);
  if (first === null || (first >= 100 && vagueHeads.has(tokens[at - 1]?.text ?? ''))) return null;
  if (text === 'acht' && tokens[at - 1]?.text === 'in' && ['nemen', 'neemt', 'genomen', 'namen', 'te'].includes(tokens[at + 1]?.text ?? ''))
    return null;
  const { value, next } = sum(tokens, at, first);
  const dash = tokens[next]?.text === '-' && tokens[next]?.glued === true && tokens[next + 1]?.glued === true ? 1 : 0;
  if (isPart(tokens, next + dash) && value < (dutchParts.get(tokens[next + dash]?.text ?? '') ?? 0)) {
    const part = exact(value, dutchParts.get(tokens[next + dash]?.text ?? '') ?? 1);
    return part && mantissa(part, next + dash + 1, { fraction: true });
  }
  const ratio = outOf(tokens, next, value);
  if (ratio) return ratio;
  return tokens[next]?.masked && ['op', '-'].includes(tokens[next]?.text ?? '')
    ? null
    : withPart(tokens, mantissa({ n: value, d: 1 }, next), lexicon);
}

/** What Dutch words may do to a number in digits: "2 derde", "1 op de 3". */
export function dutchTail(tokens: readonly Token[], whole: Mantissa): Mantissa | null {
  const n = whole.value.n;
  if (!whole.plain || n > 999) return whole;
  const part =
    isPart(tokens, whole.next) && !countingScales.has(tokens[whole.next]?.text ?? '')
      ? dutchParts.get(tokens[whole.next]?.text ?? '')
      : undefined;
  if (part !== undefined && n >= 1 && n < part) return share(n, part, whole.next + 1) ?? whole;
  const ratio = outOf(tokens, whole.next, n);
  return ratio ?? (tokens[whole.next]?.masked && ['op', '-'].includes(tokens[whole.next]?.text ?? '') ? null : whole);
}
