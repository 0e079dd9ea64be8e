/** What stands around a quantity and is kept with it: its qualifier (ruim, ca.) and what it is for each of (per uur). */
import type { Reader } from './atoms.ts';

/** "200+": at least so many. */
const suffix = '+';

/** After these, `tot` tells where something got to and sets no limit: "leidt tot 63 projecten". */
const results = new Set(['leidt', 'leiden', 'leidde', 'leidden', 'geleid', 'gekomen', 'komt', 'komen', 'kwam', 'kwamen']);

/** The qualifier of the quantity whose tokens run from `first` to `next`, lower case, as written. */
export function qualifierOf({ tokens, lexicon }: Reader, text: string, first: number, next: number): string | undefined {
  let last = first - 1;
  while (last >= 0 && last > first - 3 && lexicon.articles.has(tokens[last]?.text ?? '') && !tokens[last]?.first) last -= 1;
  for (let end = first - 1; end >= last && end >= 0; end -= 1) {
    for (let count = Math.min(4, end + 1); count >= 1; count -= 1) {
      const from = end - count + 1;
      const [start, stop] = [tokens[from], tokens[end]];
      if (start === undefined || stop === undefined || tokens[end + 1]?.first) continue;
      let joined = '';
      for (let at = from; at <= end; at += 1) joined += at > from && !tokens[at]?.glued ? ` ${tokens[at]?.text}` : tokens[at]?.text;
      // An arrow is no sign of more: 20 -> 30.
      if (joined === '>' && tokens[from - 1]?.text === '-') continue;
      if (joined === 'tot' && results.has(tokens[from - 1]?.text ?? '')) continue;
      if (lexicon.qualifiers.has(joined)) return text.slice(start.start, stop.end).toLowerCase().replaceAll('’', "'");
    }
  }
  const after = tokens[next];
  return after?.glued && after.text === suffix && tokens[next + 1]?.kind !== 'digits' ? suffix : undefined;
}

const short: Readonly<Record<string, string>> = { pj: 'jaar', pp: 'persoon', pu: 'uur', pd: 'dag', pm: 'maand', pw: 'week', pa: 'year' };
/** "€ 86/u", "20k per mnd". */
const shortNouns: Readonly<Record<string, string>> = { h: 'hour', hr: 'hour', yr: 'year', mth: 'month', wk: 'week' };
const dutchShortNouns: Readonly<Record<string, string>> = { h: 'uur', u: 'uur', j: 'jaar', jr: 'jaar', mnd: 'maand', kw: 'kwartaal' };
const yearly: Readonly<Record<string, string>> = {
  jaarlijks: 'jaar',
  halfjaarlijks: 'halfjaar',
  driemaandelijks: 'kwartaal',
  quarterly: 'quarter',
  maandelijks: 'maand',
  wekelijks: 'week',
  annually: 'year',
  yearly: 'year',
  monthly: 'month',
  weekly: 'week',
};
const spans = new Set(['year', 'month', 'week', 'day', 'hour', 'quarter']);

/** What the quantity is said to be for each of, from the token behind it and its noun. */
export function perOf({ tokens, lexicon, language }: Reader, at: number): string | undefined {
  let here = tokens[at]?.text === '(' || tokens[at]?.text === ',' ? at + 1 : at;
  const first = tokens[here];
  if (first === undefined || first.first) return undefined;
  const [second, third, fourth] = [tokens[here + 1], tokens[here + 2], tokens[here + 3]];
  if (first.text === 'per' || (first.text === '/' && second?.kind === 'word')) {
    here += 1;
    while (
      lexicon.articles.has(tokens[here]?.text ?? '') ||
      (language === 'nl' &&
        tokens[here]?.text.endsWith('e') &&
        !lexicon.counted.has(tokens[here]?.text ?? '') &&
        tokens[here + 1]?.kind === 'word' &&
        !lexicon.functionWords.has(tokens[here + 1]?.text ?? ''))
    )
      here += 1;
    const noun = tokens[here];
    if (noun?.kind !== 'word' || noun.masked || noun.first) return undefined;
    return (language === 'nl' ? { ...shortNouns, ...dutchShortNouns } : shortNouns)[noun.text] ?? noun.text;
  }
  // p.j., p/j, p.u.
  if (first.text === 'p' && second?.glued && (second.text === '.' || second.text === '/') && third?.kind === 'word')
    return short[`p${third.text}`] ?? undefined;
  if (short[first.text] !== undefined && !fourth?.masked) return short[first.text];
  if (yearly[first.text] !== undefined) return yearly[first.text];
  if (['elk', 'elke', 'ieder', 'iedere', 'each', 'every'].includes(first.text) && second?.kind === 'word') return second.text;
  if ((first.text === 'a' || first.text === 'an') && spans.has(second?.text ?? '')) return second?.text;
  return undefined;
}

const tariffs: Readonly<Record<string, string>> = {
  uurtarief: 'uur',
  uurtarieven: 'uur',
  uurloon: 'uur',
  dagtarief: 'dag',
  dagtarieven: 'dag',
};
const linking = new Set('van is bedraagt bedroeg geldt : bruto netto maximaal max circa tot a of eur €'.split(' '));

/** "een uurtarief van bruto € 53,08", "200 uur, tarief € 50": what the price is for each of. */
export function tariffOf({ tokens }: Reader, first: number, counted: string | undefined): string | undefined {
  let at = first - 1;
  while (at > first - 5 && linking.has(tokens[at]?.text ?? '')) at -= 1;
  const word = tokens[at]?.text ?? '';
  if (/^rates?$/u.test(word)) return { hourly: 'hour', daily: 'day' }[tokens[at - 1]?.text ?? ''];
  return word === 'tarief' && /^(?:uur|uren)$/u.test(counted ?? '') ? 'uur' : tariffs[word];
}
