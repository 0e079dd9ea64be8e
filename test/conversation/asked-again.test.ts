/** What waits for a yes is looked at again when the yes comes: a role may be gone by then, a code used or over, a link another's. */
import { describe, expect, test } from '@jest/globals';
import type { Member, TurnInput, TurnOutput } from '../../src/conversation/contract.ts';
import { peopleWords } from '../../src/conversation/people-wording.ts';
import { placeWords } from '../../src/conversation/place-wording.ts';
import { privacyWording } from '../../src/conversation/privacy-wording.ts';
import { toText } from '../../src/conversation/reply.ts';
import { newSession, type Session } from '../../src/conversation/session.ts';
import type { Talk } from '../../src/conversation/talk.ts';
import type { Ticket } from '../../src/conversation/tickets.ts';
import { turn } from '../../src/conversation/turn.ts';
import { nl } from '../../src/conversation/wording-nl.ts';
import { emptyLedger } from '../../src/criteria/ledger.ts';
import { anna, asked, bob, centrumName, fill, silent, text } from './kit.ts';

const at = '2026-03-01T09:00:00.000Z';
const { centrum } = anna;
const people = peopleWords({ session: newSession('x', 'nl') } as Talk);

/** One turn of somebody who is in the middle of their intake. */
function once(who: Member, said: string, session: Partial<Session>, more: Partial<TurnInput> = {}): TurnOutput & { said: string } {
  const output = turn({
    session: { ...newSession(who.person, 'nl'), centrum, phase: 'intake', ...session },
    memberships: [who],
    ledger: emptyLedger,
    message: { id: 'm1', channel: 'slack', person: who.person, place: { conversation: 'T1/C1', shared: true }, at, content: text(said) },
    bound: null,
    understood: silent,
    company: { centrum, members: [anna, bob], programmes: [{ id: 'p1', name: 'Regio' }] },
    ...more,
  });
  return { ...output, said: output.replies.map(toText).join('\n') };
}

const yes = (who: Member, pending: Session['pending'], more: Partial<TurnInput> = {}) =>
  once(who, 'ja', { pending }, { understood: asked('yes'), ...more });

/** The same person, whose role was taken away between the question and the yes. */
const demoted: Member = { ...anna, role: 'partner' };

describe('a yes of who may still do it', () => {
  test.each<[string, Session['pending'], string]>([
    ['removes somebody', { kind: 'deed', deed: { do: 'remove_member', person: 'bob' } }, 'leave'],
    ['changes a role', { kind: 'deed', deed: { do: 'change_role', person: 'bob', role: 'coordinator' } }, 'change_role'],
    ['takes the Centrum out of a programme', { kind: 'deed', deed: { do: 'leave_programme', programme: 'p1' } }, 'unsee'],
    ['links a channel', { kind: 'bind', group: 'slack:T1/C1', centrum }, 'bind'],
  ])('%s', (_, pending, act) => {
    expect(yes(anna, pending).acts.map((one) => one.do)).toEqual([act]);
  });
});

describe('a yes of who lost the role meanwhile', () => {
  test.each<[string, Session['pending'], string]>([
    ['removes nobody', { kind: 'deed', deed: { do: 'remove_member', person: 'bob' } }, people.notForYou],
    ['changes no role', { kind: 'deed', deed: { do: 'change_role', person: 'bob', role: 'coordinator' } }, people.notForYou],
    ['leaves the programme as it is', { kind: 'deed', deed: { do: 'leave_programme', programme: 'p1' } }, people.notForYou],
    ['links no channel', { kind: 'bind', group: 'slack:T1/C1', centrum }, placeWords.nl.linkOnlyCoordinator],
  ])('%s', (_, pending, told) => {
    const { acts, said } = yes(demoted, pending);
    expect(acts).toEqual([]);
    expect(said).toContain(told);
  });

  test('the last coordinator does not leave by it either', () => {
    const { acts, said } = yes(anna, { kind: 'deed', deed: { do: 'leave' } });
    expect(acts).toEqual([]);
    expect(said).toContain(people.lastCoordinator);
  });
});

describe('a channel', () => {
  const elsewhere = { version: 1, binding: { centrum: 'centrum-2', by: 'x', at } };
  test('is not offered to be linked to who may not, nor over the link of another Centrum', () => {
    const partner = once(bob, 'koppel', {}, { understood: asked('bind') });
    expect([partner.session.pending, partner.said]).toEqual([null, expect.stringContaining(placeWords.nl.linkOnlyCoordinator)]);
    const other = { ...anna, centrum: 'centrum-2', role: 'partner' as const };
    const taken = once(anna, 'koppel', {}, { understood: asked('bind'), linked: elsewhere, memberships: [anna, other] });
    expect([taken.session.pending, taken.said]).toEqual([null, expect.stringContaining(placeWords.nl.linkTaken)]);
    const free = once(anna, 'koppel', {}, { understood: asked('bind') });
    expect(free.session.pending).toEqual({ kind: 'bind', group: 'slack:T1/C1', centrum });
  });

  test.each(['Techniek Fryslân', 'techniek fryslan', 'Ons team van Techniek-Fryslan', 'centrum-2'])(
    'is linked to the Centrum that is called “%s”, however its name is spelled',
    (argument) => {
      const other = { ...anna, centrum: 'centrum-2', centrumName: 'Techniek Fryslân' };
      const { session } = once(anna, 'koppel', {}, { understood: asked('bind', argument), memberships: [anna, other] });
      expect(session.pending).toEqual({ kind: 'bind', group: 'slack:T1/C1', centrum: 'centrum-2' });
    },
  );

  test('that was linked meanwhile stays with whom it was linked to', () => {
    const other = { ...anna, centrum: 'centrum-2', role: 'partner' as const };
    const pending = { kind: 'bind', group: 'slack:T1/C1', centrum } as const;
    const { acts, said } = yes(anna, pending, { linked: elsewhere, memberships: [anna, other] });
    expect([acts, said]).toEqual([[], expect.stringContaining(placeWords.nl.linkTaken)]);
  });
});

