/** What comes back from a card: presses, forms, files, and each of them too late. */
import { describe, expect, test } from '@jest/globals';
import { type Block, optionsOf, replySchema } from '../../src/conversation/reply.ts';
import type { Session } from '../../src/conversation/session.ts';
import { nl } from '../../src/conversation/wording-nl.ts';
import { anna, bob, button, fill, press, silent, sit, stated } from './kit.ts';

const years = (value: number) => fill('k1.longTerm', { years: value });
const formOf = (blocks: readonly Block[]) => {
  const found = blocks.find(({ kind }) => kind === 'form');
  if (found?.kind !== 'form') throw new Error('no form');
  return found;
};
const values = (blocks: readonly Block[]) => Object.fromEntries(formOf(blocks).inputs.map(({ field, value }) => [field, value]));

test('a form that was stored with what is not read any more can still be sent', () => {
  const table = sit(anna);
  table.seat(anna, { open: { question: 'k1.longTerm', field: 'years' } });
  const { reply } = table.tells(anna, 'repeat');
  const before = reply.blocks.map((one) =>
    one.kind === 'form' ? { ...one, inputs: one.inputs.map((input) => ({ ...input, required: false })) } : one,
  );
  expect(formOf(reply.blocks).inputs.length).toBeGreaterThan(0);
  expect(replySchema.parse({ ...reply, blocks: before })).toEqual(reply);
});

describe('a press', () => {
  test('fills the field that it names', () => {
    const table = sit(anna);
    const { card } = table.tells(anna, 'repeat').reply;
    table.presses(anna, { do: 'choose', ref: { question: 'k1.demand', field: 'shared' }, value: true }, card);
    expect(table.answer('k1.demand')).toEqual({ shared: true });
  });

  test('a second press on the same card answers "al vastgelegd", shows how things stand, and notes nothing', () => {
    const table = sit(anna);
    const { card } = table.tells(anna, 'repeat').reply;
    const yes = { do: 'choose', ref: { question: 'k1.demand', field: 'shared' }, value: true } as const;
    table.presses(anna, yes, card);
    for (const value of [true, false]) {
      const late = table.presses(anna, { ...yes, value }, card);
      expect(late.facts).toEqual([]);
      expect(late.text).toContain(nl.alreadyRecorded);
      expect(late.text).toContain(nl.progress);
    }
    expect(table.answer('k1.demand')).toEqual({ shared: true });
  });

  test('a card with another id, or of a later version, is outdated as well', () => {
    const table = sit(anna);
    const { card } = table.tells(anna, 'repeat').session;
    for (const wrong of [
      { ...card, id: 'x' },
      { ...card, version: card.version + 1 },
    ] satisfies Session['card'][])
      expect(table.presses(anna, { do: 'choose', ref: { question: 'k1.longTerm', field: 'years' }, value: 6 }, wrong).facts).toEqual([]);
    expect(table.answer('k1.longTerm')).toBeUndefined();
  });

  test.each(['status', 'gaps', 'help', 'review', 'why', 'who', 'portfolio', 'repeat'] as const)(
    'looking with %s leaves the card good',
    (command) => {
      const table = sit(anna);
      const { card } = table.tells(anna, 'repeat').reply;
      if (card === undefined) throw new Error('no card');
      expect(table.presses(anna, button(command), card).session.card).toEqual(card);
      table.presses(anna, { do: 'choose', ref: { question: 'k1.demand', field: 'shared' }, value: true }, card);
      expect(table.answer('k1.demand')).toEqual({ shared: true });
    },
  );

  test('looking works from an outdated card', () => {
    const table = sit(anna);
    const { card } = table.tells(anna, 'repeat').reply;
    table.states(anna, years(6));
    const status = table.presses(anna, button('status'), card);
    expect(status.text).not.toContain(nl.alreadyRecorded);
    expect(status.text).toContain(nl.progress);
  });

  test('"ja" on an outdated card confirms nothing', () => {
    const table = sit(anna);
    const first = table.states(anna, fill('k1.longTerm', { years: 6 }, { certainty: 'inferred' }));
    const second = table.states(anna, fill('k1.longTerm', { years: 9 }, { certainty: 'inferred' }));
    expect(table.presses(anna, button('yes'), first.reply.card).facts).toEqual([]);
    table.presses(anna, button('yes'), second.reply.card);
    expect(table.answer('k1.longTerm')).toEqual({ years: 9 });
  });

  test.each([
    [{ question: 'k1.longTerm', field: 'years' }, -1],
    [{ question: 'k1.longTerm', field: 'constructor' }, 1],
    [{ question: 'k1.longTerm' }, 6],
    [{ question: 'constructor', field: 'years' }, 6],
    [{ question: 'k1.longTerm', field: 'years' }, undefined],
    [{ question: 'k1.longTerm', field: 'years' }, { fact: 'none' }],
  ])('a value that does not fit %j is not noted', (ref, value) => {
    expect(sit(anna).presses(anna, { do: 'choose', ref, value }).facts).toEqual([]);
  });
});

