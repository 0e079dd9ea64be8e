/** What an entry of the lists in test/guards/list says of one guard. */
export interface Guard {
  /** What it guards against, in words. */
  readonly name: string;
  readonly file: string;
  /** Stands in that file exactly so many times; left out: once. */
  readonly text: string;
  readonly times?: number;
  /** What the code says in its place when the guard is taken out: it still runs. */
  readonly without: string;
  /** Files of which a test must fail then. */
  readonly tests: readonly string[];
  /** Of a long file only the tests with these words in their names are run (a pattern). */
  readonly only?: string;
}

/** How often a text stands in another. */
export const timesIn = (whole: string, text: string): number => whole.split(text).length - 1;
