/** Taking back: undo, remove, start over, and messages that were edited or deleted. */
import { describe, expect, test } from '@jest/globals';
import { partId } from '../../src/conversation/message.ts';
import { nl } from '../../src/conversation/wording-nl.ts';
import { anna, asked, bob, fill, silent, sit, stated, text } from './kit.ts';

const years = (value: number, certainty: 'stated' | 'inferred' = 'stated') => fill('k1.longTerm', { years: value }, { certainty });
const partner = (name: string, kind = 'company') => fill('k1.partners', { name, kind });
const vision = (value: Record<string, unknown>) => fill('c1.vision', value);

describe('undo', () => {
  test('takes back what the last message noted, all of it, and nothing before', () => {
    const table = sit(anna);
    table.states(anna, vision({ region: 'Zeeland' }));
    table.states(anna, years(6), partner('Werf'), partner('Haven'));
    const undone = table.tells(anna, 'undo');
    expect(undone.text).toContain(nl.undone);
    expect(table.dossier().answers).toEqual({ 'c1.vision': { region: 'Zeeland' } });
  });

  test('twice goes two messages back, after a correction as well', () => {
    const table = sit(anna);
    table.states(anna, years(4));
    table.corrects(anna, years(6));
    table.corrects(anna, years(8));
    expect(table.tells(anna, 'undo').text).toContain('weer 6 jaar');
    expect(table.answer('k1.longTerm')).toEqual({ years: 6 });
    table.tells(anna, 'undo');
    expect(table.answer('k1.longTerm')).toEqual({ years: 4 });
    table.tells(anna, 'undo');
    expect(table.answer('k1.longTerm')).toBeUndefined();
    const nothing = table.tells(anna, 'undo');
    expect(nothing.facts).toEqual([]);
    expect(nothing.text).toContain(nl.nothingToUndo);
  });

  test('puts "niet van toepassing" back', () => {
    const table = sit(anna);
    table.seat(anna, { open: { question: 'c5.employees', field: 'count' } });
    table.tells(anna, 'not_applicable', 'er is geen personeel');
    table.states(anna, fill('c5.employees', { count: 4 }));
    expect(table.dossier().notApplicable).toEqual({});
    table.tells(anna, 'undo');
    expect(table.dossier()).toMatchObject({ answers: {}, notApplicable: { 'c5.employees': 'er is geen personeel' } });
    table.tells(anna, 'undo');
    expect(table.dossier().notApplicable).toEqual({});
  });

  test('leaves what somebody else said', () => {
    const table = sit(anna, bob);
    table.states(bob, vision({ region: 'Zeeland' }));
    table.states(anna, vision({ statement: 'schepen' }));
    table.tells(anna, 'undo');
    expect(table.answer('c1.vision')).toEqual({ region: 'Zeeland' });
    expect(table.tells(anna, 'undo').facts).toEqual([]);
  });

  test('of a list that was said to be empty asks about the list again', () => {
    const table = sit(anna);
    table.seat(anna, { open: { question: 'c1.alliances' } });
    table.tells(anna, 'no');
    expect(table.answer('c1.alliances')).toEqual([]);
    table.tells(anna, 'undo');
    expect(table.answer('c1.alliances')).toBeUndefined();
    expect(table.session(anna).deferred.filter(({ ref }) => ref.question === 'c1.alliances')).toEqual([]);
  });

  test('history is kept: nothing that was noted disappears from the facts', () => {
    const table = sit(anna);
    const { facts } = table.states(anna, years(6));
    const undone = table.tells(anna, 'undo');
    expect(undone.facts).toMatchObject([{ value: null, replaces: [facts[0]?.id] }]);
  });
});

describe('taking one answer away', () => {
  test('asks first; "ja" takes it away and "nee" does not', () => {
    const table = sit(anna);
    table.states(anna, years(6));
    expect(table.tells(anna, 'remove', 'k1.longTerm').facts).toEqual([]);
    expect(table.tells(anna, 'no').facts).toEqual([]);
    expect(table.answer('k1.longTerm')).toEqual({ years: 6 });
    table.tells(anna, 'remove', 'k1.longTerm');
    table.tells(anna, 'yes');
    expect(table.answer('k1.longTerm')).toBeUndefined();
    table.tells(anna, 'undo');
    expect(table.answer('k1.longTerm')).toEqual({ years: 6 });
  });

  test('never takes away what somebody else said, and does not claim to', () => {
    const table = sit(anna, bob);
    table.states(anna, years(6));
    expect(table.tells(bob, 'remove', 'k1.longTerm').text).toContain(nl.notYours);
    // Nor when it was asked before somebody else's words took their place.
    table.seat(bob, { pending: { kind: 'remove', ref: { question: 'k1.longTerm' } } });
    const removed = table.tells(bob, 'yes');
    expect(removed.facts).toEqual([]);
    expect(removed.text).not.toContain('weggehaald');
    expect(table.answer('k1.longTerm')).toEqual({ years: 6 });
  });
});

