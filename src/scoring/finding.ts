/** What an indicator finds in a dossier, where partners may contradict one another. */
import type { Change } from '../criteria/change.ts';
import { catalogue } from '../criteria/coded.ts';
import { findQuestion } from '../criteria/criteria.ts';
import { asking, type Finding, type Gap, type Indicator, step } from '../criteria/criterion.ts';
import type { Conflict, Dossier } from '../criteria/dossier.ts';
import type { RuleSet } from '../criteria/rule-set.ts';
import { thingOf } from '../criteria/vocabulary.ts';

const { say, words } = catalogue('conflict', {
  contradiction: (p: { title: string; titleEn: string; by: readonly string[] }) => ({
    nl: `Over “${p.title}” spreken ${p.by.join(' en ')} elkaar tegen.`,
    en: `${p.by.join(' and ')} contradict each other on “${p.titleEn}”.`,
  }),
  choose: (p: { by: string }) => ({ nl: `Kies wat ${p.by} zei.`, en: `Choose what ${p.by} said.` }),
});
export const conflictWords = words;

const claimChange = (conflict: Conflict, { value, notApplicable }: Conflict['claims'][number]): Change => ({
  ...thingOf(conflict),
  value,
  ...(notApplicable !== undefined && { notApplicable }),
});

function contradiction(conflict: Conflict): Gap {
  const question = findQuestion(conflict.question);
  if (question === undefined) throw new Error(`a conflict names no known question: ${conflict.question}`);
  const by = conflict.claims.map((claim) => claim.by);
  return {
    ...say.contradiction({ title: question.title.nl, titleEn: question.title.en, by }),
    question: thingOf(conflict),
    who: ['coordinator'],
    steps: conflict.claims.map((claim) => step(say.choose({ by: claim.by }), claimChange(conflict, claim))),
  };
}

/** Contradictions leave the indicator unanswered until one of the claims is chosen. */
export function findingOf(indicator: Indicator, dossier: Dossier, rules: RuleSet): Finding {
  if (dossier.conflicts.length === 0) return indicator.evaluate(dossier, rules);
  const conflicts = dossier.conflicts.filter((conflict) => indicator.reads.some(({ id }) => id === conflict.question));
  return conflicts.length === 0 ? indicator.evaluate(dossier, rules) : asking(conflicts.map(contradiction));
}
