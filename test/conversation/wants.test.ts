/** What a message makes a turn look at, and that nothing is looked at for the others. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Action, Content } from '../../src/conversation/message.ts';
import { newSession } from '../../src/conversation/session.ts';
import { visibleCentra } from '../../src/conversation/visible-centra.ts';
import { wantsOf } from '../../src/conversation/wants.ts';
import { commands, type Understanding } from '../../src/criteria/vocabulary.ts';
import { anna, asked, bob, button, press, silent, text } from './kit.ts';

const elsewhere = { ...anna, centrum: 'centrum-2', centrumName: 'Centrum Zuid' };
const wants = (content: Content, understood: Understanding = silent, menu: Action[] = []) =>
  wantsOf({
    message: { content, person: 'anna' },
    understood,
    session: { ...newSession('anna', 'nl'), phase: 'intake', centrum: anna.centrum, menu },
    memberships: [anna, elsewhere],
  });

const standings = [{ want: 'standings', centra: ['centrum-1', 'centrum-2'], overseenBy: 'anna' }];

test('a portfolio looks at the Centra of the person, however it was asked for', () => {
  expect(wants(text('portfolio'), asked('portfolio'))).toEqual(standings);
  expect(wants(press(button('portfolio')))).toEqual(standings);
  expect(wants(text('2'), silent, [button('help'), button('portfolio')])).toEqual(standings);
  expect(wants(text(' 1). '), silent, [button('portfolio')])).toEqual([]);
  expect(wants(text('1)'), asked('portfolio'), [button('portfolio')])).toEqual(standings);
});

test('an answer, a number that chooses something else and most commands look at nothing', () => {
  expect(wants(text('75.000 euro'))).toEqual([]);
  expect(wants(text('1'), silent, [button('help'), button('portfolio')])).toEqual([]);
  expect(wants({ kind: 'arrived' }, asked('portfolio'))).toEqual([]);
  const looking = [
    'portfolio',
    'history',
    'export',
    'home',
    'export_me',
    'members',
    'role',
    'dismiss',
    'leave',
    'withdraw',
    'programme',
    'admit',
  ];
  for (const command of commands) expect([command, wants(text(), asked(command)).length > 0]).toEqual([command, looking.includes(command)]);
});

test('the history that is looked at is that of the own Centrum', () => {
  expect(wants(text('verloop'), asked('history'))).toEqual([{ want: 'history', centrum: 'centrum-1' }]);
  const given = { message: { content: text(), person: 'anna' }, understood: asked('history'), memberships: [elsewhere] };
  const session = { ...newSession('anna', 'nl'), phase: 'intake' as const };
  expect(wantsOf({ ...given, session: { ...session, centrum: 'centrum-1' } })).toEqual([]);
  expect(wantsOf({ ...given, session: { ...session, centrum: null } })).toEqual([]);
});

test('whatever the places of a person, no other Centrum is looked at', () => {
  const centra = fc.subarray(['c1', 'c2', 'c3', 'c4', 'c5']);
  const action = fc.record({ command: fc.constantFrom(...commands), argument: fc.constantFrom('c5', 'region=c5', 'page=9', '2026-01-01') });
  fc.assert(
    fc.property(centra, fc.constantFrom('c1', 'c5', null), action, (own, centrum, { command, argument }) => {
      const memberships = own.map((id) => ({ ...anna, centrum: id }));
      const content = press({ do: 'command', command, argument });
      const session = { ...newSession('anna', 'nl'), phase: 'intake' as const, centrum };
      const asksFor = wantsOf({ message: { content, person: 'anna' }, understood: silent, session, memberships });
      const ids = asksFor.flatMap((want) => ('centra' in want ? [...want.centra] : 'centrum' in want ? [want.centrum] : []));
      expect(ids.filter((id) => !own.includes(id))).toEqual([]);
    }),
  );
});

test('a Centrum in which a person has two places is one', () => {
  expect(visibleCentra([anna, bob, elsewhere])).toEqual(['centrum-1', 'centrum-2']);
});

const company = [{ want: 'company', centrum: 'centrum-1' }];
const given = { message: { content: text('ja') }, understood: asked('yes'), memberships: [anna, elsewhere] };
const at = { ...newSession('anna', 'nl'), phase: 'intake' as const, centrum: anna.centrum };

test('what waits for a yes, and a code, look at the people of the person’s own Centrum', () => {
  expect(wantsOf({ ...given, session: { ...at, pending: { kind: 'deed', deed: { do: 'leave' } } } })).toEqual(company);
  expect(wantsOf({ ...given, session: at, message: { content: text('CW-AAAA-BBBB-CCCC') } })).toEqual(company);
  expect(wants(text('leden'), asked('members'))).toEqual(company);
  expect(wantsOf({ ...given, session: { ...at, centrum: 'centrum-3' }, understood: asked('members') })).toEqual([]);
});

test('who was invited and says for whom is compared with the people who are there', () => {
  const draft = { centrumName: 'Noord', invitedTo: 'centrum-9' };
  expect(wantsOf({ ...given, session: { ...at, centrum: null, phase: 'organisation', draft } })).toEqual([
    { want: 'company', centrum: 'centrum-9' },
  ]);
});