describe('starting over', () => {
  test('takes back one’s own words only, also "niet van toepassing", after a yes', () => {
    const table = sit(anna, bob);
    table.states(bob, fill('c3.totalBudget', { amountCents: 100_000_00 }));
    table.states(anna, years(6), partner('Werf'));
    table.seat(anna, { open: { question: 'c5.employees', field: 'count' } });
    table.tells(anna, 'not_applicable', 'er is geen personeel');
    expect(table.tells(anna, 'restart').facts).toEqual([]);
    // A side word does not lose the confirmation.
    expect(table.tells(anna, 'help').text).toContain(nl.restartConfirm);
    const over = table.tells(anna, 'yes');
    expect(over.text).toContain(nl.restarted(3));
    expect(table.dossier()).toMatchObject({ answers: { 'c3.totalBudget': { amountCents: 100_000_00 } }, notApplicable: {} });
    expect(table.dossier().answers).not.toHaveProperty('k1.longTerm');
    expect(table.tells(anna, 'undo').facts).toEqual([]);
  });

  test('"nee" keeps everything', () => {
    const table = sit(anna);
    table.states(anna, years(6));
    table.tells(anna, 'restart');
    expect(table.tells(anna, 'no').facts).toEqual([]);
    expect(table.answer('k1.longTerm')).toEqual({ years: 6 });
  });
});

