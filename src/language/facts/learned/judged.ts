/**
 * What the rules made of the money of a text, with what is learned put beside it: who gives a figure and in which form,
 * figures that the rules passed over, and those that are no gift at all. Only what is given is judged; budgets, costs of
 * the bureau and meetings are left to the rules.
 */
import { readFileSync } from 'node:fs';
import type { Side } from '../../../criteria/vocabulary.ts';
import { isRate } from '../figures.ts';
import type { Money } from '../given.ts';
import type { Giver } from '../givers.ts';
import { network } from '../lexicon-cues.ts';
import { inSentence } from '../marks.ts';
import type { Party } from '../roles.ts';
import type { Placed, Prose } from '../sentence.ts';
import type { Self } from '../speaker.ts';
import { Judge, type Learned, type Verdict } from './judge.ts';
import { type Group, sceneOf } from './scene.ts';

/** How much likelier than not it must be that a figure is given, for it to be noted unasked. */
const least = 1000;

let known: Judge | undefined;
/** Read at the first text: whoever reads no text does not pay for it. Not imported: a module keeps what it holds beside the tables made of it. */
const judge = (): Judge => {
  known ??= new Judge(JSON.parse(readFileSync(new URL('./weights.json', import.meta.url), 'utf8')) as Learned);
  return known;
};

/** What the rules say of each figure, where they say something. */
export const rulesOf = (money: readonly Money[]): Map<Placed, Money> =>
  new Map(money.filter(({ untold }) => untold !== true).map((one) => [one.placed, one]));

const isSame = (group: Group | undefined, { members }: Giver): boolean =>
  (group?.length ?? 0) === members.length && members.every(({ first }, at) => group?.[at]?.first === first);

function learnedGiver({ text }: Prose, group: Group | undefined, side: Side | undefined, self: Self | undefined): Giver {
  const [first, last] = [group?.[0], group?.at(-1)];
  if (group === undefined || first === undefined || last === undefined)
    return { ...(side && { side }), sure: false, self: false, joint: false, received: side !== undefined, members: [] };
  const isSelf = group.length === 1 && first.self;
  return {
    party: isSelf ? (self?.name ?? first.name) : text.slice(first.start, last.end),
    ...(side && { side }),
    sure: side !== undefined && group.every((one) => (one.self ? self?.side === side : one.sure && one.side === side)),
    self: isSelf,
    joint: side === undefined && (group.length > 1 || first.joint),
    received: false,
    members: group,
  };
}

/** "… van de gemeente en doen zelf 20k": who is said to do it themselves. */
function isOwnShare({ tokens }: Prose, rule: Giver, { first, next }: Placed): boolean {
  const near = tokens.slice(Math.max(0, first - 4), next + 3);
  return rule.self && near.some(({ text }) => /^(?:zelf|ourselves|myself)$/u.test(text));
}

/** The giver as it is learned, or that of the rules where both mean the same. */
function decidedGiver(prose: Prose, { giver: rule, placed }: Money, { group, side }: Verdict, self: Self | undefined): Giver {
  if ((isSame(group, rule) && rule.side === side) || isOwnShare(prose, rule, placed)) return rule;
  const giver = learnedGiver(prose, group, side, self);
  return isSame(group, rule) && rule.party !== undefined ? { ...giver, party: rule.party } : giver;
}

function amended(prose: Prose, money: Money, verdict: Verdict, self: Self | undefined): Money {
  const giver = decidedGiver(prose, money, verdict, self);
  const { party, side, ...fact } = money.fact;
  return {
    ...money,
    giver,
    fact: {
      ...fact,
      ...(giver.party !== undefined && { party: giver.party }),
      ...(giver.side && { side: giver.side }),
      form: verdict.form,
      // What differs from what the rules read is proposed, and noted when the person says that it is so.
      sure:
        fact.sure &&
        giver.sure &&
        giver.party === party &&
        giver.side === side &&
        verdict.form === fact.form &&
        money.untold !== true &&
        verdict.given > least,
      elsewhere: giver === money.giver ? fact.elsewhere : giver.received || inSentence(prose, money.placed, network),
      self: giver.self,
      joint: giver.joint,
    },
  };
}

/** @param money in order, as the rules find it. @param self who "wij" is, where the caller knows. @param by whoever weighs it. */
export function judged(
  prose: Prose,
  parties: readonly Party[],
  money: readonly Money[],
  self: Self | undefined,
  by: Judge = judge(),
): Money[] {
  if (money.length === 0) return [];
  const verdicts = by.verdicts(sceneOf(prose, parties), rulesOf(money), self?.side);
  return money.flatMap((one) => {
    const verdict = verdicts.get(one.placed);
    if (verdict === undefined) return one.untold ? [] : [one];
    if (one.untold) return verdict.given > 0 ? [amended(prose, one, verdict, self)] : [];
    if (one.fact.question !== 'c3.contributions') return [one];
    const { figure } = one.placed;
    if (verdict.given < 0 && (figure.per === undefined || isRate(figure))) return [];
    // One gift of each that is named: the rules have them apart already.
    return money.some((other) => other !== one && other.placed === one.placed) ? [one] : [amended(prose, one, verdict, self)];
  });
}
