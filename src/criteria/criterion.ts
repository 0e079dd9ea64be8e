/**
 * What a criterion is, to scoring: questions, and indicators that look at a dossier and find a
 * status, the reasons for it and the gaps. The helpers here make the findings that every
 * criterion needs; what is particular to one stands in its own file.
 */
import type { Change } from './change.ts';
import { type Catalogue, type Coded, catalogue } from './coded.ts';
import { answer, type Dossier, type Item } from './dossier.ts';
import type { AnswerOf, Field, Question } from './question.ts';
import type { RuleSet } from './rule-set.ts';
import type { Audience, QuestionRef, Status, Text } from './vocabulary.ts';

type Fields = Readonly<Record<string, Field>>;
type Values = Readonly<Record<string, unknown>>;

/** The smallest thing that closes a gap. Applying `changes` makes the indicator `met`. */
export interface Step extends Coded {
  readonly changes: readonly Change[];
  /** What the changes do besides, or what they cost elsewhere: said after the step's own words. */
  readonly also?: readonly Coded[];
}

export interface Gap extends Coded {
  /** What to ask to close it. */
  readonly question: QuestionRef;
  readonly who: readonly Audience[];
  /** Smallest first; several where there are several ways. */
  readonly steps: readonly Step[];
}

export interface Finding {
  readonly status: Status;
  readonly reasons: readonly Coded[];
  readonly gaps: readonly Gap[];
}

export interface Indicator {
  readonly id: string;
  /** Id of the sentence of the Werkdefinitie that it measures. */
  readonly source: string;
  readonly title: Text;
  /** The verdict of a criterion is its worst required indicator. */
  readonly required: boolean;
  /** Questions whose answers it reads; a conflict on one of them leaves it unanswered. */
  readonly reads: readonly Question[];
  readonly evaluate: (dossier: Dossier, rules: RuleSet) => Finding;
}

export interface Criterion {
  readonly id: string;
  readonly title: Text;
  readonly questions: readonly Question[];
  readonly indicators: readonly Indicator[];
  readonly words: readonly Catalogue[];
}

const common = catalogue('any', {
  complete: () => ({ nl: 'Alles wat nodig is, is ingevuld.', en: 'All that is needed has been filled in.' }),
  open: (p: { ask: string; askEn: string }) => ({ nl: `Nog niet bekend: ${p.ask}`, en: `Not known yet: ${p.askEn}` }),
  fillIn: (p: { title: string; titleEn: string }) => ({ nl: `Vul in: ${p.title}.`, en: `Fill in: ${p.titleEn}.` }),
});
export const commonWords = common.words;

const plainlyMet: Finding = { status: 'met', reasons: [common.say.complete()], gaps: [] };

/** @param reason what there is to say of it; all that is needed was filled in. */
export const met = (reason?: Coded): Finding => (reason === undefined ? plainlyMet : { status: 'met', reasons: [reason], gaps: [] });

/** A finding that is not met: its gaps' codes are its reasons. */
export const short = (status: 'nearly' | 'not_met', ...gaps: Gap[]): Finding => ({
  status,
  reasons: gaps.map(({ code, params }) => ({ code, params })),
  gaps,
});

/** Known at once, or worked out when somebody looks: most readers of a finding do not. */
type Steps = readonly Step[] | (() => readonly Step[]);

/** Which item and field of a question a gap is about. */
type Place = Omit<QuestionRef, 'question'>;

function refTo({ id: question }: Question, { item, field }: Place): QuestionRef {
  if (item === undefined) return field === undefined ? { question } : { question, field };
  return field === undefined ? { question, item } : { question, item, field };
}

/** A class, as a getter in an object literal makes a hidden class of its own for every object. */
class FoundGap implements Gap {
  readonly code: string;
  readonly params: Coded['params'];
  readonly question: QuestionRef;
  readonly who: readonly Audience[];
  #steps: Steps;

  constructor(coded: Coded, question: Question, steps: Steps, at: Place) {
    this.code = coded.code;
    this.params = coded.params;
    this.question = refTo(question, at);
    this.who = question.audience;
    this.#steps = steps;
  }

