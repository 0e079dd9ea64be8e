/** What the assistant shows on request: the status, the gaps, why, all answers, who said what. */

import type { Coded } from '../criteria/coded.ts';
import { questions } from '../criteria/criteria.ts';
import { werkdefinitie } from '../criteria/rule-set.ts';
import type { Status } from '../criteria/vocabulary.ts';
import { sentence } from '../criteria/werkdefinitie.ts';
import type { CriterionResult, GapResult } from '../scoring/assess.ts';
import { orderedGaps } from '../scoring/next.ts';
import { wholePoints } from '../scoring/points.ts';
import { indicatorTitle, textOf, titleOf } from '../scoring/report.ts';
import type { Block } from './reply.ts';
import { assessmentOf, dossierOf, say, type Talk, words } from './talk.ts';
import { symbols } from './wording.ts';

type ListItem = Extract<Block, { kind: 'list' }>['items'][number];

const show = (talk: Talk, items: readonly ListItem[]): void => {
  if (items.length > 0) talk.blocks.push({ kind: 'list', items: [...items] });
};

const criterionTitle = (talk: Talk, id: string): string => {
  const w = words(talk);
  const title = titleOf(id)[talk.session.language];
  return id.startsWith('k') ? w.characteristic(id.slice(1), title) : id.startsWith('c') ? w.criterion(id.slice(1), title) : title;
};

/** "✔ Criterium 1: Visie en regio: voldaan, 100 punten", with a way to ask why. */
function criterionItem(talk: Talk, { id, status, points, indicators }: CriterionResult): ListItem {
  const w = words(talk);
  // No points as long as nothing is known: unknown is not zero.
  const score = points === null || indicators.every((one) => one.status === 'unanswered') ? '' : ` (${w.points(wholePoints(points))})`;
  return { symbol: symbols[status], text: `${w.state(criterionTitle(talk, id), w.status[status]).replace(/\.$/u, '')}${score}` };
}

export const criterionState = (talk: Talk, id: string, status: Status): string =>
  `${symbols[status]} ${words(talk).state(criterionTitle(talk, id), words(talk).status[status])}`;

function gapItem(talk: Talk, gap: GapResult): ListItem {
  const w = words(talk);
  const { language } = talk.session;
  const [step] = gap.steps;
  const who = gap.who.map((one) => w.audience[one]).join(', ');
  const quote = sentence(gap.source);
  return {
    text: `${indicatorTitle(gap.indicator)[language]}: ${told(talk, gap)}`,
    detail: `${step === undefined ? w.audience.coordinator : w.gapDetail(told(talk, step), who)}\n“${quote.nl.replace(/\s+/gu, ' ')}” (${quote.id})`,
  };
}

/** Scoring's words for what concerns cofinancing name the amounts of partners. */
const namesAmounts = /^(?:c2|c3|thirds|inKind|contributions)\./u;

/** A code of scoring in the reader's words. Only the coordinator reads the amounts; others read shares and statuses. */
export function told(talk: Talk, coded: Coded): string {
  const text = textOf(coded)[talk.session.language];
  const hide = talk.member?.role !== 'coordinator' && namesAmounts.test(coded.code);
  return hide ? text.replace(/€\s?\d[\d.,]*\d|€\s?\d/gu, '€ …') : text;
}

/** One gap per indicator is enough to act on: the rest of the same indicator follows when it is closed. */
function distinctGaps(gaps: readonly GapResult[]): GapResult[] {
  const seen = new Set<string>();
  return gaps.filter(({ code, params, question }) => {
    const key = JSON.stringify(code === 'any.open' ? question : [code, params]);
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
}

/** The verdict in one line. */
export function showVerdict(talk: Talk): void {
  const w = words(talk);
  const { verdict, repairable } = assessmentOf(talk);
  talk.blocks.push({ kind: 'heading', text: w.verdict(talk.member?.centrumName ?? '', `${symbols[verdict]} ${w.status[verdict]}`) });
  if (repairable) say(talk, w.repairable);
}

/** The verdict, the six criteria, and what to do first. */
export function showStatus(talk: Talk): void {
  const w = words(talk);
  const assessment = assessmentOf(talk);
  const met = (all: readonly CriterionResult[]): [number, number] => [all.filter(({ status }) => status === 'met').length, all.length];
  showVerdict(talk);
  show(
    talk,
    assessment.criteria.map((one) => criterionItem(talk, one)),
  );
  talk.blocks.push({ kind: 'progress', label: w.progress, done: wholePoints(assessment.progress), total: 100 });
  say(talk, `${w.definitionState(...met(assessment.definition))}\n${w.objectivesState(...met(assessment.objectives))}`);
  showProgress(talk);
  showGaps(talk, 3);
  say(talk, w.ruleSet(werkdefinitie.title[talk.session.language], werkdefinitie.version));
}

/** The first `most` gaps, each with its smallest step, who can take it, and the sentence. */
export function showGaps(talk: Talk, most: number, criterion?: string): void {
  const w = words(talk);
  talk.private = true;
  const all = orderedGaps(assessmentOf(talk)).filter(({ indicator }) => criterion === undefined || indicator.startsWith(`${criterion}.`));
  const gaps = distinctGaps(all);
  say(talk, w.gapsTitle(gaps.length));
  show(
    talk,
    gaps.slice(0, most).map((gap) => gapItem(talk, gap)),
  );
  if (gaps.length > most) say(talk, w.andMore(gaps.length - most));
}

/** The trace of one criterion: every indicator, its status, the reasons and the sentence. */
export function showWhy(talk: Talk, id: string): void {
  const w = words(talk);
  const { language } = talk.session;
  const assessment = assessmentOf(talk);
  const found = [...assessment.criteria, ...assessment.definition, ...assessment.objectives].find((one) => one.id === id);
  if (found === undefined) return showStatus(talk);
  talk.private = true;
  talk.blocks.push({
    kind: 'heading',
    text: w.whyTitle(criterionTitle(talk, id)),
  });
  show(
    talk,
    found.indicators.map(({ id: indicator, status, reasons, source }) => {
      const open = found.gaps.find((gap) => gap.indicator === indicator);
      const because = (reasons.length > 0 ? reasons : open === undefined ? [] : [open]).map((reason) => told(talk, reason));
      return {
        symbol: symbols[status],
        text: `${indicatorTitle(indicator)[language]}: ${w.status[status]}`,
        detail: [...because, `“${sentence(source).nl.replace(/\s+/gu, ' ')}” (${source})`].join('\n'),
      };
    }),
  );
}

/** How many of the questions have an answer. */
function showProgress(talk: Talk): void {
  const dossier = dossierOf(talk);
  const done = questions.filter(({ id }) => dossier.answers[id] !== undefined || dossier.notApplicable[id] !== undefined);
  talk.blocks.push({ kind: 'progress', label: words(talk).questionsAnswered, done: done.length, total: questions.length });
}
