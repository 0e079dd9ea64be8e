/** What an example tells of a text: each figure that is given, by whom, on which side and in which form. */
import type { Form, Language, Side } from '../../../src/criteria/vocabulary.ts';

export interface Told {
  /** Euros, or hours. */
  readonly value: number;
  /** Those that are right; `undefined`: several, or not said. */
  readonly sides: readonly (Side | undefined)[];
  readonly forms: readonly (Form | undefined)[];
  /** The words that name who gives it; not given: nobody is named; `null`: the example does not tell, the rules do. */
  readonly giver?: string | null | undefined;
}

export interface ToldText {
  readonly text: string;
  readonly lang: Language;
  readonly told: readonly Told[];
}

/** Of two sides neither is wrong to leave open: it is asked. */
export const isSide = ({ sides }: Told, side: Side | undefined): boolean =>
  sides.includes(side) || (sides.length > 1 && side === undefined);
export const isForm = ({ forms }: Told, form: Form | undefined): boolean => forms.includes(form);
