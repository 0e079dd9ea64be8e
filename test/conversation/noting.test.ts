/** What is noted, replaced, confirmed and refused: one person's answers. */
import { describe, expect, test } from '@jest/globals';
import { nl } from '../../src/conversation/wording-nl.ts';
import type { Proposal } from '../../src/criteria/vocabulary.ts';
import { anna, asked, bob, button, fill, sideQuestion, silent, sit, stated, text } from './kit.ts';

const vision = 'c1.vision';
const years = (value: number, certainty: 'stated' | 'inferred' = 'stated') => fill('k1.longTerm', { years: value }, { certainty });

describe('noting', () => {
  test('blank never erases: a later answer keeps the fields that it does not name', () => {
    const table = sit(anna);
    table.states(anna, fill(vision, { statement: 'schepen van morgen' }));
    table.states(anna, fill(vision, { region: 'Zeeland' }));
    expect(table.answer(vision)).toEqual({ statement: 'schepen van morgen', region: 'Zeeland' });
  });

  test('an answer without a value notes nothing, whether or not something stood there', () => {
    const table = sit(anna);
    expect(table.states(anna, fill(vision, {})).facts).toEqual([]);
    table.states(anna, fill(vision, { statement: 'schepen van morgen' }));
    expect(table.states(anna, fill(vision, {})).facts).toEqual([]);
    expect(table.answer(vision)).toEqual({ statement: 'schepen van morgen' });
  });

  test('only what is new or changed is told', () => {
    const table = sit(anna);
    table.states(anna, fill(vision, { statement: 'schepen van morgen' }));
    const both = table.states(anna, fill(vision, { statement: 'schepen van morgen', region: 'Zeeland' }));
    expect(both.text).toContain('Zeeland');
    expect(both.text).not.toContain('schepen van morgen');
  });

  test('that somebody gives another amount takes back neither what was granted nor how the name was written', () => {
    const table = sit(anna);
    const gift = { partner: 'provincie Drenthe', side: 'government', form: 'cash', amountCents: 40_000_000, state: 'beschikt' };
    table.states(anna, fill('c3.contributions', gift));
    const again = { partner: 'Provincie Drenthe', side: 'government', amountCents: 35_000_000, state: 'toegezegd' };
    const item = 'provincie-drenthe';
    const correct = (said: string) =>
      table.does(anna, text(said), { ...stated(fill('c3.contributions', again, { item })), intent: { kind: 'correction' } });
    correct('nee, de provincie geeft 350k');
    expect(table.answer('c3.contributions', item)).toMatchObject({
      partner: 'provincie Drenthe',
      amountCents: 35_000_000,
      state: 'beschikt',
    });
    correct('nee, de provincie heeft 350k toegezegd');
    expect(table.answer('c3.contributions', item)).toMatchObject({ state: 'toegezegd' });
  });

  test('the same answer again is no new fact, and says so', () => {
    const table = sit(anna);
    table.states(anna, years(6));
    const again = table.states(anna, years(6));
    expect(again.facts).toEqual([]);
    expect(again.text).toContain(nl.unchanged);
  });

  test('a correction replaces at once, names both values, and leaves the old fact in the history', () => {
    const table = sit(anna);
    const first = table.states(anna, years(6));
    const second = table.corrects(anna, years(8));
    expect(second.facts).toHaveLength(1);
    expect(second.facts[0]?.replaces).toEqual([first.facts[0]?.id]);
    expect(table.answer('k1.longTerm')).toEqual({ years: 8 });
    expect(second.text).toContain('was 6 jaar, is nu 8 jaar');
  });

  test('what was inferred waits for "ja"; "nee" drops it', () => {
    const table = sit(anna);
    const guess = table.states(anna, years(6, 'inferred'));
    expect(guess.facts).toEqual([]);
    expect(guess.text).toContain(nl.confirm);
    expect(guess.text).toContain('6 jaar');
    expect(table.tells(anna, 'no').facts).toEqual([]);
    expect(table.tells(anna, 'yes').facts).toEqual([]);
    table.states(anna, years(6, 'inferred'));
    const yes = table.tells(anna, 'yes');
    expect(table.answer('k1.longTerm')).toEqual({ years: 6 });
    // It belongs to the message that said it, so that editing that one corrects it.
    expect(yes.facts[0]?.source.id).not.toBe(yes.message);
  });

  test('what was said with doubt waits, with the words that say so, whoever gives it', () => {
    const table = sit(anna);
    table.states(anna, fill('k1.partners', { name: 'Bakkerij Vos', kind: 'company' }));
    const value = { partner: 'Bakkerij Vos', side: 'business', amountCents: 1_500_000 };
    const guess = { ...fill('c3.contributions', value, { certainty: 'inferred' }), doubt: 'misschien 15.000' };
    const said = table.states(anna, guess);
    expect(said.facts).toEqual([]);
    expect(said.text).toContain(nl.youWrote('misschien 15.000'));
    expect(table.tells(anna, 'yes').facts.length).toBeGreaterThan(0);
  });

  test('a figure that is denied is not noted, and that is said', () => {
    const table = sit(anna);
    const { facts, text: said } = table.does(anna, text('geen 40.000'), { ...silent, passedOver: [{ why: 'denied', quote: '40.000' }] });
    expect(facts).toEqual([]);
    expect(said).toContain(nl.passedOver.denied('40.000'));
    expect(said).not.toContain(nl.notUnderstood);
  });

  describe('a figure per year', () => {
    const year = { field: 'amountCents', each: 'year', said: 1_500_000 } as const;
    const given = (amountCents: number): Proposal => ({
      ...fill('c3.contributions', { partner: 'Werf De Kiel', side: 'business', amountCents }, { certainty: 'inferred' }),
      recurs: [year],
    });

    test('is never noted unasked, also of a partner whose side is known, and the question says that the whole term is meant', () => {
      const table = sit(anna);
      table.states(anna, fill('k1.partners', { name: 'Werf De Kiel', kind: 'company' }, { item: 'werf-de-kiel' }));
      const said = table.states(anna, given(1_500_000));
      expect(said.facts).toEqual([]);
      expect(said.text).toContain(
        'Je noemde € 15.000 per jaar. Het gaat hier om de hele looptijd. Is het in totaal meer? Typ dan hoeveel.',
      );
      table.tells(anna, 'yes');
      expect(table.answer('c3.contributions')).toMatchObject([{ amountCents: 1_500_000 }]);
    });

    test('that was multiplied says so', () => {
      const said = sit(anna).states(anna, given(6_000_000));
      expect(said.facts).toEqual([]);
      expect(said.text).toContain('Je noemde € 15.000 per jaar. Over de hele looptijd is dat € 60.000.');
    });

    test('of which the whole and the figure are offered says so once', () => {
      const said = sit(anna).does(anna, text('15k per jaar, 4 jaar lang'), { ...silent, readings: [given(6_000_000), given(1_500_000)] });
      expect(said.text.split('Je noemde € 15.000 per jaar. Het gaat hier om de hele looptijd.')).toHaveLength(2);
      expect(said.text).toContain(nl.chooseReading);
    });
  });

  test('where a name is asked, a text that is none is asked again', () => {
    const table = sit(anna);
    table.states(anna, fill('k1.partners', { name: 'Werf De Kiel', kind: 'company' }, { item: 'werf-de-kiel' }));
    expect(table.does(anna, text('15k'), silent).text).toContain(`${nl.notUnderstood} ${nl.nameNeeded}`);
  });

  test.each([
    ['a side question', text('tellen vergaderuren mee?'), sideQuestion],
    ['help', text('help'), asked('help')],
    ['thanks', text('dank je'), { ...silent, intent: { kind: 'small_talk', of: 'thanks' } as const }],
    ['an empty line', text(''), { ...silent, intent: { kind: 'nothing', why: 'blank' } as const }],
    ['something not understood', text('blub'), silent],
  ])('what waits for "ja" survives %s', (_, content, understood) => {
    const table = sit(anna);
    table.states(anna, years(6, 'inferred'));
    const between = table.does(anna, content, understood);
    expect(between.facts).toEqual([]);
    expect(between.text).toContain(nl.confirm);
    table.tells(anna, 'yes');
    expect(table.answer('k1.longTerm')).toEqual({ years: 6 });
  });

  test('another answer meanwhile does not drop what waits', () => {
    const table = sit(anna);
    table.states(anna, years(6, 'inferred'));
    table.states(anna, fill(vision, { region: 'Zeeland' }));
    expect(table.answer(vision)).toEqual({ region: 'Zeeland' });
    table.tells(anna, 'yes');
    expect(table.answer('k1.longTerm')).toEqual({ years: 6 });
  });

  test('two readings: the chosen one is noted, the other is not', () => {
    const table = sit(anna);
    const both = table.does(anna, text('een miljoen en een half'), {
      ...silent,
      readings: [fill('c3.totalBudget', { amountCents: 150_000_000 }), fill('c3.totalBudget', { amountCents: 100_000_050 })],
    });
    expect(both.text).toContain('€ 1.500.000');
    expect(both.facts).toEqual([]);
    table.does(anna, text('2'));
    expect(table.answer('c3.totalBudget')).toEqual({ amountCents: 100_000_050 });
  });
});

