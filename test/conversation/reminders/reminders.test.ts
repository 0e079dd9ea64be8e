/** The words of what is sent unasked. Read the .txt files beside this one: they are what a person sees. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { digest } from '../../../src/conversation/reminders/digest.ts';
import { nudge, stillWaiting } from '../../../src/conversation/reminders/nudge.ts';
import { programmeDigest } from '../../../src/conversation/reminders/programme.ts';
import { type Reply, replySchema, toText } from '../../../src/conversation/reply.ts';
import { type CentrumStanding, standingAfter } from '../../../src/conversation/standings.ts';
import { emptyLedger } from '../../../src/criteria/ledger.ts';
import type { Fact, Language } from '../../../src/criteria/vocabulary.ts';
import { anna, asked, bob, cees, fill, sit, text } from '../kit.ts';

const gives = (partner: string, side: string, amountCents: number, more: Record<string, unknown> = {}) =>
  fill('c3.contributions', { partner, side, form: 'cash', amountCents, ...more });

/** Anna's Centrum a week ago and now: a school joined in, its contribution half known, and two say different things. */
function weeks() {
  const table = sit(anna, bob, cees);
  table.states(
    anna,
    fill('k1.partners', { name: anna.partner, kind: 'company' }),
    fill('k1.partners', { name: cees.partner, kind: 'company' }),
  );
  table.states(
    anna,
    fill('c3.totalBudget', { amountCents: 120_000_000 }),
    gives(anna.partner, 'business', 40_000_007, { state: 'toegezegd' }),
  );
  const before = table.ledger();
  const since = '2026-03-01T00:02:00.000Z';
  table.states(anna, fill('k1.partners', { name: bob.partner, kind: 'school' }));
  table.states(bob, gives(bob.partner, 'education', 35_000_009));
  table.states(anna, fill('c3.bureauCosts', { separate: true, amountCents: 1_000_000 }), fill('k1.longTerm', { years: 6 }));
  table.states(cees, fill('k1.longTerm', { years: 2 }));
  return { table, before, since, now: table.ledger() };
}

/** What a reply says, compared with a file that people can read. `UPDATE_TRANSCRIPTS=1` writes it anew. */
function reads(name: string, reply: Reply | null | undefined): void {
  expect(replySchema.safeParse(reply).error).toBeUndefined();
  const said = `${toText(reply ?? { blocks: [] })}\n`;
  const path = join(import.meta.dirname, name);
  if (process.env.UPDATE_TRANSCRIPTS === '1') writeFileSync(path, said);
  expect(said).toBe(readFileSync(path, 'utf8'));
}

const actions = (reply: Reply | null | undefined) =>
  (reply?.blocks ?? []).flatMap((block) => (block.kind === 'options' ? block.options.map(({ action }) => action) : []));

describe.each<Language>(['nl', 'en'])('in %s', (language) => {
  test('a digest tells how it stands, what changed, what to do, whose turn it is and who contradict', () => {
    const { now, before, since } = weeks();
    reads(`digest.${language}.txt`, digest(anna, language, now, before, since));
  });

  test('a nudge names the questions that only this partner can answer', () => {
    const { now } = weeks();
    reads(`nudge.${language}.txt`, nudge(bob, language, now)?.reply);
  });
});

test('their buttons lead into that Centrum, and out of reminders, also from an older card', () => {
  const { table, now, before, since } = weeks();
  for (const reply of [digest(anna, 'nl', now, before, since), nudge(bob, 'nl', now)?.reply]) {
    expect(actions(reply)).toEqual([
      { do: 'command', command: 'start', argument: anna.centrum },
      { do: 'command', command: 'reminders', argument: 'off' },
    ]);
    // Nothing else in it acts on whatever Centrum the reader is working on now.
    expect(
      reply?.blocks.flatMap((block) => (block.kind === 'list' ? block.items.filter(({ option }) => option !== undefined) : [])),
    ).toEqual([]);
  }
  const card = { id: 'an older card', version: 0 };
  const pressed = table.presses(bob, { do: 'command', command: 'start', argument: bob.centrum }, card);
  expect(pressed.session.open).not.toBeNull();
});

