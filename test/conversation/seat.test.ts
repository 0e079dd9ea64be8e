/** Which Centrum a message is about, by where it is said; what was open in another one stays open there. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { groupOf, seated } from '../../src/conversation/seat.ts';
import { newSession, type Session, sessionSchema } from '../../src/conversation/session.ts';

const at = (centrum: string | null, more: Partial<Session> = {}): Session => ({
  ...newSession('anna', 'nl'),
  phase: 'intake',
  centrum,
  open: centrum === null ? null : { question: `open in ${centrum}` },
  ...more,
});
const memberships = ['a', 'b', 'c'].map((centrum) => ({ centrum }));

describe('in a channel of a Centrum', () => {
  test('it is about that one, and elsewhere about one’s own again, each with its open question', () => {
    const there = seated(at('a'), 'b', memberships);
    expect(there).toMatchObject({ centrum: 'b', open: null, phase: 'intake' });
    const answered = { ...there, open: { question: 'open in b' } };
    const back = seated(answered, undefined, memberships);
    expect(back).toMatchObject({ centrum: 'a', open: { question: 'open in a' } });
    expect(back).not.toHaveProperty('own');
    expect(seated(back, 'b', memberships)).toMatchObject({ centrum: 'b', open: { question: 'open in b' } });
  });

  test('who takes no part in it stays where they are, and who was halfway naming a Centrum comes back to that', () => {
    expect(seated(at('a'), 'd', memberships)).toEqual(at('a'));
    const naming = at(null, { phase: 'organisation', draft: { centrumName: 'Zuid' } });
    expect(seated(seated(naming, 'b', memberships), undefined, memberships)).toMatchObject({
      centrum: null,
      phase: 'organisation',
      draft: { centrumName: 'Zuid' },
    });
  });

  test('somebody who never spoke to us is welcomed first', () => {
    const stranger = newSession('anna', 'nl');
    expect(seated(stranger, 'b', memberships)).toBe(stranger);
  });
});

test('however one goes from place to place, everything can be stored and nothing that was open is lost', () => {
  const places = fc.array(fc.constantFrom('a', 'b', 'c', 'd', undefined), { maxLength: 40 });
  fc.assert(
    fc.property(places, (walk) => {
      let session = at('a');
      for (const [step, linked] of walk.entries()) {
        session = seated(session, linked, memberships);
        const expected = linked === undefined || linked === 'd' ? 'a' : linked;
        expect(session.centrum).toBe(expected);
        expect(session.open === null || session.open.question.startsWith(`open in ${expected}`)).toBe(true);
        expect(session.seats?.some(({ centrum }) => centrum === session.centrum) ?? false).toBe(false);
        session = { ...session, open: { question: `open in ${expected} since ${step}` } };
        expect(sessionSchema.safeParse(JSON.parse(JSON.stringify(session))).error).toBeUndefined();
      }
      const last = walk.lastIndexOf('b');
      if (last >= 0) expect(seated(session, 'b', memberships).open?.question).toBe(`open in b since ${last}`);
    }),
  );
});

test('a channel is one place however many conversations it has', () => {
  const place = { conversation: '19:x@thread.tacv2;messageid=1', shared: true };
  expect(groupOf({ channel: 'teams', place: { ...place, group: '19:x@thread.tacv2' } })).toBe('teams:19:x@thread.tacv2');
  expect(groupOf({ channel: 'slack', place: { conversation: 'T1/C1', thread: '1.1', shared: true } })).toBe('slack:T1/C1');
});
