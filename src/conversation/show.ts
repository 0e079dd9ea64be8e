/** What the assistant shows on request: the status, the gaps, why, all answers, who said what. */
import { criteria, findQuestion, questions } from '../criteria/criteria.ts';
import { standingFacts } from '../criteria/ledger.ts';
import type { Question } from '../criteria/question.ts';
import { werkdefinitie } from '../criteria/rule-set.ts';
import type { Fact, QuestionRef, Status } from '../criteria/vocabulary.ts';
import { sentence } from '../criteria/werkdefinitie.ts';
import type { CriterionResult, GapResult } from '../scoring/assess.ts';
import { orderedGaps } from '../scoring/next.ts';
import { wholePoints } from '../scoring/points.ts';
import { indicatorTitle, textOf, titleOf } from '../scoring/report.ts';
import { showProgress } from './ask.ts';
import { dateText, itemName, rowsOf } from './display.ts';
import type { Block, Option } from './reply.ts';
import { assessmentOf, dossierOf, knownValue, say, type Talk, words } from './talk.ts';
import { symbols } from './wording.ts';

type ListItem = Extract<Block, { kind: 'list' }>['items'][number];

const show = (talk: Talk, items: readonly ListItem[]): void => {
  if (items.length > 0) talk.blocks.push({ kind: 'list', items: [...items] });
};

const criterionTitle = (talk: Talk, id: string): string => words(talk).criterion(id.slice(1), titleOf(id)[talk.session.language]);

/** "✔ Criterium 1: Visie en regio: voldaan, 100 punten", with a way to ask why. */
function criterionItem(talk: Talk, { id, status, points }: CriterionResult): ListItem {
  const w = words(talk);
  const score = points === null ? '' : ` (${w.points(wholePoints(points))})`;
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
    text: `${indicatorTitle(gap.indicator)[language]}: ${textOf(gap)[language]}`,
    detail: `${step === undefined ? w.audience.coordinator : w.gapDetail(textOf(step)[language], who)}\n“${quote.nl.replace(/\s+/gu, ' ')}” (${quote.id})`,
  };
}

/** One gap per indicator is enough to act on: the rest of the same indicator follows when it is closed. */
function distinctGaps(gaps: readonly GapResult[]): GapResult[] {
  const seen = new Set<string>();
  return gaps.filter(({ indicator, code, params }) => {
    const key = JSON.stringify([code === 'any.open' ? indicator : code, code === 'any.open' ? '' : params]);
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
}

/** The verdict, the six criteria, and what to do first. */
export function showStatus(talk: Talk): void {
  const w = words(talk);
  const assessment = assessmentOf(talk);
  const met = (all: readonly CriterionResult[]): [number, number] => [all.filter(({ status }) => status === 'met').length, all.length];
  talk.blocks.push({
    kind: 'heading',
    text: w.verdict(talk.member?.centrumName ?? '', `${symbols[assessment.verdict]} ${w.status[assessment.verdict]}`),
  });
  if (assessment.repairable) say(talk, w.repairable);
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
  const gaps = distinctGaps(orderedGaps(assessmentOf(talk))).filter(
    ({ indicator }) => criterion === undefined || indicator.startsWith(`${criterion}.`),
  );
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
    text: w.whyTitle(criteria.some((one) => one.id === id) ? criterionTitle(talk, id) : titleOf(id)[language]),
  });
  show(
    talk,
    found.indicators.map(({ id: indicator, status, reasons, source }) => {
      const open = found.gaps.find((gap) => gap.indicator === indicator);
      const because = (reasons.length > 0 ? reasons : open === undefined ? [] : [open]).map((reason) => textOf(reason)[language]);
      return {
        symbol: symbols[status],
        text: `${indicatorTitle(indicator)[language]}: ${w.status[status]}`,
        detail: [...because, `“${sentence(source).nl.replace(/\s+/gu, ' ')}” (${source})`].join('\n'),
      };
    }),
  );
}

