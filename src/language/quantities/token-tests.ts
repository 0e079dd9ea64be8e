/** Small questions about tokens, shared by the files that mask them. */
import { dutchNumber, englishNumbers } from './number-words.ts';
import type { Token } from './tokens.ts';

export const isDigits = (token: Token | undefined): boolean => token?.kind === 'digits';

export const isWord = (token: Token | undefined): boolean => token?.kind === 'word';

export const gluedSign = (token: Token | undefined, sign: string): boolean => token?.glued === true && token.text === sign;

/** A small whole number in digits or words, as a label or an hour has. */
export function smallNumber(token: Token | undefined): number | null {
  if (token === undefined) return null;
  if (token.kind === 'digits') return token.text.length <= 4 ? Number(token.text) : null;
  return token.kind === 'word' ? (dutchNumber(token.text) ?? englishNumbers.get(token.text) ?? null) : null;
}

export const maskRange = (tokens: readonly Token[], from: number, to: number): void => {
  for (let at = from; at < to; at += 1) (tokens[at] as Token).masked = true;
};

/** From a digit run, the end of all digit runs joined by a space, point, dash or slash, and how many digits they have. */
export function digitRun(tokens: readonly Token[], from: number): { end: number; digits: number } {
  let end = from;
  let digits = 0;
  while (isDigits(tokens[end]) && !tokens[end]?.masked) {
    digits += (tokens[end] as Token).text.length;
    end += 1;
    let gap = end;
    while (gap < end + 3 && ['-', '.', '/', ')'].includes(tokens[gap]?.text ?? '')) gap += 1;
    if (!isDigits(tokens[gap])) break;
    end = gap;
  }
  return { end, digits };
}
