/**
 * A Centrum whose people talk with us in Slack, on a clock that is moved by hand: engines start, stop and
 * share one database, and everything that is sent unasked is written down with what was true at that moment.
 */
import type { Member } from '../../../src/conversation/contract.ts';
import type { Content, Message } from '../../../src/conversation/message.ts';
import { digest } from '../../../src/conversation/reminders/digest.ts';
import { nudge, stillWaiting } from '../../../src/conversation/reminders/nudge.ts';
import { programmeDigest } from '../../../src/conversation/reminders/programme.ts';
import { toText } from '../../../src/conversation/reply.ts';
import { turn } from '../../../src/conversation/turn.ts';
import { isListQuestion, questions } from '../../../src/criteria/criteria.ts';
import { emptyLedger, extendLedger, type Ledger, toDossier } from '../../../src/criteria/ledger.ts';
import type { Fact, QuestionRef, Understanding } from '../../../src/criteria/vocabulary.ts';
import { openSqlite } from '../../../src/store/sqlite.ts';
import type { Store } from '../../../src/store/store.ts';
import { createEngine, type Engine, type EngineOptions } from '../../../src/turns/engine.ts';
import type { SendResult, ToSend } from '../../../src/turns/outbox.ts';
import { readFact, writeFact } from '../../../src/turns/stored.ts';
import { plant, reply } from '../bench.ts';
import { fakeClock } from '../fake-clock.ts';

const hour = 3_600_000;
/** Longer than a queue waits before it looks again. */
const soon = 100;
const centrum = 'centrum-1';
const member = (person: string, role: Member['role'], partner: string, partnerKind: Member['partnerKind']): Member => ({
  person,
  personName: person,
  centrum,
  centrumName: 'Centrum Noord',
  role,
  partner,
  partnerKind,
});
/** Coordinates; speaks for one of two companies. */
export const anna = member('slack:T:A', 'coordinator', 'Werf De Kiel', 'company');
/** Speaks for the only school. */
export const bob = member('slack:T:B', 'partner', 'ROC aan Zee', 'school');
/** Speaks for the other company, whose own contribution is half known. */
export const cees = member('slack:T:C', 'partner', 'Scheepsbouw Noord', 'company');

const fact = (id: string, question: string, value: Fact['value'], item?: string, by: Member = anna): Fact => ({
  id,
  centrum,
  at: '2026-01-05T09:00:00.000Z',
  by: { person: by.person, partner: by.partner },
  question,
  ...(item !== undefined && { item }),
  value,
  source: { kind: 'message', id },
  replaces: [],
});

const begun: readonly Fact[] = [
  fact('f1', 'k1.partners', { name: anna.partner, kind: 'company' }, 'werf'),
  fact('f2', 'k1.partners', { name: bob.partner, kind: 'school' }, 'roc'),
  fact('f3', 'k1.partners', { name: cees.partner, kind: 'company' }, 'scheepsbouw'),
  fact('f4', 'c3.contributions', { partner: cees.partner, side: 'business', form: 'cash', amountCents: 12_345_600 }, 'scheepsbouw', cees),
];

/** What a text says: `antwoord <question> <field>` answers, `uit` and `aan` are about reminders. */
function meaning(text: string): Understanding {
  const nothing: Understanding = { intent: { kind: 'answer' }, proposals: [], readings: [] };
  if (text === 'aan' || text === 'uit')
    return { ...nothing, intent: { kind: 'command', command: 'reminders', argument: text === 'aan' ? 'on' : 'off' } };
  const [word, id = '', item] = text.split(' ');
  const question = questions.find((one) => one.id === id);
  if (word !== 'antwoord' || question === undefined) return { ...nothing, intent: { kind: 'small_talk', of: 'greeting' } };
  const own = id === 'c3.contributions' ? { state: 'toegezegd' } : {};
  const value = item === undefined ? (question.examples[0] ?? {}) : own;
  return {
    ...nothing,
    intent: { kind: 'correction' },
    proposals: [{ ref: { question: id, ...(item !== undefined && { item }) }, value, quote: '', start: 0, end: 0, certainty: 'stated' }],
  };
}

interface Sent {
  person: string;
  kind: 'nudge' | 'digest' | 'programme' | undefined;
  at: number;
  text: string;
  asks: readonly QuestionRef[];
  /** What of `asks` was answered already when it was sent. */
  answered: readonly QuestionRef[];
  unwanted: boolean;
  gone: boolean;
}

