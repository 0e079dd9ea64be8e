/**
 * What a model must not see: e-mail addresses, telephone and account numbers, and names of people
 * are replaced by labels before a text is sent, and put back in what is quoted from it.
 *
 * @example const { text, restore } = mask('Bel Jan de Vries, 06-12345678'); // text: 'Bel [NAAM_1], [TELEFOON_1]'
 */
import { firstNames } from './first-names.ts';

export interface Masked {
  readonly text: string;
  /** Puts the person's own words back. */
  readonly restore: (said: string) => string;
}

const capitalised = String.raw`\p{Lu}[\p{L}'’-]+`;
const infix = String.raw`(?:(?:van|de|der|den|het|ter|ten|te|von|op|in|'t|’t|el|al|bin|la|le|du)\s+){0,3}`;
const surname = String.raw`(?:${infix}${capitalised}(?:\s*-\s*${infix}${capitalised})?)`;
const title = String.raw`(?i:de\s+heer|dhr\.?|hr\.?|mevrouw|mevr\.?|mw\.?|meneer|juffrouw|mr\.?|mrs\.?|ms\.?|miss|drs\.?|dr\.?|ir\.?|ing\.?|prof\.?|wethouder|gedeputeerde|burgemeester|rector|minister)`;

const mail = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const account = /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b/gu;
const citizen = /\b(?:bsn|burgerservicenummer)\b\D{0,12}\d[\d .]{7,11}\d/giu;
/** From a plus or a zero, nine digits or more. An amount never begins so. */
const telephone = /(?<![\p{L}\p{N}.,])(?:\+\s?\d{1,3}|00\d{2}|\(?0\d{1,3}\)?)(?:[\s./()-]{0,3}\d){6,11}(?![\p{L}\p{N}])/gu;
const mention = /<@[^>\s]+>|(?<![\p{L}\p{N}])@[\p{L}\p{N}][\p{L}\p{N}._-]*/gu;
const titled = new RegExp(String.raw`(?<![\p{L}])${title}\s+(?:(?:\p{Lu}\.\s?){1,4})?${surname}(?:\s+${surname})?`, 'gu');
const initials = new RegExp(String.raw`(?<![\p{L}.])(?:\p{Lu}\.\s?){1,4}${surname}`, 'gu');
const introduced = new RegExp(
  String.raw`(?<=(?i:mijn naam is|ik heet|ik ben|met|my name is|i am|i'm|groet(?:en|jes)?,?|regards,?|gr\.?,?)\s+)${capitalised}(?:\s+${surname})?(?=\s*(?:[,.!\n]|$|van|from|hier|here|en|and))`,
  'gu',
);
const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
/** A first name begins it: "Jan de Vries", not "Scheepswerf Jansen". */
const named = new RegExp(
  String.raw`(?<![\p{L}])(?:${[...firstNames].map(capital).join('|')})(?![\p{L}’'])(?:-${capitalised})?(?:\s+${surname}){0,2}`,
  'gu',
);

const digits = (text: string): number => text.replace(/\D/gu, '').length;
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** "ik ben" and "met" stand before much that is no name; a capital is what tells. */
const isIntroduced = (run: string): boolean => /^\p{Lu}\p{Ll}/u.test(run);

/** Masks a text. @param names of people that are known to the caller. */
export function mask(text: string, names: readonly string[] = []): Masked {
  const originals = new Map<string, string>();
  const labels = new Map<string, string>();
  // A label that the person typed is not one of ours.
  let fence = '';
  while (text.includes(`[${fence}NAAM_`) || text.includes(`[${fence}MAIL_`) || text.includes(`[${fence}TELEFOON_`)) fence += 'X';
  const label = (kind: string, original: string): string => {
    const known = labels.get(`${kind} ${original}`);
    if (known !== undefined) return known;
    const count = [...labels.keys()].filter((key) => key.startsWith(`${kind} `)).length + 1;
    const made = `[${fence}${kind}_${count}]`;
    labels.set(`${kind} ${original}`, made);
    originals.set(made, original);
    return made;
  };
  const hide = (said: string, pattern: RegExp, kind: string, when: (found: string) => boolean = () => true): string =>
    // What is masked already stays as it is.
    said
      .split(/(\[X*[A-Z]+_\d+\])/u)
      .map((part) => (originals.has(part) ? part : part.replace(pattern, (found) => (when(found) ? label(kind, found) : found))))
      .join('');
  let said = hide(text, mail, 'MAIL');
  said = hide(said, account, 'REKENING');
  said = hide(said, citizen, 'NUMMER');
  said = hide(said, telephone, 'TELEFOON', (found) => digits(found) >= 9 && digits(found) <= 15);
  said = hide(said, mention, 'NAAM');
  for (const name of names.filter((one) => one.trim().length > 1))
    said = hide(said, new RegExp(String.raw`(?<![\p{L}])${escaped(name.trim())}(?![\p{L}])`, 'giu'), 'NAAM');
  said = hide(said, titled, 'NAAM', (found) => /\s\p{Lu}/u.test(found));
  said = hide(said, initials, 'NAAM');
  said = hide(said, introduced, 'NAAM', isIntroduced);
  said = hide(said, named, 'NAAM');
  return {
    text: said,
    restore: (quoted) => quoted.replace(/\[X*[A-Z]+_\d+\]/gu, (found) => originals.get(found) ?? found),
  };
}
