/**
 * The self-evaluation of a Centrum as a document: verdicts with their reasons and quotations, what to do
 * and who can do it, evidence, contradictions. Whether amounts are in it is decided by who asks for it.
 */
import type { Coded } from '../../criteria/coded.ts';
import { findQuestion, questions } from '../../criteria/criteria.ts';
import type { Dossier } from '../../criteria/dossier.ts';
import { listed } from '../../criteria/format.ts';
import { werkdefinitie } from '../../criteria/rule-set.ts';
import type { Language, Status } from '../../criteria/vocabulary.ts';
import { sentence } from '../../criteria/werkdefinitie.ts';
import { type Assessment, assess, type CriterionResult } from '../../scoring/assess.ts';
import type { Part, TextDocument } from '../../scoring/document.ts';
import type { GapResult } from '../../scoring/gap.ts';
import { orderedGaps } from '../../scoring/next.ts';
import { cellsOf } from '../../scoring/pictures.ts';
import { wholePoints } from '../../scoring/points.ts';
import { indicatorTitle, textOf, titleOf } from '../../scoring/report.ts';
import { thirdsOf } from '../../scoring/thirds-data.ts';
import { dateText, titleText } from '../display.ts';
import { radarBlock, thirdsBlock } from '../pictures.ts';
import type { Block } from '../reply.ts';
import { withoutFigures } from '../status/view.ts';
import { symbols, wordingOf } from '../wording.ts';
import { type DocumentWording, documentWording } from './wording.ts';

export interface ReportGiven {
  readonly dossier: Dossier;
  readonly language: Language;
  /** ISO 8601 instant of the report. */
  readonly at: string;
  /** Whether the reader may see the amounts of partners. */
  readonly amounts: boolean;
}

interface Made extends ReportGiven {
  readonly assessment: Assessment;
  readonly w: DocumentWording;
}

/** A code of scoring in words; every amount is left out where the reader may not see those of partners. */
function told({ language, amounts }: Made, coded: Coded): string {
  const text = textOf(coded)[language];
  return amounts ? text : withoutFigures(coded, text);
}

const stateText = ({ language }: Made, status: Status): string => `${symbols[status]} ${wordingOf(language).status[status]}`;

const scoreText = ({ w }: Made, { points, indicators }: CriterionResult): string =>
  points === null || indicators.every(({ status }) => status === 'unanswered') ? w.unknown : String(wholePoints(points));

const pictureOf = (block: Extract<Block, { kind: 'picture' }>): Part => ({
  kind: 'picture',
  name: block.name,
  data: block.data,
  alt: block.alt,
});

function opening(made: Made): Part[] {
  const { w, assessment, at, language, amounts } = made;
  const state = stateText(made, assessment.verdict);
  const rows = [
    [w.date, dateText(at, language)],
    [w.rules, w.rulesText(werkdefinitie.title[language], assessment.ruleSet.version)],
    [w.verdict, assessment.repairable ? w.repairable(state) : state],
    [w.progress, w.ofHundred(wholePoints(assessment.progress))],
  ];
  return [
    { kind: 'table', header: [w.about, w.what], widths: [1, 3], rows },
    ...(amounts ? [] : [{ kind: 'text' as const, text: w.noAmounts }]),
  ];
}

function summary(made: Made): Part[] {
  const { w, assessment, language, dossier, amounts, at } = made;
  const thirds = thirdsOf(dossier, werkdefinitie, assessment, { language, amounts });
  const now = { label: dateText(at, language), cells: cellsOf(assessment) };
  return [
    { kind: 'heading', level: 1, text: w.summary },
    {
      kind: 'table',
      header: [w.criterion, w.verdict, w.points],
      widths: [4, 2, 1.4],
      rows: assessment.criteria.map((one) => [
        `${one.id.replace(/^c/u, '')} ${titleOf(one.id)[language]}`,
        stateText(made, one.status),
        scoreText(made, one),
      ]),
    },
    { kind: 'heading', level: 2, text: w.picture },
    pictureOf(radarBlock({ language, centrum: dossier.centrum.name, now })),
    pictureOf(thirdsBlock(thirds)),
  ];
}

/** Why an indicator is what it is: its reasons, or what is lacking. */
function because(made: Made, { gaps, indicators }: CriterionResult, id: string): string {
  const reasons = indicators.find((one) => one.id === id)?.reasons ?? [];
  const lacking = gaps.filter(({ indicator }) => indicator === id).slice(0, 3);
  return [...new Set((reasons.length > 0 ? reasons : lacking).map((coded) => told(made, coded)))].join('\n');
}

const indicatorTable = (made: Made, all: readonly CriterionResult[]): Part => ({
  kind: 'table',
  header: [made.w.indicator, made.w.verdict, made.w.because],
  widths: [2.2, 1.5, 4],
  rows: all.flatMap((one) =>
    one.indicators.map(({ id, status }) => [indicatorTitle(id)[made.language], stateText(made, status), because(made, one, id)]),
  ),
});

