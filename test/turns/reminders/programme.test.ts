/** What is sent unasked to who looks on from a programme, and to nobody who was taken out. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { plant } from '../bench.ts';
import { anna, bob, type World, world } from './world.ts';

let at: World;
afterEach(() => at.stop());

const kindsOf = (): string[] => at.unasked().map(({ person, kind }) => `${kind} ${person.at(-1)}`);
const thursday = '2026-03-19T12:00:00Z';

describe('a programme coordinator', () => {
  const dora = { ...anna, person: 'slack:T:D', personName: 'Dora' };
  const begun = async (): Promise<void> => {
    at = await world(thursday);
    await plant(
      at.store,
      {
        places: [
          { is: 'programme', id: 'p1', name: 'Noordzee', person: dora.person, personName: dora.personName },
          { is: 'overseen', programme: 'p1', centrum: anna.centrum },
        ],
      },
      'programme',
    );
    await at.says(dora, 'hallo');
  };
  const theirs = () => at.unasked().filter(({ person }) => person === dora.person);

  test('gets one message a week about the Centra of the programme', async () => {
    await begun();
    await at.advanceTo('2026-03-25T12:00:00Z');
    expect(theirs().map(({ kind }) => kind)).toEqual(['programme']);
    expect(theirs()[0]?.text).toContain('Weekbericht van programma Noordzee: 1 Centrum.');
    expect(theirs()[0]?.text).not.toMatch(/Scheepsbouw|ROC aan Zee|123\.456/u);
    await at.advanceTo('2026-04-01T12:00:00Z');
    expect(theirs()).toHaveLength(2);
  });

  test('whose Centrum was withdrawn hears of it no more', async () => {
    await begun();
    await plant(at.store, { places: [{ is: 'unseen', programme: 'p1', centrum: anna.centrum }] }, 'withdrawn');
    await at.advanceTo('2026-03-25T12:00:00Z');
    expect(theirs()).toEqual([]);
  });

  test('who said to stop gets none', async () => {
    await begun();
    await at.says(dora, 'uit');
    await at.advanceTo('2026-03-25T12:00:00Z');
    expect(theirs()).toEqual([]);
  });
});

describe('somebody who is taken out', () => {
  test('is reminded of nothing from that moment, before anything else is cleaned up', async () => {
    at = await world(thursday);
    await at.advanceTo('2026-03-23T07:59:00Z');
    await at.store.erase({ persons: [anna.person, bob.person], pseudonym: () => 'verwijderd-1', at: at.now() });
    expect(await at.store.record('contact', bob.person)).toBeNull();
    await at.advanceTo('2026-03-25T12:00:00Z');
    expect(kindsOf()).toEqual(['nudge C']);
  });
});
