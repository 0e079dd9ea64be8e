/**
 * A report as plain data, whole and in the reader's words: made in conversation/, where it is decided
 * what the reader may see, and written in reports/, which adds nothing.
 */
import type { Language } from '../criteria/vocabulary.ts';

export type Part =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  /** Verbatim from the Werkdefinitie, with the id of the sentence; `translation` is our rendering. */
  | { readonly kind: 'quote'; readonly text: string; readonly id: string; readonly translation?: string | undefined }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** The header is repeated on every page. `widths` are parts of the whole width. */
  | {
      readonly kind: 'table';
      readonly header: readonly string[];
      readonly widths: readonly number[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'picture'; readonly name: string; readonly data: unknown; readonly alt: string };

/** A text document (Word). */
export interface TextDocument {
  readonly language: Language;
  /** ISO 8601 instant of what it says, and the date of the file. */
  readonly at: string;
  readonly title: string;
  readonly parts: readonly Part[];
}

/** Text and numbers stay what they are; `cents` is shown as euros. */
export type Cell = string | number | { readonly cents: number } | null;

export interface Sheet {
  readonly name: string;
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The columns of a sheet: the title and the width of each. */
export const columnsOf = (...columns: readonly (readonly [title: string, width: number])[]): Sheet['columns'] =>
  columns.map(([title, width]) => ({ title, width }));

/** A workbook (Excel); the first row of each sheet is its header. */
export interface Workbook {
  readonly language: Language;
  readonly title: string;
  readonly sheets: readonly Sheet[];
}
