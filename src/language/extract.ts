/**
 * What the command line prints of a text: its quantities and its facts, in euros, each with the
 * piece of the text that it was read from.
 */
import type { Language } from '../criteria/vocabulary.ts';
import { type ExtractedFact, facts, factToJson } from './facts/facts.ts';
import { languageOf } from './intent.ts';
import { maxLength, type QuantityJson, quantities, toJson } from './quantities/quantities.ts';

export interface Extract {
  readonly quantities: readonly QuantityJson[];
  readonly facts: readonly ExtractedFact[];
  /** Only the first 4,096 characters were read. */
  readonly truncated?: true;
}

/** Reads a text. Without a language its own words tell; Dutch where they do not. */
export function extract(text: string, language: Language = languageOf(text) ?? 'nl'): Extract {
  return {
    quantities: quantities(text, language).map(toJson),
    facts: facts(text, language).facts.map(factToJson),
    ...(text.length > maxLength && { truncated: true as const }),
  };
}
