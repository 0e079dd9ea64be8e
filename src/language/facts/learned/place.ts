/** How a group and a figure lie in their sentence: among the other figures, and as one of several who act together. */
import { sizeOf, type Tell, upTo } from './features.ts';
import type { Gap } from './gap.ts';
import { type Group, type Mention, type Scene, wordAt } from './scene.ts';
import type { Spot } from './spot.ts';

const articles = /^(?:de|het|een|the|a|onze|our)$/u;
/** The word that a mention hangs on. */
export function hangsOn(scene: Scene, { first }: Mention): string {
  const word = wordAt(scene, first - 1);
  return articles.test(word) ? wordAt(scene, first - 2) : word;
}

/** Among the figures of one sentence: between the one before and this, between this and the next, or beyond them. */
export function tellZone(scene: Scene, spot: Spot, group: Group, gap: Gap, tell: Tell): void {
  const { placed, last, next } = spot;
  const [first, end] = [group[0], group.at(-1) ?? group[0]];
  const { role } = first;
  const isBefore = gap.side === '<';
  const zone = isBefore ? (last && first.first < last.first ? '<<' : 'P') : next && first.first > next.first ? '>>' : 'N';
  const rivals = spot.firm.filter(
    (one) =>
      one.sentence === placed.sentence &&
      (isBefore
        ? one.next <= placed.first && (!last || one.first > last.first)
        : one.first >= placed.next && (!next || one.first < next.first)),
  ).length;
  const beside = `${last ? 'p' : ''}${next ? 'n' : ''}`;
  const hangs = hangsOn(scene, first);
  tell('zone', zone);
  tell('zone-role', zone, role);
  tell('zone-rivals', zone, role, upTo(rivals, 3));
  tell('zone-hangs', zone, hangs);
  tell('zone-beside', zone, beside, role);
  tell('zone-commas', zone, upTo(gap.commas, 2), beside);
  if (zone === 'N' && next) {
    const [toNext, toThis] = [next.first - end.next, first.first - placed.next];
    tell('next-nearer', toNext < toThis, role);
    tell('next-far', sizeOf(toNext), role);
    tell('next-hangs', hangs, toNext <= 1);
  }
  if (zone === 'P' && last) {
    const [toLast, toThis] = [first.first - last.next, placed.first - end.next];
    tell('last-nearer', toLast < toThis, role);
    tell('last-hangs', hangs, toLast <= 3);
  }
}

/** One of several that act together. */
const isInRow = ({ groups }: Scene, group: Group): boolean =>
  groups.some((one) => one.length > 1 && (one === group || (group.length === 1 && one.includes(group[0]))));

const jointly =
  /^(?:samen|gezamenlijk|gezamenlijke|elk|ieder|beide|allebei|respectievelijk|resp|together|jointly|each|both|respectively)$/u;

export function tellRow(scene: Scene, { placed }: Spot, group: Group, where: string, tell: Tell): void {
  const { tokens, bounds } = scene.prose;
  const isRow = isInRow(scene, group);
  tell('row', where, group.length > 1, isRow);
  if (!isRow) return;
  const [from, to] = bounds[placed.sentence] ?? [0, 0];
  const said = tokens.slice(from, to).filter(({ text }) => jointly.test(text));
  if (said.length === 0) tell('row-word', group.length > 1, '-');
  for (const { text } of said) tell('row-word', group.length > 1, text);
}