function answersOf(question: Question, answer: unknown): { ref: QuestionRef; value: Readonly<Record<string, unknown>> }[] {
  if (Array.isArray(answer))
    return (answer as ({ id: string } & Record<string, unknown>)[]).map((value) => ({
      ref: { question: question.id, item: value.id },
      value,
    }));
  return answer === undefined ? [] : [{ ref: { question: question.id }, value: answer as Record<string, unknown> }];
}

/** Every answer with a way to change it. */
export function showReview(talk: Talk): void {
  const w = words(talk);
  const { language } = talk.session;
  const dossier = dossierOf(talk);
  talk.private = true;
  talk.blocks.push({ kind: 'heading', text: w.reviewTitle(talk.member?.centrumName ?? '') });
  const items = questions.flatMap((question) => [
    ...answersOf(question, dossier.answers[question.id]).map(({ ref, value }): ListItem => {
      const rows = rowsOf(question, value, language);
      const name = question.many ? itemName(question, value) : undefined;
      const option: Option = { label: question.title[language], action: { do: 'open', ref } };
      return {
        text: name === undefined ? question.title[language] : `${question.title[language]} (${name})`,
        detail: rows.map((row) => `${row.label}: ${row.value}`).join('\n') || w.none,
        option,
      };
    }),
    ...(dossier.notApplicable[question.id] === undefined
      ? []
      : [{ text: question.title[language], detail: `${w.status.not_applicable}: ${dossier.notApplicable[question.id]}` }]),
  ]);
  if (items.length === 0) return say(talk, w.reviewEmpty);
  show(talk, items);
  say(talk, w.reviewHint);
}

/** The fields of one answer, to choose which one to change. */
export function showFields(talk: Talk, ref: QuestionRef): void {
  const question = findQuestion(ref.question);
  if (question === undefined) return;
  const w = words(talk);
  const { language } = talk.session;
  const value = knownValue(dossierOf(talk), ref) ?? {};
  const rows = rowsOf(question, value, language);
  talk.blocks.push({
    kind: 'options',
    label: w.editWhich,
    options: rows.map(({ field, label, value: text }) => ({ label: `${label}: ${text}`, action: { do: 'open', ref: { ...ref, field } } })),
  });
}

const saidText = (question: Question, fact: Fact, talk: Talk): string => {
  const w = words(talk);
  if (fact.notApplicable !== undefined) return `${w.status.not_applicable}: ${fact.notApplicable}`;
  const rows = rowsOf(question, fact.value ?? {}, talk.session.language);
  return rows.map(({ label, value }) => `${label} ${value}`).join('; ') || w.none;
};

/** Who said what about a question (all of its items), with the date and the person's own words. */
export function showWho(talk: Talk, id: string): void {
  const w = words(talk);
  const question = findQuestion(id);
  const facts = standingFacts(talk.ledger, id).filter(({ value, notApplicable }) => value !== null || notApplicable !== undefined);
  if (question === undefined || facts.length === 0) return say(talk, w.whoNobody);
  talk.private = true;
  say(talk, `${w.whoTitle} ${question.title[talk.session.language]}`);
  show(
    talk,
    facts.map((fact) => ({
      text: w.whoSaid(fact.by.partner ?? fact.by.person, dateText(fact.at, talk.session.language), saidText(question, fact, talk)),
      ...(fact.source.quote !== undefined && { detail: `“${fact.source.quote}”` }),
    })),
  );
}

/** Contradictions, with one option per claim; only the coordinator is offered the choice. */
export function showConflicts(talk: Talk): void {
  const w = words(talk);
  const { language } = talk.session;
  if (talk.member?.role !== 'coordinator') return;
  for (const { question: id, item, claims } of dossierOf(talk).conflicts) {
    const question = findQuestion(id);
    if (question === undefined) continue;
    const ref: QuestionRef = { question: id, ...(item !== undefined && { item }) };
    const options = claims.map(
      ({ by, fact, value }): Option => ({
        label: w.claim(
          by,
          rowsOf(question, value ?? {}, language)
            .map((row) => row.value)
            .join('; ') || w.none,
        ),
        action: { do: 'choose', ref, value: { fact } },
      }),
    );
    talk.blocks.push({ kind: 'options', label: w.conflictChoice(question.title[language]), options });
  }
}
