/** Several people on one dossier: items that are the same, words that contradict, and who may settle that. */
import { describe, expect, test } from '@jest/globals';
import { optionsOf } from '../../src/conversation/reply.ts';
import { nl } from '../../src/conversation/wording-nl.ts';
import { anna, bob, cees, fill, sit, type Table, text } from './kit.ts';

const total = (euros: number) => fill('c3.totalBudget', { amountCents: euros * 100 });
const gives = (partner: string, more: Record<string, unknown>, at: Parameters<typeof fill>[2] = {}) =>
  fill('c3.contributions', { partner, ...more }, at);
const contributionIds = (table: Table): string[] =>
  ((table.answer('c3.contributions') ?? []) as { id: string }[]).map(({ id }) => id).sort();

describe('contradictions', () => {
  test('the overview shows what contradicts, to each with the figures that are for their eyes', () => {
    const table = sit(anna, bob, cees);
    const given = (cents: number) => gives('ROC aan Zee', { side: 'education', form: 'cash', amountCents: cents });
    table.states(anna, given(7_000_000));
    table.states(bob, given(7_500_000));
    for (const who of [anna, bob]) {
      const { text: shown } = table.tells(who, 'review');
      expect(shown).toContain(nl.contested('Bijdragen per partner (ROC aan Zee)'));
      expect(shown).toMatch(/Werf De Kiel: .*€ 70\.000[\s\S]*ROC aan Zee: .*€ 75\.000/u);
    }
    const { text: hidden } = table.tells(cees, 'review');
    expect(hidden).toContain(nl.contested('Bijdragen per partner (ROC aan Zee)'));
    expect(hidden).not.toMatch(/7[05]\.000/u);
  });

  test('two partners contradict: both stand, the question counts as open, and the second is told', () => {
    const table = sit(anna, bob);
    table.states(anna, total(1_200_000));
    const second = table.states(bob, total(900_000));
    expect(second.facts[0]?.replaces).toEqual([]);
    expect(second.text).toContain('Werf De Kiel zei iets anders');
    expect(table.answer('c3.totalBudget')).toBeUndefined();
    expect(table.dossier().conflicts).toMatchObject([
      {
        question: 'c3.totalBudget',
        claims: [
          { by: 'Werf De Kiel', value: { amountCents: 120_000_000 } },
          { by: 'ROC aan Zee', value: { amountCents: 90_000_000 } },
        ],
      },
    ]);
  });

  test('a correction replaces one’s own words only', () => {
    const table = sit(anna, bob);
    const first = table.states(anna, total(1_200_000));
    const second = table.states(bob, total(900_000));
    const third = table.corrects(bob, total(1_000_000));
    expect(third.facts[0]?.replaces).toEqual([second.facts[0]?.id]);
    expect([...table.ledger().standing.keys()]).toContain(first.facts[0]?.id);
    table.corrects(bob, total(1_200_000));
    expect(table.dossier().conflicts).toEqual([]);
    expect(table.answer('c3.totalBudget')).toEqual({ amountCents: 120_000_000 });
  });

  test('the coordinator settles it by choosing, and only by choosing', () => {
    const table = sit(anna, bob);
    table.states(bob, total(900_000));
    const told = table.states(anna, total(1_200_000));
    const [, claim] = optionsOf(told.reply.blocks).filter(({ label }) => label.includes('€'));
    expect(told.text).toContain(nl.conflictChoice('Totaalbegroting'));
    const choices = optionsOf(told.reply.blocks).filter(({ action }) => action.do === 'choose' && action.ref.question === 'c3.totalBudget');
    expect(choices.map(({ label }) => label)).toEqual([
      'ROC aan Zee: Totaalbegroting (euro) € 900.000',
      expect.stringContaining('1.200.000'),
    ]);
    expect(claim).toBe(choices[1]);
    const [bobs] = choices;
    if (bobs === undefined) throw new Error('no choice');
    table.presses(anna, bobs.action, told.reply.card);
    expect(table.dossier().conflicts).toEqual([]);
    expect(table.answer('c3.totalBudget')).toEqual({ amountCents: 90_000_000 });
  });

  test('a contradiction about one answer bears the name of the question alone', () => {
    const eva = { ...bob, role: 'coordinator' as const };
    const table = sit(anna, eva);
    table.states(anna, fill('c1.vision', { statement: 'Schone scheepsbouw' }));
    const told = table.states(eva, fill('c1.vision', { statement: 'Zorg dichtbij' }));
    expect(told.text).toContain(nl.conflictChoice('Visie en regio'));
  });

  test('a partner is offered no choice, and one that was made up settles nothing', () => {
    const table = sit(anna, bob);
    const annas = table.states(anna, total(1_200_000));
    const bobs = table.states(bob, total(900_000));
    const labels = optionsOf(bobs.reply.blocks).map(({ label }) => label);
    expect(labels.filter((label) => label.includes('€'))).toEqual([]);
    for (const fact of [...annas.facts, ...bobs.facts])
      expect(table.presses(bob, { do: 'choose', ref: { question: 'c3.totalBudget' }, value: { fact: fact.id } }).facts).toEqual([]);
    expect(table.dossier().conflicts).toHaveLength(1);
  });

  test('a claim about another question cannot be chosen', () => {
    const table = sit(anna, bob);
    const { facts } = table.states(anna, total(1_200_000));
    const chosen = table.presses(anna, { do: 'choose', ref: { question: 'k1.longTerm' }, value: { fact: facts[0]?.id } });
    expect(chosen.facts).toEqual([]);
  });

  test('undoing a settlement lets the other’s claim stand again, under the other’s name', () => {
    const table = sit(anna, bob);
    table.states(anna, total(1_200_000));
    const bobs = table.states(bob, total(900_000));
    table.presses(anna, { do: 'choose', ref: { question: 'c3.totalBudget' }, value: { fact: bobs.facts[0]?.id } });
    expect(table.dossier().conflicts).toEqual([]);
    table.tells(anna, 'undo');
    expect(table.dossier().conflicts).toMatchObject([{ claims: [{ by: 'Werf De Kiel' }, { by: 'ROC aan Zee' }] }]);
    // Once more: one's own claim goes too, the other's stays.
    table.tells(anna, 'undo');
    expect(table.dossier().conflicts).toEqual([]);
    expect(table.answer('c3.totalBudget')).toEqual({ amountCents: 90_000_000 });
  });

  test('undoing a settlement does not make somebody who spoke since contradict themselves', () => {
    const table = sit(anna, bob);
    const annas = table.states(anna, total(1_200_000));
    table.states(bob, total(900_000));
    table.presses(anna, { do: 'choose', ref: { question: 'c3.totalBudget' }, value: { fact: annas.facts[0]?.id } });
    table.states(bob, total(1_000_000));
    table.tells(anna, 'undo');
    const [conflict] = table.dossier().conflicts;
    expect(conflict?.claims.map(({ by, value }) => [by, value])).toEqual([
      ['ROC aan Zee', { amountCents: 100_000_000 }],
      ['Werf De Kiel', { amountCents: 120_000_000 }],
    ]);
  });

  test('two people of one organisation speak with one voice', () => {
    const dora = { ...cees, person: 'dora', partner: bob.partner, partnerKind: bob.partnerKind };
    const table = sit(anna, bob, dora);
    table.states(bob, total(900_000));
    table.corrects(dora, total(1_000_000));
    expect(table.dossier().conflicts).toEqual([]);
    expect(table.answer('c3.totalBudget')).toEqual({ amountCents: 100_000_000 });
  });
});

