/**
 * What the recogniser must know of words in either language: which may follow a number as its
 * noun, which make a number money, which say that a number is a label and no quantity.
 * The words themselves stand in words-nl.ts and words-en.ts.
 */

export interface Lexicon {
  /** Articles, prepositions, pronouns, conjunctions, adverbs: never the noun of a number. */
  readonly functionWords: ReadonlySet<string>;
  /** Verb forms that may follow a number: "75.000 bijdragen". */
  readonly verbs: ReadonlySet<string>;
  /** Nouns that are counted, plural and singular; a large number before one is a count, not money. */
  readonly counted: ReadonlySet<string>;
  /** Those of the counted that also stand for a party that pays: "bedrijven 400.000". */
  readonly parties: ReadonlySet<string>;
  /** Units of measure: uur, fte, dag. Half of one is a number. */
  readonly measures: ReadonlySet<string>;
  /** Words that make a bare number beside them money: subsidie, kosten, cash. */
  readonly money: ReadonlySet<string>;
  /** Adjectives without a tell-tale ending, between a number and its noun. */
  readonly adjectives: ReadonlySet<string>;
  /** A number after one of these is a label: criterium 3, niveau 4. */
  readonly labels: ReadonlySet<string>;
  /** As labels, unless a noun follows: doelstelling 2, but "doelstelling 200 deelnemers". */
  readonly weakLabels: ReadonlySet<string>;
  /** Words before a year: in, vanaf, begroting. */
  readonly yearCues: ReadonlySet<string>;
  /** Qualifiers, of one to three words. */
  readonly qualifiers: ReadonlySet<string>;
  /** Words that join a range: tot, à. */
  readonly rangeWords: ReadonlySet<string>;
  /** Words that join two values of which the first borrows the noun of the second: en, naar. */
  readonly listWords: ReadonlySet<string>;
  /** Articles that stand between a qualifier and its number. */
  readonly articles: ReadonlySet<string>;
  /** The value of one number word. */
  readonly number: (word: string) => number | null;
  /** Denominators in words: derde, quarter. */
  readonly parts: ReadonlyMap<string, number>;
  readonly between: string;
  readonly and: string;
}

export const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));
export const phrases = (list: string): ReadonlySet<string> => new Set(list.split('|').map((phrase) => phrase.trim()));

/** Words and letters that multiply. Glued letters (75k, 1,2M) and those that need a currency are in atoms.ts. */
export const scales: ReadonlyMap<string, number> = new Map([
  ['honderd', 100],
  ['hundred', 100],
  ['duizend', 1e3],
  ['thousand', 1e3],
  ['k', 1e3],
  ['dzd', 1e3],
  ['mille', 1e3],
  ['ton', 1e5],
  ['miljoen', 1e6],
  ['million', 1e6],
  ['mln', 1e6],
  ['mio', 1e6],
  ['mil', 1e6],
  ['milj', 1e6],
  ['miljoenen', 1e6],
  ['mn', 1e6],
  ['m', 1e6],
  ['miljard', 1e9],
  ['billion', 1e9],
  ['mld', 1e9],
  ['mrd', 1e9],
  ['bn', 1e9],
  ['b', 1e9],
  ['dozijn', 12],
  ['dozen', 12],
]);

/** Scales of which "50 duizend" alone, without a noun, may be money. A dozen is not one. */
export const countingScales: ReadonlySet<string> = words('dozijn dozen honderd hundred');

export const currencies: ReadonlySet<string> = words("€ eur euro euros euro's");
export const cents: ReadonlySet<string> = words('cent cents centen ct eurocent eurocents c€');
/** Currency and scale in one: k€ 75, 1,2 M€. */
export const scaledCurrencies: ReadonlyMap<string, number> = new Map([
  ['k€', 1e3],
  ['m€', 1e6],
  ['mln€', 1e6],
  ['keur', 1e3],
  ['meur', 1e6],
  ['keuro', 1e3],
  ['meuro', 1e6],
]);

export const percentWords: ReadonlySet<string> = words('% procent percent pct procentpunt procentpunten percentage pcent');

export const months: ReadonlyMap<string, number> = new Map(
  (
    [
      'januari january jan',
      'februari february feb febr',
      'maart march mrt mar',
      'april apr',
      'mei may',
      'juni june jun',
      'juli july jul',
      'augustus august aug',
      'september sept sep',
      'oktober october okt oct',
      'november nov',
      'december dec',
    ] as const
  ).flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);

/** What a ton of makes it a weight. */
export const goods: ReadonlySet<string> = words(`
  co2 co staal afval graan hout beton plastic materiaal materialen stikstof uitstoot zand grond grondstof grondstoffen voedsel fruit groente
  aardappelen papier metaal ijzer koper aluminium lading vracht goederen emissie emissies broeikasgas broeikasgassen waterstof ammoniak mest
  kunststof textiel schroot biomassa steel waste carbon emissions goods cargo food hydrogen wood grain`);
