/**
 * What holds digits or number words and is no quantity: addresses on the web, telephone numbers,
 * postcodes, house numbers, accounts, versions, times, codes such as CO2 and 5G, and labels such
 * as criterium 3. Tokens of these are masked, so that nothing later reads them.
 */
import type { Lexicon } from './lexicon.ts';
import { maskAccount, maskHouse, maskPostcode, maskTelephone } from './mask-addresses.ts';
import { maskCode, maskEnumerator, maskVersion } from './mask-codes.ts';
import { maskLabel } from './mask-labels.ts';
import { maskAlways, maskHours, maskNoon, maskTime } from './mask-times.ts';
import type { Token } from './tokens.ts';

/** Masks what is no quantity. Dates must have been masked before: "01-09-2026" looks like a telephone number. */
export function maskOthers(tokens: readonly Token[], text: string, lexicon: Lexicon): void {
  let item = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (token.masked) continue;
    if (token.kind === 'word') {
      maskLabel(tokens, at, lexicon);
      maskHours(tokens, at);
    } else if (token.kind === 'digits') {
      maskAccount(tokens, at);
      maskAlways(tokens, at);
      maskNoon(tokens, at);
      if (!token.masked) maskCode(tokens, at, lexicon);
      if (!token.masked) maskTime(tokens, at);
      if (!token.masked) maskPostcode(tokens, at, text);
      if (!token.masked) maskHouse(tokens, at);
      if (!token.masked) maskVersion(tokens, at, lexicon);
      if (!token.masked) item = maskEnumerator(tokens, at, item);
      if (!token.masked) maskTelephone(tokens, at);
    } else if (token.text === '§') maskLabel(tokens, at, lexicon);
  }
}
