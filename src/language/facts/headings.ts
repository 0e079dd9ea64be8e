/** Headings and columns: "Cash:" above a list or before one, and the head of a table. */
import type { Prose } from './sentence.ts';

interface Spot {
  readonly first: number;
  readonly next: number;
}

export interface Heading<C extends Spot> {
  readonly cue: C;
  /** The tokens that it is the heading of. */
  readonly from: number;
  readonly to: number;
}

/** Words that may stand in a heading beside the one that tells: "Bijdragen in cash:", "In kind (€):". */
const beside = /^(?:bijdrage|bijdragen|cofinanciering|totaal|de|het|in|van|door|vanuit|\(|\)|€|euro|contribution|contributions|and|en)$/u;

const isLineStart = ({ tokens, sentenceOf }: Prose, at: number): boolean =>
  at === 0 || tokens[at]?.first === true || sentenceOf[at] !== sentenceOf[at - 1];

function endOf(prose: Prose, colon: number, others: readonly Spot[]): number {
  const { tokens, sentenceOf, text } = prose;
  const onLine = tokens[colon + 1]?.first !== true;
  let at = colon + 1;
  for (; at < tokens.length; at += 1) {
    if (others.some(({ first }) => first === at && first > colon)) break;
    if (onLine ? sentenceOf[at] !== sentenceOf[colon] : tokens[at]?.first && isGap(text, tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0))
      break;
  }
  return at;
}

/** An empty line stands between. */
const isGap = (text: string, from: number, to: number): boolean => /\n[^\S\n]*\n/u.test(text.slice(from, to));

/** Those of the cues that are headings: at the start of a line or sentence, with a colon behind. */
export function headingsOf<C extends Spot>(prose: Prose, cues: readonly C[]): Heading<C>[] {
  const { tokens } = prose;
  const found: { cue: C; colon: number }[] = [];
  for (const cue of cues) {
    let [from, colon] = [cue.first, cue.next];
    while (
      !isLineStart(prose, from) &&
      (beside.test(tokens[from - 1]?.text ?? '') || ['-', '•', '*'].includes(tokens[from - 1]?.text ?? ''))
    )
      from -= 1;
    while (colon < cue.next + 4 && beside.test(tokens[colon]?.text ?? '') && !tokens[colon]?.first) colon += 1;
    if (isLineStart(prose, from) && tokens[colon]?.text === ':') found.push({ cue, colon });
  }
  return found.map(({ cue, colon }) => ({
    cue,
    from: colon + 1,
    to: endOf(
      prose,
      colon,
      found.map((one) => one.cue),
    ),
  }));
}
