/**
 * Nobody learns anything of a Centrum that they have no place in, nor an amount that is not theirs to see, by any
 * command, press, form, code or change, whatever places people have. Everything secret in a Centrum holds
 * a mark of its own; the marks are looked for in every reply, its buttons, and the data of its pictures and files.
 */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { understandPlainly } from '../../src/app/understanding.ts';
import type { Action, Content } from '../../src/conversation/message.ts';
import type { Reply } from '../../src/conversation/reply.ts';
import { newSession } from '../../src/conversation/session.ts';
import { turn } from '../../src/conversation/turn.ts';
import { euro } from '../../src/criteria/format.ts';
import { nameKey } from '../../src/criteria/names.ts';
import { type Command, commands, type Fact } from '../../src/criteria/vocabulary.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import type { Store, TurnCommit } from '../../src/store/store.ts';
import { createEngine } from '../../src/turns/engine.ts';

const centra = ['a', 'b', 'c'] as const;
const people = ['p1', 'p2', 'p3', 'p4'] as const;
type Centrum = (typeof centra)[number];
type Person = (typeof people)[number];

/** What is secret of a Centrum. The ids are not: they are what an intruder would try. */
const nameOf = (centrum: Centrum): string => `Quasar ${centrum.toUpperCase()}Naam`;
const orgOf = (centrum: Centrum, person: Person): string => `Nevel${centrum.toUpperCase()}${person} BV`;
const callOf = (centrum: Centrum, person: Person): string => `Komeet${centrum.toUpperCase()}${person}`;
const amountOf = (centrum: Centrum, person: Person): number =>
  10_000_003 + 1_110_100 * (centra.indexOf(centrum) * people.length + people.indexOf(person));
const visionOf = (centrum: Centrum): string => `Pulsar${centrum.toUpperCase()}visie`;

const waysToWrite = (cents: number): string[] => [
  euro(cents, 'nl').slice(2),
  euro(cents, 'en').slice(1),
  String(cents),
  (cents / 100).toFixed(2),
  (cents / 100).toFixed(2).replace('.', ','),
];

interface Places {
  roles: Partial<Record<Person, 'coordinator' | 'partner' | undefined>>;
  overseers: readonly Person[];
}
const places: fc.Arbitrary<Places> = fc.record({
  roles: fc.record(
    Object.fromEntries(people.map((one) => [one, fc.constantFrom('coordinator' as const, 'partner' as const, undefined, undefined)])),
  ),
  overseers: fc.subarray([...people], { maxLength: 2 }),
});

const contribution = (centrum: Centrum, person: Person): Fact => ({
  id: `fact-${centrum}-${person}`,
  centrum,
  at: '2026-03-01T09:00:00.000Z',
  by: { person, partner: orgOf(centrum, person) },
  question: 'c3.contributions',
  item: `item-${person}`,
  value: { partner: orgOf(centrum, person), side: 'business', form: 'cash', amountCents: amountOf(centrum, person), state: 'toegezegd' },
  source: { kind: 'message', id: `source-${centrum}-${person}`, quote: `${waysToWrite(amountOf(centrum, person))[0]}` },
  replaces: [],
});
const vision = (centrum: Centrum): Fact => ({
  id: `vision-${centrum}`,
  centrum,
  at: '2026-03-01T09:00:00.000Z',
  by: { person: 'p0' },
  question: 'k1.partners',
  item: `item-${centrum}`,
  value: { name: visionOf(centrum), kind: 'company' },
  source: { kind: 'message', id: `source-${centrum}` },
  replaces: [],
});

/** Everybody starts in some Centrum, their own or not: a session is no proof of a place. */
async function plant(store: Store, world: Readonly<Record<Centrum, Places>>, startAt: Readonly<Record<Person, Centrum>>): Promise<void> {
  const none = { outcome: { is: 'done' }, centra: [], members: [], facts: [], outbox: [] } as const;
  const commit = async (more: Partial<TurnCommit>, id: string): Promise<void> => {
    await store.receive({ channel: 'teams', eventId: id, lane: 'planter', payload: '{}', bound: null, at: 1 });
    const {
      rows: [row],
    } = await store.claimInbox({ owner: 'planter', now: 1, leaseUntil: 2, channels: ['teams'] });
    if (row === undefined) throw new Error('nothing to claim');
    expect(await store.commitTurn({ ...none, claim: row, at: 1, ...more })).toBe('committed');
  };
  for (const centrum of centra) {
    const { roles, overseers } = world[centrum];
    const members = people.flatMap((person) => {
      const role = roles[person];
      const place = { person, personName: callOf(centrum, person), centrum, partner: orgOf(centrum, person), partnerKind: 'company' };
      return role === undefined ? [] : [{ ...place, role }];
    });
    const all = [vision(centrum), ...people.map((person) => contribution(centrum, person))];
    const programmes = overseers.flatMap((person) => [
      { is: 'programme' as const, id: `prog-${centrum}-${person}`, name: `Programma ${person}`, person, personName: person },
      { is: 'overseen' as const, programme: `prog-${centrum}-${person}`, centrum },
    ]);
    await commit(
      {
        centra: [{ id: centrum, name: nameOf(centrum) }],
        members,
        facts: all.map((fact) => ({ id: fact.id, centrum, payload: JSON.stringify(fact) })),
        places: programmes,
      },
      `world ${centrum}`,
    );
  }
  for (const person of people) {
    const state = JSON.stringify({ ...newSession(person, 'nl'), phase: 'intake', centrum: startAt[person] });
    await commit({ session: { person, version: 0, state } }, `session ${person}`);
  }
}

