/** Time as the app hands it in. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls back once, `delay` milliseconds from now. @returns what calls it off. */
  after(delay: number, call: () => void): () => void;
}
