/** A person can be taken out of everything, while what a Centrum rests on stays; and nothing is kept for ever. */
import { describe, expect, test } from '@jest/globals';
import type { TurnCommit } from '../../../src/store/store.ts';
import { type Bench, centrum, delivery, got, member, nothingHeld, onBench, pseudonyms, turn } from './support.ts';

const anna = 'slack:T1:UANNA';
const bob = 'slack:T1:UBOB';

/** A fact as turns/ writes them. */
const said = (id: string, person: string, more: object = {}) => ({
  id,
  centrum: 'c1',
  payload: JSON.stringify({
    id,
    centrum: 'c1',
    at: '2026-03-01T09:00:00.000Z',
    by: { person, partner: 'Werf De Kiel' },
    question: 'c3.contributions',
    item: 'werf',
    value: { amountCents: 7_500_000, note: 'blijft' },
    source: { kind: 'message', id: `T1/D1/1.1/${person}`, quote: 'wij leggen 75.000 in' },
    replaces: [],
    ...more,
  }),
});

const answer = (key: string, person: string) => ({
  key,
  channel: 'console',
  lane: 'console:D1',
  payload: JSON.stringify({ inReplyTo: 'x', person, place: { conversation: 'D1', shared: false }, reply: { secret: 'aan Anna' } }),
});

