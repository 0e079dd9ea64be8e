/** The words around a figure, and in which form it is given. */
import type { Side } from '../../../criteria/vocabulary.ts';
import { isHours } from '../figures.ts';
import type { Money } from '../given.ts';
import type { Placed, Prose } from '../sentence.ts';
import type { Tell } from './features.ts';
import { type Scene, wordAt } from './scene.ts';

/** How many words on each side, how many of them in pairs, and how many by their place. */
interface Reach {
  readonly right: number;
  readonly left: number;
  readonly pairs: number;
}
const near = 3;

export function tellAround(scene: Scene, placed: Placed, { right, left, pairs }: Reach, tell: Tell): void {
  const { prose } = scene;
  const [from, to] = prose.bounds[placed.sentence] ?? [0, 0];
  let beyond = '';
  for (let at = placed.next, step = 0; at < to && step < right; at += 1, step += 1) {
    if ((prose.figureAt[at] ?? -1) >= 0) beyond = '#';
    const word = wordAt(scene, at);
    tell('right', beyond, word);
    if (step < near) tell('right-at', step, word);
    if (step < pairs) tell('right-pair', word, wordAt(scene, at + 1));
  }
  beyond = '';
  for (let at = placed.first - 1, step = 0; at >= from && step < left; at -= 1, step += 1) {
    if ((prose.figureAt[at] ?? -1) >= 0) beyond = '#';
    const word = wordAt(scene, at);
    tell('left', beyond, word);
    if (step < near) tell('left-at', step, word);
    if (step < pairs) tell('left-pair', wordAt(scene, at - 1), word);
  }
  for (let at = from; at < to; at += 1) tell('sentence', wordAt(scene, at));
  tellClause(prose, placed, from, to, tell);
}

const suffix = 5;
const [left, right] = [14, 12];

/** The words up to the figures before and behind this one, and how long ones end: "werfruimte", "lesruimte". */
function tellClause(prose: Prose, placed: Placed, from: number, to: number, tell: Tell): void {
  const word = (at: number): void => {
    const { kind, text } = prose.tokens[at] ?? { kind: 'sign', text: '' };
    if (kind === 'word' && text.length > suffix + 1) tell('clause-end', text.slice(-suffix));
  };
  for (let at = placed.first - 1; at >= Math.max(from, placed.first - left) && (prose.figureAt[at] ?? -1) < 0; at -= 1) word(at);
  for (let at = placed.next; at < Math.min(to, placed.next + right) && (prose.figureAt[at] ?? -1) < 0; at += 1) word(at);
}

const formOf = (rule: Money | undefined): string => (rule === undefined ? 'none' : (rule.fact.form ?? 'unsaid'));

/** The form of a figure. @param side of who gives it. */
export function describeForm(scene: Scene, placed: Placed, rules: ReadonlyMap<Placed, Money>, side: Side | undefined, tell: Tell): void {
  const { figures } = scene;
  const rule = rules.get(placed);
  tell('bias', isHours(placed.figure));
  tell('rule', formOf(rule));
  tell('side', side ?? '-');
  tell('rule-side', formOf(rule), side ?? '-');
  tell('state', rule?.fact.state ?? '-');
  tellAround(scene, placed, { right: 10, left: 12, pairs: 6 }, tell);
  const before = figures[figures.indexOf(placed) - 1];
  if (before !== undefined) tell('last-form', formOf(rules.get(before)), before.sentence === placed.sentence);
}
