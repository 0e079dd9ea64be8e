/** Text for a picture: cut to a width, wrapped over lines, and without characters that the font does not have. */

/** What Inter draws: Latin, Greek and Cyrillic letters, marks, digits and common signs; not pictographs. */
const undrawable =
  /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}\p{Nd}\p{P}\p{Sc}\p{Zs}+<=>|~^×÷±¬°§©®™✓≈≥≤→▲▼●○]|\p{Extended_Pictographic}(?<![0-9#*©®™])/gu;

/** One line of a name, as the font can show it. The alt text keeps the whole. */
export const drawable = (text: string): string =>
  text.toWellFormed().replace(/\s+/gu, ' ').replace(/\p{C}/gu, '').replace(undrawable, '·').replace(/·{2,}/gu, '·').trim();

const segmenter = new Intl.Segmenter('nl', { granularity: 'grapheme' });
const letters = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment);

/** At most this many characters, with an ellipsis where something was left out. */
export function cut(text: string, most: number): string {
  const all = letters(text);
  return all.length <= most
    ? text
    : `${all
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

/** Lines of at most `width` characters, at most `most` of them; a word that is longer is cut. */
export function wrapped(text: string, width: number, most = 3): string[] {
  const lines: string[] = [];
  for (const word of drawable(text).split(' ')) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && letters(joined).length <= width) lines[lines.length - 1] = joined;
    else lines.push(cut(word, width));
  }
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), cut(lines.slice(most - 1).join(' '), width)];
}
