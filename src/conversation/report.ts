/** Says what a turn noted and what that does: the rows, what changed, who contradicts, and the criteria that moved. */
import { findQuestion } from '../criteria/criteria.ts';
import { canonical } from '../criteria/ledger.ts';
import type { Language, QuestionRef } from '../criteria/vocabulary.ts';
import type { Assessment, CriterionResult } from '../scoring/assess.ts';
import { indicatorTitle } from '../scoring/report.ts';
import { expectsText, itemName, rowsOf, titleText, valueText } from './display.ts';
import type { Refused } from './fit.ts';
import type { Noted, Restored } from './note.ts';
import { criterionState, told } from './show.ts';
import { showConflicts } from './show-answers.ts';
import { assessmentOf, dossierOf, fieldOf, knownValue, say, type Talk, words } from './talk.ts';

type Value = Readonly<Record<string, unknown>>;

/** Figures of a private question are for the person's own eyes. */
export function keepPrivate(talk: Talk, question: string): void {
  if (findQuestion(question)?.private === true) talk.private = true;
}

/** The rows that say what a proposal or note holds, each with the name of what it is about. */
export function rowsFor(talk: Talk, ref: QuestionRef, given: Value): { label: string; value: string }[] {
  const question = findQuestion(ref.question);
  if (question === undefined) return [];
  keepPrivate(talk, ref.question);
  const { language } = talk.session;
  const title = titleText(ref, { ...knownValue(dossierOf(talk), ref), ...given }, language);
  return rowsOf(question, given, language).map(({ label, value }) => ({
    label: label === question.title[language] ? title : `${title} – ${label}`,
    value,
  }));
}

/** The fields that a value changes although the same author gave them before. */
export const changedFields = (before: Value, given: Value): string[] =>
  Object.keys(given).filter((field) => before[field] !== undefined && canonical(before[field]) !== canonical(given[field]));

/** A field, in a list with the name of what it is of: "ROC Oost – Bedrag (euro)". */
export function labelOf(ref: QuestionRef, value: Value, key: string, language: Language): string {
  const question = findQuestion(ref.question);
  const label = question?.fields[key]?.label[language] ?? key;
  const name = question?.many === true ? itemName(question, value) : undefined;
  return name === undefined || name === value[key] ? label : `${name} – ${label}`;
}

export function reportNotes(talk: Talk, notes: readonly Noted[], before: Assessment): void {
  const w = words(talk);
  const { language } = talk.session;
  const rows = notes.flatMap(({ ref, given, before: old }) => {
    // What stood there already is not news.
    return rowsFor(talk, ref, Object.fromEntries(Object.entries(given).filter(([field]) => old[field] === undefined)));
  });
  if (rows.length > 0) {
    say(talk, w.noted);
    talk.blocks.push({ kind: 'facts', rows });
  }
  for (const { ref, given, before: old } of notes) {
    keepPrivate(talk, ref.question);
    for (const key of changedFields(old, given)) {
      const field = findQuestion(ref.question)?.fields[key];
      if (field !== undefined)
        say(
          talk,
          w.changed(
            labelOf(ref, { ...old, ...given }, key, language),
            valueText(field, old[key], language),
            valueText(field, given[key], language),
          ),
        );
    }
  }
  const disputed = notes.filter(({ contradicts }) => contradicts.length > 0);
  for (const { ref, contradicts } of disputed) say(talk, w.conflict(titleText(ref, ownName(notes, ref), language), contradicts.join(', ')));
  if (disputed.length > 0)
    showConflicts(
      talk,
      disputed.map(({ ref }) => ref),
    );
  reportChange(talk, before);
}

const ownName = (notes: readonly Noted[], ref: QuestionRef): Value | undefined => {
  const found = notes.find((one) => one.ref === ref);
  return found === undefined ? undefined : { ...found.before, ...found.given };
};

/** What could not be noted, and why. */
export function reportRefused(talk: Talk, ref: QuestionRef, refused: Refused): void {
  const w = words(talk);
  const { language } = talk.session;
  const question = findQuestion(ref.question);
  if (question === undefined) return;
  if (refused.refused === 'full') return say(talk, w.listFull(question.title[language]));
  const field = fieldOf(question, refused.field);
  if (field !== undefined) say(talk, w.refused(field.label[language], expectsText(field, language)));
}

/** Per criterion that changed: its state, what was solved, and what now asks attention. */
export function reportChange(talk: Talk, before: Assessment): void {
  const w = words(talk);
  const { language } = talk.session;
  const after = assessmentOf(talk);
  const olds = [...before.definition, ...before.criteria];
  for (const now of [...after.definition, ...after.criteria]) {
    const was = olds.find(({ id }) => id === now.id);
    const statusBefore = (id: string) => was?.indicators.find((one) => one.id === id)?.status;
    const moved = now.indicators.filter(({ id, status }) => statusBefore(id) !== status);
    if (moved.length === 0) continue;
    const solved = moved.filter(({ status }) => status === 'met');
    const lines = [criterionState(talk, now.id, now.status)];
    if (solved.length > 0) lines.push(w.closed(solved.map(({ id }) => indicatorTitle(id)[language]).join('; ')));
    const gaps = newGaps(
      now,
      moved.filter(({ status }) => status === 'not_met' || status === 'nearly').map(({ id }) => id),
    );
    // The gaps of cofinancing name amounts of partners.
    if (gaps.length > 0 && (now.id === 'c2' || now.id === 'c3')) talk.private = true;
    lines.push(...new Set(gaps.map((gap) => w.opened(told(talk, gap)))));
    say(talk, lines.join('\n'));
  }
}

const newGaps = ({ gaps }: CriterionResult, indicators: readonly string[]) =>
  indicators.flatMap((id) => gaps.filter((gap) => gap.indicator === id).slice(0, 1));

/** Says what was put back or taken away, and what that does. */
export function reportRestored(talk: Talk, restored: readonly Restored[], title: string, before: Assessment): void {
  const w = words(talk);
  const { language } = talk.session;
  const items = restored.map(({ ref, now, was }) => {
    keepPrivate(talk, ref.question);
    const question = findQuestion(ref.question);
    const label = titleText(ref, now ?? was ?? {}, language);
    const rows = question === undefined || now === null ? [] : rowsOf(question, now, language);
    return { text: rows.length === 0 ? w.removed(label) : w.restored(label, rows.map(({ value }) => value).join('; ')) };
  });
  say(talk, title);
  talk.blocks.push({ kind: 'list', items });
  reportChange(talk, before);
}