describe('refusing', () => {
  test.each([
    ['a negative amount', fill('c3.totalBudget', { amountCents: -5 })],
    ['an absurd amount', fill('c3.totalBudget', { amountCents: 1e17 })],
    ['half a cent', fill('c3.totalBudget', { amountCents: 10_000.5 })],
    ['a text where a figure belongs', fill('k1.longTerm', { years: 'zes' })],
    ['an empty text', fill(vision, { statement: '' })],
    ['a text that is too long', fill(vision, { statement: 'x'.repeat(2001) })],
    ['nothing', fill(vision, { statement: null })],
    ['a choice that is not offered', fill('k1.partners', { name: 'X', kind: 'club' })],
    ['a link that is none', fill('c5.employees', { evidence: [{ title: 'x', link: 'javascript:alert(1)' }] })],
    ['evidence that is no evidence', fill('c5.employees', { evidence: [null] })],
  ])('%s is refused in words and not noted, stated or inferred', (_, proposal) => {
    for (const certainty of ['stated', 'inferred'] as const) {
      const table = sit(anna);
      const reply = table.states(anna, { ...proposal, certainty });
      expect(reply.facts).toEqual([]);
      expect(reply.text).toContain('dat kan ik zo niet noteren');
      expect(table.tells(anna, 'yes').facts).toEqual([]);
    }
  });

  test.each([
    ['a question that does not exist', fill('c9.nothing', { a: 1 })],
    ['a field that does not exist', fill(vision, { nonsense: 1 })],
    ['a field of all objects', fill(vision, { constructor: 'x' })],
  ])('%s is not noted', (_, proposal) => {
    const table = sit(anna);
    for (const certainty of ['stated', 'inferred'] as const) {
      expect(table.states(anna, { ...proposal, certainty }).facts).toEqual([]);
      expect(table.tells(anna, 'yes').facts).toEqual([]);
    }
  });

  test('a good answer beside a bad one is noted', () => {
    const table = sit(anna);
    const reply = table.states(anna, fill('c3.totalBudget', { amountCents: -5 }), years(6));
    expect(table.dossier().answers).toEqual({ 'k1.longTerm': { years: 6 } });
    expect(reply.text).toContain('dat kan ik zo niet noteren');
  });

  test('a list that is full takes no item more, and says so; a present item can still change', () => {
    const table = sit(anna);
    const partners = Array.from({ length: 500 }, (__, n) => fill('k1.partners', { name: `Partner ${n}`, kind: 'company' }));
    for (let n = 0; n < 500; n += 250) table.states(anna, ...partners.slice(n, n + 250));
    expect(table.answer('k1.partners')).toHaveLength(500);
    const more = table.states(anna, fill('k1.partners', { name: 'Eén te veel', kind: 'company' }));
    expect(more.facts).toEqual([]);
    expect(more.text).toContain(nl.listFull('Partners'));
    table.corrects(anna, fill('k1.partners', { name: 'Partner 7', kind: 'school' }));
    expect(table.answer('k1.partners', 'partner-7')).toMatchObject({ kind: 'school' });
  });

  test('an item id that could not stand in a dossier is not used as one', () => {
    for (const item of ['', 'x'.repeat(101), 'y'.repeat(5000)]) {
      const table = sit(anna);
      table.states(anna, fill('k1.partners', { name: 'Werf', kind: 'company' }, { item }));
      expect(table.answer('k1.partners')).toEqual([{ id: 'werf', name: 'Werf', kind: 'company' }]);
      expect(table.presses(anna, { do: 'open', ref: { question: 'k1.partners', item } }).facts).toEqual([]);
    }
  });
});

