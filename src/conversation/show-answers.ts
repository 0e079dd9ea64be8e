/** The answers themselves: all of them, one to change, who said what, and what contradicts. A partner sees no other partner's private figures. */
import { findQuestion, questions } from '../criteria/criteria.ts';
import type { Conflict } from '../criteria/dossier.ts';
import { says, standingFacts } from '../criteria/ledger.ts';
import type { Question } from '../criteria/question.ts';
import { type Fact, type QuestionRef, thingOf } from '../criteria/vocabulary.ts';
import { allows } from './allowed.ts';
import { dateText, itemName, rowsOf, titleText } from './display.ts';
import { maySee } from './may-see.ts';
import { isMine } from './note.ts';
import type { Block, Option } from './reply.ts';
import { dossierOf, knownValue, say, type Talk, words } from './talk.ts';

type ListItem = Extract<Block, { kind: 'list' }>['items'][number];
type Value = Readonly<Record<string, unknown>>;

/** Most answers that one reply shows; more are shown per question. */
const maxShown = 60;

function answersOf(question: Question, answer: unknown): { ref: QuestionRef; value: Value }[] {
  if (Array.isArray(answer))
    return (answer as ({ id: string } & Value)[]).map((value) => ({ ref: { question: question.id, item: value.id }, value }));
  return answer === undefined ? [] : [{ ref: { question: question.id }, value: answer as Value }];
}

const detailOf = (talk: Talk, question: Question, ref: QuestionRef, value: Value): string => {
  if (!maySee(talk, ref)) return words(talk).privateFigure;
  const rows = rowsOf(question, value, talk.session.language);
  return rows.map((row) => `${row.label}: ${row.value}`).join('\n') || words(talk).none;
};

function itemsOf(talk: Talk, question: Question): ListItem[] {
  const w = words(talk);
  const { language } = talk.session;
  const dossier = dossierOf(talk);
  const title = question.title[language];
  const reason = dossier.notApplicable[question.id];
  const option = (ref: QuestionRef): Option => ({ label: title, action: { do: 'open', ref } });
  return [
    ...answersOf(question, dossier.answers[question.id]).map(({ ref, value }): ListItem => {
      return {
        text: titleText(ref, value, language),
        detail: detailOf(talk, question, ref, value),
        ...(maySee(talk, ref) && { option: option(ref) }),
      };
    }),
    ...(reason === undefined
      ? []
      : [{ text: title, detail: `${w.status.not_applicable}: ${reason}`, option: option({ question: question.id }) }]),
    ...dossier.conflicts.filter((one) => one.question === question.id).map((one) => contestedItem(talk, question, one)),
  ];
}

/** What contradicts stands there with what each party says; a partner reads no figures but those that are for its eyes. */
function contestedItem(talk: Talk, question: Question, { item, claims }: Conflict): ListItem {
  const w = words(talk);
  const facts = claims.flatMap(({ fact }) => talk.ledger.standing.get(fact) ?? []);
  const ref: QuestionRef = { question: question.id, ...(item !== undefined && { item }) };
  const said = facts.map((fact) => {
    const seen = isMine(talk, fact) || maySee(talk, ref);
    return w.claim(fact.by.partner ?? fact.by.person, seen ? saidText(question, fact, talk) : w.privateFigure);
  });
  const named = facts.find(({ value }) => itemName(question, value ?? undefined) !== undefined)?.value ?? undefined;
  return {
    text: w.contested(titleText(ref, named, talk.session.language)),
    detail: [...said, allows(talk, 'settle_conflict') ? w.contestedHint : w.contestedWait].join('\n'),
  };
}

/** Every answer with a way to change it; of one question only when `only` names it. */
export function showReview(talk: Talk, only?: string): void {
  const w = words(talk);
  const { language } = talk.session;
  talk.private = true;
  talk.blocks.push({ kind: 'heading', text: w.reviewTitle(talk.member?.centrumName ?? '') });
  const groups = questions
    .filter(({ id }) => only === undefined || id === only)
    .map((question) => ({ question, items: itemsOf(talk, question) }));
  const items = groups.flatMap((group) => group.items);
  if (items.length === 0) return say(talk, w.reviewEmpty);
  const many = only === undefined && items.length > maxShown;
  const summary = groups
    .filter((group) => group.items.length > 0)
    .map(
      ({ question, items: { length } }): ListItem => ({
        text: `${question.title[language]} (${length})`,
        option: { label: question.title[language], action: { do: 'command', command: 'review', argument: question.id } },
      }),
    );
  talk.blocks.push({ kind: 'list', items: many ? summary : items.slice(0, maxShown) });
  if (!many && items.length > maxShown) say(talk, w.moreItems(items.length - maxShown));
  say(talk, w.reviewHint);
}

/** The fields of one answer, to choose which one to change, or to take it away. */
export function showFields(talk: Talk, ref: QuestionRef): void {
  const question = findQuestion(ref.question);
  if (question === undefined) return;
  const w = words(talk);
  const { language } = talk.session;
  talk.private = talk.private || question.private;
  const rows = rowsOf(question, knownValue(dossierOf(talk), ref) ?? {}, language);
  const fields = rows.map(
    ({ field, label, value }): Option => ({ label: `${label}: ${value}`, action: { do: 'open', ref: { ...ref, field } } }),
  );
  const argument = ref.item === undefined ? ref.question : `${ref.question}#${ref.item}`;
  talk.blocks.push({
    kind: 'options',
    label: w.editWhich,
    options: [...fields, { label: w.remove, action: { do: 'command', command: 'remove', argument } }],
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
  const facts = standingFacts(talk.ledger, id).filter(says);
  if (question === undefined || facts.length === 0) return say(talk, w.whoNobody);
  talk.private = true;
  say(talk, `${w.whoTitle} ${question.title[talk.session.language]}`);
  const items = facts.slice(-maxShown).map((fact): ListItem => {
    const seen = isMine(talk, fact) || maySee(talk, fact);
    return {
      text: w.whoSaid(
        fact.by.partner ?? fact.by.person,
        dateText(fact.at, talk.session.language),
        seen ? saidText(question, fact, talk) : w.privateFigure,
      ),
      ...(seen && fact.source.quote !== undefined && { detail: `“${fact.source.quote}”` }),
    };
  });
  talk.blocks.push({ kind: 'list', items });
}

/** Contradictions, with one option per claim; only the coordinator is offered the choice. @param only about these things. */
export function showConflicts(talk: Talk, only?: readonly QuestionRef[]): void {
  const w = words(talk);
  if (!allows(talk, 'settle_conflict')) return;
  for (const { question: id, item, claims } of dossierOf(talk).conflicts) {
    const question = findQuestion(id);
    const wanted = only === undefined || only.some((ref) => ref.question === id && ref.item === item);
    if (question === undefined || !wanted) continue;
    talk.private = talk.private || question.private;
    const ref = thingOf({ question: id, item });
    const options = claims.map(({ by, fact }): Option => {
      const claim = talk.ledger.standing.get(fact);
      return {
        label: w.claim(by, claim === undefined ? w.none : saidText(question, claim, talk)),
        action: { do: 'choose', ref, value: { fact } },
      };
    });
    const title = titleText(ref, claims[0]?.value ?? undefined, talk.session.language);
    talk.blocks.push({ kind: 'options', label: w.conflictChoice(title), options });
  }
}
