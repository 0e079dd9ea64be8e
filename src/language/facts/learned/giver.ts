/** Who of a text is likely to give a figure: by where the mention stands, what stands between, and what the rules say. */
import type { Side } from '../../../criteria/vocabulary.ts';
import { isHours } from '../figures.ts';
import type { Money } from '../given.ts';
import { isReceiver } from '../scores.ts';
import type { Placed } from '../sentence.ts';
import { sizeOf, type Tell, upTo } from './features.ts';
import { gapOf } from './gap.ts';
import { kindByEnding, kindOf } from './kinds/kinds.ts';
import { hangsOn, tellRow, tellZone } from './place.ts';
import { type Group, type Scene, wordAt } from './scene.ts';
import { isNear, type Spot } from './spot.ts';

/** What was made out before: what the rules say, and who gives the figures before this one. */
export interface Before {
  readonly rules: ReadonlyMap<Placed, Money>;
  readonly givers: ReadonlyMap<Placed, Group | undefined>;
}

/** Who may give this figure, besides nobody. Where the rules find that it was granted, whoever only gets something does not. */
export const candidates = ({ prose, parties, groups }: Scene, placed: Placed, rule: Money | undefined): Group[] =>
  groups.filter(([one]) => isNear(placed, one) && !(rule?.giver.received === true && !one.soft && isReceiver(prose, one, parties)));

function tellWords(scene: Scene, { first, sentence }: Placed, feature: string, reach: number, tell: Tell): void {
  const [from, to] = scene.prose.bounds[sentence] ?? [0, 0];
  for (let at = Math.max(from, first - reach); at < Math.min(to, first + reach); at += 1) tell(feature, wordAt(scene, at));
}

/** Nobody is named: a total, or a passive without "door". */
export function describeNobody(scene: Scene, { placed, firm }: Spot, rule: Money | undefined, tell: Tell): void {
  tell('nobody', true);
  tell('n-rule', rule === undefined ? '-' : rule.giver.members.length > 0);
  tell('n-here', upTo(firm.filter(({ sentence }) => sentence === placed.sentence).length, 3));
  tell('n-any', upTo(firm.length, 3));
  tell('n-next', wordAt(scene, placed.next));
  tell('n-before', wordAt(scene, placed.first - 1));
  tell('n-total', rule?.total ?? '-');
  tell('n-question', rule?.fact.question ?? '-');
  tellWords(scene, placed, 'n-word', 8, tell);
}

/** Nobody is named, but it was granted: a government did. */
export function describeGranted(scene: Scene, { placed, firm }: Spot, rule: Money | undefined, tell: Tell): void {
  tell('granted', true);
  tell('g-rule', rule?.giver.received ?? '-', rule?.fact.side ?? '-');
  tell('g-members', rule?.giver.members.length ?? '-');
  tell('g-here', upTo(firm.filter(({ sentence }) => sentence === placed.sentence).length, 3));
  tellWords(scene, placed, 'g-word', 10, tell);
}

const isOf = (group: Group, members: readonly { readonly first: number }[]): boolean =>
  group.some((one) => members.some(({ first }) => first === one.first));

/** Whether it gives another figure as well, and where that one stands. */
function tellOthers(
  { last, next, lastInText, nextInText }: Spot,
  group: Group,
  { rules, givers }: Before,
  where: string,
  tell: Tell,
): void {
  const giver = lastInText && givers.get(lastInText);
  if (lastInText === undefined) tell('last-giver', where, 'first');
  else {
    tell('last-giver', where, giver === undefined ? '-' : isOf(group, giver), last !== undefined);
    tell('beyond-last', where, giver !== undefined && group[0].first > giver[0].first, last !== undefined);
  }
  tell(
    'used',
    where,
    [...givers.values()].some((one) => one !== undefined && isOf(group, one)),
  );
  if (nextInText !== undefined) tell('next-rule', where, isOf(group, rules.get(nextInText)?.giver.members ?? []), next !== undefined);
}

