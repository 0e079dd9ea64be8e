/** One sentence of the Werkdefinitie as somebody may ask after it, and what we answer then. */
export interface Topic {
  readonly id: string;
  /** Our own short wording, B1: says what the sentence says and no more. */
  readonly nl: string;
  readonly en: string;
  /** Ways to ask for it, separated by `|`. English is read through the same concepts, so one language is enough. */
  readonly asks: string;
  /** Ids cited after the first. */
  readonly also?: readonly string[];
  /** The sentence gives a number, so "hoeveel" can be answered. */
  readonly number?: true;
  /**
   * Sets of concepts (joined by a space) that make the answer to a yes/no question "ja" or "nee".
   * Where none fits the answer stands without it: each answer is a whole sentence.
   */
  readonly yes?: readonly string[];
  readonly no?: readonly string[];
}
