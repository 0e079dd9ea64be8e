/** From examples to what is learned, question by question: each may build on what was learned before it. */
import { numberOf } from '../../../src/language/facts/figures.ts';
import type { Money } from '../../../src/language/facts/given.ts';
import { describeForm } from '../../../src/language/facts/learned/around.ts';
import { candidates, describeGiver, describeGranted, describeNobody } from '../../../src/language/facts/learned/giver.ts';
import { formClasses, Judge, type Learned } from '../../../src/language/facts/learned/judge.ts';
import { rulesOf } from '../../../src/language/facts/learned/judged.ts';
import { describeRole } from '../../../src/language/facts/learned/role.ts';
import { type Group, type Mention, type Scene, sceneOf } from '../../../src/language/facts/learned/scene.ts';
import { describeSide, sideClasses } from '../../../src/language/facts/learned/side.ts';
import { describeSpeaker, describeUntold, introductions } from '../../../src/language/facts/learned/speaker.ts';
import { spotOf } from '../../../src/language/facts/learned/spot.ts';
import { moneyOf } from '../../../src/language/facts/money.ts';
import { partiesOf } from '../../../src/language/facts/parties.ts';
import { type Placed, proseOf } from '../../../src/language/facts/sentence.ts';
import { type Choice, learn, seenBy } from './learn.ts';
import { isForm, isSide, type Told, type ToldText } from './told.ts';

/** An example as it is looked at. */
export interface Seen {
  readonly example: ToldText;
  readonly scene: Scene;
  /** What the rules make of the money. */
  readonly money: readonly Money[];
  readonly rules: ReadonlyMap<Placed, Money>;
  /** Which figure each told one is. */
  readonly told: ReadonlyMap<Placed, Told>;
}

export function look(example: ToldText): Seen {
  const prose = proseOf(example.text, example.lang);
  const parties = partiesOf(prose);
  const scene = sceneOf(prose, parties);
  const money = moneyOf(prose, parties, undefined);
  const rules = rulesOf(money);
  const told = new Map<Placed, Told>();
  for (const one of example.told) {
    const placed = scene.figures.find((figure) => !told.has(figure) && Math.abs(numberOf(figure.figure) - one.value) < 0.01);
    if (placed) told.set(placed, one.giver === null ? { ...one, giver: namedByRules(rules.get(placed), example.text) } : one);
  }
  return { example, scene, money, rules, told };
}

function namedByRules(rule: Money | undefined, text: string): string | null | undefined {
  if (rule === undefined) return null;
  const { members } = rule.giver;
  const [first, last] = [members[0], members.at(-1)];
  return first && last ? text.slice(first.start, last.end) : undefined;
}

const speaker = /^(?:wij|we|ik|ons|onze|our|us|i|me|mijn|my|wij zelf|ikzelf)$/iu;
const isSpeaker = ({ giver }: Told): boolean => typeof giver === 'string' && speaker.test(giver);

/** Whether a mention stands in, or around, one of the places of these words. */
function isNamed({ example: { text } }: Seen, { start, end }: Mention, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) if (start < at + words.length && end > at) return true;
  return false;
}

/** The mention that these words are, or begin with: "garagehouders" of "garagehouders in de regio". */
const headOf = (seen: Seen, words: string): Mention | undefined =>
  seen.scene.mentions.find((mention) => !mention.self && isNamed(seen, mention, words));

function sideChoices(all: readonly Seen[]): Choice[] {
  const choices: Choice[] = [];
  for (const seen of all)
    for (const told of seen.told.values()) {
      const { giver } = told;
      if (typeof giver !== 'string' || isSpeaker(told)) continue;
      const mention = headOf(seen, giver);
      if (mention === undefined || mention.name.length > giver.length * 2 + 4) continue;
      choices.push({
        seen: [seenBy((tell) => describeSide(seen.scene, mention, tell))],
        right: sideClasses.map((side) => isSide(told, side)),
      });
    }
  return choices;
}