/** What lies between, and how much of it. */
function tellGap(scene: Scene, spot: Spot, group: Group, tell: Tell): string {
  const gap = gapOf(scene, spot, group);
  const { where } = gap;
  const { role } = group[0];
  const [mentions, figures] = [upTo(gap.mentions, 3), upTo(gap.figures, 2)];
  tell('where', where);
  tell('role', where, role);
  tell('role-between', where, role, mentions, figures);
  tell('words', where, sizeOf(gap.words));
  tell('commas', where, upTo(gap.commas, 3));
  tell('stops', where, upTo(gap.stops, 2));
  tell('figures', where, upTo(gap.figures, 3));
  tell('mentions', where, mentions);
  tell('gives', where, upTo(gap.gives, 2));
  tell('gets', where, upTo(gap.gets, 1));
  tell('brackets', where, upTo(gap.brackets, 2));
  tell('lines', where, upTo(gap.lines, 2));
  tell('between', where, upTo(gap.mentions, 2), figures, upTo(gap.commas, 2));
  if (group[0].sentence !== spot.placed.sentence) return where;
  for (const word of gap.between) tell('word', gap.side, role, word);
  tellZone(scene, spot, group, gap, tell);
  return where;
}

/** @param side on which the group is, as it was made out. */
export function describeGiver(scene: Scene, spot: Spot, group: Group, before: Before, side: Side | undefined, tell: Tell): void {
  const { prose, figures, earlier, parties } = scene;
  const { placed, firm } = spot;
  const rule = before.rules.get(placed);
  const [first, last] = [group[0], group.at(-1) ?? group[0]];
  const { role, soft } = first;
  const where = tellGap(scene, spot, group, tell);
  const named = rule !== undefined && isOf(group, rule.giver.members);
  tell('rule', named);
  tell('rule-all', named && rule?.giver.members.length === group.length);
  tell('rule-where', named, where);
  tellOthers(spot, group, before, where, tell);
  tellRow(scene, spot, group, where, tell);
  const isSelf = group.every(({ self }) => self);
  tell('self', where, isSelf);
  tell('self-role', isSelf, role);
  tell('side', side ?? '-');
  tell('size', upTo(group.length, 3));
  tell('joint', first.joint);
  tell('receiver', where, !soft && isReceiver(prose, first, parties));
  const hangs = hangsOn(scene, first);
  tell('hangs', where, hangs);
  tell('behind', where, wordAt(scene, last.next));
  tell('right2', where, wordAt(scene, placed.next), wordAt(scene, placed.next + 1));
  for (let at = last.next; at < last.next + 3; at += 1) tell('then', where, wordAt(scene, at));
  tell('before', where, wordAt(scene, first.first - 1), wordAt(scene, first.first - 2));
  if (first.sentence !== placed.sentence) {
    tell(
      'others-here',
      where,
      firm.some((one) => !one.self && one.sentence === placed.sentence),
    );
    tell(
      'self-here',
      where,
      firm.some((one) => one.self && one.sentence === placed.sentence),
    );
  }
  const around = firm.filter(({ sentence }) => sentence === first.sentence);
  tell('opens', where, around[0] === first);
  tell('closes', where, around.at(-1) === last);
  const hours = isHours(placed.figure);
  tell('hours-side', hours, side ?? '-');
  tell('hours-where', hours, where);
  const far = Math.abs(placed.first - first.first);
  tell(
    'claimed',
    where,
    figures.some((one) => one !== placed && one.sentence === first.sentence && Math.abs(one.first - first.first) < far),
  );
  const isNearest = !firm.some(
    (one) => !group.includes(one) && one.sentence === placed.sentence && Math.abs(one.first - placed.first) < far,
  );
  tell('nearest', where, isNearest, role);
  tell('capital', prose.tokens[first.first]?.capital ?? false, role, where);
  tell('soft', soft, where, role);
  tell('soft-hangs', soft, hangs);
  tell('again', earlier.has(first));
  const word = prose.tokens[last.next - 1]?.text ?? '';
  tell('listed', soft ? kindOf(word) !== undefined || kindByEnding(word) !== undefined || earlier.has(last) : 'firm');
}
