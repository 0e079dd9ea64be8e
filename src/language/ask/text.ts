/**
 * From what somebody typed to plain words: bounded, folded, without hidden characters.
 *
 * @example words('Co-financiering: 1/3 béter?') // ['cofinanciering', '1/3', 'beter']
 */

/** A question is read up to here; what comes after is not looked at. */
export const maxQuestion = 1000;

/** Zero-width, bidi and other control characters, soft hyphens, variation selectors and tag characters. */
const hidden = /\p{Cf}|[\u{FE00}-\u{FE0F}]|\u{034F}|[\u{115F}\u{1160}\u{3164}]/gu;
const control = /[\p{Cc}\u{2028}\u{2029}]/gu;

/** NFKC, without hidden characters; line ends stay, other control characters become spaces. */
export function clean(text: string): string {
  return text
    .normalize('NFKC')
    .replace(hidden, '')
    .replace(control, (c) => (c === '\n' || c === '\r' || c === '\u2028' || c === '\u2029' ? '\n' : ' '));
}

/** The first `limit` characters. Cut before NFKC, so that the work is bounded too. */
export const bounded = (text: string, limit = maxQuestion): string => clean(text.length > limit ? text.slice(0, limit) : text);

/** Lower case, without accents, with one kind of apostrophe and hyphen. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’‛`´]/gu, "'")
    .replace(/[‐‑‒–—]/gu, '-');
}

/** Spellings that would fall apart into other words. */
const joined: readonly (readonly [RegExp, string])[] = [
  [/\bco[- ](?=financ|creat|creer|fund|invest)/gu, 'co'],
  [/\bkosten ?[-/] ?baten/gu, 'kostenbaten'],
  [/\bcost ?[-/] ?benefit/gu, 'costbenefit'],
  [/\bin-(?=kind\b|cash\b|natura\b)/gu, 'in '],
  [/\bo ?(?:&|en|\+) ?o\b/gu, 'oeno'],
  [/\br ?& ?d\b/gu, 'rend'],
  [/\bb\.?t\.?w\b\.?/gu, 'btw'],
  [/\b(zo|foto|pilot|auto)'(?=[ns]\b)/gu, '$1'],
  [/\b(\w+)'s\b/gu, '$1'],
  [/n't\b/gu, ' not'],
  // Any share of the whole; a third keeps its own words.
  [/(?<![\d,.])(?!33|1\/3)\d{1,3}(?:[.,]\d+)? ?(?:%|procent\b|percent\b)/gu, ' percentage '],
  // A stretch of years, not "per jaar" or "vorig jaar".
  [
    /(?<!\b(?:na|over|elke|iedere|om de|after|every) )\b(?:half|twee|drie|vier|vijf|zes|zeven|tien|paar|enkele|two|three|four|five|ten|few|\d{1,2}) ?(?:jaar|jaren|years)\b/gu,
    ' meerjarig ',
  ],
  [/\bcompany-to-school\b/gu, 'company to school'],
];

/** Dutch verbs that part in a sentence ("telt … mee"), by their first part and their particle. */
const parting: readonly (readonly [verb: RegExp, particles: Readonly<Record<string, string>>])[] = [
  [/^sluit(?:en)?$/u, { aan: 'aansluiten' }],
  [/^tel(?:t|len|lt)?$/u, { mee: 'meetellen' }],
  [/^rekene?n?t?$/u, { mee: 'meerekenen' }],
  [/^(?:doe|doet|doen)$/u, { mee: 'meedoen', samen: 'meedoen' }],
  [/^werk(?:t|en)?$/u, { samen: 'samenwerken' }],
  [/^(?:neem|neemt|nemen)$/u, { deel: 'deelnemen', mee: 'meenemen', over: 'overnemen' }],
  [/^(?:draag|draagt|dragen)$/u, { bij: 'bijdragen' }],
  [/^dien(?:t|en)?$/u, { in: 'indienen' }],
  [/^(?:vraag|vraagt|vragen)$/u, { aan: 'aanvragen' }],
  [/^betaa?le?n?t?$/u, { mee: 'meebetalen', uit: 'uitbetalen' }],
  [/^stap(?:t|pen)?$/u, { uit: 'uitstappen', op: 'uitstappen', eruit: 'uitstappen' }],
  [/^(?:zeg|zegt|zeggen)$/u, { op: 'opzeggen' }],
  [/^trek(?:t|ken)?$/u, { terug: 'terugtrekken' }],
  [/^(?:schrijf|schrijft|schrijven)$/u, { uit: 'uitschrijven' }],
  [/^(?:meld|meldt|melden)$/u, { af: 'afmelden' }],
  [/^(?:haak|haakt|haken)$/u, { af: 'afhaken', aan: 'meedoen' }],
  [/^(?:toon|toont|tonen)$/u, { aan: 'aantonen' }],
  [/^stuu?re?n?t?$/u, { aan: 'aansturen', mee: 'meesturen' }],
  [/^voer(?:t|en)?$/u, { uit: 'uitvoeren', op: 'opvoeren' }],
  [/^(?:breng|brengt|brengen)$/u, { in: 'inbrengen' }],
  [/^leg(?:t|gen)?$/u, { in: 'inleggen', bij: 'bijleggen' }],
  [/^lever(?:t|en)?$/u, { op: 'resultaat' }],
  [/^(?:steek|steekt|steken)$/u, { op: 'leren' }],
  [/^(?:leid|leidt|leiden)$/u, { toe: 'resultaat' }],
  [/^(?:denk|denkt|denken)$/u, { mee: 'meedenken' }],
  [/^(?:praat|praten)$/u, { mee: 'meedenken' }],
  [/^wissel(?:t|en)?$/u, { uit: 'uitwisselen' }],
  [/^(?:loop|loopt|lopen)$/u, { mee: 'meelopen' }],
];
/** As far as a particle is looked for. */
const reach = 14;

/** Puts parted verbs together where the verb stood. */
function reunited(all: string[]): string[] {
  for (let at = 0; at < all.length; at += 1) {
    const verb = all[at] ?? '';
    const particles = parting.find(([pattern]) => pattern.test(verb))?.[1];
    if (particles === undefined) continue;
    const end = Math.min(all.length, at + reach);
    for (let next = at + 1; next < end; next += 1) {
      const whole = particles[all[next] ?? ''];
      // "aan" in the middle is a preposition more often than a particle, unless a clause ends there.
      if (whole === undefined || (next < all.length - 1 && preposition.has(all[next] ?? '') && !clauseStart.has(all[next + 1] ?? '')))
        continue;
      all[at] = whole;
      all.splice(next, 1);
      break;
    }
  }
  return all;
}
const preposition = new Set(['aan', 'in', 'uit', 'op', 'bij']);
const clauseStart = new Set(['op', 'bij', 'aan', 'en', 'of', 'als', 'met', 'voor', 'in', 'volgens', 'van', 'tot', 'door', 'tegen']);

/** "Één bedrijf" is a number, "een bedrijf" is not; folding would make them the same. */
const stressedOne =
  /(?<!\p{L})(?:éé|eé|ée)n(?=\s+(?:enkele? )?(?:bedrijf|onderneming|school|hogeschool|roc|partner|partij|organisatie|werkgever|instelling)(?!\p{L}))/giu;

/** Writes "één" so that it stays a number when accents go. */
export const stressed = (text: string): string => text.replace(stressedOne, 'eenenkel');

/** Words and numbers of a text, folded; punctuation and symbols are gone, "1/3" and "33%" stay one word. */
export function words(text: string): string[] {
  let folded = fold(stressed(text));
  for (const [pattern, by] of joined) folded = folded.replace(pattern, by);
  return reunited(folded.match(/\p{L}+|\d+(?:[.,/]\d+)*%?/gu) ?? []);
}