export function privacyContract(makeBench: () => Promise<Bench>): void {
  describe('privacy', () => {
    const at = onBench(makeBench);
    const erasure = { persons: [anna], pseudonym: pseudonyms(), at: 5_000 };

    async function work(person: string, eventId: string, more: Partial<TurnCommit> = {}): Promise<void> {
      await at.store.receive(delivery(eventId, { lane: person, payload: `{"by":"${person}","text":"geheim"}` }));
      const row = got(await at.claim({ lanes: [person] }));
      expect(await at.store.commitTurn(turn(row, more))).toBe('committed');
    }

    const session = (person: string, version: number, state: object) => ({ person, version, state: JSON.stringify(state) });

    /** Anna and Bob in one Centrum; Bob's fact replaces one of Anna's, and he remembers it. */
    async function together(): Promise<void> {
      await work(anna, 'e1', {
        session: session(anna, 0, { person: anna, open: 'iets' }),
        centra: [centrum],
        members: [
          { ...member, person: anna, personName: 'Anna de Vries' },
          { ...member, person: bob, personName: 'Bob' },
        ],
        facts: [said('slack:T1/UANNA/0', anna), said('slack:T1/UANNA/1', anna)],
        outbox: [answer('1/0', anna)],
      });
      await work(bob, 'e2', {
        session: session(bob, 0, { person: bob, undoable: [{ settled: [JSON.parse(said('slack:T1/UANNA/0', anna).payload)] }] }),
        facts: [said('slack:T1/UBOB/0', bob, { replaces: ['slack:T1/UANNA/0'] })],
        outbox: [answer('2/0', bob)],
      });
      for (const lane of ['console:D1', 'console:D1']) {
        const row = got(await at.claimReply({ lanes: [lane] }));
        await at.store.concludeOutbox(row, { is: 'sent', ref: 'r' }, 2_000);
      }
      await at.store.putRecord('slack_card', anna, '{}', 0);
      await at.store.putRecord('teams.card', `${anna} D1`, '{}', 0);
      await at.store.putRecord('schedule', 'weekly', JSON.stringify({ to: [anna, bob] }), 0);
    }

    const facts = async () => (await at.store.factsAfter('c1', 0)).map(({ payload }) => JSON.parse(payload));

    test('what is held about a person is all there is, and nothing of somebody else', async () => {
      await together();
      const held = await at.store.held([anna]);
      expect(held.places).toEqual([
        { centrum: centrum.name, name: 'Anna de Vries', role: 'coordinator', partner: 'Zuid', partnerKind: 'school', joinedAt: 1_500 },
      ]);
      expect(held.facts.map(({ payload }) => JSON.parse(payload).id)).toEqual(['slack:T1/UANNA/0', 'slack:T1/UANNA/1']);
      expect([held.sessions.length, held.messages.length, held.replies.length, held.records.length]).toEqual([1, 1, 1, 3]);
      expect(JSON.stringify(held)).not.toContain('slack:T1/UBOB');
      expect(await at.store.held(['slack:T1:NOBODY'])).toEqual(nothingHeld);
    });

    test('taken out, nothing leads to the person any more, and the sums stay', async () => {
      await together();
      const before = await facts();
      await at.store.erase(erasure);
      const [record] = await at.store.recordsOf('erasure');
      expect(JSON.parse(record?.value ?? '')).toEqual({ persons: [anna], at: 5_000 });
      await at.store.finishErasure(record?.key ?? '', [anna], 5_000);

      const after = await facts();
      expect(after.map(({ value, item, question, at: when }) => [value, item, question, when])).toEqual(
        before.map(({ value, item, question, at: when }) => [value, item, question, when]),
      );
      const [first, second, own] = after;
      // One name for one person within a Centrum; their organisation stays; their words and the numbers of their messages go.
      expect(first.by).toEqual({ person: expect.stringMatching(/^verwijderd-\d+$/u), partner: 'Werf De Kiel' });
      expect(second.by).toEqual(first.by);
      expect(first.source).toEqual({ kind: 'message', id: expect.stringMatching(/^verwijderd-/u) });
      expect(own).toMatchObject({
        id: 'slack:T1/UBOB/0',
        by: { person: bob },
        source: { quote: 'wij leggen 75.000 in' },
        replaces: [first.id],
      });
      expect((await at.store.factsAfter('c1', 0)).map(({ id }) => id)).toEqual(after.map(({ id }) => id));

      expect(await at.session(anna)).toBeNull();
      expect(await at.store.membershipsOf(anna)).toEqual([]);
      expect((await at.store.membersIn('c1')).map(({ person }) => person)).toEqual([bob]);
      const remembered = await at.session(bob);
      expect(remembered).toMatchObject({ version: 2, state: expect.stringContaining(first.id) });
      expect(await at.store.redactions('c1')).toBe(1);
      expect(await at.store.held([anna])).toEqual(nothingHeld);
      expect((await at.store.held([bob])).messages).toHaveLength(1);
      const everything = JSON.stringify([after, remembered, await at.store.recordsOf('schedule'), await at.store.recordsOf('erasure')]);
      expect(everything).not.toMatch(/UANNA|Anna/u);
      expect(JSON.parse((await at.store.recordsOf('schedule'))[0]?.value ?? '')).toEqual({
        to: [expect.stringMatching(/^verwijderd-/u), bob],
      });
    });

    test('somebody whose name differs in its capitals only is somebody else', async () => {
      await together();
      const other = anna.toLowerCase();
      await work(other, 'e3', { outbox: [answer('3/0', other)] });
      const row = got(await at.claimReply({ lanes: ['console:D1'] }));
      await at.store.concludeOutbox(row, { is: 'sent', ref: null }, 2_000);
      await at.store.putRecord('slack_card', other, '{}', 0);
      const before = await at.store.held([other]);
      expect([before.messages.length, before.replies.length, before.records.length]).toEqual([1, 1, 1]);
      await at.store.erase(erasure);
      const [record] = await at.store.recordsOf('erasure');
      await at.store.finishErasure(record?.key ?? '', [anna], 5_000);
      expect(await at.store.held([other])).toEqual(before);
    });

    test('two Centra know the person by different names', async () => {
      await together();
      await work(anna, 'e3', {
        centra: [{ id: 'c2', name: 'Centrum Zuid' }],
        facts: [{ ...said('slack:T1/UANNA/2', anna), centrum: 'c2' }],
      });
      await at.store.erase(erasure);
      const [inFirst] = await facts();
      const [inSecond] = (await at.store.factsAfter('c2', 0)).map(({ payload }) => JSON.parse(payload));
      expect(inSecond.by.person).toMatch(/^verwijderd-/u);
      expect(inSecond.by.person).not.toBe(inFirst.by.person);
    });

    test('as part of a turn: its reply still goes out, and is cleared when the erasure is finished', async () => {
      await together();
      await work(anna, 'bye', { session: session(anna, 1, { person: anna }), outbox: [answer('9/0', anna)], erase: erasure });
      expect(await at.session(anna)).toBeNull();
      const last = got(await at.claimReply({ lanes: ['console:D1'] }));
      expect(last.payload).toContain('aan Anna');
      await at.store.concludeOutbox(last, { is: 'sent', ref: null }, 6_000);
      const [record] = await at.store.recordsOf('erasure');
      await at.store.finishErasure(record?.key ?? '', [anna], 5_000);
      expect(await at.store.held([anna])).toMatchObject({ replies: [], messages: [], records: [] });
      expect(await at.store.recordsOf('erasure')).toEqual([]);
    });

    test('taken out, also of what was sent unasked and of what never left', async () => {
      await together();
      const due = (key: string, lane: string, text = 'aan Anna') => ({
        ...answer(key, anna),
        lane,
        payload: answer(key, anna).payload.replace('aan Anna', text),
      });
      const reminder = `reminder/nudge/${anna}/2026-W12`;
      await at.store.enqueue([due(reminder, `console:reminder:${anna}`)], 1_000, [
        { kind: 'reminded', key: `nudge/${anna}`, value: '{}', version: 0 },
        { kind: 'reminded', key: `digest/c1/${anna}`, value: '{}', version: 0 },
        { kind: 'reminded', key: `nudge/${bob}`, value: '{}', version: 0 },
      ]);
      const sent = got(await at.claimReply({ lanes: [`console:reminder:${anna}`] }));
      await at.store.concludeOutbox(sent, { is: 'sent', ref: null }, 2_000);
      // Its content went by itself before the person asked to be taken out.
      await at.store.purge({ contentBefore: 2_500, idsBefore: 0, now: 2_500 });
      await at.store.enqueue([due('limit/console/m9', 'console:D4')], 4_000);
      await at.store.receive(delivery('waits', { lane: anna, payload: `{"by":"${anna}"}`, at: 4_000 }));
      await at.store.receive(delivery('bobs', { lane: bob, at: 4_000 }));
      await at.store.enqueue([{ ...answer('bobs', bob), lane: 'console:D5' }], 4_000);

      expect((await at.store.held([anna])).records.filter(({ kind }) => kind === 'reminded')).toHaveLength(2);
      await at.store.erase(erasure);
      await at.store.receive(delivery('back', { lane: anna, at: 5_500 }));
      const [record] = await at.store.recordsOf('erasure');
      await at.store.finishErasure(record?.key ?? '', [anna], 5_000);

      expect((await at.store.recordsOf('reminded')).map(({ key }) => key)).toEqual([`nudge/${bob}`]);
      const rows = (await Promise.all(['pending', 'sent', 'dead', 'dropped'].map((state) => at.store.listOutbox(state, 20)))).flat();
      expect(JSON.stringify(rows)).not.toContain('UANNA');
      expect(got(await at.claim({ lanes: [bob] })).eventId).toBe('bobs');
      expect(got(await at.claimReply({ lanes: ['console:D5'] })).key).toBe('bobs');
      expect(await at.claimReply({ lanes: ['console:D4'] })).toEqual({ rows: [], nextAt: null });
      // What waited is not worked any more; who writes again afterwards is heard.
      expect(got(await at.claim({ lanes: [anna] })).eventId).toBe('back');
      expect((await at.store.held([anna])).messages).toHaveLength(1);
    });

    test('facts refuse every change still, before and after', async () => {
      await together();
      const change = "update facts set payload = 'forged'";
      await expect(at.raw(change)).rejects.toThrow(/append-only/u);
      await at.store.erase(erasure);
      await expect(at.raw(change)).rejects.toThrow(/append-only/u);
      await expect(at.raw('delete from facts')).rejects.toThrow(/append-only/u);
    });

    test('content goes after its term, ids and keys of what may come again stay longer, and what is pending stays', async () => {
      await together();
      await at.store.receive(delivery('pending', { lane: bob }));
      await at.store.enqueue([{ ...answer('reminder/1', bob), lane: 'console:D2' }], 1_000);
      const reminder = got(await at.claimReply({ lanes: ['console:D2'] }));
      await at.store.concludeOutbox(reminder, { is: 'sent', ref: null }, 2_000);
      await at.store.enqueue([{ ...answer('limit/console/m7', bob), lane: 'console:D2' }], 1_000);
      const refused = got(await at.claimReply({ lanes: ['console:D2'] }));
      await at.store.concludeOutbox(refused, { is: 'sent', ref: null }, 2_000);
      await at.store.enqueue([{ ...answer('given-up', bob), lane: 'console:D3' }], 1_000);
      const lost = got(await at.claimReply({ lanes: ['console:D3'] }));
      await at.store.concludeOutbox(lost, { is: 'dead', code: 'gone' }, 2_000);
      await at.store.putRecord('code', 'old', JSON.stringify({ until: '1970-01-01T00:00:01.000Z' }), 0);
      await at.store.putRecord('code', 'good', JSON.stringify({ until: '1970-01-02T00:00:00.000Z' }), 0);

      expect(await at.store.purge({ contentBefore: 1_500, idsBefore: 1_500, now: 2_000 })).toMatchObject({
        messages: 0,
        replies: 0,
        event_ids: 0,
        codes: 1,
      });
      expect(await at.store.purge({ contentBefore: 3_000, idsBefore: 1_000, now: 9_000 })).toMatchObject({
        messages: 2,
        replies: 5,
      });
      expect(await at.store.held([bob])).toMatchObject({ messages: [{ payload: '{"event":"pending"}' }], replies: [] });
      expect(await at.store.receive(delivery('e1', { lane: anna }))).toBe('duplicate');
      expect((await at.store.recordsOf('code')).map(({ key }) => key)).toEqual(['good']);

      expect(await at.store.purge({ contentBefore: 3_000, idsBefore: 3_000, now: 9_000 })).toMatchObject({ event_ids: 2, reply_keys: 3 });
      const dead = (await at.store.listOutbox('dead', 10)).map(({ id }) => id);
      expect([dead.length, await at.store.revive('outbox', 'dead', dead)]).toEqual([1, []]);
      // What was sent unasked is never sent twice, so its key stays.
      await at.store.enqueue([{ ...answer('reminder/1', bob), lane: 'console:D2' }], 9_000);
      expect(await at.claimReply({ now: 9_500, lanes: ['console:D2'] })).toMatchObject({ rows: [] });
      expect(got(await at.claim({ now: 9_500, lanes: [bob] })).eventId).toBe('pending');
      expect(await facts()).toHaveLength(3);
    });

    test('a record about a reply goes with its content, and not before', async () => {
      await together();
      await at.store.enqueue([{ ...answer('waits', bob), lane: 'console:D2' }], 1_000);
      await at.store.enqueue([{ ...answer('given-up', bob), lane: 'console:D3' }], 1_000);
      await at.store.concludeOutbox(got(await at.claimReply({ lanes: ['console:D3'] })), { is: 'dead', code: 'gone' }, 2_000);
      for (const key of ['1/0', 'given-up', 'waits', 'never']) await at.store.keepRecord('reply.console', key, '{}');
      await at.store.keepRecord('replying', '1/0', '{}');
      const left = async () => (await at.store.recordsOf('reply.console')).map(({ key }) => key);

      expect(await at.store.purge({ contentBefore: 1_500, idsBefore: 0, now: 9_000 })).toMatchObject({ reply_records: 1 });
      expect(await left()).toEqual(['1/0', 'given-up', 'waits']);
      expect(await at.store.purge({ contentBefore: 3_000, idsBefore: 0, now: 9_000 })).toMatchObject({ reply_records: 2 });
      expect(await left()).toEqual(['waits']);
      expect(await at.store.record('replying', '1/0')).not.toBeNull();
    });
  });
}
