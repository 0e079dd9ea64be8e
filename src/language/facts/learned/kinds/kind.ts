/** What the lists know: a side, or care and the like, of which the side is asked. */
import type { Side } from '../../../../criteria/vocabulary.ts';

export type Kind = Side | 'care';
