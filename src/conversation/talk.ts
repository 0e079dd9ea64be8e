/**
 * One turn in the making. The reducer is pure from outside; inside, a turn gathers its session,
 * facts and blocks in one place, and looks at the dossier as it stands with the facts so far.
 */
import { findQuestion, isListQuestion } from '../criteria/criteria.ts';
import type { Dossier } from '../criteria/dossier.ts';
import { emptyLedger, extendLedger, type Ledger, toDossier } from '../criteria/ledger.ts';
import type { Field, Question } from '../criteria/question.ts';
import { werkdefinitie } from '../criteria/rule-set.ts';
import type { Fact, QuestionRef } from '../criteria/vocabulary.ts';
import { type Assessment, assess } from '../scoring/assess.ts';
import type { Act, Member, TurnInput } from './contract.ts';
import type { Block } from './reply.ts';
import type { Session } from './session.ts';
import { type Wording, wordingOf } from './wording.ts';

export interface Talk {
  readonly input: TurnInput;
  session: Session;
  member: Member | null;
  ledger: Ledger;
  readonly facts: Fact[];
  readonly acts: Act[];
  readonly blocks: Block[];
  /** Something in the reply is for the person's own eyes, also where more people read along. */
  private: boolean;
  byModel: boolean;
  /** Inputs of a form that could not be read, by field: they go back into the form. */
  unread: Readonly<Record<string, string>>;
}

export function startTalk(input: TurnInput): Talk {
  const member = input.memberships.find(({ centrum }) => centrum === input.session.centrum) ?? null;
  return {
    input,
    session: input.session,
    member,
    ledger: member === null ? emptyLedger : input.ledger,
    facts: [],
    acts: [],
    blocks: [],
    private: false,
    byModel: false,
    unread: {},
  };
}

export const membershipOf = ({ input }: Talk, centrum: string): Member | undefined =>
  input.memberships.find((member) => member.centrum === centrum);

/** Whether an identity that stands on a fact is this person's, on whichever channel. */
export const isMe = ({ session, input: { identities = [] } }: Talk, person: string): boolean =>
  person === session.person || identities.includes(person);

export const say = (talk: Talk, ...texts: string[]): void => {
  for (const text of texts) talk.blocks.push({ kind: 'text', text });
};

export const words = (talk: Talk): Wording => wordingOf(talk.session.language);

export const update = (talk: Talk, change: Partial<Session>): void => {
  talk.session = { ...talk.session, ...change };
};

export const addFacts = (talk: Talk, facts: readonly Fact[]): void => {
  talk.facts.push(...facts);
  talk.ledger = extendLedger(talk.ledger, facts);
};

interface Read {
  readonly dossier: Dossier;
  assessment?: Assessment;
}

/**
 * What was worked out of a ledger, for as long as somebody holds that ledger: a turn looks at the same
 * dossier a dozen times, and so does the next one when nothing was noted. A ledger never changes, and
 * nobody changes a dossier; an extended ledger is another one.
 */
const reads = new WeakMap<Ledger, Read>();

function read(talk: Talk): Read {
  const name = talk.member?.centrumName ?? '';
  const known = reads.get(talk.ledger);
  if (known?.dossier.centrum.name === name) return known;
  const made: Read = { dossier: toDossier(talk.ledger, { name }, isListQuestion) };
  reads.set(talk.ledger, made);
  return made;
}

/** The dossier with what this turn noted so far. */
export const dossierOf = (talk: Talk): Dossier => read(talk).dossier;

export function assessmentOf(talk: Talk): Assessment {
  const found = read(talk);
  found.assessment ??= assess(found.dossier, werkdefinitie);
  return found.assessment;
}

export interface Target {
  question: Question;
  field: Field | null;
}

/** A question's own field; a name such as `constructor` is none. */
export const fieldOf = ({ fields }: Question, key: string): Field | undefined => (Object.hasOwn(fields, key) ? fields[key] : undefined);

/** What a reference points at; null when the question or field does not exist (a card from another version). */
export function targetOf(ref: QuestionRef | null): Target | null {
  const question = ref === null ? undefined : findQuestion(ref.question);
  if (ref === null || question === undefined) return null;
  if (ref.field === undefined) return { question, field: null };
  const field = fieldOf(question, ref.field);
  return field === undefined ? null : { question, field };
}

/** What is known now of the answer, or list item, that a reference points at. */
export function knownValue(dossier: Dossier, { question, item }: QuestionRef): Readonly<Record<string, unknown>> | undefined {
  const answer = dossier.answers[question];
  if (Array.isArray(answer)) return (answer as { id: string }[]).find(({ id }) => id === item);
  return answer as Readonly<Record<string, unknown>> | undefined;
}

export const sameRef = (a: QuestionRef, b: QuestionRef): boolean => a.question === b.question && a.item === b.item && a.field === b.field;
