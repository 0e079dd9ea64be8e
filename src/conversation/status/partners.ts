/** Who can do what: the partners by name behind a gap, and how many questions are open for each. */
import { contributions } from '../../criteria/cofinancing.ts';
import { answer, type Dossier } from '../../criteria/dossier.ts';
import { partners } from '../../criteria/k1-cooperation.ts';
import { distinctBy } from '../../criteria/names.ts';
import { sideOfPlace } from '../../criteria/open-contributions.ts';
import { type Audience, audienceOfKind, type PartnerKind, type QuestionRef, type Side, thingOf } from '../../criteria/vocabulary.ts';
import type { Assessment } from '../../scoring/assess.ts';
import type { GapResult } from '../../scoring/gap.ts';
import { orderedGaps } from '../../scoring/next.ts';
import { slug } from '../slug.ts';
import type { View } from './view.ts';

export interface Partner {
  readonly name: string;
  readonly audience: Audience;
}

/** The organisations of a Centrum for whom anybody could answer, each once. */
export function partnersOf(dossier: Dossier): Partner[] {
  const named = (answer(dossier, partners) ?? []).flatMap(({ name, kind }) =>
    name === undefined || kind === undefined ? [] : [{ name, audience: audienceOfKind(kind as PartnerKind) }],
  );
  return distinctBy(named, ({ name }) => name);
}

const audienceOfSide: Readonly<Partial<Record<Side, Audience>>> = {
  business: 'company',
  government: 'government',
  education: 'school',
};

/** The partner whose contribution a question is about; undefined where it is about no one's. */
function contributor(dossier: Dossier, { question, item }: QuestionRef): string | undefined {
  if (question !== contributions.id || item === undefined) return undefined;
  return answer(dossier, contributions)?.find(({ id }) => id === item)?.partner;
}

/** The partners who can close a gap: of a contribution the one who gives it, else all of the kinds that can answer. */
export function ownersOf(dossier: Dossier, all: readonly Partner[], { question: ref, who }: GapResult): Partner[] {
  const giver = contributor(dossier, ref);
  if (giver !== undefined) return all.filter(({ name }) => slug(name) === slug(giver));
  const side = sideOfPlace(ref);
  const audience = side === undefined ? undefined : audienceOfSide[side];
  return all.filter((one) => (audience === undefined ? who.includes(one.audience) : one.audience === audience));
}

/** Most partners that are named one by one. */
const maxNamed = 3;

/** "ROC aan Zee, coördinator": names where they are known, else the kind of party. */
export function ownersText({ dossier, words, status }: View, all: readonly Partner[], gap: GapResult): string {
  const owners = ownersOf(dossier, all, gap).map(({ name }) => name);
  const more = owners.length - maxNamed;
  const names = more > 1 ? [...owners.slice(0, maxNamed), status.anotherFew(more)] : owners;
  const kinds = owners.length > 0 ? [] : gap.who.filter((one) => one !== 'coordinator').map((one) => words.audience[one]);
  return [...names, ...kinds, ...(gap.who.includes('coordinator') ? [words.audience.coordinator] : [])].join(', ');
}

const keyOf = ({ question, item, field }: QuestionRef): string => JSON.stringify([question, item, field]);

/** Questions without an answer, each once, best first. */
function openGaps(assessment: Assessment): GapResult[] {
  const asking = orderedGaps(assessment).filter(({ asks }) => asks);
  return [...new Map(asking.map((gap) => [keyOf(gap.question), gap])).values()];
}

export interface OpenOf {
  readonly partner: Partner;
  /** Questions that this partner can answer. */
  readonly open: readonly QuestionRef[];
  /** Those of them that no other partner can answer: about their own contribution, or for the only partner of a kind. */
  readonly only: readonly QuestionRef[];
}

/** What is still open per partner, and how much of the rest is for the coordinator alone. */
export function openQuestions(dossier: Dossier, assessment: Assessment): { partners: OpenOf[]; coordinator: number } {
  const all = partnersOf(dossier);
  const gaps = openGaps(assessment).map((gap) => ({ ref: gap.question, owners: ownersOf(dossier, all, gap) }));
  const contested = new Set(dossier.conflicts.map((conflict) => keyOf(thingOf(conflict))));
  return {
    partners: all.map((partner) => {
      const mine = gaps.filter(({ owners }) => owners.includes(partner));
      const only = mine.filter(({ ref, owners }) => owners.length === 1 && !contested.has(keyOf({ ...ref, field: undefined })));
      return { partner, open: mine.map(({ ref }) => ref), only: only.map(({ ref }) => ref) };
    }),
    coordinator: gaps.filter(({ owners }) => owners.length === 0).length,
  };
}
