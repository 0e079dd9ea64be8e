/**
 * From accepted proposals to facts: what is merged, what is replaced, what contradicts. A fact
 * holds the whole answer of its author as it stands after this message, so that a blank never
 * erases. A person's facts replace only their own (or their organisation's): what others said
 * stands until they, or a coordinator's explicit choice, change it.
 */
import { findQuestion } from '../criteria/criteria.ts';
import { canonical, says, standingFacts } from '../criteria/ledger.ts';
import { maxItems, type Question } from '../criteria/question.ts';
import { type Fact, type Proposal, type QuestionRef, thingOf } from '../criteria/vocabulary.ts';
import type { Refused } from './fit.ts';
import { isOtherForm, itemFor } from './item.ts';
import { isPartOf } from './message.ts';
import { addFacts, dossierOf, isMe, messageSource, type Talk, update } from './talk.ts';

type Value = Readonly<Record<string, unknown>>;

export interface Noted {
  ref: QuestionRef;
  /** The fields that this note gave. */
  given: Value;
  /** What the same author said before. */
  before: Value;
  /** Who said something else that still stands. */
  contradicts: string[];
}

export const isMine = (talk: Talk, { by }: Fact): boolean =>
  isMe(talk, by.person) || (by.partner !== undefined && by.partner === talk.member?.partner);

const aboutThing = (talk: Talk, ref: QuestionRef): Fact[] =>
  standingFacts(talk.ledger, ref.question).filter((fact) => fact.item === ref.item);
const mineAbout = (talk: Talk, ref: QuestionRef): Fact[] => aboutThing(talk, ref).filter((fact) => isMine(talk, fact));

/** What this person, or their organisation, said so far about one thing. */
export const ownValue = (talk: Talk, ref: QuestionRef): Value => Object.assign({}, ...mineAbout(talk, ref).map(({ value }) => value));

/** Whether this person, or their organisation, says something of it now. */
export const saidByMe = (talk: Talk, ref: QuestionRef): boolean => mineAbout(talk, ref).some(says);

interface Entry {
  value: Value | null;
  notApplicable?: string | undefined;
  source: Fact['source'];
  by?: Fact['by'];
}

/** Appends one fact that supersedes the given ones. */
function append(talk: Talk, ref: QuestionRef, entry: Entry, replaced: readonly Fact[]): Fact {
  const { message } = talk.input;
  const fact: Fact = {
    id: `${message.channel}:${message.id}/${talk.facts.length}`,
    centrum: talk.session.centrum ?? '',
    at: message.at,
    by: entry.by ?? { person: talk.session.person, ...(talk.member !== null && { partner: talk.member.partner }) },
    ...thingOf(ref),
    value: entry.value,
    ...(entry.notApplicable !== undefined && { notApplicable: entry.notApplicable }),
    source: entry.source,
    replaces: replaced.map(({ id }) => id),
  };
  addFacts(talk, [fact]);
  return fact;
}

type Undo = Talk['session']['undoable'][number]['notes'][number];

function remember(talk: Talk, message: string, note: Undo): void {
  const last = talk.session.undoable.at(-1);
  const undoable =
    last?.message === message
      ? [...talk.session.undoable.slice(0, -1), { message, notes: [...last.notes, note] }]
      : [...talk.session.undoable, { message, notes: [note] }].slice(-20);
  update(talk, { undoable });
}

/** Records what this person says of one thing, and how to undo it. */
export function record(talk: Talk, ref: QuestionRef, entry: Entry, gave: Value | null = entry.value): void {
  const mine = mineAbout(talk, ref);
  const before = mine.at(-1);
  const value = before === undefined ? null : ownValue(talk, ref);
  append(talk, ref, entry, mine);
  remember(talk, entry.source.id, {
    ...thingOf(ref),
    gave: gave === null ? null : { ...gave },
    before: before?.value === null ? null : value,
    ...(before?.notApplicable !== undefined && { notApplicable: before.notApplicable }),
    settled: [],
  });
}

/** A coordinator settles a contradiction by choosing one of the claims; the others are superseded. */
export function settle(talk: Talk, ref: QuestionRef, chosen: Fact): void {
  const all = aboutThing(talk, ref);
  const source = messageSource(talk);
  append(talk, ref, { value: chosen.value, notApplicable: chosen.notApplicable, source }, all);
  remember(talk, source.id, { ...thingOf(ref), gave: chosen.value, before: null, settled: all });
}

const countItems = (talk: Talk, { id }: Question): number =>
  new Set(standingFacts(talk.ledger, id).flatMap(({ item }) => (item === undefined ? [] : [item]))).size;