function speakerChoices(all: readonly Seen[], judge: Judge): Choice[] {
  return all.flatMap(({ scene, told }) =>
    [...told]
      .filter(([, one]) => isSpeaker(one))
      .map(([placed, one]): Choice => {
        const mentions = introductions(scene);
        const sides = mentions.map((mention) => judge.sideOf(scene, mention));
        return {
          seen: [
            seenBy((tell) => describeUntold(scene, tell)),
            ...mentions.map((mention, at) => seenBy((tell) => describeSpeaker(scene, placed.sentence, mention, sides[at], tell))),
          ],
          right: [one.sides.includes(undefined), ...sides.map((side) => isSide(one, side))],
        };
      }),
  );
}

/** Which groups are right: those that the example names, or else those on the right side. */
function rightGroups(seen: Seen, told: Told, groups: readonly Group[], judge: Judge, placed: Placed): boolean[] {
  const sides = judge.sidesAt(seen.scene, placed);
  const { giver } = told;
  const fits = groups.map((group) => isSide(told, sides(group)));
  const head = typeof giver === 'string' ? headOf(seen, giver) : undefined;
  const named =
    typeof giver === 'string'
      ? groups.map((group, at) => fits[at] === true && (isSpeaker(told) ? group[0].self : group.some((one) => one === head)))
      : [];
  const nobody = told.sides.includes(undefined) || (giver === undefined && told.sides[0] !== 'government');
  if (named.some(Boolean)) return [nobody && told.sides.length === 1, false, ...named];
  return [nobody, isSide(told, 'government') && !groups.some((group) => sides(group) === 'government'), ...fits];
}

function giverChoices(all: readonly Seen[], judge: Judge): Choice[] {
  return all.flatMap((seen) => {
    const { scene, rules } = seen;
    const givers = new Map<Placed, Group | undefined>();
    return scene.figures.flatMap((placed): Choice[] => {
      const told = seen.told.get(placed);
      if (told === undefined) return [];
      const rule = rules.get(placed);
      const spot = spotOf(scene, placed);
      const groups = candidates(scene, placed, rule);
      const sides = judge.sidesAt(scene, placed);
      const right = rightGroups(seen, told, groups, judge, placed);
      const choice = {
        seen: [
          seenBy((tell) => describeNobody(scene, spot, rule, tell)),
          seenBy((tell) => describeGranted(scene, spot, rule, tell)),
          ...groups.map((group) => seenBy((tell) => describeGiver(scene, spot, group, { rules, givers }, sides(group), tell))),
        ],
        right,
      };
      givers.set(placed, groups[right.indexOf(true) - 2]);
      return [choice];
    });
  });
}

const formChoices = (all: readonly Seen[]): Choice[] =>
  all.flatMap(({ scene, rules, told }) =>
    [...told].map(([placed, one]) => ({
      seen: [seenBy((tell) => describeForm(scene, placed, rules, one.sides[0], tell))],
      right: formClasses.map((form) => isForm(one, form)),
    })),
  );

const roleChoices = (all: readonly Seen[]): Choice[] =>
  all.flatMap(({ scene, rules, told }) =>
    scene.figures.map((placed) => ({
      seen: [seenBy((tell) => describeRole(scene, placed, rules.get(placed), tell))],
      right: [told.has(placed), !told.has(placed)],
    })),
  );

/** What the examples teach. */
export function train(all: readonly Seen[]): Learned {
  const none: Learned = { side: {}, speaker: {}, giver: {}, form: {}, role: {} };
  const sided = { ...none, side: learn(sideChoices(all), sideClasses.length) };
  const spoken = { ...sided, speaker: learn(speakerChoices(all, new Judge(sided)), 1) };
  return {
    ...spoken,
    giver: learn(giverChoices(all, new Judge(spoken)), 1),
    form: learn(formChoices(all), formClasses.length),
    role: learn(roleChoices(all), 2),
  };
}