describe('Law 5: a message answers the question that was open when it was sent', () => {
  test('bound to another question it fills a blank', () => {
    const table = sit(anna);
    table.seat(anna, { open: { question: vision, field: 'region' } });
    table.does(anna, text('6'), stated(years(6)), { bound: { question: 'k1.longTerm', field: 'years' } });
    expect(table.answer('k1.longTerm')).toEqual({ years: 6 });
  });

  test('it does not replace unasked, not even what is open now', () => {
    const table = sit(anna);
    table.states(anna, years(6), fill(vision, { region: 'Zeeland' }));
    table.seat(anna, { open: { question: vision, field: 'region' } });
    const late = table.does(anna, text('Drenthe'), stated(fill(vision, { region: 'Drenthe' })), {
      bound: { question: 'k1.longTerm', field: 'years' },
    });
    expect(late.facts).toEqual([]);
    expect(late.text).toContain(nl.confirm);
    expect(table.answer(vision)).toEqual({ region: 'Zeeland' });
    table.tells(anna, 'yes');
    expect(table.answer(vision)).toEqual({ region: 'Drenthe' });
  });

  test('the answer to the open question replaces at once; anything else is asked about first', () => {
    const table = sit(anna);
    table.states(anna, years(6), fill(vision, { region: 'Zeeland' }));
    table.seat(anna, { open: { question: vision, field: 'region' } });
    table.does(anna, text(), stated(fill(vision, { region: 'Drenthe' }), years(9)), { bound: { question: vision, field: 'region' } });
    expect(table.answer(vision)).toEqual({ region: 'Drenthe' });
    expect(table.answer('k1.longTerm')).toEqual({ years: 6 });
  });

  test('an item on a question that is no list does not get round being asked', () => {
    const table = sit(anna);
    table.states(anna, years(6));
    expect(table.states(anna, fill('k1.longTerm', { years: 9 }, { item: 'x' })).facts).toEqual([]);
    expect(table.answer('k1.longTerm')).toEqual({ years: 6 });
  });
});

test('a pause keeps everything; the next words go on', () => {
  const table = sit(anna, bob);
  table.tells(anna, 'pause');
  expect(table.session(anna).phase).toBe('paused');
  expect(table.does(anna, text('dank je'), { ...silent, intent: { kind: 'small_talk', of: 'thanks' } }).session.phase).toBe('paused');
  expect(table.states(anna, years(6)).text).toContain(nl.resumed);
  expect(table.presses(anna, button('status')).text).toContain(anna.centrumName);
});
