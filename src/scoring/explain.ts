/** An assessment in words, for people who read it in a terminal or a file. */
import type { Language } from '../criteria/vocabulary.ts';
import { sentence } from '../criteria/werkdefinitie.ts';
import type { Assessment, CriterionResult } from './assess.ts';
import type { GapResult } from './gap.ts';
import { wholePoints } from './points.ts';
import { indicatorTitle, textOf, titleOf } from './report.ts';
import { statusWords } from './status-words.ts';

const labels = {
  nl: {
    verdict: 'Oordeel',
    repairable: 'te herstellen',
    progress: 'voortgang',
    gap: 'gat',
    step: 'kleinste stap',
    points: 'punten',
    definition: 'Kenmerken',
    objectives: 'Doelstellingen',
    rules: 'Regels',
  },
  en: {
    verdict: 'Verdict',
    repairable: 'can be mended',
    progress: 'progress',
    gap: 'gap',
    step: 'smallest step',
    points: 'points',
    definition: 'Characteristics',
    objectives: 'Objectives',
    rules: 'Rules',
  },
} as const;

/** What is lacking where that was no reason yet, and the ways to mend it, each once. */
function gapLines(gaps: readonly GapResult[], tell: boolean, language: Language): string[] {
  const l = labels[language];
  const steps = gaps.flatMap((gap) => gap.steps.slice(0, 3)).map((step) => textOf(step)[language]);
  return [
    ...(tell ? gaps.map((gap) => `      ${l.gap}: ${textOf(gap)[language]}`) : []),
    ...[...new Set(steps)].map((text) => `      ${l.step}: ${text}`),
  ];
}

function criterionLines({ id, status, points, indicators, gaps }: CriterionResult, language: Language): string[] {
  const l = labels[language];
  const score = points === null ? '' : `, ${wholePoints(points)} ${l.points}`;
  return [
    `${id}  ${titleOf(id)[language]}: ${statusWords[language][status]}${score}`,
    ...indicators.flatMap((one) => [
      `    ${indicatorTitle(one.id)[language]}: ${statusWords[language][one.status]}  [${one.source}]`,
      ...one.reasons.map((reason) => `      ${textOf(reason)[language]}`),
      ...gapLines(
        gaps.filter(({ indicator }) => indicator === one.id),
        one.reasons.length === 0,
        language,
      ),
      ...(one.status === 'met' || one.status === 'not_applicable' ? [] : [`      “${sentence(one.source).nl.replace(/\s+/gu, ' ')}”`]),
    ]),
  ];
}

/** The whole assessment as lines of text. */
export function explain(assessment: Assessment, language: Language): string {
  const l = labels[language];
  const { verdict, repairable, progress, ruleSet, criteria, definition, objectives } = assessment;
  return [
    `${l.verdict}: ${statusWords[language][verdict]}${repairable ? ` (${l.repairable})` : ''}; ${l.progress} ${wholePoints(progress)}/100`,
    `${l.rules}: ${ruleSet.id} ${ruleSet.version}`,
    '',
    ...criteria.flatMap((one) => [...criterionLines(one, language), '']),
    `${l.definition}:`,
    ...definition.flatMap((one) => criterionLines(one, language)),
    '',
    `${l.objectives}:`,
    ...objectives.flatMap((one) => criterionLines(one, language)),
    '',
  ].join('\n');
}