describe('a nudge', () => {
  test('is never for a coordinator, nor for a partner who is not in the Centrum', () => {
    const { now } = weeks();
    expect(nudge(anna, 'nl', now)).toBeNull();
    expect(nudge({ ...bob, partner: 'ROC Elders' }, 'nl', now)).toBeNull();
    expect(nudge(bob, 'nl', emptyLedger)).toBeNull();
  });

  test('is not about what another partner of the same kind could answer', () => {
    const { now } = weeks();
    // There are two companies: nothing waits for one of them alone.
    expect(nudge(cees, 'nl', now)).toBeNull();
  });

  test('lapses with the first of its questions that is answered', () => {
    const { table, now } = weeks();
    const asks = nudge(bob, 'nl', now)?.asks ?? [];
    expect(stillWaiting(bob, now, asks)).toBe(true);
    table.states(bob, fill('c3.contributions', { partner: bob.partner, state: 'toegezegd' }, { item: 'roc-aan-zee' }));
    expect(stillWaiting(bob, table.ledger(), asks)).toBe(false);
    expect(stillWaiting(bob, now, [])).toBe(false);
  });

  test('holds nothing of what others contribute', () => {
    const { now } = weeks();
    expect(JSON.stringify(nudge(bob, 'nl', now))).not.toMatch(/400\.000|40000007/u);
  });
});

describe('turning reminders off and on', () => {
  test('changes them for this person only, once, and says how to change back', () => {
    const table = sit(anna);
    expect(table.tells(anna, 'reminders', 'off').acts).toEqual([]);
    const off = table.does(anna, text(), asked('reminders', 'off'), { reminders: 'on' });
    expect(off.acts).toEqual([{ do: 'set_reminders', to: 'off' }]);
    expect(off.text).toContain('herinneringen aan');
    expect(table.does(anna, text(), asked('reminders', 'off'), { reminders: 'off' }).acts).toEqual([]);
    expect(table.does(anna, text(), asked('reminders', 'on'), { reminders: 'off' }).acts).toEqual([{ do: 'set_reminders', to: 'on' }]);
    expect(table.does(anna, text(), asked('reminders', 'ask'), { reminders: 'off' }).text).toContain('staan uit');
  });
});

const longTerm = (centrum: string, at: string, value: Fact['value']): Fact => ({
  id: `${centrum} ${at}`,
  centrum,
  at,
  by: { person: 'secret person', partner: 'Secret BV' },
  question: 'k1.longTerm',
  value,
  source: { kind: 'message', id: 'm' },
  replaces: [],
});
const budget = (centrum: string, at: string): Fact => ({
  ...longTerm(centrum, at, { amountCents: 123_456_700 }),
  id: `budget ${centrum}`,
  question: 'c3.totalBudget',
});
const stood = (name: string, ...facts: Fact[]): CentrumStanding => ({
  centrum: `id ${name}`,
  name,
  region: null,
  standing: standingAfter(null, emptyLedger, facts),
});
const monday = '2026-03-23T08:00:00.000Z';
const programme = (): CentrumStanding[] => [
  stood('Anders', longTerm('a', '2026-03-03T09:00:00.000Z', { years: 2 }), longTerm('a', '2026-03-18T09:00:00.000Z', { years: 6 })),
  stood('Begonnen', longTerm('b', '2026-03-18T09:00:00.000Z', { years: 6 }), budget('b', '2026-03-18T09:00:00.000Z')),
  stood('Gelijk', longTerm('g', '2026-03-03T09:00:00.000Z', { years: 6 })),
  stood('Stil', longTerm('s', '2026-01-02T09:00:00.000Z', { years: 6 })),
  stood('Leeg'),
];

describe.each<Language>(['nl', 'en'])('the week of a programme in %s', (language) => {
  test('tells how many Centra stand where, what changed and which are quiet', () => {
    const reply = programmeDigest('Noordzee', language, programme(), monday);
    reads(`programme.${language}.txt`, reply);
    expect(JSON.stringify(reply)).not.toMatch(/secret|1\.234\.567|1,234,567|123456700/iu);
  });

  test('of ten thousand Centra stays a message', () => {
    const few = programme();
    const many = Array.from({ length: 2_000 }, () => few).flat();
    expect(toText(programmeDigest('Noordzee', language, many, monday) ?? { blocks: [] }).length).toBeLessThan(3_000);
  });
});

test('a programme without Centra has no week', () => {
  expect(programmeDigest('Noordzee', 'nl', [], monday)).toBeNull();
});
