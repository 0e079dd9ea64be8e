/**
 * From accepted proposals to facts: what is merged, what is replaced, what contradicts. A fact
 * holds the whole answer of its author as it stands after this message, so that a blank never
 * erases and "ongedaan maken" knows what stood before.
 */

import { contributions } from '../criteria/cofinancing.ts';
import { findQuestion } from '../criteria/criteria.ts';
import { missingFields } from '../criteria/criterion.ts';
import { answer } from '../criteria/dossier.ts';
import { partners } from '../criteria/k1-cooperation.ts';
import { canonical, standingFacts } from '../criteria/ledger.ts';
import type { Question } from '../criteria/question.ts';
import type { Fact, Proposal, QuestionRef, Side } from '../criteria/vocabulary.ts';
import { itemName } from './display.ts';
import { addFacts, dossierOf, knownValue, type Talk, update } from './talk.ts';

type Value = Readonly<Record<string, unknown>>;

export interface Noted {
  ref: QuestionRef;
  /** The fields that this note gave, with what they were before. */
  given: Value;
  before: Value | undefined;
  /** Who said something else that still stands. */
  contradicts: string[];
}

/** A stable, readable id: "Werf De Kiel" → "werf-de-kiel". */
const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 60);

const isMine = (talk: Talk, fact: Fact): boolean =>
  fact.by.person === talk.session.person || (fact.by.partner !== undefined && fact.by.partner === talk.member?.partner);

/**
 * The id of a new list item. The same partner named by two people is one item, so that what they
 * say is compared; a second contribution of one's own gets a number.
 */
function newItemId(talk: Talk, question: Question, value: Value): string {
  const name = itemName(question, value) ?? question.id.slice(question.id.indexOf('.') + 1);
  const form = typeof value.form === 'string' ? `-${value.form.replace('_', '-')}` : '';
  const base = `${slug(name) || 'item'}${form}`;
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? base : `${base}-${n}`;
    const standing = standingFacts(talk.ledger, question.id, id).filter((fact) => fact.value !== null);
    const complete = standing.some((fact) => isMine(talk, fact) && missingFields(question, fact.value ?? {}).length === 0);
    if (!complete) return id;
  }
}

const sideOfKind: Readonly<Record<string, Side>> = { company: 'business', school: 'education', government: 'government' };

/** What follows from who the partner is: the side of a company, school or government is known, a hospital's is asked. */
function derived(talk: Talk, question: Question, value: Value): Value {
  if (question.id !== contributions.id || value.side !== undefined) return {};
  const name = typeof value.partner === 'string' ? slug(value.partner) : undefined;
  const kind = answer(dossierOf(talk), partners)?.find((partner) => partner.name !== undefined && slug(partner.name) === name)?.kind;
  const side = kind === undefined ? undefined : sideOfKind[kind];
  return side === undefined ? {} : { side };
}

/** The claims that a new fact of this person supersedes: their own, and all of them when a coordinator settles a conflict. */
function superseded(talk: Talk, ref: QuestionRef): Fact[] {
  const standing = standingFacts(talk.ledger, ref.question).filter((fact) => fact.item === ref.item);
  const inConflict = dossierOf(talk).conflicts.some((one) => one.question === ref.question && one.item === ref.item);
  return talk.member?.role === 'coordinator' && inConflict ? standing : standing.filter((fact) => isMine(talk, fact));
}

interface Entry {
  value: Value | null;
  notApplicable?: string;
  source: Fact['source'];
}

/** Appends one fact and remembers how to undo it. */
export function append(talk: Talk, ref: QuestionRef, entry: Entry): Fact {
  const { message } = talk.input;
  const replaced = superseded(talk, ref);
  const mine = replaced.filter((fact) => isMine(talk, fact)).at(-1);
  const fact: Fact = {
    id: `${message.channel}:${message.id}/${talk.facts.length}`,
    centrum: talk.session.centrum ?? '',
    at: message.at,
    by: { person: talk.session.person, ...(talk.member !== null && { partner: talk.member.partner }) },
    question: ref.question,
    ...(ref.item !== undefined && { item: ref.item }),
    value: entry.value,
    ...(entry.notApplicable !== undefined && { notApplicable: entry.notApplicable }),
    source: entry.source,
    replaces: replaced.map(({ id }) => id),
  };
  addFacts(talk, [fact]);
  remember(talk, fact, mine);
  return fact;
}

