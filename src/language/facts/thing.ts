/** What a contribution in kind consists of, and its form in a row of cells, where the text says so beside the figure. */
import type { Form } from '../../criteria/vocabulary.ts';

interface Standing {
  readonly start: number;
  readonly end: number;
}

const notThing =
  /\d|€|%|^(?:in )?(?:cash|kind|natura)$|gevraagd|toegezegd|beschikt|gerealiseerd|waarde|totaal|jaar|uur|btw|bedrijf|school|overheid|onderwijs|gemeente|promised|granted|asked|realised|value|total|year|hours?|vat|company|government|education|business/iu;
/** Few words that name something; how certain it is, how much, or who gives it, are no thing. */
const asThing = (said: string | undefined): string | undefined => {
  const words = said?.trim() ?? '';
  return words.length > 2 && words.split(/\s+/u).length <= 5 && /^[\p{L}\p{M}' ’-]+$/u.test(words) && !notThing.test(words)
    ? words
    : undefined;
};

const article = '(?:(?:een|de|het|haar|zijn|hun|ons|onze|eigen|twee|drie|vier|a|an|the|its|their|our|two|three) )+';
const thing = "([\\p{L}'’-]+(?: [\\p{L}'’-]+){0,2}?)";
const handed = new RegExp(
  `(?<![\\p{L}])(?:stelt|stellen|leent|lenen|levert|leveren|schenkt|schenken|brengt|brengen|provides?|lends?|supplies|supply|donates?) ${article}${thing} (?:beschikbaar|ter beschikking|ter waarde|in ter|uit|van|worth|valued|\\(|available)`,
  'iu',
);

/** "40.000 in kind (docenturen)", "stelt een lasrobot beschikbaar ter waarde van 60.000": what it is. */
export function thingOfGift(text: string, { start, end }: Standing): string | undefined {
  const left = /[^.;\n]*$/u.exec(text.slice(Math.max(0, start - 120), start))?.[0] ?? '';
  const right = /^[^\d.;\n]*/u.exec(text.slice(end, end + 80))?.[0] ?? '';
  const brackets = /^[^(,]*\(([^()]+)\)/u.exec(right)?.[1] ?? /\(([^()]+)\)[\s:,]*€?\s*$/u.exec(left)?.[1];
  return asThing(brackets) ?? asThing(handed.exec(left)?.[1]);
}

/** The form in a row such as "Gemeente Breda;cash;€ 5.000;beschikt": a cell that says nothing else. */
export function formOfRow(text: string, { start, end }: Standing): Form | undefined {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const until = text.indexOf('\n', end);
  const cells = text.slice(from, until < 0 ? text.length : until).split(/[;|\t]/u);
  const isCell = (form: RegExp): boolean => cells.some((cell) => form.test(cell.trim()));
  if (cells.length < 3) return undefined;
  const [cash, kind] = [isCell(/^(?:in )?cash$/iu), isCell(/^(?:in )?(?:kind|natura)$/iu)];
  return cash === kind ? undefined : cash ? 'cash' : 'in_kind';
}
