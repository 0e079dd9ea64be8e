/**
 * What a picture shows, as plain data. Made here and in conversation/, where it is decided what the
 * reader may see, and drawn in reports/: a drawing shows what its data holds and nothing else.
 */
import type { Band } from '../criteria/rule-set.ts';
import type { ThirdSide } from '../criteria/thirds-fit.ts';
import type { Language, Status } from '../criteria/vocabulary.ts';
import type { Assessment, CriterionResult } from './assess.ts';
import { wholePoints } from './points.ts';

/** One criterion of one Centrum. `points` is null as long as nothing is known: unknown is not zero. */
export interface PictureCell {
  /** Id of the criterion. */
  readonly id: string;
  readonly status: Status;
  /** Whole points, 0 to 100. */
  readonly points: number | null;
}

/** One round of a radar: all criteria at one moment. */
interface Round {
  /** When, in the reader's words: "nu", "1 maart 2026". */
  readonly label: string;
  readonly cells: readonly PictureCell[];
}

/** The criteria of one Centrum now, and before as a second line. */
export interface RadarData {
  readonly language: Language;
  readonly centrum: string;
  readonly now: Round;
  readonly before?: Round | undefined;
}

/** Centra × criteria, in the order of the rows. */
export interface HeatmapData {
  readonly language: Language;
  readonly rows: readonly { readonly name: string; readonly verdict: Status; readonly cells: readonly PictureCell[] }[];
  /** Centra that are left out: the picture says how many. */
  readonly more: number;
}

/** One of the three sides. Shares are tenths of a per cent of the total budget, cut off as everywhere. */
export interface ThirdsSide {
  readonly side: ThirdSide;
  readonly status: Status;
  /** What counts, of which in cash; null while it is not known. */
  readonly share: { readonly tenths: number; readonly cashTenths: number } | null;
  /** The same in cents; absent where the reader may not see amounts. */
  readonly cents?: { readonly all: number; readonly cash: number } | undefined;
  /** How far out of the band, on which side of it; null within the band or while unknown. */
  readonly off: { readonly tenths: number; readonly way: 'below' | 'above'; readonly cents?: number | undefined } | null;
  readonly band: Band;
}

/** The derdenbalk. */
export interface ThirdsData {
  readonly language: Language;
  readonly centrum: string;
  /** Cents of the total budget; null while unknown, absent where the reader may not see amounts. */
  readonly totalCents?: number | null | undefined;
  readonly sides: readonly ThirdsSide[];
}

const cellOf = ({ id, status, points, indicators }: CriterionResult): PictureCell => ({
  id,
  status,
  points: points === null || indicators.every((one) => one.status === 'unanswered') ? null : wholePoints(points),
});

/** The criteria of an assessment as the cells of a radar or of a row in a heatmap. */
export const cellsOf = ({ criteria }: Pick<Assessment, 'criteria'>): PictureCell[] => criteria.map(cellOf);
