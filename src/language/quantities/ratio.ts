/**
 * Shares of a whole written as one: 40/60, 33/33/34, and with dashes where a word says so
 * (verhouding 40-60) or the parts are equal (50-50). Each part is a percentage.
 */
import type { Atom, Reader } from './atoms.ts';
import { exact } from './exact.ts';
import { words } from './lexicon.ts';

const splits = words('verhouding verdeling ratio split verdeelsleutel');

/** The parts of the ratio that starts at `at`, when they add up to a hundred; 24/7 and 1/3 do not. */
export function ratioParts({ tokens }: Reader, at: number): Atom[] | null {
  const mark = tokens[at + 1]?.text;
  if (tokens[at]?.kind !== 'digits' || (mark !== '/' && mark !== '-') || tokens[at + 2]?.kind !== 'digits') return null;
  if (mark === '-' && !(splits.has(tokens[at - 1]?.text ?? '') || (tokens[at]?.text === '50' && tokens[at + 2]?.text === '50')))
    return null;
  const parts: Atom[] = [];
  let total = 0;
  let here = at;
  for (;;) {
    const token = tokens[here];
    if (token?.kind !== 'digits' || token.masked || token.text.length > 2 || (here > at && !token.glued)) return null;
    const value = exact(Number(token.text));
    if (value === null) return null;
    total += value.n;
    parts.push({
      first: here,
      next: here + 1,
      kind: 'percent',
      value,
      mantissa: value,
      scale: 1,
      currencyBefore: false,
      half: false,
      inWords: false,
      year: false,
    });
    if (tokens[here + 1]?.text !== mark || !tokens[here + 1]?.glued) break;
    here += 2;
  }
  const whole = total === 100 || (parts.length === 3 && total === 99);
  const after = tokens[here + 1];
  return whole && parts.length <= 4 && !(after?.glued && after.kind !== 'sign') && after?.text !== '%' ? parts : null;
}
