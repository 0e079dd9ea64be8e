/** What is likely of each figure of a text: who gives it, on which side, in which form, and whether it is given at all. */
import type { Form, Side } from '../../../criteria/vocabulary.ts';
import { isHours } from '../figures.ts';
import type { Money } from '../given.ts';
import type { Placed } from '../sentence.ts';
import { describeForm } from './around.ts';
import type { Describe } from './features.ts';
import { type Before, candidates, describeGiver, describeGranted, describeNobody } from './giver.ts';
import { kindByEnding, kindOf, phraseAt } from './kinds/kinds.ts';
import { highest, Linear, type Weights } from './linear.ts';
import { describeRole } from './role.ts';
import type { Group, Mention, Scene } from './scene.ts';
import { describeSide, sideClasses } from './side.ts';
import { describeSpeaker, describeUntold, introductions } from './speaker.ts';
import { spotOf } from './spot.ts';

export const formClasses: readonly (Form | undefined)[] = ['cash', 'in_kind', undefined];
/** Figures of a text that are judged: behind these, in what no person types, the rules stand alone. */
const most = 30;
/** Whether a figure is given: yes, or no. */
const roleClasses = 2;
/** How much likelier than nothing it must be that a mention is who speaks. */
const least = 1000;

/** What is learned, a table for each question. */
export interface Learned {
  readonly side: Weights;
  readonly speaker: Weights;
  readonly giver: Weights;
  readonly form: Weights;
  readonly role: Weights;
}

export interface Verdict {
  /** Who gives it; none where nobody is named. */
  readonly group?: Group;
  readonly side?: Side | undefined;
  readonly form?: Form | undefined;
  /** How much likelier it is that it is given than that it is not. */
  readonly given: number;
}

/** A hospital may be a company or public: its side is asked, whatever is likely. */
function isAsked({ prose: { tokens } }: Scene, { kind, first, next }: Mention): boolean {
  if (kind === 'care') return true;
  for (let at = first; at < next; at += 1) {
    const word = tokens[at]?.text ?? '';
    if (kindOf(word) === 'asked' || phraseAt(tokens, at)?.kind === 'asked') return true;
    if (kindOf(word) === undefined && kindByEnding(word) === 'asked' && !/^dier/u.test(word)) return true;
  }
  return false;
}

/** The side of each group, for one figure. */
type Sides = (group: Group) => Side | undefined;

/** Weighs who gives what. Made once; whatever it is asked, it keeps nothing but the sides of the mentions it was shown. */
export class Judge {
  readonly #side: Linear;
  readonly #speaker: Linear;
  readonly #giver: Linear;
  readonly #form: Linear;
  readonly #role: Linear;
  readonly #sides = new WeakMap<Mention, number>();

  constructor({ side, speaker, giver, form, role }: Learned) {
    this.#side = new Linear(side, sideClasses.length);
    this.#speaker = new Linear(speaker, 1);
    this.#giver = new Linear(giver, 1);
    this.#form = new Linear(form, formClasses.length);
    this.#role = new Linear(role, roleClasses);
  }

  /** The likeliest side. That of a hospital is asked, never assumed. */
  sideOf(scene: Scene, mention: Mention): Side | undefined {
    if (isAsked(scene, mention)) return undefined;
    if (mention.sure && mention.side !== undefined) return mention.side;
    const known = this.#sides.get(mention);
    const found = known ?? this.#side.best((tell) => describeSide(scene, mention, tell));
    if (known === undefined) this.#sides.set(mention, found);
    return sideClasses[found];
  }

  /** The side of "wij" as the text tells it, or none. @param at the sentence that is asked about. */
  speakerOf(scene: Scene, at: number): Side | undefined {
    const told = introductions(scene);
    const likely = (describe: Describe): number => this.#speaker.scores(describe)[0] ?? 0;
    const best = highest([
      likely((tell) => describeUntold(scene, tell)) + least,
      ...told.map((mention) => likely((tell) => describeSpeaker(scene, at, mention, this.sideOf(scene, mention), tell))),
    ]);
    return best === 0 ? undefined : this.sideOf(scene, told[best - 1] as Mention);
  }

  /** The one side that all of a group are on; of two, one that is not known is on that of the other. */
  sidesAt(scene: Scene, placed: Placed, speaker?: Side): Sides {
    let own: { side: Side | undefined } | undefined;
    const self = (): Side | undefined => {
      own ??= { side: speaker ?? this.speakerOf(scene, placed.sentence) };
      return own.side;
    };
    return (group) => {
      const sides = new Set(group.map((one) => (one.self ? self() : this.sideOf(scene, one))));
      if (sides.size === 1) return [...sides][0];
      const known = [...sides].filter((side) => side !== undefined);
      const isOpen =
        group.length === 2 && group.every((one) => one.self || one.kind === undefined || this.sideOf(scene, one) !== undefined);
      return known.length === 1 && isOpen && known[0] !== 'government' ? known[0] : undefined;
    };
  }

  /** @param rules what the rules make of the figures. @param speaker the side of who speaks, where the caller knows it. */
  verdicts(scene: Scene, rules: ReadonlyMap<Placed, Money>, speaker?: Side): Map<Placed, Verdict> {
    const verdicts = new Map<Placed, Verdict>();
    const givers = new Map<Placed, Group | undefined>();
    for (const placed of scene.figures.slice(0, most)) {
      const verdict = this.#verdictOn(scene, placed, { rules, givers }, speaker);
      givers.set(placed, verdict.group);
      verdicts.set(placed, verdict);
    }
    return verdicts;
  }

  #verdictOn(scene: Scene, placed: Placed, before: Before, speaker?: Side): Verdict {
    const { rules } = before;
    const rule = rules.get(placed);
    const spot = spotOf(scene, placed);
    const sides = this.sidesAt(scene, placed, speaker);
    const groups = candidates(scene, placed, rule);
    const likely = (describe: Describe): number => this.#giver.scores(describe)[0] ?? 0;
    const best = highest([
      likely((tell) => describeNobody(scene, spot, rule, tell)),
      // Nobody is granted hours: those are somebody's, who is not named.
      isHours(placed.figure) ? Number.NEGATIVE_INFINITY : likely((tell) => describeGranted(scene, spot, rule, tell)),
      ...groups.map((group) => likely((tell) => describeGiver(scene, spot, group, before, sides(group), tell))),
    ]);
    const group = groups[best - 2];
    const side = group ? sides(group) : best === 1 ? 'government' : undefined;
    const form = isHours(placed.figure)
      ? 'in_kind'
      : formClasses[this.#form.best((tell) => describeForm(scene, placed, rules, side, tell))];
    const [given = 0, other = 0] = this.#role.scores((tell) => describeRole(scene, placed, rule, tell));
    return { ...(group && { group }), ...(side && { side }), ...(form && { form }), given: given - other };
  }
}
