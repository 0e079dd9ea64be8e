/** The table of Centra and the history of one, as replies: what they say, to whom, in which language. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { optionsOf, type Reply, toText } from '../../src/conversation/reply.ts';
import { newSession } from '../../src/conversation/session.ts';
import { type CentrumStanding, standingAfter } from '../../src/conversation/standings.ts';
import { turn } from '../../src/conversation/turn.ts';
import { emptyLedger } from '../../src/criteria/ledger.ts';
import type { Fact } from '../../src/criteria/vocabulary.ts';
import { histories } from '../scoring/histories.ts';
import { anna, asked, bob, fill, sit, text } from './kit.ts';

const complete: Fact[] = [
  { question: 'k1.longTerm', value: { years: 6 } },
  { question: 'c3.totalBudget', value: { amountCents: 123_456_700 } },
].map((one, n) => ({
  ...one,
  id: `f${n}`,
  centrum: 'x',
  at: '2026-01-05T10:00:00.000Z',
  by: { person: 'anna' },
  source: { kind: 'form', id: 'x' },
  replaces: [],
}));

const among = (names: readonly string[], facts: readonly Fact[] = complete): CentrumStanding[] =>
  names.map((name) => ({
    centrum: `id-${name}`,
    name,
    region: name === 'Noord' ? 'Twente' : null,
    standing: standingAfter(null, emptyLedger, facts),
  }));

/** "portfolio", asked by somebody who takes part in these Centra. */
function ask(
  standings: CentrumStanding[],
  argument?: string,
  language: 'nl' | 'en' = 'nl',
  own = standings.map(({ centrum }) => centrum),
): Reply {
  const memberships = own.map((centrum) => ({ ...anna, centrum, centrumName: centrum.slice(3) }));
  const { replies } = turn({
    session: { ...newSession('anna', language), centrum: own[0] ?? null, phase: own.length === 0 ? 'naming' : 'intake' },
    memberships,
    ledger: emptyLedger,
    message: {
      id: 'm1',
      channel: 'slack',
      person: 'anna',
      place: { conversation: 'here', shared: true },
      at: '2026-11-24T10:00:00.000Z',
      content: text('portfolio'),
    },
    bound: null,
    understood: asked('portfolio', argument),
    standings,
  });
  return replies[0] as Reply;
}

const many = Array.from({ length: 20 }, (_, n) => `Centrum ${String(n).padStart(2, '0')}`);
const rowsIn = (reply: Reply): number =>
  reply.blocks
    .filter(({ kind }) => kind === 'list')
    .flatMap((block) => (block.kind === 'list' && block.items.some(({ detail }) => detail?.includes(' · ')) ? block.items : [])).length;

