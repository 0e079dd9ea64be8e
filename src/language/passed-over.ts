/** Figures of a message that were read and are not noted, each with why: so that nothing is lost without a word. */
import type { PassedOver } from '../criteria/vocabulary.ts';
import type { Extraction } from './facts/facts.ts';

export interface Passed {
  readonly why: PassedOver;
  readonly quote: string;
}

export const passedOver = ({ denied }: Extraction): Passed[] => denied.map(({ quote }) => ({ why: 'denied', quote }));