  get steps(): readonly Step[] {
    if (typeof this.#steps === 'function') this.#steps = this.#steps();
    return this.#steps;
  }
}

export const gap = (coded: Coded, question: Question, steps: Steps, at: Place = {}): Gap => new FoundGap(coded, question, steps, at);

/** Works something out once, when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

export const step = (coded: Coded, ...changes: Change[]): Step => ({ ...coded, changes });

/** Fields that must be known and are not, in the order in which they are asked. */
export function missingFields({ fields }: Question, value: Values): string[] {
  const missing: string[] = [];
  for (const key in fields) if (value[key] === undefined && fields[key]?.needed(value)) missing.push(key);
  return missing;
}

/** `n` ids for new items that no present item has. */
export function freeIds(items: readonly { readonly id: string }[], n: number): string[] {
  const taken = new Set(items.map(({ id }) => id));
  const ids: string[] = [];
  for (let k = items.length + 1; ids.length < n; k += 1) if (!taken.has(`new-${k}`)) ids.push(`new-${k}`);
  return ids;
}

/** The changes that add these values to a list as new items. */
export const addItems = (question: Question, items: readonly { readonly id: string }[], values: readonly Values[]): Change[] =>
  freeIds(items, values.length).map((item, index) => ({ question: question.id, item, value: values[index] ?? {} }));

/** The changes that add the first `n` examples of a list question. */
export const addExamples = (question: Question, items: readonly { readonly id: string }[], n: number): Change[] =>
  addItems(question, items, question.examples.slice(0, n));

function openGap(question: Question, at: { readonly item?: string; readonly field: string }, steps: Steps): Gap {
  const { ask } = question.fields[at.field] as Field;
  return gap(common.say.open({ ask: ask.nl, askEn: ask.en }), question, steps, at);
}

const fillIn = ({ title }: Question, changes: readonly Change[]): Step[] => [
  step(common.say.fillIn({ title: title.nl, titleEn: title.en }), ...changes),
];

/** Unanswered, with the gaps that ask. */
export const asking = (gaps: readonly Gap[]): Finding => ({ status: 'unanswered', reasons: [], gaps });

/** Unanswered: asks for the first field, and offers the examples as the shape of a full answer. Without `changes` it is always the same: make it once. */
export function unanswered(question: Question, changes?: readonly Change[]): Finding {
  const [field = ''] = missingFields(question, {});
  return asking([openGap(question, { field }, () => fillIn(question, changes ?? exampleChanges(question)))]);
}

const exampleChanges = (question: Question): Change[] =>
  question.many ? addExamples(question, [], question.examples.length) : [{ question: question.id, value: question.examples[0] ?? {} }];

/** Values for these fields, as the examples have them. */
function exampleValues({ examples }: Question, fields: readonly string[]): Values {
  const all: readonly Values[] = examples;
  const found = fields.map((field) => [field, all.find((example) => example[field] !== undefined)?.[field]] as const);
  return Object.fromEntries(found.filter(([, value]) => value !== undefined));
}

/** Unanswered, because these fields of the answer are not known yet. Each is a gap, so that not knowing one leaves the others to ask. */
function incomplete(question: Question, fields: readonly string[]): Finding {
  const steps = once(() => fillIn(question, [{ question: question.id, value: exampleValues(question, fields) }]));
  return asking(fields.map((field) => openGap(question, { field }, steps)));
}

/** Unanswered, because these items of a list miss something: each asks for the first thing it misses. */
function incompleteItems(question: Question, items: readonly { readonly id: string }[]): Finding {
  const open = items.map((item) => ({ item: item.id, fields: missingFields(question, { ...item }) }));
  const changes = () => open.map(({ item, fields }) => ({ question: question.id, item, value: exampleValues(question, fields) }));
  const steps = once(() => fillIn(question, changes()));
  return asking(open.map(({ item, fields: [field = ''] }) => openGap(question, { item, field }, steps)));
}

/** Judges once these fields of an answer are known, whatever else is; before that it asks for them. */
export const whenKnown =
  <F extends Fields, K extends keyof F & string>(
    question: Question<F> & { many: false },
    fields: readonly K[],
    judge: (value: Required<Pick<AnswerOf<F>, K>>, rules: RuleSet, dossier: Dossier) => Finding,
  ) =>
  (dossier: Dossier, rules: RuleSet): Finding => {
    const value: AnswerOf<F> = answer(dossier, question) ?? {};
    const missing = fields.filter((field) => value[field] === undefined);
    return missing.length > 0 ? incomplete(question, missing) : judge(value as Required<Pick<AnswerOf<F>, K>>, rules, dossier);
  };

/** Judges the answer of a question once all needed fields are known; before that it asks. */
export function whenComplete<F extends Fields>(
  question: Question<F> & { many: false },
  judge: (value: Required<AnswerOf<F>>, rules: RuleSet, dossier: Dossier) => Finding,
): Indicator['evaluate'] {
  const untouched = unanswered(question);
  return (dossier, rules) => {
    const value = answer(dossier, question);
    if (value === undefined) return untouched;
    const missing = missingFields(question, value);
    return missing.length > 0 ? incomplete(question, missing) : judge(value as Required<AnswerOf<F>>, rules, dossier);
  };
}

export type CompleteItem<F extends Fields> = Required<AnswerOf<F>> & { readonly id: string };

/**
 * Judges a list. `judge` sees the complete items only; as long as they are not enough, an item
 * that misses something is asked about first. Each such item is a gap of its own.
 */
export function whenListed<F extends Fields>(
  question: Question<F> & { many: true },
  judge: (items: readonly CompleteItem<F>[], rules: RuleSet, all: readonly { readonly id: string }[]) => Finding,
): Indicator['evaluate'] {
  const untouched = unanswered(question);
  return (dossier, rules) => {
    const items = answer(dossier, question);
    if (items === undefined) return untouched;
    const complete: CompleteItem<F>[] = [];
    const half: Item<F>[] = [];
    for (const item of items) {
      if (missingFields(question, item).length === 0) complete.push(item as CompleteItem<F>);
      else half.push(item);
    }
    const finding = judge(complete, rules, items);
    return finding.status === 'met' || half.length === 0 ? finding : incompleteItems(question, half);
  };
}

/** An indicator with the id, sentence and title of its one question. */
export const single = (id: string, asks: Question, evaluate: Indicator['evaluate']): Indicator => ({
  id,
  source: asks.source,
  title: asks.title,
  required: true,
  reads: [asks],
  evaluate,
});
