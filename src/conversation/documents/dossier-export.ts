/** One dossier as a workbook: every fact with who, when, state, source and what replaced it; what stands now; and the assessment. */
import { findQuestion, isListQuestion } from '../../criteria/criteria.ts';
import type { Dossier } from '../../criteria/dossier.ts';
import { emptyLedger, extendLedger, toDossier } from '../../criteria/ledger.ts';
import { werkdefinitie } from '../../criteria/rule-set.ts';
import type { Fact, Language } from '../../criteria/vocabulary.ts';
import { assess } from '../../scoring/assess.ts';
import { type Cell, columnsOf, type Sheet, type Workbook } from '../../scoring/document.ts';
import { indicatorTitle, textOf, titleOf } from '../../scoring/report.ts';
import { itemName, rowsOf } from '../display.ts';
import { wordingOf } from '../wording.ts';
import { type DocumentWording, documentWording } from './wording.ts';

export interface ExportGiven {
  /** In the order in which they were noted. For whoever may see all of them, amounts included. */
  readonly facts: readonly Fact[];
  readonly centrum: string;
  readonly language: Language;
  /** Names of people by their id. */
  readonly names?: Readonly<Record<string, string>>;
}

/** One field of an answer on a row: money as a number, the rest as a person reads it. */
function valueCells({ question: id, value }: Pick<Fact, 'question' | 'value'>, language: Language): { label: string; cell: Cell }[] {
  const question = findQuestion(id);
  if (question === undefined || value === null) return [];
  return rowsOf(question, value, language).map(({ field, label, value: text }) => {
    const given = value[field];
    const { type } = question.fields[field] ?? {};
    if (type === 'money' && typeof given === 'number') return { label, cell: { cents: given } };
    if (type === 'count' && typeof given === 'number') return { label, cell: given };
    // In full: what people read in a chat is cut.
    return { label, cell: type === 'text' ? String(given) : text };
  });
}

const personText = (names: Readonly<Record<string, string>>, person: string): string =>
  Object.hasOwn(names, person) ? `${names[person]} (${person})` : person;

function factSheet(w: DocumentWording, { facts, language, names = {} }: ExportGiven): Sheet {
  const replacedBy = new Map(facts.flatMap(({ id, replaces }) => replaces.map((old): [string, string] => [old, id])));
  const number = new Map(facts.map(({ id }, index): [string, number] => [id, index + 1]));
  const rows = facts.flatMap((fact) => {
    const question = findQuestion(fact.question);
    const by = replacedBy.get(fact.id);
    const state = fact.value?.state;
    const said = fact.notApplicable === undefined ? valueCells(fact, language) : [{ label: '', cell: w.notApplicable(fact.notApplicable) }];
    const fields = said.length > 0 ? said : [{ label: '', cell: fact.value === null ? w.takenBack : '' }];
    return fields.map(({ label, cell }): Cell[] => [
      number.get(fact.id) ?? null,
      fact.at.slice(0, 16).replace('T', ' '),
      personText(names, fact.by.person),
      fact.by.partner ?? '',
      question?.title[language] ?? fact.question,
      (question === undefined ? undefined : itemName(question, fact.value ?? undefined)) ?? fact.item ?? '',
      label,
      cell,
      typeof state === 'string' ? state : '',
      by === undefined ? w.stands : w.replaced,
      by === undefined ? null : (number.get(by) ?? null),
      w.sources[fact.source.kind],
      fact.source.quote ?? '',
    ]);
  });
  return {
    name: w.facts,
    columns: columnsOf(
      [w.factId, 9],
      [`${w.when} (UTC)`, 17],
      [w.who, 24],
      [w.partner, 22],
      [w.question, 28],
      [w.item, 22],
      [w.field, 24],
      [w.value, 30],
      [w.state, 13],
      [w.standing, 11],
      [w.replacedBy, 13],
      [w.source, 11],
      [w.quote, 40],
    ),
    rows,
  };
}

function answerSheet(w: DocumentWording, { answers, notApplicable }: Dossier, language: Language): Sheet {
  const answered = Object.entries(answers).flatMap(([question, answer]) =>
    (Array.isArray(answer) ? (answer as Record<string, unknown>[]) : [answer as Record<string, unknown>]).flatMap((value) => {
      const known = findQuestion(question);
      const name = known === undefined || !known.many ? '' : (itemName(known, value) ?? '');
      return valueCells({ question, value }, language).map(({ label, cell }): Cell[] => [
        known?.title[language] ?? question,
        name,
        label,
        cell,
      ]);
    }),
  );
  const excused = Object.entries(notApplicable).map(([question, reason]): Cell[] => [
    findQuestion(question)?.title[language] ?? question,
    '',
    '',
    w.notApplicable(reason),
  ]);
  return {
    name: w.answers,
    columns: columnsOf([w.question, 32], [w.item, 26], [w.field, 28], [w.value, 50]),
    rows: [...answered, ...excused],
  };
}

function assessmentSheet(w: DocumentWording, dossier: Dossier, language: Language): Sheet {
  const { status } = wordingOf(language);
  const { criteria, definition, objectives } = assess(dossier, werkdefinitie);
  const rows = [...criteria, ...definition, ...objectives].flatMap(({ id, indicators, gaps }) =>
    indicators.map((one): Cell[] => {
      const gap = gaps.find(({ indicator }) => indicator === one.id);
      const [step] = gap?.steps ?? [];
      return [
        titleOf(id)[language],
        indicatorTitle(one.id)[language],
        one.required ? w.yes : w.no,
        status[one.status],
        one.points,
        (one.reasons.length > 0 ? one.reasons : gap === undefined ? [] : [gap]).map((coded) => textOf(coded)[language]).join(' '),
        step === undefined ? '' : textOf(step)[language],
        one.source,
      ];
    }),
  );
  return {
    name: w.assessment,
    columns: columnsOf(
      [w.criterion, 28],
      [w.indicator, 34],
      [w.required, 11],
      [w.verdict, 18],
      [w.points, 9],
      [w.because, 60],
      [w.step, 50],
      [w.source, 9],
    ),
    rows,
  };
}

export function dossierWorkbook(given: ExportGiven): Workbook {
  const { facts, centrum, language } = given;
  const w = documentWording[language];
  const dossier = toDossier(extendLedger(emptyLedger, facts), { name: centrum }, isListQuestion);
  return {
    language,
    title: centrum,
    sheets: [factSheet(w, given), answerSheet(w, dossier, language), assessmentSheet(w, dossier, language)],
  };
}
