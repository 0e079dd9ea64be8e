/** Whether a figure is a contribution, or a price, a norm, a turnover, what was corrected. */
import { isHours, numberOf } from '../figures.ts';
import type { Money } from '../given.ts';
import type { Placed } from '../sentence.ts';
import { tellAround } from './around.ts';
import { type Tell, upTo } from './features.ts';
import { type Scene, wordAt } from './scene.ts';

/** What is given to: a text that never speaks of one is seldom about gifts. */
const centre =
  /(?:centrum|centra|centre|practoraat|lectoraat|fieldlab|campus|academie|academy|project|programm|werkplaats|hub|lab|pps|rif|civ|coe|partnership|samenwerking)/u;

const [beginning, toLeft, toRight] = [5, 8, 6];

/** How long words near the figure begin: "omzetten", "subsidieplafonds". */
function tellBeginnings(scene: Scene, { first, next }: Placed, [from, to]: readonly [number, number], tell: Tell): void {
  const word = (at: number, where: string): void => {
    const text = wordAt(scene, at);
    if (text.length <= beginning) return;
    tell('begins', where, text.slice(0, beginning));
    tell('begins', '-', text.slice(0, beginning));
  };
  for (let at = next; at < Math.min(to, next + toRight); at += 1) word(at, 'right');
  for (let at = first - 1; at >= Math.max(from, first - toLeft); at -= 1) word(at, 'left');
}

/** Beside another figure: hours beside money, or the larger of two. */
function besides({ figure }: Placed, other: Placed | undefined): string {
  if (other === undefined) return '-';
  if (isHours(other.figure) !== isHours(figure)) return 'h';
  return ['<', '=', '>'][Math.sign(numberOf(other.figure) - numberOf(figure)) + 1] ?? '-';
}

function tellAmong({ figures }: Scene, placed: Placed, tell: Tell): void {
  const at = figures.indexOf(placed);
  const [before, behind] = [figures[at - 1], figures[at + 1]];
  tell('among', upTo(figures.length, 5), at === 0, behind === undefined);
  tell('than-last', besides(placed, before), before?.sentence === placed.sentence);
  tell('than-next', besides(placed, behind), behind?.sentence === placed.sentence);
}

export function describeRole(scene: Scene, placed: Placed, rule: Money | undefined, tell: Tell): void {
  const { figure, sentence } = placed;
  const { bounds } = scene.prose;
  const [from, to] = bounds[sentence] ?? [0, 0];
  tell('bias', isHours(figure));
  tell('rule', rule?.fact.question ?? '-');
  tell('giver', rule === undefined ? '-' : rule.giver.members.length > 0);
  tell('per', figure.per ?? '-');
  tell('figure', figure.kind);
  tell('digits', isHours(figure), upTo(String(Math.trunc(numberOf(figure))).length, 9));
  tellAround(scene, placed, { right: 8, left: 10, pairs: 3 }, tell);
  tellBeginnings(scene, placed, [from, to], tell);
  tellAmong(scene, placed, tell);
  const isCentre = (word: string): boolean => centre.test(word);
  tell('centre', scene.words.slice(from, to).some(isCentre), scene.words.some(isCentre));
  const [start, end] = bounds[sentence - 1] ?? [0, 0];
  for (let at = start; at < end; at += 1) tell('sentence-before', wordAt(scene, at));
}
