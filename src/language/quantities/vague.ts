/** Words that speak of a quantity and give none: they call for a question, never for a value. */
import { phrases } from './lexicon.ts';
import { tokensOf } from './tokens.ts';

export interface Vague {
  /** Lower case. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const vagueWords = phrases(`
  fors|forse|flink|flinke|substantieel|substantiele|aanzienlijk|aanzienlijke|behoorlijk|behoorlijke|stevig|stevige|ruime|royaal|royale|redelijk wat|heel wat|nogal wat
  |veel|vele|weinig|een paar|paar|enkele|enige|meerdere|verschillende|diverse|een aantal|een handvol|handvol|honderden|tientallen|duizenden|tienduizenden|honderdduizenden
  |miljoenen|tonnen|een hoop|een heleboel|een deel|een groot deel|grotendeels|het merendeel|de meeste|de meerderheid|een klein deel|een beetje|wat geld|voldoende|genoeg|grote bijdrage
  |substantial|considerable|significant|sizeable|sizable|several|many|few|a few|a couple|couple of|a number of|numerous|various|hundreds|dozens|tens|thousands|millions|a lot
  |lots|plenty|generous|large part|most of|a handful|some money|multiple|quite a few|decent|enough|ample`);
const longest = 3;

/** The vague words of a text, in order, the longest phrase first where two start alike. Reads the first `maxLength` characters. */
export function vague(text: string): Vague[] {
  const tokens = tokensOf(text);
  const found: Vague[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    for (let count = Math.min(longest, tokens.length - at); count >= 1; count -= 1) {
      const part = tokens.slice(at, at + count);
      const word = part.map((token) => token.text).join(' ');
      const [first, last] = [part[0], part.at(-1)];
      if (first?.kind !== 'word' || !last || !vagueWords.has(word) || part.some((token, index) => index > 0 && token.glued)) continue;
      found.push({ word, start: first.start, end: last.end });
      at += count - 1;
      break;
    }
  }
  return found;
}
