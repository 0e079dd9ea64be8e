/** Which of the two languages a text is in, by its commonest words; Dutch when they do not tell. */
import { words } from './lexicon.ts';

const english = words(
  'the of and we our is are to for with from by this that have has will they you your which about over at each students companies',
);
const dutch = words(
  'de het een en van wij we is zijn met voor uit door dit dat hebben heeft wordt zij onze je jij die ruim op bij naar te niet ook studenten bedrijven',
);
const maxWords = 200;

export function languageOf(text: string): 'nl' | 'en' {
  let score = 0;
  let seen = 0;
  let start = -1;
  for (let at = 0; at <= text.length && at <= 4096 && seen < maxWords; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) | 32 : 32;
    if (code >= 97 && code <= 122) {
      if (start === -1) start = at;
    } else if (start !== -1) {
      const word = text.slice(start, at).toLowerCase();
      score += (english.has(word) ? 1 : 0) - (dutch.has(word) ? 1 : 0);
      seen += 1;
      start = -1;
    }
  }
  return score > 0 ? 'en' : 'nl';
}