const quotes = ({ language, w }: Made, { indicators }: CriterionResult): Part[] =>
  [...new Set(indicators.map(({ source }) => source))].map((id) => {
    const { nl, en } = sentence(id);
    const flat = (text: string): string => text.replace(/\s+/gu, ' ');
    return { kind: 'quote', text: flat(nl), id, ...(language === 'en' && { translation: w.ours(flat(en)) }) };
  });

const criterionParts = (made: Made, one: CriterionResult): Part[] => [
  {
    kind: 'heading',
    level: 2,
    text: `${one.id.replace(/^[a-z]+/u, '')} ${titleOf(one.id)[made.language]}: ${stateText(made, one.status)}`,
  },
  indicatorTable(made, [one]),
  ...quotes(made, one),
];

const others = (made: Made, title: string, all: readonly CriterionResult[]): Part[] => [
  { kind: 'heading', level: 1, text: title },
  {
    kind: 'table',
    header: [made.w.about, made.w.verdict, made.w.because],
    widths: [2.6, 1.5, 3.6],
    rows: all.map((one) => [
      titleOf(one.id)[made.language],
      stateText(made, one.status),
      [...new Set(one.gaps.slice(0, 2).map((gap) => told(made, gap)))].join('\n'),
    ]),
  },
];

/** Each thing to do once, in the order in which it is best done. */
function planRows(made: Made): string[][] {
  const { language, assessment } = made;
  const seen = new Set<string>();
  const rowOf = (gap: GapResult): string[] => {
    const [step] = gap.steps;
    const who = gap.who.map((one) => wordingOf(language).audience[one]).join(', ');
    const text = told(made, gap);
    return [indicatorTitle(gap.indicator)[language], text, step === undefined ? '' : told(made, step), who];
  };
  return orderedGaps(assessment)
    .map(rowOf)
    .filter(([, ...rest]) => {
      const key = JSON.stringify(rest);
      return seen.has(key) ? false : seen.add(key) !== undefined;
    });
}

function plan(made: Made): Part[] {
  const { w } = made;
  const rows = planRows(made);
  return [
    { kind: 'heading', level: 1, text: w.plan },
    { kind: 'text', text: rows.length === 0 ? w.planNone : w.planIntro(rows.length) },
    ...(rows.length === 0
      ? []
      : [{ kind: 'table' as const, header: [w.indicator, w.lacks, w.step, w.who], widths: [2.1, 2.6, 2.6, 1.4], rows }]),
  ];
}

type Evidence = readonly { readonly title: string; readonly link?: string }[];

function evidence({ w, dossier, language }: Made): Part[] {
  const rows = questions.flatMap((question) => {
    const given = dossier.answers[question.id];
    const all = (Array.isArray(given) ? given : given === undefined ? [] : [given]) as Record<string, unknown>[];
    return all.flatMap((value) =>
      Object.entries(question.fields).flatMap(([key, { type }]) =>
        type === 'evidence' && Array.isArray(value[key])
          ? (value[key] as Evidence).map(({ title, link = '' }) => [titleText({ question: question.id }, value, language), title, link])
          : [],
      ),
    );
  });
  return [
    { kind: 'heading', level: 1, text: w.evidence },
    rows.length === 0
      ? { kind: 'text', text: w.evidenceNone }
      : { kind: 'table', header: [w.about, w.document, w.link], widths: [2, 2, 3], rows },
  ];
}

function conflicts({ w, assessment, language }: Made): Part[] {
  const items = assessment.conflicts.map(({ question, claims }) =>
    w.conflict(
      findQuestion(question)?.title[language] ?? question,
      listed(
        claims.map(({ by }) => by),
        language,
      ),
    ),
  );
  return [
    { kind: 'heading', level: 1, text: w.conflicts },
    items.length === 0 ? { kind: 'text', text: w.conflictsNone } : { kind: 'list', items },
  ];
}

/** The whole document. The same answers, moment and reader give the same document. */
export function selfEvaluation(given: ReportGiven): TextDocument {
  const w = documentWording[given.language];
  const assessment = assess(given.dossier, werkdefinitie);
  const made: Made = { ...given, assessment, w };
  return {
    language: given.language,
    at: given.at,
    title: w.title(given.dossier.centrum.name),
    parts: [
      ...opening(made),
      ...summary(made),
      ...plan(made),
      { kind: 'heading', level: 1, text: w.criteria },
      ...assessment.criteria.flatMap((one) => criterionParts(made, one)),
      ...others(made, w.characteristics, assessment.definition),
      ...others(made, w.objectives, assessment.objectives),
      ...evidence(made),
      ...conflicts(made),
      { kind: 'heading', level: 1, text: w.footing },
      { kind: 'text', text: w.footingText },
    ],
  };
}
