/** The home screen in a place where others read, and buttons that outlived a place in a Centrum. */
import { expect, test } from '@jest/globals';
import { anna, asked, bob, press, sit, text } from './kit.ts';

test('it names all Centra of the person, and so is for their eyes only where others read along', () => {
  const table = sit(anna);
  expect(table.does(anna, text('home'), asked('home'), { shared: true }).reply.audience).toBe('person');
  const pressed = press({ do: 'command', command: 'home' });
  expect(table.does(anna, pressed, undefined, { shared: true }).reply.audience).toBe('person');
  expect(table.does(anna, pressed).reply.audience).toBe('place');
});

test.each(['Techniek Fryslân', 'techniek fryslan', 'TECHNIEK-FRYSLÂN'])('“start %s” goes on in the Centrum of that name', (argument) => {
  const other = { ...anna, centrum: 'centrum-2', centrumName: 'Techniek Fryslân' };
  const table = sit(anna);
  const { session } = table.does(anna, text(), asked('start', argument), { memberships: [anna, other] });
  expect(session.centrum).toBe('centrum-2');
});

test('a button to a Centrum in which the person has no place any more begins no new one', () => {
  const table = sit(bob);
  const { session, text: said } = table.presses(bob, { do: 'command', command: 'start', argument: 'centrum-slack-T1/D1/17.1/U1' });
  expect(said).toContain('Je doet niet (meer) mee aan dat Centrum.');
  expect(session).toMatchObject({ centrum: bob.centrum, phase: 'intake' });
});