describe('a form', () => {
  const ref = { question: 'c1.vision' };
  const form = (raw: Record<string, string>, card?: Session['card']) => ({
    kind: 'form' as const,
    ref,
    values: raw,
    ...(card && { card }),
  });
  const vision = (value: Record<string, unknown>) => fill('c1.vision', value);

  test('notes what was filled in, and what was left empty stays as it was', () => {
    const table = sit(anna);
    table.states(anna, vision({ region: 'Zeeland' }));
    const sent = table.does(anna, form({ statement: 'schepen', region: '' }), stated(vision({ statement: 'schepen' })));
    expect(table.answer('c1.vision')).toEqual({ statement: 'schepen', region: 'Zeeland' });
    expect(sent.facts[0]?.source.kind).toBe('form');
  });

  test('that comes late and holds something new fills blanks, and asks before it replaces', () => {
    const table = sit(anna);
    const { card } = table.tells(anna, 'repeat').reply;
    table.states(anna, vision({ region: 'Zeeland' }));
    const late = table.does(anna, form({ region: 'Drenthe' }, card), stated(vision({ region: 'Drenthe' })));
    expect(late.facts).toEqual([]);
    expect(late.text).toContain(nl.confirm);
    expect(late.text).toContain('Zeeland');
    table.tells(anna, 'yes');
    expect(table.answer('c1.vision')).toEqual({ region: 'Drenthe' });
  });

  test('that comes late and fills only blanks is noted', () => {
    const table = sit(anna);
    const { card } = table.tells(anna, 'repeat').reply;
    table.states(anna, vision({ region: 'Zeeland' }));
    table.does(anna, form({ statement: 'schepen' }, card), stated(vision({ statement: 'schepen' })));
    expect(table.answer('c1.vision')).toEqual({ statement: 'schepen', region: 'Zeeland' });
  });

  test('that was sent twice is "al vastgelegd" the second time', () => {
    const table = sit(anna);
    const { card } = table.tells(anna, 'repeat').reply;
    const content = form({ region: 'Zeeland' }, card);
    table.does(anna, content, stated(vision({ region: 'Zeeland' })));
    const again = table.does(anna, content, stated(vision({ region: 'Zeeland' })));
    expect(again.facts).toEqual([]);
    expect(again.text).toContain(nl.alreadyRecorded);
  });

  test('with one unreadable input notes the others, says which, and gives the raw input back', () => {
    const table = sit(anna);
    const contribution = { question: 'c3.contributions', item: 'werf' };
    table.seat(anna, { open: { ...contribution, field: 'amountCents' } });
    const sent = table.does(
      anna,
      { kind: 'form', ref: contribution, values: { partner: 'Werf', amountCents: 'best veel' } },
      {
        ...stated(fill('c3.contributions', { partner: 'Werf', form: 'cash', side: 'business' }, { item: 'werf' })),
        unread: [{ field: 'amountCents', text: 'best veel' }],
      },
    );
    expect(table.answer('c3.contributions', 'werf')).toMatchObject({ partner: 'Werf', form: 'cash' });
    expect(sent.text).toContain('“best veel” kan ik niet lezen');
    expect(values(sent.reply.blocks)).toMatchObject({ partner: 'Werf', amountCents: 'best veel' });
    // Only this once: the next form holds what is known.
    expect(values(table.tells(anna, 'repeat').reply.blocks)).not.toMatchObject({ amountCents: 'best veel' });
  });

  test('in which nothing can be read changes nothing, and names each input', () => {
    const table = sit(anna);
    table.seat(anna, { open: { question: 'k1.longTerm', field: 'years' } });
    const sent = table.does(
      anna,
      { kind: 'form', ref: { question: 'k1.longTerm' }, values: { years: 'lang', constructor: 'x' } },
      {
        ...silent,
        unread: [
          { field: 'years', text: 'lang' },
          { field: 'constructor', text: 'x' },
        ],
      },
    );
    expect(sent.facts).toEqual([]);
    expect(sent.text).toContain('“lang” kan ik niet lezen');
    expect(values(sent.reply.blocks)).toEqual({ years: 'lang' });
  });

  test('evidence only adds', () => {
    const table = sit(anna);
    const link = (n: number) => ({ title: `Bewijs ${n}`, link: `https://example.org/${n}` });
    const proof = (...all: number[]) => fill('c5.employees', { evidence: all.map(link) });
    const content = { kind: 'form' as const, ref: { question: 'c5.employees' }, values: { evidence: '…' } };
    table.does(anna, content, stated(proof(1)));
    table.does(anna, content, stated(proof(2)));
    table.does(anna, content, stated(proof(2)));
    table.does(anna, content, stated(proof()));
    expect(table.answer('c5.employees')).toEqual({ evidence: [link(1), link(2)] });
    table.seat(anna, { open: { question: 'c5.employees', field: 'count' } });
    expect(values(table.tells(anna, 'repeat').reply.blocks).evidence).toBeUndefined();
  });

  test('of a question that does not exist, or before there is a Centrum, changes nothing', () => {
    const table = sit(anna);
    expect(table.does(anna, { kind: 'form', ref: { question: 'c9.x' }, values: {} }, stated(years(6))).facts).toEqual([]);
    table.seat(anna, { phase: 'naming', centrum: null });
    expect(table.does(anna, form({ region: 'x' }), stated(vision({ region: 'x' }))).facts).toEqual([]);
  });

  test('carries what is known, as a person would type it', () => {
    const table = sit(anna);
    table.states(anna, fill('c5.satisfaction', { tenths: 78 }), fill('c3.bureauCosts', { separate: true, amountCents: 75_050 }));
    table.seat(anna, { open: { question: 'c5.satisfaction', field: 'evidence' } });
    expect(values(table.tells(anna, 'repeat').reply.blocks)).toMatchObject({ tenths: '7,8' });
    table.seat(anna, { open: { question: 'c3.bureauCosts', field: 'amountCents' } });
    expect(values(table.tells(anna, 'repeat').reply.blocks)).toMatchObject({ separate: 'true', amountCents: '750,50' });
  });
});