function remember(talk: Talk, fact: Fact, mine: Fact | undefined): void {
  const note = {
    fact: fact.id,
    question: fact.question,
    ...(fact.item !== undefined && { item: fact.item }),
    before: mine?.value ?? null,
    ...(mine?.notApplicable !== undefined && { notApplicable: mine.notApplicable }),
  };
  const { id } = talk.input.message;
  const last = talk.session.undoable.at(-1);
  const undoable =
    last?.message === id
      ? [...talk.session.undoable.slice(0, -1), { message: id, notes: [...last.notes, note] }]
      : [...talk.session.undoable, { message: id, notes: [note] }].slice(-20);
  update(talk, { undoable });
}

/** What this person, or their organisation, said so far about one thing. */
function ownValue(talk: Talk, ref: QuestionRef): Value {
  const mine = standingFacts(talk.ledger, ref.question).filter((fact) => fact.item === ref.item && isMine(talk, fact));
  return Object.assign({}, ...mine.map(({ value }) => value));
}

/** Notes one accepted proposal. Null when it says nothing that was not there already, or names no question. */
export function note(talk: Talk, proposal: Proposal, source: Fact['source']): Noted | null {
  const question = findQuestion(proposal.ref.question);
  if (question === undefined) return null;
  const given = { ...proposal.value, ...derived(talk, question, proposal.value) };
  const item = question.many ? (proposal.ref.item ?? newItemId(talk, question, given)) : undefined;
  const ref: QuestionRef = { question: question.id, ...(item !== undefined && { item }) };
  const before = knownValue(dossierOf(talk), ref);
  const own = ownValue(talk, ref);
  const value = { ...own, ...given };
  if (canonical(value) === canonical(own) && Object.keys(own).length > 0) return null;
  append(talk, ref, { value, source });
  const conflict = dossierOf(talk).conflicts.find((one) => one.question === ref.question && one.item === ref.item);
  const me = talk.member?.partner ?? talk.session.person;
  return { ref, given, before, contradicts: (conflict?.claims ?? []).map(({ by }) => by).filter((by) => by !== me) };
}

/** An explicit "there are none" for a list question. */
export function noteNone(talk: Talk, question: Question, source: Fact['source']): void {
  append(talk, { question: question.id }, { value: {}, source });
}

/** Puts back what stood before the last noted message. Returns what was restored, empty when there is nothing. */
export function undoLast(talk: Talk): { ref: QuestionRef; now: Value | null; was: Value | null }[] {
  const last = talk.session.undoable.at(-1);
  if (last === undefined) return [];
  update(talk, { undoable: talk.session.undoable.slice(0, -1) });
  return putBack(talk, last.notes);
}

/** Takes back what this message noted, if it is among the remembered ones. */
export function undoMessage(talk: Talk, message: string): { ref: QuestionRef; now: Value | null; was: Value | null }[] {
  const found = talk.session.undoable.find((one) => one.message === message);
  if (found === undefined) return [];
  update(talk, { undoable: talk.session.undoable.filter((one) => one.message !== message) });
  return putBack(talk, found.notes);
}

type Note = Talk['session']['undoable'][number]['notes'][number];

function putBack(talk: Talk, notes: readonly Note[]): { ref: QuestionRef; now: Value | null; was: Value | null }[] {
  const { message } = talk.input;
  const kept = talk.session.undoable;
  const restored = [...notes].reverse().flatMap(({ fact, question, item, before, notApplicable }) => {
    const standing = talk.ledger.standing.get(fact);
    if (standing === undefined) return [];
    const ref = { question, ...(item !== undefined && { item }) };
    append(talk, ref, {
      value: before,
      ...(notApplicable !== undefined && { notApplicable }),
      source: { kind: 'message', id: message.id },
    });
    return [{ ref, now: before, was: standing.value }];
  });
  // Undoing is not itself undone by the next "ongedaan maken": that goes one message further back.
  update(talk, { undoable: kept });
  return restored;
}
