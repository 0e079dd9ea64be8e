/** Which question is open next for this person, and the blocks that ask it. */
import { findQuestion, questions } from '../criteria/criteria.ts';
import { missingFields } from '../criteria/criterion.ts';
import type { Field, Question } from '../criteria/question.ts';
import type { Language, QuestionRef } from '../criteria/vocabulary.ts';
import { nextQuestions } from '../scoring/next.ts';
import { itemName, titleText } from './display.ts';
import type { Action } from './message.ts';
import type { Input, Option } from './reply.ts';
import { assessmentOf, audienceOf, dossierOf, knownValue, sameRef, say, type Talk, targetOf, update, words } from './talk.ts';
import { wordingOf } from './wording.ts';

const isDeferred = (talk: Talk, ref: QuestionRef): boolean => talk.session.deferred.some((one) => sameRef(one.ref, ref));

/** The next field of the answer that was just touched, so that one thing is finished before another starts. */
function restOf(talk: Talk, { question: id, item }: QuestionRef): QuestionRef | null {
  const question = findQuestion(id);
  const value = knownValue(dossierOf(talk), { question: id, ...(item !== undefined && { item }) });
  if (question === undefined || value === undefined) return null;
  const refs = missingFields(question, value).map((field): QuestionRef => ({ question: id, ...(item !== undefined && { item }), field }));
  return refs.find((ref) => !isDeferred(talk, ref)) ?? null;
}

/** "Nog één?": open as the question without a field. Asked once an item is complete, until "nee". */
const another = (talk: Talk, { question: id }: QuestionRef): QuestionRef | null => {
  const ref: QuestionRef = { question: id };
  return findQuestion(id)?.many === true && !isDeferred(talk, ref) ? ref : null;
};

/** Best questions first; a list question that has no item yet opens at its first field. */
function best(talk: Talk): QuestionRef | null {
  const refs = nextQuestions(assessmentOf(talk), audienceOf(talk.member)).map((ref): QuestionRef => {
    const question = findQuestion(ref.question);
    const [first] = question === undefined ? [] : missingFields(question, {});
    return ref.field === undefined && ref.item === undefined && first !== undefined ? { ...ref, field: first } : ref;
  });
  return refs.find((ref) => !isDeferred(talk, ref) && !conflicted(talk, ref)) ?? null;
}

/** A contradiction is settled by choosing, not by answering once more; only a coordinator may. */
const conflicted = (talk: Talk, { question, item }: QuestionRef): boolean =>
  dossierOf(talk).conflicts.some((one) => one.question === question && one.item === item);

/** Chooses what is open next. @param touched what this turn noted last. */
export function chooseNext(talk: Talk, touched?: QuestionRef): QuestionRef | null {
  if (touched === undefined) return best(talk);
  return restOf(talk, touched) ?? another(talk, touched) ?? best(talk);
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

/** A present value as the text of an input. Teams clears inputs, so a form always carries what is known. */
function inputValue(field: Field, value: unknown): Pick<Input, 'value'> {
  if (value === undefined) return {};
  switch (field.type) {
    case 'money':
      return { value: (Number(value) / 100).toFixed(Number(value) % 100 === 0 ? 0 : 2).replace('.', ',') };
    case 'tenths':
      return { value: (Number(value) / 10).toFixed(1).replace('.', ',') };
    case 'choices':
      return { value: (value as unknown[]).map(String) };
    case 'evidence':
      return { value: (value as { link: string }[]).map(({ link }) => link).join('\n') };
    case 'names':
      return { value: (value as unknown[]).join(', ') };
    default:
      return { value: String(value) };
  }
}

/** The inputs of a whole question, filled with what is known. */
export function inputsOf(question: Question, value: Readonly<Record<string, unknown>>, language: Language): Input[] {
  const w = wordingOf(language);
  return Object.entries(question.fields).map(([key, field]) => ({
    field: key,
    type: field.type,
    label: field.label[language],
    hint: field.ask[language],
    // What is needed depends on the other answers; a form may be handed in with gaps, which are asked later.
    required: false,
    error: w.expects[field.type],
    ...inputValue(field, value[key]),
    ...(field.type === 'yes_no' && { choices: ['true', 'false'].map((one) => ({ value: one, label: one === 'true' ? w.yes : w.no })) }),
    ...(field.choices && { choices: field.choices.map((one) => ({ value: one.value, label: one.label[language] })) }),
  }));
}

function progressOf(talk: Talk): { done: number; total: number } {
  const dossier = dossierOf(talk);
  const settled = questions.filter(({ id }) => dossier.answers[id] !== undefined || dossier.notApplicable[id] !== undefined);
  return { done: settled.length, total: questions.length };
}

function askItem(talk: Talk, ref: QuestionRef, question: Question, field: Field, intro: string[]): void {
  const w = words(talk);
  const { language } = talk.session;
  const value = knownValue(dossierOf(talk), ref) ?? {};
  const name = question.many ? itemName(question, value) : undefined;
  const also = [
    command('skip', w.skip),
    command('dont_know', w.dontKnow),
    ...(question.mayNotApply ? [command('not_applicable', w.notApplicable)] : []),
    command('help', w.help),
  ];
  const text = `${name === undefined ? '' : `${name}: `}${field.ask[language]}`;
  talk.blocks.push(
    {
      kind: 'question',
      ref,
      text: [...intro, text].join('\n'),
      ...(field.help && { hint: field.help[language] }),
      options: optionsFor(ref, field, talk),
      also,
    },
    {
      kind: 'form',
      ref: { question: question.id, ...(ref.item !== undefined && { item: ref.item }) },
      title: titleText(ref, value, language),
      inputs: inputsOf(question, value, language),
      submit: w.submit,
    },
  );
}

function askAnother(talk: Talk, ref: QuestionRef, question: Question): void {
  const w = words(talk);
  const { language } = talk.session;
  const done: Option = { label: w.thatWasAll, action: { do: 'command', command: 'no' } };
  talk.blocks.push(
    { kind: 'question', ref, text: w.askMore(question.title[language]), options: [done], also: [] },
    { kind: 'form', ref, title: question.title[language], inputs: inputsOf(question, {}, language), submit: w.submit },
  );
}

/** Opens a question and asks it. With null: says that all questions have come by. */
export function ask(talk: Talk, ref: QuestionRef | null, intro: string[] = []): void {
  const w = words(talk);
  update(talk, { open: ref });
  const target = targetOf(ref);
  if (ref === null || target === null) {
    const skipped = talk.session.deferred.filter(({ why }) => why !== 'done').length;
    say(talk, ...intro, skipped > 0 ? `${w.finished} ${w.finishedDeferred(skipped)}` : w.finished);
    return;
  }
  if (target.field === null) askAnother(talk, ref, target.question);
  else askItem(talk, ref, target.question, target.field, intro);
}

/** How many of the questions have an answer. */
export function showProgress(talk: Talk): void {
  talk.blocks.push({ kind: 'progress', label: words(talk).questionsAnswered, ...progressOf(talk) });
}