describe('a code', () => {
  const code = 'CW-2345-6789-ABCD';
  const ticket: Ticket = { for: 'centrum', centrum: 'centrum-2', centrumName: 'Zuid', by: 'x', at, until: at };
  const found = (more: Partial<Ticket> = {}) => ({ ticket: { key: 'k', version: 1, ticket: { ...ticket, ...more } as Ticket } });

  test('is good up to its last moment, and void after it', () => {
    expect(once(bob, code, {}, found()).acts.map((one) => one.do)).toEqual(['use_code']);
    const late = once(bob, code, {}, found({ until: '2026-03-01T08:59:59.999Z' }));
    expect([late.acts, late.said]).toEqual([[], nl.codeVoid]);
  });

  test('that was over when the yes came does nothing', () => {
    const pending = { kind: 'deed', deed: { do: 'use_code', key: 'k' } } as const;
    const person = { for: 'person', personName: 'X', channel: 'slack' } as unknown as Partial<Ticket>;
    expect(yes(bob, pending, found(person)).acts.map((one) => one.do)).toEqual(['use_code', 'link']);
    const late = yes(bob, pending, found({ ...person, until: '2026-03-01T08:59:59.999Z' }));
    expect([late.acts, late.said.includes(nl.codeVoid)]).toEqual([[], true]);
  });

  test('gives nobody an organisation that has people already', () => {
    const draft = { centrumName, invitedTo: centrum };
    const newcomer = { ...bob, person: 'eva', personName: 'eva' };
    const name = (said: string) => once(newcomer, said, { centrum: null, phase: 'organisation', draft }, { memberships: [] });
    for (const taken of ['ROC aan Zee', ' roc AAN zee. ']) {
      const refused = name(taken);
      expect([refused.session.phase, refused.session.draft]).toEqual(['organisation', draft]);
    }
    expect(name('MBO West').session).toMatchObject({ phase: 'kind', draft: { ...draft, organisation: 'MBO West' } });
  });
});

test('a command asks what its table says, whoever types it', () => {
  for (const command of ['role', 'dismiss', 'withdraw'] as const) {
    const refused = once(bob, command, {}, { understood: asked(command, 'anna') });
    expect([command, refused.acts, refused.said.includes(people.notForYou)]).toEqual([command, [], true]);
  }
  expect(once(bob, 'invite', {}, { understood: asked('invite') }).said).toContain(nl.onlyCoordinator);
});

describe('a yes is about what was asked last', () => {
  const waiting: Session['pending'] = {
    kind: 'proposals',
    messageId: 'm0',
    proposals: [fill('c3.totalBudget', { amountCents: 100 }, { certainty: 'inferred' })],
  };
  const erases = ({ acts }: TurnOutput) => acts.some((one) => one.do === 'erase');

  test('erasing somebody is asked again after help, whatever else was open', () => {
    const open = { question: 'c1.vision', field: 'statement' };
    const helped = once(anna, 'help', { pending: { kind: 'forget' }, open }, { understood: asked('help') });
    expect(helped.session.pending).toEqual({ kind: 'forget' });
    expect(helped.said).toContain(privacyWording.nl.forgetAsk);
    expect(erases(yes(anna, { kind: 'forget' }))).toBe(true);
  });

  test('a name that is given instead means that nobody is erased', () => {
    const named = once(anna, 'Centrum Zuid', { pending: { kind: 'forget' }, phase: 'naming', centrum: null }, { memberships: [] });
    expect(named.session).toMatchObject({ phase: 'organisation', pending: null });
  });

  test('whether somebody is to go is answered in the words of its choices, and by nothing else', () => {
    const ref = { question: 'k1.partners', item: 'werf' };
    const menu: Session['menu'] = [
      { do: 'command', command: 'yes' },
      { do: 'command', command: 'remove', argument: 'only' },
      { do: 'command', command: 'no' },
    ];
    const pending = { kind: 'remove', ref } as const;
    const said = (words: string) => once(anna, words, { pending, menu, open: { question: 'c1.vision', field: 'statement' } });
    expect(said('ja, ook de bijdragen').session.pending).toBeNull();
    const unclear = said('ja, maar wanneer dan');
    expect([unclear.facts, unclear.session.pending]).toEqual([[], pending]);
  });

  test('what waited is told to be left out when another answer is opened', () => {
    const skipped = once(
      anna,
      'sla over',
      { pending: waiting, open: { question: 'c3.totalBudget', field: 'amountCents' } },
      { understood: asked('skip') },
    );
    expect(skipped.session.pending).toBeNull();
    expect(skipped.said).toContain(nl.notNoted);
  });
});
