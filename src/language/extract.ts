/**
 * What the command line prints of a text: its quantities and its facts, in euros, each with the
 * piece of the text that it was read from.
 */
import type { Language } from '../criteria/vocabulary.ts';
import { type ExtractedFact, facts, factToJson } from './facts/facts.ts';
import { languageOf } from './intent.ts';
import { type QuantityJson, toJson } from './quantities/quantities.ts';

export interface Extract {
  readonly quantities: readonly QuantityJson[];
  readonly facts: readonly ExtractedFact[];
  /** Only the first 4,096 characters were read. */
  readonly truncated?: true;
}

/** Reads a text. Without a language its own words tell; Dutch where they do not. */
export function extract(text: string, language: Language = languageOf(text) ?? 'nl'): Extract {
  const read = facts(text, language);
  return {
    quantities: read.quantities.map(toJson),
    facts: read.facts.map(factToJson),
    ...(read.truncated && { truncated: true as const }),
  };
}
