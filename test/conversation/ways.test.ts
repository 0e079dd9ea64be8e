/** Ways past a question and through a list: skip, don't know, not applicable, "nog één?", and back again. */
import { describe, expect, test } from '@jest/globals';
import { optionsOf } from '../../src/conversation/reply.ts';
import { nothingUnderWay } from '../../src/conversation/session.ts';
import { nl } from '../../src/conversation/wording-nl.ts';
import { anna, asked, bob, button, fill, sideQuestion, silent, sit, text } from './kit.ts';

const openAt = { question: 'k1.longTerm', field: 'years' };

describe('ways past a question', () => {
  test.each([
    ['skip', 'skip'],
    ['dont_know', 'dont_know'],
  ] as const)('%s goes on with another question and comes back after "verder"', (command, why) => {
    const table = sit(anna);
    table.seat(anna, { open: openAt });
    const skipped = table.tells(anna, command);
    expect(skipped.facts).toEqual([]);
    expect(skipped.session.deferred).toEqual([{ ref: openAt, why }]);
    expect(skipped.session.open).not.toEqual(openAt);
    expect(table.tells(anna, 'start').session.deferred).toEqual([]);
  });

  test('what is not known says who may know it', () => {
    const table = sit(anna);
    table.seat(anna, { open: { question: 'c5.employees', field: 'count' } });
    expect(table.tells(anna, 'dont_know').text).toContain(nl.dontKnowNoted('bedrijf'));
  });

  test('a question that was put off is off the list once it is answered after all', () => {
    const table = sit(anna);
    table.seat(anna, { open: openAt });
    table.tells(anna, 'skip');
    table.states(anna, fill('k1.longTerm', { years: 6 }));
    expect(table.session(anna).deferred).toEqual([]);
  });

  test('a Centrum that is begun beside this one begins with nothing of it', () => {
    const table = sit(anna);
    table.seat(anna, { open: openAt });
    table.states(anna, fill('k1.longTerm', { years: 6 }));
    const begun = table.presses(anna, { do: 'command', command: 'start', argument: 'Centrum Zuid' });
    expect(begun.session).toMatchObject({ ...nothingUnderWay, centrum: null, draft: { centrumName: 'Centrum Zuid' } });
  });

  test('putting everything off ends with the verdict, how many were skipped, and how to do them after all', () => {
    const table = sit(anna);
    let last = table.tells(anna, 'repeat');
    for (let n = 0; n < 200 && last.session.open !== null; n += 1) last = table.tells(anna, 'skip');
    expect(last.session.open).toBeNull();
    const skipped = last.session.deferred.filter(({ why }) => why !== 'done').length;
    expect(skipped).toBeGreaterThan(10);
    expect(last.text).toContain(nl.finishedDeferred(skipped));
    expect(last.text).toContain(nl.progress);
    const again = table.tells(anna, 'start');
    expect(again.session.open).not.toBeNull();
  });

  test('not applicable asks for the reason, keeps it, and tells what is not optional', () => {
    const table = sit(anna);
    table.seat(anna, { open: { question: 'c5.employees', field: 'count' } });
    const why = table.tells(anna, 'not_applicable');
    expect(why.facts).toEqual([]);
    expect(why.text).toContain(nl.reasonNeeded);
    // A side question in between keeps the question for the reason open.
    expect(table.does(anna, text(), sideQuestion).text).toContain(nl.reasonNeeded);
    table.does(anna, text('er is geen personeel'), silent);
    expect(table.dossier().notApplicable).toEqual({ 'c5.employees': 'er is geen personeel' });
    table.seat(anna, { open: openAt });
    const must = table.tells(anna, 'not_applicable', 'zomaar');
    expect(must.facts).toEqual([]);
    expect(must.text).toContain(nl.mustApply);
  });

  test('a reason is not needed any more after "nee", and a blank one is none', () => {
    const table = sit(anna);
    table.seat(anna, { open: { question: 'c5.employees', field: 'count' } });
    table.tells(anna, 'not_applicable', '   ');
    expect(table.session(anna).pending).toMatchObject({ kind: 'reason' });
    table.tells(anna, 'no');
    expect(table.does(anna, text('er is geen personeel'), silent).facts).toEqual([]);
  });

  test('a side question is answered with its sentence, and the open question comes back', () => {
    const table = sit(anna);
    table.seat(anna, { open: openAt });
    const answered = table.does(anna, text('tellen vergaderuren mee?'), sideQuestion);
    expect(answered.facts).toEqual([]);
    expect(answered.reply.blocks).toContainEqual(expect.objectContaining({ kind: 'quote', id: 'c3.i3' }));
    expect(answered.session.open).toEqual(openAt);
    expect(answered.text).toContain(nl.backTo);
  });
});