describe('items of a list', () => {
  test('the same partner named by two people is one item', () => {
    const table = sit(anna, bob);
    table.states(anna, gives('Gemeente Zuid', { form: 'cash', side: 'government' }));
    table.states(bob, gives('gemeente zuid', { amountCents: 5_000_000, side: 'government' }));
    expect(contributionIds(table)).toEqual(['gemeente-zuid']);
    table.states(anna, fill('k1.partners', { name: 'Café Noord', kind: 'company' }));
    table.states(bob, fill('k1.partners', { name: 'CAFE  Noord', kind: 'school' }));
    expect(table.dossier().conflicts.map(({ item }) => item)).toContain('cafe-noord');
  });

  test('cash and in kind of one partner are two contributions, also when two people name them', () => {
    const table = sit(anna, bob);
    table.states(
      anna,
      gives('Gemeente Zuid', { form: 'cash', amountCents: 5_000_000 }),
      gives('Gemeente Zuid', { form: 'in_kind', amountCents: 100_000 }),
    );
    expect(contributionIds(table)).toEqual(['gemeente-zuid', 'gemeente-zuid-2']);
    table.states(bob, gives('Gemeente Zuid', { form: 'in_kind', amountCents: 100_000 }));
    expect(contributionIds(table)).toEqual(['gemeente-zuid', 'gemeente-zuid-2']);
    expect(table.dossier().conflicts).toEqual([]);
  });

  test('said of a partner that is there already, the other form is one more contribution, not a replacement', () => {
    const table = sit(anna);
    table.states(anna, gives('Gemeente Zuid', { form: 'cash', amountCents: 5_000_000, state: 'toegezegd' }));
    table.states(
      anna,
      gives('Gemeente Zuid', { form: 'in_kind', amountCents: 100_000 }, { item: 'gemeente-zuid' }),
      gives('Gemeente Zuid', { form: 'cash', state: 'toegezegd' }, { item: 'gemeente-zuid' }),
    );
    expect(contributionIds(table)).toEqual(['gemeente-zuid', 'gemeente-zuid-2']);
    expect(table.answer('c3.contributions', 'gemeente-zuid')).toMatchObject({ form: 'cash', amountCents: 5_000_000 });
    // A correction is about the item itself.
    table.corrects(anna, fill('c3.contributions', { form: 'in_kind' }, { item: 'gemeente-zuid' }));
    expect(table.answer('c3.contributions', 'gemeente-zuid')).toMatchObject({ form: 'in_kind', amountCents: 5_000_000 });
  });

  test('who turns out to mean the other form moves to a place of their own', () => {
    const table = sit(anna, bob);
    table.states(anna, gives('Gemeente Zuid', { form: 'cash', amountCents: 5_000_000 }));
    table.states(bob, gives('Gemeente Zuid', { side: 'government' }));
    table.states(bob, gives('Gemeente Zuid', { form: 'in_kind' }, { item: 'gemeente-zuid' }));
    expect(table.answer('c3.contributions', 'gemeente-zuid')).toMatchObject({ form: 'cash' });
    expect(table.answer('c3.contributions', 'gemeente-zuid-2')).toMatchObject({ form: 'in_kind', side: 'government' });
    expect(table.dossier().conflicts).toEqual([]);
  });

  test('nameless items never collide: not in one message, not between messages or people', () => {
    const table = sit(anna, bob);
    const nameless = (group: string) => fill('c5.otherImpact', { group });
    table.states(anna, nameless('student'), nameless('teacher'));
    table.states(anna, nameless('student'));
    table.states(bob, nameless('student'));
    expect(table.answer('c5.otherImpact')).toHaveLength(4);
    for (const id of [`${'x'.repeat(60)}-1`, `${'x'.repeat(60)}-2`, '…', '!!!'])
      table.does(anna, text(), { intent: { kind: 'answer' }, proposals: [nameless('employee')], readings: [] }, { id });
    expect(table.answer('c5.otherImpact')).toHaveLength(8);
  });

  test('names that leave nothing of an id are still items of their own', () => {
    const table = sit(anna);
    table.states(anna, fill('k1.partners', { name: '!!', kind: 'company' }), fill('k1.partners', { name: 'Werf', kind: 'company' }));
    expect(table.answer('k1.partners')).toHaveLength(2);
  });

  test('the side of a contribution follows from the partner’s kind; of a care organisation it is asked', () => {
    const table = sit(anna);
    table.states(anna, fill('k1.partners', { name: 'Werf', kind: 'company' }), fill('k1.partners', { name: 'Ziekenhuis', kind: 'care' }));
    table.states(anna, gives('Werf', { form: 'cash' }), gives('Ziekenhuis', { form: 'cash' }));
    expect(table.answer('c3.contributions', 'werf')).toMatchObject({ side: 'business' });
    expect(table.answer('c3.contributions', 'ziekenhuis')).not.toHaveProperty('side');
  });
});

test('the total budget and the office costs are the coordinator’s to see: beside a share they would be an amount', () => {
  const table = sit(anna, bob);
  table.states(anna, total(1_234_500), fill('c3.bureauCosts', { separate: true, amountCents: 4_321_000 }));
  expect(table.tells(anna, 'review').text).toMatch(/1\.234\.500[\s\S]*43\.210/u);
  const { text: shown } = table.tells(bob, 'review');
  expect(shown).not.toMatch(/1\.234\.500|43\.210/u);
  expect(shown).toContain(nl.privateFigure);
});