export interface World {
  store: Store;
  sent: Sent[];
  /** Reminders only. */
  unasked(): Sent[];
  now(): number;
  /** Starts one more engine on the database. */
  start(more?: Partial<EngineOptions>): Promise<void>;
  /** Stops all of them. */
  stop(): Promise<void>;
  advanceTo(iso: string): Promise<void>;
  advance(ms: number): Promise<void>;
  says(who: Member, text: string, place?: Partial<Message['place']>): Promise<void>;
  leaves(who: Member): void;
  platform: { answer: (outgoing: ToSend) => SendResult | Promise<SendResult>; arrived: 'yes' | 'no' | 'unknown' };
  ledger(): Promise<Ledger>;
}

/** Everybody wrote to us once, and the first look at the schedules was taken. */
export async function world(startAt: string): Promise<World> {
  const clock = fakeClock(Date.parse(startAt));
  const { store: base } = await openSqlite({ file: ':memory:', now: clock.now });
  await plant(base, {
    centra: [{ id: centrum, name: anna.centrumName }],
    members: [anna, bob, cees].map(({ centrumName: _, ...one }) => one),
    facts: begun.map((one) => ({ id: one.id, centrum, payload: writeFact(one) })),
  });
  const gone = new Set<string>();
  const off = new Set<string>();
  const store: Store = {
    ...base,
    membershipsOf: async (person) => (gone.has(person) ? [] : base.membershipsOf(person)),
  };
  const sent: Sent[] = [];
  const engines: Engine[] = [];
  let n = 0;

  const ledger = async (): Promise<Ledger> =>
    extendLedger(
      emptyLedger,
      (await base.factsAfter(centrum, 0)).map(({ payload }) => readFact(payload)),
    );

  const self: World = {
    store,
    sent,
    unasked: () => sent.filter(({ kind }) => kind !== undefined),
    now: clock.now,
    platform: { answer: () => ({ ok: true }), arrived: 'no' },
    ledger,
    async start(more = {}) {
      const engine = createEngine({
        store,
        clock,
        log: () => {},
        owner: { id: `engine ${engines.length} ${n}`, isGone: () => false },
        senders: {
          slack: {
            async send(outgoing) {
              const { answers } = toDossier(await ledger(), { name: '' }, isListQuestion);
              const { reminder, person } = outgoing;
              const asks = reminder?.asks ?? [];
              const known = ({ question, item, field = '' }: QuestionRef): boolean => {
                const given = answers[question];
                const one = Array.isArray(given) ? given.find(({ id }) => item === undefined || id === item) : given;
                return (one as Record<string, unknown> | undefined)?.[field] !== undefined;
              };
              const result = await self.platform.answer(outgoing);
              if ('ok' in result)
                sent.push({
                  person,
                  kind: reminder?.kind,
                  at: clock.now(),
                  text: toText(outgoing.reply),
                  asks,
                  answered: asks.filter(known),
                  unwanted: off.has(person),
                  gone: gone.has(person),
                });
              return result;
            },
            arrived: async () => self.platform.arrived,
          },
        },
        reduce: turn,
        understand: async ({ message: { content } }) => meaning(content.kind === 'text' ? content.text : ''),
        understandPlainly: () => meaning(''),
        apology: (language) => reply('apology', language),
        language: 'nl',
        reminders: { nudge, digest, programme: programmeDigest, stillWaiting },
        ...more,
      });
      engines.push(engine);
      await engine.start();
      await engine.idle();
    },
    async stop() {
      for (const one of engines.splice(0)) await one.drain();
    },
    async advance(ms) {
      const end = clock.now() + ms;
      // To every whole hour, where all falls due, and past the moment at which a queue looks again: it is
      // finished before the clock goes on.
      while (clock.now() < end) {
        for (const step of [hour - (clock.now() % hour), soon]) {
          clock.advance(Math.min(step, end - clock.now()));
          for (const engine of engines) await engine.idle();
        }
      }
    },
    advanceTo: (iso) => self.advance(Date.parse(iso) - clock.now()),
    async says(who, text, place = {}) {
      if (text === 'uit') off.add(who.person);
      if (text === 'aan') off.delete(who.person);
      const content: Content = { kind: 'text', text };
      n += 1;
      const [engine] = engines;
      if (engine === undefined) throw new Error('nobody listens');
      await engine.receive({
        id: `m${n}`,
        channel: 'slack',
        person: who.person,
        place: { conversation: `T/D${who.person.at(-1)}`, shared: false, ...place },
        at: new Date(clock.now()).toISOString(),
        content,
      });
      await engine.idle();
    },
    leaves: (who) => void gone.add(who.person),
  };
  await self.start();
  for (const who of [anna, bob, cees]) await self.says(who, 'hallo');
  return self;
}
