/** What stands between a mention and a figure, and how they lie. */
import { isHours, isMoney, isShare } from '../figures.ts';
import { giving, receiving } from '../lexicon-cues.ts';
import type { Group, Scene } from './scene.ts';
import type { Spot } from './spot.ts';

export interface Gap {
  /** Where the group stands: before or behind the figure, in its sentence or so many before it. */
  readonly side: '<' | '>';
  readonly where: string;
  readonly words: number;
  readonly commas: number;
  readonly stops: number;
  readonly figures: number;
  readonly gives: number;
  readonly gets: number;
  readonly brackets: number;
  readonly lines: number;
  readonly mentions: number;
  /** The first words between. */
  readonly between: readonly string[];
}

const most = 12;
export function gapOf({ prose }: Scene, { placed, firm }: Spot, group: Group): Gap {
  const { tokens, figureAt, figures } = prose;
  const [first, last] = [group[0], group.at(-1) ?? group[0]];
  const side = last.next <= placed.first ? '<' : '>';
  const back = placed.sentence - first.sentence;
  const where = side + (back === 0 ? '=' : back === 1 ? '-1' : back > 1 ? '-2' : '+');
  const [from, to] = side === '<' ? [last.next, placed.first] : [placed.next, first.first];
  let [words, commas, stops, count, gives, gets, brackets, lines, seen] = [0, 0, 0, 0, 0, 0, 0, 0, -1];
  const between: string[] = [];
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.first) lines += 1;
    const index = figureAt[at] ?? -1;
    if (index >= 0) {
      const figure = figures[index]?.figure;
      if (index !== seen && figure && !isShare(figure) && (isMoney(figure) || isHours(figure))) count += 1;
      seen = index;
      continue;
    }
    if (token.kind === 'word') {
      words += 1;
      if (giving.has(token.text)) gives += 1;
      if (receiving.has(token.text)) gets += 1;
      if (between.length < most) between.push(token.text);
    } else if (token.text === ',') commas += 1;
    else if (token.text === ';' || token.text === '.') stops += 1;
    else if (token.text === '(' || token.text === ')') brackets += 1;
  }
  const others = firm.filter((one) => one.first >= from && one.next <= to && !group.includes(one));
  return { side, where, words, commas, stops, figures: count, gives, gets, brackets, lines, mentions: others.length, between };
}