describe('a message that was edited or deleted', () => {
  const edit = (of: string) => ({ kind: 'edited' as const, of, text: '…' });
  const remove = (of: string) => ({ kind: 'deleted' as const, of });

  test('edited twice in a row corrects the same item', () => {
    const table = sit(anna);
    const { message } = table.states(anna, partner('Werf Noord'));
    table.states(anna, years(6));
    table.does(anna, edit(message), stated(partner('Werf Zuid')));
    table.does(anna, edit(message), stated(partner('Werf Oost')));
    expect(table.answer('k1.partners')).toEqual([{ id: 'werf-noord', name: 'Werf Oost', kind: 'company' }]);
    expect(table.answer('k1.longTerm')).toEqual({ years: 6 });
  });

  test('what it does not say any more is taken back', () => {
    const table = sit(anna);
    const { message } = table.states(anna, partner('Werf'), partner('Haven'));
    table.does(anna, edit(message), stated(partner('Werf')));
    expect(table.answer('k1.partners')).toEqual([{ id: 'werf', name: 'Werf', kind: 'company' }]);
  });

  test('of which nothing was noted changes nothing; nor does one that says nothing readable', () => {
    const table = sit(anna);
    const { message } = table.states(anna, years(6));
    expect(table.does(anna, edit('elsewhere'), stated(years(8))).facts).toEqual([]);
    expect(table.does(anna, edit(message), silent).facts).toEqual([]);
    expect(table.answer('k1.longTerm')).toEqual({ years: 6 });
  });

  test('of somebody else changes nothing', () => {
    const table = sit(anna, bob);
    const { message } = table.states(anna, years(6));
    expect(table.does(bob, edit(message), stated(years(8))).facts).toEqual([]);
    expect(table.does(bob, remove(message)).facts).toEqual([]);
    expect(table.answer('k1.longTerm')).toEqual({ years: 6 });
  });

  test('deleted takes back what it noted; later words about the same thing stay', () => {
    const table = sit(anna);
    const { message } = table.states(anna, vision({ statement: 'schepen', region: 'Zeeland' }));
    table.corrects(anna, vision({ region: 'Drenthe' }));
    table.does(anna, remove(message));
    expect(table.answer('c1.vision')).toEqual({ region: 'Drenthe' });
  });

  test('deleted after it was edited, with something else in between, takes back the edit as well', () => {
    const table = sit(anna);
    const { message } = table.states(anna, years(6));
    table.states(anna, vision({ region: 'Zeeland' }));
    table.does(anna, edit(message), stated(years(8)));
    expect(table.answer('k1.longTerm')).toEqual({ years: 8 });
    table.does(anna, remove(message));
    expect(table.dossier().answers).toEqual({ 'c1.vision': { region: 'Zeeland' } });
  });

  test('deleted long after it could be undone still takes back what stands of it', () => {
    const table = sit(anna);
    const { message } = table.states(anna, years(6));
    for (let n = 0; n < 25; n += 1) table.states(anna, partner(`Partner ${n}`));
    table.does(anna, remove(message));
    expect(table.answer('k1.longTerm')).toBeUndefined();
    expect(table.answer('k1.partners')).toHaveLength(25);
  });

  test('deleted while it waits for "ja": a later "ja" notes nothing', () => {
    const table = sit(anna);
    const { message } = table.states(anna, years(6, 'inferred'));
    expect(table.does(anna, remove(message)).text).toContain(nl.notNoted);
    expect(table.tells(anna, 'yes').facts).toEqual([]);
  });

  test('deleted keeps what another message left waiting', () => {
    const table = sit(anna);
    table.states(anna, years(6, 'inferred'));
    const { message } = table.states(anna, vision({ region: 'Zeeland' }));
    table.does(anna, remove(message));
    table.tells(anna, 'yes');
    expect(table.dossier().answers).toEqual({ 'k1.longTerm': { years: 6 } });
  });

  describe('with files', () => {
    const file = (name: string) => ({
      kind: 'file' as const,
      file: { id: name, name, type: 'application/pdf', size: 1_000, link: `https://files.example.org/${name}` },
    });
    const titles = (table: ReturnType<typeof sit>, question: string): string[] =>
      ((table.answer(question) as { evidence?: { title: string }[] } | undefined)?.evidence ?? []).map(({ title }) => title);

    /** Two files as evidence of two questions, the first with words beside it. */
    function twoFiles() {
      const table = sit(anna);
      table.states(anna, fill('c5.employees', { count: 30 }), fill('c5.satisfaction', { tenths: 78 }));
      table.seat(anna, { open: { question: 'c5.employees', field: 'evidence' } });
      const { message } = table.does(anna, { ...file('a.pdf'), text: '…' }, stated(partner('Werf')));
      table.seat(anna, { open: { question: 'c5.satisfaction', field: 'evidence' } });
      table.does(anna, file('b.pdf'), silent, { id: partId(message, 1) });
      expect([titles(table, 'c5.employees'), titles(table, 'c5.satisfaction')]).toEqual([['a.pdf'], ['b.pdf']]);
      return { table, message };
    }

    test('deleted takes back all of them, and what the words beside them noted', () => {
      const { table, message } = twoFiles();
      table.does(anna, remove(message));
      expect(table.dossier().answers).toEqual({ 'c5.employees': { count: 30 }, 'c5.satisfaction': { tenths: 78 } });
    });

    test('two at one question go both', () => {
      const table = sit(anna);
      const open = { question: 'c5.employees', field: 'evidence' };
      table.seat(anna, { open });
      const { message } = table.does(anna, file('a.pdf'));
      table.seat(anna, { open });
      table.does(anna, file('b.pdf'), silent, { id: partId(message, 1) });
      expect(titles(table, 'c5.employees')).toEqual(['a.pdf', 'b.pdf']);
      table.does(anna, remove(message));
      expect(table.answer('c5.employees')).toBeUndefined();
    });

    test('edited corrects what the words noted and leaves the files, also when the words note nothing any more', () => {
      const { table, message } = twoFiles();
      table.does(anna, edit(message), stated(partner('Haven')));
      expect(table.answer('k1.partners')).toEqual([{ id: 'werf', name: 'Haven', kind: 'company' }]);
      table.does(anna, edit(message), stated(years(6)));
      expect(table.answer('k1.partners')).toBeUndefined();
      expect([titles(table, 'c5.employees'), titles(table, 'c5.satisfaction')]).toEqual([['a.pdf'], ['b.pdf']]);
    });

    test('edited leaves the file at an item of a list there, and the item with it', () => {
      const table = sit(anna);
      const item = 'lessen';
      table.states(anna, fill('c5.otherImpact', { group: 'teacher', what: '8 lessen vernieuwd' }, { item }));
      table.seat(anna, { open: { question: 'c5.otherImpact', item, field: 'evidence' } });
      const { message } = table.does(anna, { ...file('a.pdf'), text: '…' }, stated(partner('Werf')));
      table.does(anna, edit(message), stated(partner('Haven')));
      expect(table.answer('c5.otherImpact', item)).toMatchObject({ what: '8 lessen vernieuwd', evidence: [{ title: 'a.pdf' }] });
    });

    test('whose words are about the same answer as the file is corrected there, and keeps the file', () => {
      const table = sit(anna);
      table.seat(anna, { open: { question: 'c5.employees', field: 'evidence' } });
      const { message } = table.does(anna, { ...file('a.pdf'), text: '…' }, stated(fill('c5.employees', { count: 30 })));
      table.does(anna, edit(message), stated(fill('c5.employees', { count: 40 })));
      expect(table.answer('c5.employees')).toMatchObject({ count: 40, evidence: [{ title: 'a.pdf' }] });
    });
  });

  test('edited while it waits for "ja": the new words wait or stand, the old ones are gone', () => {
    const table = sit(anna);
    const { message } = table.states(anna, years(6, 'inferred'));
    table.does(anna, edit(message), stated(years(8)));
    table.does(anna, text('ja'), asked('yes'));
    expect(table.answer('k1.longTerm')).toEqual({ years: 8 });
  });
});