/** Somebody else's contribution in another form is another contribution: one's own words move to a place of their own. */
function rehomed(talk: Talk, question: Question, ref: QuestionRef, given: Value): QuestionRef {
  const others = aboutThing(talk, ref).filter((fact) => !isMine(talk, fact));
  if (!others.some(({ value }) => isOtherForm(question, value ?? {}, given))) return ref;
  const [mine, value] = [mineAbout(talk, ref), ownValue(talk, ref)];
  const moved = { question: question.id, item: itemFor(talk, question, { ...value, ...given }) };
  const source = messageSource(talk);
  if (mine.length > 0) {
    append(talk, ref, { value: null, source }, mine);
    append(talk, moved, { value, source }, []);
  }
  return moved;
}

/** Notes one accepted proposal that fits its question; its item, if any, was chosen before. Null when it says nothing that was not there already. */
export function note(talk: Talk, proposal: Proposal, source: Fact['source']): Noted | Refused | null {
  const question = findQuestion(proposal.ref.question);
  if (question === undefined) return null;
  const given = proposal.value;
  const ref = rehomed(talk, question, thingOf({ question: question.id, item: question.many ? proposal.ref.item : undefined }), given);
  const before = ownValue(talk, ref);
  const value = { ...before, ...given };
  if (canonical(value) === canonical(before) && mineAbout(talk, ref).some((fact) => fact.value !== null)) return null;
  if (question.many && aboutThing(talk, ref).length === 0 && countItems(talk, question) >= maxItems) return { refused: 'full' };
  record(talk, ref, { value, source }, given);
  return { ref, given, before, contradicts: othersInConflict(talk, ref) };
}

/** Who claims something else about this thing. */
function othersInConflict(talk: Talk, ref: QuestionRef): string[] {
  const conflict = dossierOf(talk).conflicts.find((one) => one.question === ref.question && one.item === ref.item);
  const me = talk.member?.partner ?? talk.session.person;
  return (conflict?.claims ?? []).map(({ by }) => by).filter((by) => by !== me);
}

export interface Restored {
  ref: QuestionRef;
  now: Value | null;
  was: Value | null;
}

/** Puts back what stood before the last noted message. Empty when there is nothing. */
export function undoLast(talk: Talk): Restored[] {
  const last = talk.session.undoable.at(-1);
  if (last === undefined) return [];
  update(talk, { undoable: talk.session.undoable.slice(0, -1) });
  return [...last.notes].reverse().map((one) => putBack(talk, one, one.before, one.notApplicable));
}

/** Takes back what a message noted: what it gave and still stands; later words about the same thing stay. */
export function undoMessage(talk: Talk, message: string): Restored[] {
  const all = talk.session.undoable;
  const ofIt = (one: Undoable[number]): boolean => isPartOf(one.message, message);
  update(talk, { undoable: all.filter((one) => !ofIt(one)) });
  // A message that was edited, or has several files, noted more than once: the newest goes first.
  const later = (at: number): Undo[] => all.slice(at + 1).flatMap((one) => (ofIt(one) ? [] : one.notes));
  const found = all.flatMap((one, at) => (ofIt(one) ? [{ notes: one.notes, later: later(at) }] : [])).reverse();
  const restored = found.flatMap(({ notes, later }) =>
    [...notes].reverse().map((one) => {
      const isLast = !later.some(({ question, item }) => question === one.question && item === one.item);
      if (isLast) return putBack(talk, one, one.before, one.notApplicable);
      const rest = Object.entries(ownValue(talk, thingOf(one))).filter(
        ([field, value]) => canonical(value) !== canonical(one.gave?.[field]),
      );
      return putBack(talk, one, rest.length === 0 ? null : Object.fromEntries(rest), undefined);
    }),
  );
  return [...new Map(restored.map((one) => [canonical(one.ref), one])).values()];
}

type Undoable = Talk['session']['undoable'];

/** Two people of one organisation speak with one voice. */
const sameVoice = (a: Fact['by'], b: Fact['by']): boolean => a.person === b.person || (a.partner !== undefined && a.partner === b.partner);

/** Undoing is a new fact, and is not itself undone by the next "ongedaan maken": that goes one message further back. */
function putBack(talk: Talk, undo: Undo, value: Value | null, notApplicable: string | undefined): Restored {
  const ref = thingOf(undo);
  const was = ownValue(talk, ref);
  const source = messageSource(talk);
  append(talk, ref, { value, notApplicable, source }, mineAbout(talk, ref));
  // Who said something else since then is not made to contradict themselves.
  const spoken = aboutThing(talk, ref).filter(says);
  for (const claim of undo.settled.filter(({ by }) => !spoken.some((fact) => sameVoice(fact.by, by))))
    append(talk, ref, { value: claim.value, notApplicable: claim.notApplicable, source: claim.source, by: claim.by }, []);
  return { ref, now: value, was };
}

/** Takes away what this person said of one thing. */
export function withdraw(talk: Talk, ref: QuestionRef): Restored {
  const was = ownValue(talk, ref);
  record(talk, ref, { value: null, source: messageSource(talk) });
  return { ref, now: null, was };
}
