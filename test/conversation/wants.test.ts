/** What a message makes a turn look at, and that nothing is looked at for the others. */
import { expect, test } from '@jest/globals';
import type { Action, Content } from '../../src/conversation/message.ts';
import { visibleCentra } from '../../src/conversation/visible-centra.ts';
import { wantsOf } from '../../src/conversation/wants.ts';
import { commands, type Understanding } from '../../src/criteria/vocabulary.ts';
import { anna, asked, bob, button, press, silent, text } from './kit.ts';

const elsewhere = { ...anna, centrum: 'centrum-2', centrumName: 'Centrum Zuid' };
const wants = (content: Content, understood: Understanding = silent, menu: Action[] = []) =>
  wantsOf({ message: { content, person: 'anna' }, understood, session: { centrum: anna.centrum, menu }, memberships: [anna, elsewhere] });

const standings = [{ want: 'standings', centra: ['centrum-1', 'centrum-2'] }];

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
  const looking = ['portfolio', 'export', 'home', 'export_me'];
  for (const command of commands) expect([command, wants(text(), asked(command)).length > 0]).toEqual([command, looking.includes(command)]);
});

test('a Centrum in which a person has two places is one', () => {
  expect(visibleCentra([anna, bob, elsewhere])).toEqual(['centrum-1', 'centrum-2']);
});
