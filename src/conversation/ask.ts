/** Which question is open next for this person, and the blocks that ask it. */
import { findQuestion } from '../criteria/criteria.ts';
import { missingFields } from '../criteria/criterion.ts';
import { sideName, sideOfPlace } from '../criteria/open-contributions.ts';
import type { Field, Question } from '../criteria/question.ts';
import { type QuestionRef, thingOf } from '../criteria/vocabulary.ts';
import { nextQuestions } from '../scoring/next.ts';
import { audienceOf } from './allowed.ts';
import { itemName } from './display.ts';
import { showForm } from './form.ts';
import { maySee } from './may-see.ts';
import type { Action } from './message.ts';
import type { Option } from './reply.ts';
import { showStatus, showVerdict } from './show.ts';
import { assessmentOf, dossierOf, knownValue, sameRef, say, type Talk, targetOf, update, words } from './talk.ts';

const isDeferred = (talk: Talk, ref: QuestionRef): boolean => talk.session.deferred.some((one) => sameRef(one.ref, ref));

/** The next field of the answer that was just touched, so that one thing is finished before another starts. */
function restOf(talk: Talk, ref: QuestionRef): QuestionRef | null {
  const question = findQuestion(ref.question);
  const value = knownValue(dossierOf(talk), ref);
  if (question === undefined || value === undefined) return null;
  const refs = missingFields(question, value).map((field): QuestionRef => ({ ...thingOf(ref), field }));
  return refs.find((one) => !isDeferred(talk, one)) ?? null;
}

/** An item of the same list of which only the name is known, as of several that were named in one message. */
function begun(talk: Talk, { question: id, item: touched }: QuestionRef): QuestionRef | null {
  const question = findQuestion(id);
  if (question?.many !== true) return null;
  const items = (dossierOf(talk).answers[id] ?? []) as readonly { id: string }[];
  const [name = ''] = Object.keys(question.fields);
  const named = items.filter((one) => one.id !== touched && Object.keys(one).every((key) => key === 'id' || key === name));
  const refs = named
    .map((one): QuestionRef => ({ question: id, item: one.id }))
    .filter((ref) => !conflicted(talk, ref) && maySee(talk, ref));
  for (const ref of refs) {
    const rest = restOf(talk, ref);
    if (rest !== null) return rest;
  }
  return null;
}

/** "Nog één?": open as the question without a field. Asked once an item is complete, until "nee". */
const another = (talk: Talk, { question: id }: QuestionRef): QuestionRef | null => {
  const ref: QuestionRef = { question: id };
  return findQuestion(id)?.many === true && !isDeferred(talk, ref) ? ref : null;
};

/** Opens a new item of a list, or a question that has no answer yet, at its first field. */
export function newItem(question: Question): QuestionRef {
  const [field] = missingFields(question, {});
  return { question: question.id, ...(field !== undefined && { field }) };
}

/** Best questions first; a list question that has no item yet opens at its first field. */
function best(talk: Talk): QuestionRef | null {
  const refs = nextQuestions(assessmentOf(talk), audienceOf(talk.member)).map((ref): QuestionRef => {
    const question = findQuestion(ref.question);
    return ref.field === undefined && ref.item === undefined && question !== undefined ? newItem(question) : ref;
  });
  // Of another partner's figures the rest is for that partner and the coordinator to say.
  return refs.find((ref) => !isDeferred(talk, ref) && !conflicted(talk, ref) && maySee(talk, ref)) ?? null;
}

/** A contradiction is settled by choosing, not by answering once more; only a coordinator may. */
const conflicted = (talk: Talk, { question, item }: QuestionRef): boolean =>
  dossierOf(talk).conflicts.some((one) => one.question === question && one.item === item);

/** Chooses what is open next. @param touched what this turn noted last. */
export function chooseNext(talk: Talk, touched?: QuestionRef): QuestionRef | null {
  if (touched === undefined) return best(talk);
  return restOf(talk, touched) ?? begun(talk, touched) ?? another(talk, touched) ?? best(talk);
}

const choose = (ref: QuestionRef, value: unknown): Action => ({ do: 'choose', ref, value });
const command = (name: Extract<Action, { do: 'command' }>['command'], label: string): Option => ({
  label,
  action: { do: 'command', command: name },
});

function optionsFor(ref: QuestionRef, field: Field, talk: Talk): Option[] {
  const w = words(talk);
  if (field.type === 'yes_no') return [true, false].map((value) => ({ label: value ? w.yes : w.no, action: choose(ref, value) }));
  if (field.type === 'choice')
    return (field.choices ?? []).map(({ value, label }) => ({ label: label[talk.session.language], action: choose(ref, value) }));
  return [];
}

function askItem(talk: Talk, ref: QuestionRef, question: Question, field: Field, intro: string[]): void {
  const w = words(talk);
  const { language } = talk.session;
  const value = knownValue(dossierOf(talk), ref) ?? {};
  // "Waar staat het bewijs?" says nothing without of what.
  const name = question.many ? itemName(question, value) : ref.field === 'evidence' ? question.title[language] : undefined;
  const also = [
    command('skip', w.skip),
    command('dont_know', w.dontKnow),
    ...(question.mayNotApply ? [command('not_applicable', w.notApplicable)] : []),
    command('help', w.help),
  ];
  const place = sideOfPlace(ref);
  const asks =
    place === undefined ? `${name === undefined ? '' : `${name}: `}${field.ask[language]}` : w.sidePlace(sideName(place)[language]);
  const hint = field.help?.[language];
  talk.blocks.push({
    kind: 'question',
    ref,
    text: [...intro, asks].join('\n'),
    ...(hint !== undefined && { hint }),
    options: optionsFor(ref, field, talk),
    also,
  });
  showForm(talk, question, ref.item);
}

function askAnother(talk: Talk, ref: QuestionRef, question: Question): void {
  const w = words(talk);
  const done: Option = { label: w.thatWasAll, action: { do: 'command', command: 'no' } };
  talk.blocks.push({ kind: 'question', ref, text: w.askMore(question.title[talk.session.language]), options: [done], also: [] });
  showForm(talk, question);
}

/** What waited for a yes waits no longer; of what a person said it is told that it is not noted. */
export function letGo(talk: Talk): void {
  const { pending } = talk.session;
  if (pending?.kind === 'proposals' || pending?.kind === 'readings') say(talk, words(talk).notNoted);
  update(talk, { pending: null });
}

/** Opens a question and asks it; a "ja" is about that then, and no longer about what waited. With null: says that all questions have come by, and gives the verdict. */
export function ask(talk: Talk, ref: QuestionRef | null, intro: string[] = []): void {
  const w = words(talk);
  letGo(talk);
  update(talk, { open: ref });
  const target = targetOf(ref);
  if (ref === null || target === null) {
    const skipped = talk.session.deferred.filter(({ why }) => why !== 'done').length;
    say(talk, ...intro, skipped > 0 ? `${w.finished} ${w.finishedDeferred(skipped)}` : w.finished);
    // The whole verdict once, when the last question was answered; afterwards the headline will do.
    return talk.input.session.open === null ? showVerdict(talk) : showStatus(talk);
  }
  const { question, field } = target;
  if (field !== null) askItem(talk, ref, question, field, intro);
  else if (question.many && ref.item === undefined) askAnother(talk, ref, question);
  else ask(talk, { ...newItem(question), ...ref }, intro);
}