const anArgument = fc.oneof(
  fc.constant(undefined),
  fc.constantFrom(...centra),
  fc.constantFrom(...people.flatMap((one) => [`#${one}`, `coordinator #${one}`, `partner #${one}`, `c3.contributions#item-${one}`])),
  fc.constantFrom('c3.contributions', 'k1.partners', 'on', 'c3', 'criterium 3', 'me', 'bijdragen'),
);
const aRef = fc.record(
  {
    question: fc.constantFrom('c3.contributions', 'k1.partners'),
    item: fc.constantFrom(...people.map((one) => `item-${one}`), ...centra.map((one) => `item-${one}`)),
    field: fc.constantFrom('amountCents', 'partner', 'name'),
  },
  { requiredKeys: ['question'] },
);
const aFactId = fc.constantFrom(...centra.flatMap((centrum) => people.map((person) => `fact-${centrum}-${person}`)));
const anAction: fc.Arbitrary<Action> = fc.oneof(
  fc
    .record({ do: fc.constant('command' as const), command: fc.constantFrom(...commands), argument: anArgument })
    .map(({ argument, ...action }): Action => ({ ...action, ...(argument !== undefined && { argument }) })),
  fc.record({ do: fc.constant('open' as const), ref: aRef }),
  fc.record({ do: fc.constant('choose' as const), ref: aRef, value: aFactId.map((fact) => ({ fact })) }),
);
const aContent: fc.Arbitrary<Content> = fc.oneof(
  { weight: 6, arbitrary: anAction.map((action): Content => ({ kind: 'press', action })) },
  // Typed: the words of a command are its name here, see `understand` below.
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.constantFrom(...commands), anArgument)
      .map(([name, argument]): Content => ({ kind: 'text', text: `/${name} ${argument ?? ''}` })),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom('ja', 'nee', '1', '2', '3', 'CW-2222-3333-4444').map((text): Content => ({ kind: 'text', text })),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('form' as const), ref: aRef, values: fc.constant({ amountCents: '12' }) }) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(...centra.flatMap((centrum) => people.map((person) => `source-${centrum}-${person}`)))
      .chain((of) => fc.constantFrom<Content>({ kind: 'deleted', of }, { kind: 'edited', of, text: '12 euro' })),
  },
  { weight: 1, arbitrary: fc.constant<Content>({ kind: 'arrived' }) },
  { weight: 2, arbitrary: fc.constant<Content>({ kind: 'press', action: { do: 'command', command: 'portfolio' } }) },
);

const commandIn = (content: Content): { command: Command; argument?: string } | undefined => {
  const [, name, argument = ''] = (content.kind === 'text' && /^\/(\w+) (.*)$/u.exec(content.text)) || [];
  const command = commands.find((one) => one === name);
  return command === undefined ? undefined : { command, ...(argument !== '' && { argument }) };
};

/** What this person may not read, with the places and released amounts of before and after the turn. */
function forbidden(person: Person, access: Access, shared: boolean): string[] {
  return centra.flatMap((centrum) => {
    const role = access.roles.get(centrum);
    const secret = role === undefined ? [visionOf(centrum), ...people.flatMap((one) => [orgOf(centrum, one), callOf(centrum, one)])] : [];
    const name = role === undefined && !access.oversees.has(centrum) ? [nameOf(centrum)] : [];
    const amounts = people.filter(
      (one) =>
        shared ||
        (role !== 'coordinator' &&
          one !== person &&
          !(role === 'partner' && access.released.has(`${centrum}/${nameKey(orgOf(centrum, one))}`))),
    );
    // Who has no place sees nobody's amounts, also not those noted in their own name when they had one.
    const own = role === undefined ? people : amounts;
    return [...secret, ...name, ...own.flatMap((one) => waysToWrite(amountOf(centrum, one)))];
  });
}

