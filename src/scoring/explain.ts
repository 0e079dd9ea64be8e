/** An assessment in words, for people who read it in a terminal or a file. */
import type { Language, Status } from '../criteria/vocabulary.ts';
import { sentence } from '../criteria/werkdefinitie.ts';
import type { Assessment, CriterionResult } from './assess.ts';
import { wholePoints } from './points.ts';
import { indicatorTitle, textOf, titleOf } from './report.ts';

const statusWords: Readonly<Record<Language, Readonly<Record<Status, string>>>> = {
  nl: {
    met: 'voldaan',
    nearly: 'bijna voldaan',
    not_met: 'niet voldaan',
    unanswered: 'nog niet bekend',
    not_applicable: 'niet van toepassing',
  },
  en: { met: 'met', nearly: 'nearly met', not_met: 'not met', unanswered: 'not known yet', not_applicable: 'not applicable' },
};

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

function criterionLines({ id, status, points, indicators, gaps }: CriterionResult, language: Language): string[] {
  const l = labels[language];
  const score = points === null ? '' : `, ${wholePoints(points)} ${l.points}`;
  return [
    `${id}  ${titleOf(id)[language]}: ${statusWords[language][status]}${score}`,
    ...indicators.flatMap((one) => [
      `    ${indicatorTitle(one.id)[language]}: ${statusWords[language][one.status]}  [${one.source}]`,
      ...one.reasons.map((reason) => `      ${textOf(reason)[language]}`),
      ...gaps
        .filter(({ indicator }) => indicator === one.id)
        .flatMap((gap) => [
          ...(one.reasons.length === 0 ? [`      ${l.gap}: ${textOf(gap)[language]}`] : []),
          ...gap.steps.slice(0, 3).map((step) => `      ${l.step}: ${textOf(step)[language]}`),
        ]),
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
