/**
 * One turn in the making. The reducer is pure from outside; inside, a turn gathers its session,
 * facts and blocks in one place, and looks at the dossier as it stands with the facts so far.
 */
import { findQuestion } from '../criteria/criteria.ts';
import type { Dossier } from '../criteria/dossier.ts';
import { emptyLedger, extendLedger, type Ledger } from '../criteria/ledger.ts';
import type { Field, Question } from '../criteria/question.ts';
import { werkdefinitie } from '../criteria/rule-set.ts';
import type { Fact, QuestionRef } from '../criteria/vocabulary.ts';
import type { Assessment } from '../scoring/assess.ts';
import { assessmentIn, dossierIn } from '../scoring/judged.ts';
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

/** The message of this turn, as where a fact came from. */
export const messageSource = ({ input: { message } }: Talk): Fact['source'] => ({ kind: 'message', id: message.id });

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

/** A dossier that bears the name of its Centrum, for as long as somebody holds its ledger. */
const named = new WeakMap<Ledger, Dossier>();

/** The dossier with what this turn noted so far. */
export function dossierOf({ member, ledger }: Talk): Dossier {
  const name = member?.centrumName ?? '';
  const known = named.get(ledger);
  if (known?.centrum.name === name) return known;
  const made: Dossier = { ...dossierIn(ledger), centrum: { name } };
  named.set(ledger, made);
  return made;
}

export const assessmentOf = ({ ledger }: Talk): Assessment => assessmentIn(ledger, werkdefinitie);

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
