/**
 * Whether a figure is said to come on top of what was given, or to go off it: "legt er 10.000 bij", "verlaagt de
 * bijdrage met 5.000". The figure is then not the contribution, and takes no other's place.
 */
import { fold } from './fold.ts';

/** Up to what ends or begins something else. */
const before = (text: string, start: number): string => /[^.;:!?\n]*$/u.exec(fold(text.slice(Math.max(0, start - 90), start)))?.[0] ?? '';
const behind = (text: string, end: number): string => /^[^.;:!?\n]*/u.exec(fold(text.slice(end, end + 60)))?.[0] ?? '';

const unit = '(?:euro|eur|k|uur|uren|hours|(?:in )?(?:cash|kind|natura)|,-|per jaar)';
const currency = '(?:€|eur|euro)?';

/** "Legt er nog 10.000 cash bij"; "draagt er 10.000 aan bij" only says to what. */
const addedAround = (left: string, right: string): boolean =>
  /\b(?:er|daar|hier)\b/u.test(left) &&
  !/\b(?:draagt|dragen|droeg)\b/u.test(left) &&
  new RegExp(`^(?: ?${unit})*(?: \\p{L}+){0,3}? (?:er)?bij\\b`, 'u').test(right);

const addedBefore = new RegExp(
  `(?:\\b(?:extra|aanvullende?|additional|another|an extra|nog eens|nog een keer|ook nog|daarnaast nog|erbij)|\\b(?:verhoogt|verhoogd|verhoogde|verhogen|hoogt|increases?|increased|raises?|raised)\\b.*\\b(?:met|by)) ${currency} ?$`,
  'u',
);
const addedBehind = new RegExp(
  `^(?: ?${unit})* (?:extra|erbij|bovenop|daarbovenop|on top|in addition|(?:meer|more)(?! (?:dan|than)\\b))\\b`,
  'u',
);
const addedFirst = /^\s*(?:daarnaast|daarbovenop|bovendien|in addition|on top of (?:that|this|it))\b/u;
const takenOff = new RegExp(
  `\\b(?:verlaagt|verlaagd|verlaagde|verlagen|vermindert|verminderd|verminderen|kort|korten|lowers?|lowered|reduces?|reduced|cuts?|decreases?)\\b.*\\b(?:met|by) ${currency} ?$`,
  'u',
);
const lessBehind = new RegExp(`^(?: ?${unit})* (?:minder|less)(?! (?:dan|than)\\b)\\b`, 'u');

/** `more`: on top of what was given; `less`: off it; undefined: the figure itself is what is given. */
export function moreOrLess(text: string, { start, end }: { readonly start: number; readonly end: number }): 'more' | 'less' | undefined {
  const [left, right] = [before(text, start), behind(text, end)];
  if (takenOff.test(left) || lessBehind.test(right)) return 'less';
  const isAdded = addedAround(left, right) || addedBefore.test(left) || addedBehind.test(right) || addedFirst.test(left);
  return isAdded ? 'more' : undefined;
}