const ownMarks = (person: Person): string[] =>
  centra.flatMap((centrum) => [
    nameOf(centrum),
    orgOf(centrum, person),
    callOf(centrum, person),
    ...waysToWrite(amountOf(centrum, person)),
  ]);

interface Access {
  roles: Map<string, string>;
  oversees: Set<string>;
  released: Set<string>;
}

async function accessOf(store: Store, person: Person): Promise<Access> {
  const released = await Promise.all(centra.map(async (centrum) => (await store.releasedIn(centrum)).map((one) => `${centrum}/${one}`)));
  return {
    roles: new Map((await store.membershipsOf(person)).map(({ centrum, role }) => [centrum, role])),
    oversees: new Set((await store.overseenBy(person)).map(({ id }) => id)),
    released: new Set(released.flat()),
  };
}

const step = fc.record({ who: fc.constantFrom(...people), content: aContent, shared: fc.boolean() });
const world = fc.record({ a: places, b: places, c: places });
const startAt = fc.record({
  p1: fc.constantFrom(...centra),
  p2: fc.constantFrom(...centra),
  p3: fc.constantFrom(...centra),
  p4: fc.constantFrom(...centra),
});

test('nobody learns of a Centrum that is not theirs, nor an amount that is not theirs to see', async () => {
  const seen = { replies: 0, amounts: 0, names: 0, overseen: 0 };
  await fc.assert(
    fc.asyncProperty(world, startAt, fc.array(step, { minLength: 15, maxLength: 30 }), async (given, start, steps) => {
      let time = Date.UTC(2026, 2, 2);
      const { store } = await openSqlite({ file: ':memory:', now: () => time });
      const sent: { person: string; reply: Reply }[] = [];
      const engine = createEngine({
        store,
        clock: { now: () => time, after: () => () => {} },
        log: () => {},
        owner: { id: 'test', isGone: () => false },
        senders: {
          console: {
            send: async ({ person, reply }) => {
              sent.push({ person, reply });
              return { ok: true };
            },
          },
        },
        reduce: turn,
        understand: async (all) => {
          const command = commandIn(all.message.content);
          return command === undefined ? understandPlainly(all) : { intent: { kind: 'command', ...command }, proposals: [], readings: [] };
        },
        understandPlainly,
        apology: (language) => ({ language, audience: 'person', blocks: [{ kind: 'text', text: 'apology' }], byModel: false }),
        language: 'nl',
      });
      await plant(store, given, start);
      await engine.start();
      for (const [index, { who, content, shared }] of steps.entries()) {
        const before = await accessOf(store, who);
        sent.length = 0;
        time += 60_000;
        await engine.receive({
          id: `m${index}`,
          channel: 'console',
          person: who,
          place: { conversation: `place of ${who}`, shared },
          at: new Date(time).toISOString(),
          content,
        });
        await engine.idle();
        const [answer] = sent;
        const text = JSON.stringify(answer?.reply.blocks ?? []);
        expect(text).not.toContain('apology');
        const readsAlong = answer?.reply.audience === 'place' && shared;
        // What is held about a person is theirs to see: what they said themselves, also where they have no place any more.
        const asksForOwn = commandIn(content)?.command === 'export_me' || JSON.stringify(content).includes('"command":"export_me"');
        const own = asksForOwn && !readsAlong ? ownMarks(who) : [];
        const leaked = forbidden(who, before, readsAlong).filter((mark) => text.includes(mark) && !own.includes(mark));
        expect({ who, content, leaked }).toEqual({ who, content, leaked: [] });
        seen.replies += sent.length;
        if (people.some((one) => centra.some((centrum) => text.includes(waysToWrite(amountOf(centrum, one))[0] ?? '')))) seen.amounts += 1;
        if (centra.some((centrum) => text.includes(nameOf(centrum)))) seen.names += 1;
        // A programme coordinator sees how a Centrum stands, by its name; all that is secret in it was looked for above.
        const fromOutside = centra.filter((centrum) => before.oversees.has(centrum) && !before.roles.has(centrum));
        if (fromOutside.some((centrum) => text.includes(nameOf(centrum)))) seen.overseen += 1;
      }
      await engine.drain();
      await store.close();
    }),
    { numRuns: 25, endOnFailure: true },
  );
  // The marks do come by where they may: an empty search would prove nothing.
  expect(seen.replies).toBeGreaterThan(300);
  expect(seen.amounts).toBeGreaterThan(5);
  expect(seen.names).toBeGreaterThan(50);
  expect(seen.overseen).toBeGreaterThan(3);
}, 120_000);