describe('lists', () => {
  const more = { question: 'k1.partners' };

  test('"nee" at "nog één?" ends the list for good; the list is not asked about again', () => {
    const table = sit(anna);
    table.states(anna, fill('k1.partners', { name: 'Werf', kind: 'company' }));
    expect(table.session(anna).open).toEqual(more);
    const ended = table.does(anna, text('nee'), asked('no'));
    expect(ended.session.open?.question).not.toBe('k1.partners');
    expect(ended.session.deferred).toContainEqual({ ref: more, why: 'done' });
    table.tells(anna, 'start');
    expect(table.session(anna).deferred).toContainEqual({ ref: more, why: 'done' });
  });

  test('the button "dat was alles" does the same', () => {
    const table = sit(anna);
    const asks = table.states(anna, fill('k1.partners', { name: 'Werf', kind: 'company' }));
    const [done] = optionsOf(asks.reply.blocks).filter(({ label }) => label === nl.thatWasAll);
    if (done === undefined) throw new Error('not offered');
    expect(table.presses(anna, done.action, asks.reply.card).session.open?.question).not.toBe('k1.partners');
  });

  test('"ja" opens a new item, at its first field', () => {
    const table = sit(anna);
    table.states(anna, fill('k1.partners', { name: 'Werf', kind: 'company' }));
    expect(table.does(anna, text('ja'), asked('yes')).session.open).toEqual({ question: 'k1.partners', field: 'name' });
  });

  test('"nee" where nothing was named yet notes that there are none', () => {
    const table = sit(anna);
    table.seat(anna, { open: { question: 'c1.alliances', field: 'partner' } });
    const none = table.does(anna, text('nee'), asked('no'));
    expect(none.text).toContain(nl.none);
    expect(table.answer('c1.alliances')).toEqual([]);
  });

  test('"nee" where a side is asked for: that side contributes nothing, which is not the same as unknown', () => {
    const table = sit(anna);
    const place = { question: 'c3.contributions', item: 'side-government', field: 'partner' };
    table.seat(anna, { open: place });
    table.does(anna, text('nee'), asked('no'));
    expect(table.answer('c3.contributions')).toMatchObject([{ side: 'government', amountCents: 0 }]);
  });

  test('a half item is finished before the next one starts', () => {
    const table = sit(anna);
    const half = table.states(anna, fill('k1.partners', { name: 'Werf' }));
    expect(half.session.open).toEqual({ question: 'k1.partners', item: 'werf', field: 'kind' });
  });
});

test('a Centrum with an id of any length can be gone back to from the list of Centra', () => {
  const long = { ...anna, centrum: `centrum-${'x'.repeat(300)}`, centrumName: 'Lang' };
  const table = sit(anna);
  table.seat(anna, { centrum: long.centrum });
  const list = table.does(long, text('mijn centra'), asked('portfolio'));
  const [back] = optionsOf(list.reply.blocks);
  if (back === undefined) throw new Error('not offered');
  const there = table.does(long, { kind: 'press', action: back.action });
  expect(there.session).toMatchObject({ phase: 'intake', centrum: long.centrum });
  expect(there.acts).toEqual([]);
});

test('a partner is not asked what only the coordinator can answer', () => {
  const table = sit(bob);
  const seen = new Set<string>();
  let last = table.presses(bob, button('repeat'));
  for (let n = 0; n < 200 && last.session.open !== null; n += 1) {
    seen.add(last.session.open.question);
    last = table.tells(bob, 'skip');
  }
  expect(last.session.open).toBeNull();
  expect(seen).toContain('k2.chain');
  expect([...seen].filter((id) => ['c1.vision', 'c3.totalBudget', 'k1.partners'].includes(id))).toEqual([]);
});
