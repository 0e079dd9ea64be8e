/**
 * A table at which people talk about one Centrum: each `does` is one pure turn on a frozen input,
 * run twice, and whatever comes back must fit the schemas that it is stored by.
 *
 * @example
 *   const table = sit(anna, bob);
 *   table.states(anna, fill('k1.longTerm', { years: 6 }));
 *   table.dossier().answers['k1.longTerm']; // { years: 6 }
 */
import { expect } from '@jest/globals';
import type { Member, TurnInput, TurnOutput } from '../../src/conversation/contract.ts';
import type { Action, Content, Message } from '../../src/conversation/message.ts';
import { replySchema, toText } from '../../src/conversation/reply.ts';
import { newSession, type Session, sessionSchema } from '../../src/conversation/session.ts';
import { turn } from '../../src/conversation/turn.ts';
import type { Wanted } from '../../src/conversation/wanted.ts';
import { dossierSchema, isListQuestion } from '../../src/criteria/criteria.ts';
import type { Dossier } from '../../src/criteria/dossier.ts';
import { emptyLedger, extendLedger, type Ledger, toDossier } from '../../src/criteria/ledger.ts';
import { type Command, type Fact, factSchema, type Proposal, type QuestionRef, type Understanding } from '../../src/criteria/vocabulary.ts';

const centrum = 'centrum-1';
export const centrumName = 'Centrum Noord';
const member = (person: string, role: Member['role'], partner: string, partnerKind: Member['partnerKind']): Member => ({
  person,
  personName: person,
  centrum,
  centrumName,
  role,
  partner,
  partnerKind,
});

export const anna = member('anna', 'coordinator', 'Werf De Kiel', 'company');
export const bob = member('bob', 'partner', 'ROC aan Zee', 'school');
export const cees = member('cees', 'partner', 'Scheepsbouw Noord', 'company');

/** What a text says of one thing. */
export const fill = (
  question: string,
  value: Proposal['value'],
  { item, certainty = 'stated' }: { item?: string; certainty?: Proposal['certainty'] } = {},
): Proposal => ({ ref: { question, ...(item !== undefined && { item }) }, value, quote: '', start: 0, end: 0, certainty });

export const silent: Understanding = { intent: { kind: 'answer' }, proposals: [], readings: [] };
export const stated = (...proposals: Proposal[]): Understanding => ({ ...silent, proposals });
const corrected = (...proposals: Proposal[]): Understanding => ({ ...silent, intent: { kind: 'correction' }, proposals });
export const asked = (name: Command, argument?: string): Understanding => ({
  ...silent,
  intent: { kind: 'command', command: name, ...(argument !== undefined && { argument }) },
});
export const sideQuestion: Understanding = {
  ...silent,
  intent: { kind: 'question', query: 'tellen vergaderuren mee?' },
  answer: {
    answered: true,
    answer: 'Nee, vergaderuren tellen niet mee.',
    citations: [{ id: 'c3.i3', quote: 'Geen vergaderuren' }],
    byModel: false,
  },
};

export const text = (said = '…'): Content => ({ kind: 'text', text: said });
export const press = (action: Action, card?: Session['card']): Content => ({ kind: 'press', action, ...(card && { card }) });
export const button = (command: Command): Action => ({ do: 'command', command });

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) freeze(inner);
  }
  return value;
}

interface More {
  bound?: QuestionRef | null;
  shared?: boolean;
  id?: string;
  reminders?: 'on' | 'off';
  /** All the places of the person, where they have more than this one. */
  memberships?: Member[];
  wanted?: Wanted;
}

const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** What came back can be stored and sent, and a second run gives the same. */
function check(input: TurnInput, output: TurnOutput): void {
  const standing = input.ledger.standing.size;
  expect(turn(input)).toEqual(output);
  expect(input.ledger.standing.size).toBe(standing);
  expect(sessionSchema.safeParse(stored(output.session)).error).toBeUndefined();
  for (const reply of output.replies) expect(replySchema.safeParse(stored(reply)).error).toBeUndefined();
  for (const fact of output.facts) expect(factSchema.safeParse(stored(fact)).error).toBeUndefined();
  expect(output.replies.length).toBeGreaterThan(0);
}

export function sit(...people: Member[]) {
  const sessions = new Map<string, Session>(
    people.map(({ person }) => [person, { ...newSession(person, 'nl'), centrum, phase: 'intake' as const }]),
  );
  let ledger: Ledger = emptyLedger;
  let n = 0;
  const ids = new Set<string>();

  const session = ({ person }: Member): Session => sessions.get(person) as Session;
  const dossier = (): Dossier => toDossier(ledger, { name: centrumName }, isListQuestion);
  const add = (facts: readonly Fact[]): void => {
    for (const { id } of facts) {
      expect(ids.has(id)).toBe(false);
      ids.add(id);
    }
    ledger = extendLedger(ledger, facts);
    expect(dossierSchema.safeParse(dossier()).error?.issues ?? []).toEqual([]);
  };

  function does(
    who: Member,
    content: Content,
    understood: Understanding = silent,
    { bound = null, shared = false, id, reminders, memberships = [who], wanted = {} }: More = {},
  ) {
    n += 1;
    const message: Message = {
      id: id ?? `m${n}`,
      channel: 'console',
      person: who.person,
      place: { conversation: 'here', shared },
      at: new Date(Date.UTC(2026, 2, 1) + n * 60_000).toISOString(),
      content,
    };
    const input: TurnInput = {
      session: session(who),
      memberships,
      ledger,
      message,
      bound,
      understood,
      ...(reminders && { reminders }),
      ...wanted,
    };
    freeze([input.session, input.memberships, input.message, input.bound, input.understood]);
    const output = turn(input);
    check(input, output);
    sessions.set(who.person, output.session);
    add(output.facts);
    const [reply] = output.replies;
    if (reply === undefined) throw new Error('no reply');
    return { ...output, reply, text: toText(reply), message: message.id };
  }

  return {
    does,
    session,
    dossier,
    ledger: () => ledger,
    /** Puts something in a person's session that takes long to reach by talking. */
    seat: (who: Member, change: Partial<Session>) => sessions.set(who.person, { ...session(who), ...change }),
    states: (who: Member, ...proposals: Proposal[]) => does(who, text(), stated(...proposals)),
    corrects: (who: Member, ...proposals: Proposal[]) => does(who, text('nee, …'), corrected(...proposals)),
    tells: (who: Member, command: Command, argument?: string) => does(who, text(command), asked(command, argument)),
    presses: (who: Member, action: Action, card?: Session['card']) => does(who, press(action, card)),
    /** What stands of one question, or of one item of it. */
    answer: (question: string, item?: string): unknown => {
      const found = dossier().answers[question];
      return item === undefined ? found : (found as { id: string }[] | undefined)?.find(({ id }) => id === item);
    },
  };
}
export type Table = ReturnType<typeof sit>;
