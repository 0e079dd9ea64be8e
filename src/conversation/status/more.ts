/** "Meer" of one criterion: every part of it and what there is to do. "Waarom?" of one point: the trace, the figures, the sentence. */
import { characteristics, criteria, objectives } from '../../criteria/criteria.ts';
import type { Indicator } from '../../criteria/criterion.ts';
import { says, standingFacts } from '../../criteria/ledger.ts';
import { werkdefinitie } from '../../criteria/rule-set.ts';
import { sentence } from '../../criteria/werkdefinitie.ts';
import type { CriterionResult, IndicatorResult } from '../../scoring/assess.ts';
import { exactPoints, wholePoints } from '../../scoring/points.ts';
import { indicatorTitle } from '../../scoring/report.ts';
import { exactThirds } from '../../scoring/thirds.ts';
import { dateText } from '../display.ts';
import type { Block, Option } from '../reply.ts';
import { symbols } from '../wording.ts';
import { gapBlocks, type ListItem } from './gaps.ts';
import { thirdLines } from './thirds.ts';
import { criterionTitle, shortTitle, told, type View } from './view.ts';

const defined: readonly Indicator[] = [...criteria, ...characteristics, ...objectives].flatMap(({ indicators }) => indicators);

/** The criterion, characteristic or objective with this id. */
export const resultOf = ({ assessment }: View, id: string): CriterionResult | undefined =>
  [...assessment.criteria, ...assessment.definition, ...assessment.objectives].find((one) => one.id === id);

const pointsText = ({ status }: View, points: CriterionResult['points']): string =>
  points === null ? status.noPoints : status.exactPoints(wholePoints(points), exactPoints(points));

const whyOption = ({ status, language }: View, id: string): Option => ({
  label: status.askWhy(indicatorTitle(id)[language]),
  action: { do: 'command', command: 'why', argument: id },
});

/** What was found of one indicator: its reasons, or what is still open. */
function reasonsOf(view: View, { gaps }: CriterionResult, { id, reasons }: IndicatorResult): string[] {
  const open = gaps.filter(({ indicator }) => indicator === id);
  return [...new Set((reasons.length > 0 ? reasons : open).map((one) => told(view, one)))];
}

const quoteText = (source: string): string => `“${sentence(source).nl.replace(/\s+/gu, ' ')}” (${source})`;

function heading(view: View, { id, status, points }: CriterionResult): Block[] {
  const title = `${symbols[status]} ${criterionTitle(view, id)}: ${view.words.status[status]}`;
  return [
    { kind: 'heading', text: title },
    { kind: 'text', text: `${pointsText(view, points)}. ${view.status.worst}` },
  ];
}

/** All about one criterion: its parts, and what there is to do for it. */
export function moreBlocks(view: View, result: CriterionResult): Block[] {
  const { words, language, status } = view;
  const items = result.indicators.map((one): ListItem => {
    const [first] = reasonsOf(view, result, one);
    const points = one.points === null ? '' : ` (${words.points(one.points)})`;
    return {
      symbol: symbols[one.status],
      text: `${indicatorTitle(one.id)[language]}: ${words.status[one.status]}${points}`,
      ...(first !== undefined && { detail: first }),
      option: whyOption(view, one.id),
    };
  });
  const thirds: Option = { label: status.showThirds, action: { do: 'command', command: 'thirds' } };
  return [
    ...heading(view, result),
    { kind: 'list', items },
    ...(result.gaps.length > 0 ? gapBlocks(view, 5, { criterion: result.id }) : [{ kind: 'text' as const, text: status.allMet }]),
    ...(result.id === 'c3' ? [{ kind: 'options' as const, label: status.seeAlso, options: [thirds] }] : []),
  ];
}

/** Why a criterion stands as it does: every part with its reasons and its sentence. */
export function whyCriterionBlocks(view: View, result: CriterionResult): Block[] {
  const { words, language } = view;
  const items = result.indicators.map(
    (one): ListItem => ({
      symbol: symbols[one.status],
      text: `${indicatorTitle(one.id)[language]}: ${words.status[one.status]}`,
      detail: [...reasonsOf(view, result, one), quoteText(one.source)].join('\n'),
      option: whyOption(view, one.id),
    }),
  );
  return [
    { kind: 'heading', text: words.whyTitle(criterionTitle(view, result.id)) },
    { kind: 'text', text: pointsText(view, result.points) },
    { kind: 'list', items },
  ];
}

/** The answers that an indicator was judged on: who gave them and when, never what they say. */
function readItems({ status, ledger, language, words }: View, id: string): ListItem[] {
  const reads = defined.find((one) => one.id === id)?.reads ?? [];
  return reads.flatMap((question): ListItem[] => {
    const title = question.title[language];
    const facts = standingFacts(ledger, question.id).filter(says);
    const lines = facts.map(({ by, at }) => status.readAnswer(title, by.partner ?? words.audience.coordinator, dateText(at, language)));
    return lines.length === 0 ? [{ text: status.readNothing(title) }] : [...new Set(lines)].map((text) => ({ text }));
  });
}

/** Reasons of the numbers that are ours, for the sentence that an indicator measures. */
function ownNorms({ status, language }: View, source: string): Block[] {
  const norms = Object.values(werkdefinitie).filter(
    (norm): norm is typeof werkdefinitie.shares => typeof norm === 'object' && 'own' in norm && norm.own === true && norm.source === source,
  );
  return norms.map(({ reason }) => ({ kind: 'text', text: status.ownNorm(reason[language]) }));
}

/** The trace of one point. */
export function whyPointBlocks(view: View, result: CriterionResult, one: IndicatorResult): Block[] {
  const { status, words, language, dossier, assessment } = view;
  const all = result.indicators.reduce((sum, { weight }) => sum + weight, 0);
  const points = one.points === null ? status.noPoints : status.points(String(one.points));
  const quoted = sentence(one.source);
  const reasons = reasonsOf(view, result, one).map((text) => ({ text }));
  const brings = one.gain === null || one.gain.n === 0 ? [] : [status.closedBrings(status.points(exactPoints(one.gain)))];
  const exact = one.id === 'c3.thirds' ? thirdLines(view, exactThirds(dossier, werkdefinitie, assessment)) : [];
  return [
    { kind: 'heading', text: status.whyPoint(indicatorTitle(one.id)[language]) },
    {
      kind: 'text',
      text: [
        status.standing(`${symbols[one.status]} ${words.status[one.status]}`, one.required ? status.required : status.optional),
        ...(one.weight > 0 ? [status.weighs(points, one.weight, all, shortTitle(view, result.id))] : []),
        `${criterionTitle(view, result.id)}: ${pointsText(view, result.points)}.`,
        ...brings,
      ].join('\n'),
    },
    ...(reasons.length > 0 ? [{ kind: 'list' as const, items: reasons }] : []),
    ...(exact.length > 0 ? [{ kind: 'list' as const, items: exact }] : []),
    { kind: 'text', text: status.readFrom },
    { kind: 'list', items: readItems(view, one.id) },
    ...ownNorms(view, one.source),
    { kind: 'quote', text: quoted.nl, id: quoted.id },
    // The Dutch is the norm; a reader of English also gets our rendering of it.
    ...(language === 'en' ? [{ kind: 'text' as const, text: words.ourTranslation(quoted.en) }] : []),
  ];
}
