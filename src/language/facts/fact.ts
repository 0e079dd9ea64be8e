/** What a fact is, and how the command line prints it. */
import type { FigureState, Form, Side } from '../../criteria/vocabulary.ts';

export interface ExtractedFact {
  /** Id of the question of the intake that it answers. */
  readonly question: string;
  /** Who gives it, as written; the speaker's own name where that is known. */
  readonly party?: string;
  readonly side?: Side;
  readonly form?: Form | undefined;
  readonly state?: FigureState;
  /** Euros, a count, a mark, or with the unit `percent` or `fraction` a share. */
  readonly value: number;
  readonly unit?: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** Start of the fact that this one is a part of: whoever adds up takes only one of the two. */
  readonly partOf?: number;
}

/** How often a figure counts. */
export interface Multiplied {
  readonly times: number;
  /** It may be the whole as well. */
  readonly either: boolean;
  /** The words that say so. */
  readonly quote: string;
}

/** A fact with what the conversation needs to know of it and the command line does not print. */
export interface Fact extends ExtractedFact {
  /** Everything about it is said; nothing was guessed. */
  readonly sure: boolean;
  /** What it gives is not a contribution to this Centrum: a network's figure, or money that goes to somebody. */
  readonly elsewhere: boolean;
  readonly self: boolean;
  readonly joint: boolean;
  /** In euros per hour, with the hours of the same contribution. */
  readonly rate?: { readonly value: number; readonly quote: string; readonly start: number; readonly end: number };
  /** Lowest and highest where a range was given. */
  readonly range?: readonly [number, number];
  /** Other values that the figure may have: 75 for 75.000. */
  readonly also?: readonly number[];
  /** What the words after the hours say: gastlessen, inzet van docenten. */
  readonly what?: string;
  /** The person's words that leave it open whether it is given, or how much: "misschien 30.000", "maximaal 50.000". */
  readonly doubt?: string;
  /** It is one of a row of amounts that are one gift together; where the row begins, and its words. */
  readonly row?: { readonly start: number; readonly doubt: string };
  /** How often it counts: "3x € 150.000". */
  readonly multiplied?: Multiplied;
  /** It is what a thing costs new, with its words and, where the text tells, what using it is worth. */
  readonly newPrice?: { readonly quote: string; readonly worth?: number };
}

/** A fact as the command line prints it. */
export function factToJson({ question, party, side, form, state, value, unit, quote, start, end, partOf }: ExtractedFact): ExtractedFact {
  return {
    question,
    ...(party !== undefined && { party }),
    ...(side && { side }),
    ...(form && { form }),
    ...(state && { state }),
    value,
    ...(unit !== undefined && { unit }),
    quote,
    start,
    end,
    ...(partOf !== undefined && { partOf }),
  };
}
