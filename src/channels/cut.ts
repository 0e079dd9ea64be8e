/** Texts and lists cut to what a place can hold. Sizes of a text are in UTF-16 units. */

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The first `most` units at most, ending in an ellipsis when something was left out; never half a character. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  let kept = '';
  for (const { segment } of segmenter.segment(text)) {
    if (kept.length + segment.length > most - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/** Where a text of more than `most` units is best cut: after a paragraph, a line, a sentence, a word; else at a whole character. */
export function cutAt(text: string, most: number): number {
  if (text.length <= most) return text.length;
  const head = text.slice(0, most + 1);
  for (const mark of ['\n\n', '\n', '. ', ' ']) {
    const at = head.lastIndexOf(mark);
    // A cut in the first third would leave a stub.
    if (at > most / 3) return Math.min(at + mark.length, most);
  }
  return Math.max(clip(text, most).length - 1, 1);
}

/** A list in groups of at most `size`. */
export const chunks = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, index) => list.slice(index * size, (index + 1) * size));