describe('the portfolio', () => {
  test('in a shared place is for the eyes of who asked', () => {
    expect(ask(among(['Noord', 'Zuid'])).audience).toBe('person');
  });

  test('as a file holds the Centra that the person sees, statuses and points, and no amount', () => {
    const reply = ask(among(['Noord', 'Zuid']), 'file=true', 'en');
    const [file] = reply.blocks.flatMap((block) => (block.kind === 'file' ? [block] : []));
    expect(reply.audience).toBe('person');
    expect(file).toMatchObject({ format: 'xlsx', label: 'Table of the Centres (Excel)' });
    const rows = JSON.stringify(file?.data);
    for (const known of ['"Noord"', '"Zuid"', '"Twente"', 'not known yet']) expect(rows).toContain(known);
    expect(rows).not.toContain('1234567');
  });

  test('comes a page at a time; “meer” leads through all of it', () => {
    const standings = among(many);
    const seen: string[] = [];
    let argument: string | undefined;
    for (let page = 1; ; page += 1) {
      const reply = ask(standings, argument);
      expect(rowsIn(reply)).toBeLessThanOrEqual(8);
      expect(toText(reply).length).toBeLessThan(6000);
      seen.push(...many.filter((name) => toText(reply).includes(`${name}: ?`) || toText(reply).includes(`? ${name}:`)));
      const more = optionsOf(reply.blocks).find(({ label }) => label.startsWith('Meer'));
      if (more?.action.do !== 'command') break;
      argument = more.action.argument;
      expect(page).toBeLessThan(5);
    }
    expect(seen).toEqual(many);
  });

  test('of few Centra offers to go on in any of them, of many in those of the page', () => {
    const switches = (reply: Reply) =>
      optionsOf(reply.blocks).filter(({ action }) => action.do === 'command' && action.command === 'start');
    expect(switches(ask(among(many.slice(0, 9)), 'region=nowhere')).length).toBe(9);
    expect(switches(ask(among(many))).length).toBe(8);
    // What is only looked at from outside is no place to work in.
    expect(switches(ask(among(['Noord', 'Zuid']), undefined, 'nl', ['id-Noord'])).map(({ label }) => label)).toEqual([
      'Noord (coördinator)',
    ]);
  });

  test('says what it was narrowed to, and that nothing fits', () => {
    expect(toText(ask(among(['Noord', 'Zuid']), 'region=twente'))).toContain('Alleen: regio “twente”.');
    expect(toText(ask(among(['Noord', 'Zuid']), 'region=twente'))).not.toContain('Zuid:');
    const nothing = ask(among(['Noord']), 'status=met&criterion=c3', 'en');
    expect(toText(nothing)).toContain('Only: criterion 3 met.');
    expect(toText(nothing)).toContain('No Centre fits this.');
  });

  test('without any Centrum says so', () => {
    expect(toText(ask([]))).toBe('Je doet nog in geen Centrum mee.');
  });

  test('holds no amount, name of a person or answer, whatever the facts', () => {
    fc.assert(
      fc.property(histories, fc.constantFrom('nl' as const, 'en' as const), (facts, language) => {
        const shown = JSON.stringify(ask(among(['Noord'], facts), undefined, language));
        expect(shown).not.toContain('€');
        for (const { value } of facts) {
          const words = Object.values(value ?? {}).filter((one): one is string => typeof one === 'string' && one.length > 12);
          for (const word of words) expect(shown).not.toContain(word);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('its picture holds the rows of the reply and tells of the rest', () => {
    const picture = ask(among(many)).blocks.find(({ kind }) => kind === 'picture');
    expect(picture).toMatchObject({ name: 'heatmap', data: { more: 12 } });
    expect(picture?.kind === 'picture' && picture.alt).toContain('Beeld van deze 8 Centra: criterium 1: ? nog niet bekend 8;');
  });
});

describe('a region', () => {
  test('is set by the coordinator only, for the own Centrum', () => {
    const table = sit(anna, bob);
    expect(table.tells(anna, 'region', ' Twente ').acts).toEqual([{ do: 'set_region', centrum: anna.centrum, region: 'Twente' }]);
    expect(table.tells(bob, 'region', 'Zeeland')).toMatchObject({
      acts: [],
      text: 'Alleen de coördinator kan de regio van een Centrum kiezen.',
    });
    expect(table.tells(anna, 'region')).toMatchObject({ acts: [], text: expect.stringContaining('Typ “regio: ”') });
  });
});

describe('history', () => {
  function told() {
    const table = sit(anna, bob);
    const facts = [
      ...table.states(anna, fill('k1.longTerm', { years: 1 })).facts,
      ...table.states(anna, fill('c3.totalBudget', { amountCents: 123_456_700 })).facts,
      ...table.corrects(anna, fill('k1.longTerm', { years: 6 })).facts,
    ];
    // As if the first two were said in summer, and the correction in autumn.
    const history = facts.map((fact, n) => ({ ...fact, at: n < 2 ? '2025-07-10T10:00:00.000Z' : '2025-10-10T10:00:00.000Z' }));
    const on = (argument?: string, more: Parameters<typeof table.does>[3] = {}) =>
      table.does(anna, text(), asked('history', argument), { wanted: { history }, ...more });
    return { table, on };
  }

  test('of a day: what it was then, what it is now, and what changed', () => {
    const { on } = told();
    const reply = on('2025-08-01');
    expect(reply.text).toContain('Centrum Noord: 1 augustus 2025 en nu');
    expect(reply.text).toContain('Sindsdien opgelost:\n\n  - Langjarig');
    expect(reply.text).toContain('Sindsdien is er 1 gegeven vastgelegd.');
    expect(reply.reply.blocks.at(-1)).toMatchObject({ kind: 'picture', name: 'radar', data: { before: { label: '1 augustus 2025' } } });
    expect(reply.text).not.toContain('€');
  });

  test('the day itself counts', () => {
    expect(told().on('2025-10-10').text).toContain('Geen enkel onderdeel kreeg een ander oordeel.');
    expect(told().on('2025-10-09').text).toContain('Sindsdien opgelost:');
  });

  test('before anything was said, and on a day to come', () => {
    expect(told().on('2025-07-09').text).toBe('Op 9 juli 2025 was er nog niets vastgelegd. Het eerste gegeven is van 10 juli 2025.');
    expect(told().on('2030-01-01').text).toContain('1 januari 2030 moet nog komen.');
    expect(sit(anna).tells(anna, 'history').text).toBe('Er is nog niets vastgelegd.');
  });

  test('as a course: a line for each month in which something happened', () => {
    const { table, on } = told();
    table.seat(anna, { language: 'en' });
    expect(
      on()
        .text.split('\n')
        .filter((line) => /^ {2}\S end of|^ {2}\S now/u.test(line)),
    ).toEqual([
      expect.stringContaining('end of July 2025:'),
      expect.stringContaining('end of October 2025:'),
      expect.stringContaining('now:'),
    ]);
  });
});
