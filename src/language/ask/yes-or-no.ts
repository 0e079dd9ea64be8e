/**
 * Whether an answer may begin with "ja" or "nee". A wrong one is worse than none, and every answer stands without it,
 * so it is said only to a plain question where the text decides it.
 */
import type { Topic } from './topic.ts';

/** Words that turn a question round or narrow it: "ja" and "nee" could then be read in two ways. */
const turns =
  /\b(?:niet|geen|nooit|niks|not|no|never|uitgesloten|verboden|excluded|forbidden|waarom|why|hoe|how|wat|what|alleen|only|precies|exact|exactly|enkel|slechts|uitsluitend|of|or|zonder|without|meer|minder|more|less|evenveel|evenzeer|gelijke|equal|equally|idee|idea|slim|handig|wise|helpt|alles|genoeg|enough|voldoende|sufficient|erg|probleem|problem|bezwaar|afgerekend|eentje|alone)\b/u;
const always = /\b(?:altijd|always)\b/u;
/** Asks about something that was told, or about a figure of one's own: that is for the scoring to judge. */
const ownCase = /\b(?:dat|dit|die|that|this|onze|ons|our|it)\b|\d/u;
/** Asks whether something is a duty. */
const obliges =
  /\b(?:moet|moeten|verplicht\p{L}*|vereist|eis|harde?|nodig|noodzakelijk|hoeft|hoeven|must|should|required?|mandatory|compulsory|need|needs|needed|have to|has to)\b/u;
/** Sentences that can be read as a duty. Most indicators are examples ("bijvoorbeeld"), and a third is "ongeveer". */
const duty = /^(?:c\d\.s|c3\.i3|k1)/u;
/** Things may go wrong; that does not make it the wish. */
const permits = /^(?:mag|mogen|kan|kunnen|may|can|could)\b|\b(?:toegestaan|allowed|okay|ok)\b/u;
const succeeds = /\b(?:goed|slagen|lukken|succeed|right)\b/u;

interface Asked {
  /** Folded, without its opening words. */
  readonly question: string;
  readonly concepts: ReadonlySet<string>;
  /** Concepts of what was told before it. */
  readonly told: ReadonlySet<string>;
}

export function yesOrNo(topic: Topic, { question, concepts, told }: Asked): 'yes' | 'no' | null {
  if (turns.test(question.replace(/^(?:of|if|whether) /u, ''))) return null;
  if (always.test(question) && topic.id !== 'c4.s1') return null;
  const fits = (sets: readonly string[] = [], also?: ReadonlySet<string>): boolean =>
    sets.some((set) => set.split(' ').every((concept) => concepts.has(concept) || also?.has(concept)));
  const must = obliges.test(question);
  if (fits(topic.no, told)) return must && topic.id !== 'c5.s2' ? null : 'no';
  if (!fits(topic.yes) || ownCase.test(question)) return null;
  if (must && !duty.test(topic.id)) return null;
  if (topic.id === 'k3.s1' && (!permits.test(question) || succeeds.test(question))) return null;
  return 'yes';
}
