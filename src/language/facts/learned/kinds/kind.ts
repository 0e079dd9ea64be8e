/** What the lists know: a side; or that the side is asked, as for care, museums, and companies of a government. */
import type { Side } from '../../../../criteria/vocabulary.ts';

export type Kind = Side | 'asked';