describe('a file', () => {
  const file = (more: Partial<{ name: string; type: string; size: number; id: string; link: string }> = {}) => ({
    kind: 'file' as const,
    file: { id: 'F1', name: 'jaarverslag.pdf', type: 'application/pdf', size: 1000, link: 'https://files.example.org/F1', ...more },
  });
  const proof = [{ title: 'jaarverslag.pdf', link: 'https://files.example.org/F1', type: 'application/pdf', size: 1000 }];

  test('is the answer where evidence is asked for', () => {
    const table = sit(anna);
    table.states(anna, fill('c5.employees', { count: 30 }));
    table.seat(anna, { open: { question: 'c5.employees', field: 'evidence' } });
    table.does(anna, file());
    expect(table.answer('c5.employees')).toEqual({ count: 30, evidence: proof });
  });

  test.each([
    ['too large', { size: 26 * 1024 * 1024 }],
    ['a program', { type: 'application/x-msdownload' }],
    ['of a type that is empty', { type: '' }],
    ['of a type that only contains a good one', { type: 'text/html; application/pdf' }],
  ])('that is %s is refused by name and not noted', (_, more) => {
    const table = sit(anna);
    table.seat(anna, { open: { question: 'c5.employees', field: 'evidence' } });
    const refused = table.does(anna, file(more));
    expect(refused.facts).toEqual([]);
    expect(refused.text).toContain(nl.fileRefused('jaarverslag.pdf'));
  });

  test.each(['pdf', 'docx', 'xlsx', 'png'])('whose type is named as “%s” is taken too', (type) => {
    const table = sit(anna);
    table.seat(anna, { open: { question: 'c5.employees', field: 'evidence' } });
    expect(table.does(anna, file({ type })).facts).toHaveLength(1);
  });

  test('is attached by choice where something else is open', () => {
    const table = sit(anna);
    table.states(anna, fill('c5.employees', { count: 30 }));
    table.seat(anna, { open: { question: 'k1.longTerm', field: 'years' } });
    const asks = table.does(anna, file());
    expect(asks.facts).toEqual([]);
    expect(asks.text).toContain(nl.fileWhere);
    const [first] = optionsOf(asks.reply.blocks).filter(({ action }) => action.do === 'choose' && action.ref.question === 'c5.employees');
    if (first === undefined) throw new Error('not offered');
    table.does(anna, press(first.action, asks.reply.card));
    expect(table.answer('c5.employees')).toEqual({ count: 30, evidence: proof });
  });

  test('for which there is no place is not noted, and that is said', () => {
    const table = sit(bob);
    const before = table.session(bob);
    const none = table.does(bob, file());
    expect(none.facts).toEqual([]);
    expect([nl.fileNowhere, nl.fileWhere].some((words) => none.text.includes(words))).toBe(true);
    expect(before.pending).toBeNull();
  });

  test('with a name of any length and an id of any kind makes valid evidence', () => {
    const table = sit(anna);
    table.seat(anna, { open: { question: 'c5.employees', field: 'evidence' } });
    table.does(anna, file({ name: 'x'.repeat(500), id: 'a b/ç?', link: '' }));
    expect(table.answer('c5.employees')).toMatchObject({ evidence: [{ link: 'file:a%20b%2F%C3%A7%3F' }] });
  });
});
