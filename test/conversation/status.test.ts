/** The status: what it says of each criterion, what changed since the last look, and what it keeps to itself where others read along. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { newSession, sessionSchema, storedSessionSchema } from '../../src/conversation/session.ts';
import { criteria, questions } from '../../src/criteria/criteria.ts';
import { werkdefinitie } from '../../src/criteria/rule-set.ts';
import { assess } from '../../src/scoring/assess.ts';
import { opportunities } from '../../src/scoring/gain.ts';
import { exactPoints } from '../../src/scoring/points.ts';
import { dossiers } from '../criteria/arbitrary.ts';
import { anna, asked, bob, cees, fill, sit, text } from './kit.ts';

const gives = (partner: string, side: string, amountCents: number, more: Record<string, unknown> = {}) =>
  fill('c3.contributions', { partner, side, form: 'cash', amountCents, state: 'toegezegd', ...more });
const partner = (name: string, kind: string) => fill('k1.partners', { name, kind });

/** A Centrum of three partners with a budget of which business gives too little. */
function setting() {
  const table = sit(anna, bob, cees);
  table.states(anna, partner(anna.partner, 'company'), partner(bob.partner, 'school'), partner('Provincie Noord', 'government'));
  table.states(anna, fill('c3.totalBudget', { amountCents: 120_000_000 }));
  table.states(anna, gives(anna.partner, 'business', 25_000_007));
  table.states(anna, gives('Provincie Noord', 'government', 45_000_009));
  table.states(anna, gives(bob.partner, 'education', 49_999_984));
  return table;
}

describe('the status', () => {
  test('shows every criterion with a sign, a word and a way to read more', () => {
    const { reply } = setting().tells(anna, 'status');
    const [list] = reply.blocks.filter((block) => block.kind === 'list');
    expect(list?.items.map(({ option }) => option?.action)).toEqual(
      criteria.map(({ id }) => ({ do: 'command', command: 'more', argument: id })),
    );
    for (const item of list?.items ?? []) expect(item.symbol).toMatch(/^[✔◐✘?–]$/u);
  });

  test('names who can close a gap, and lets the coordinator open the question', () => {
    const table = setting();
    const { reply } = table.tells(anna, 'more', 'c2');
    const items = reply.blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
    const schools = items.find(({ detail }) => detail?.includes(`Wie: ${bob.partner}, coördinator`));
    const action = schools?.option?.action;
    expect(action).toMatchObject({ do: 'open', ref: { question: expect.stringMatching(/^c2\./u) } });
    if (action === undefined) throw new Error('no button');
    expect(table.presses(anna, action).session.open).toMatchObject(action.do === 'open' ? action.ref : {});
  });

  test.each([
    ['the hours', '4.321', { what: 'Meetplan', meeting: 'product' }],
    ['what they called it', 'Overleg over prijzen', { what: 'Overleg over prijzen' }],
  ])('says nothing to a partner of the contribution in kind of another: %s', (_, secret, more) => {
    const table = setting();
    table.states(
      cees,
      gives(cees.partner, 'business', 31_415_900, { form: 'in_kind', payableInCash: true, hours: 4321, rateCents: 3_000, ...more }),
    );
    const looks = [['status'], ['gaps'], ['gaps', 'c3'], ['more', 'c3'], ['why', 'c3'], ['thirds'], ['report']] as const;
    const holding = (who: typeof anna) =>
      looks.filter(([command, argument]) => JSON.stringify(table.tells(who, command, argument).reply.blocks).includes(secret));
    expect(holding(bob)).toEqual([]);
    expect(holding(anna).length).toBeGreaterThan(1);
  });

  test('offers a partner only what they can answer', () => {
    const { reply } = setting().tells(bob, 'more', 'c3');
    const opens = reply.blocks
      .flatMap((block) => (block.kind === 'list' ? block.items : []))
      .flatMap(({ option }) => (option?.action.do === 'open' ? [option.action.ref.question] : []));
    expect(opens).not.toContain('c3.meetingHours');
  });

  test('counts the open questions of each partner, and names no one’s figures', () => {
    const { text: said } = setting().tells(bob, 'status');
    expect(said).toMatch(/ROC aan Zee: \d+ open vragen/u);
    expect(said).toMatch(/Provincie Noord: \d+ open vragen/u);
    expect(said).toMatch(/Alleen de coördinator: \d+ open vragen/u);
  });
});

describe('what changed since the last look', () => {
  test('nothing at the first, then only what moved, per person', () => {
    const table = setting();
    expect(table.tells(anna, 'status').text).not.toContain('vorige keer');
    expect(table.tells(anna, 'status').text).toContain('er niets veranderd');
    table.states(anna, fill('c3.meetingHours', { counted: false }), fill('c3.bureauCosts', { separate: true, amountCents: 100 }));
    const said = table.tells(anna, 'status').text;
    expect(said).toMatch(
      /Veranderd sinds je vorige keer \(1 maart 2026\):\n\n.*Criterium 3.*: van niet voldaan \(33 punten\) naar niet voldaan \(83 punten\)/u,
    );
    expect(said).toContain('Nieuwe antwoorden: Werf De Kiel 2');
    // Bob never looked: for him there is no last time.
    expect(table.tells(bob, 'status').text).not.toContain('vorige keer');
  });

  test('remembers a bounded number of Centra, the last ones looked at', () => {
    const table = setting();
    const seen = Array.from({ length: 20 }, (_, n) => ({ centrum: `other-${n}`, at: '2026-01-01T00:00:00.000Z', criteria: {} }));
    table.seat(anna, { seen });
    const after = table.tells(anna, 'status').session.seen;
    expect(after).toHaveLength(20);
    expect(after.at(-1)?.centrum).toBe('centrum-1');
    expect(after[0]?.centrum).toBe('other-1');
  });
});

describe('a session of an older version', () => {
  test('is read as one of today', () => {
    const { seen: _, ...old } = { ...newSession('anna', 'en'), v: 1, centrum: 'centrum-1' };
    expect(sessionSchema.safeParse(old).success).toBe(false);
    expect(storedSessionSchema.parse(old)).toEqual({ ...newSession('anna', 'en'), centrum: 'centrum-1' });
  });

  test.each([{ v: 99 }, { v: 'constructor' }, null, 'geheim', { v: 1, seen: 'x' }])('is not made up from %j', (stored) => {
    expect(storedSessionSchema.safeParse(stored).success).toBe(false);
  });
});

describe('where more people read along', () => {
  const amounts = ['250.000,07', '450.000,09', '499.999,84', '25000007'];
  const shows = (reply: unknown): string[] => amounts.filter((amount) => JSON.stringify(reply).includes(amount));

  test.each(['status', 'thirds', 'more', 'why', 'gaps'] as const)(
    '%s shows the place no amount, and the coordinator all of them alone',
    (command) => {
      const table = setting();
      const argument = command === 'more' || command === 'why' ? 'c3' : undefined;
      const { reply } = table.does(anna, text(), asked(command, argument), { shared: true });
      if (reply.audience === 'place') expect(shows(reply)).toEqual([]);
      const alone = table.does(anna, text(), asked(command, argument)).reply;
      if (command === 'thirds') expect(shows(alone).length).toBeGreaterThan(2);
      // What the button in a shared place asks for.
      if (command === 'status' || command === 'thirds') {
        const { reply: own } = table.does(anna, { kind: 'press', action: { do: 'command', command, argument: 'private' } }, undefined, {
          shared: true,
        });
        expect(own.audience).toBe('person');
        expect(own.blocks).toEqual(alone.blocks);
      }
    },
  );

  test('a contradiction about amounts is named there, and settled elsewhere', () => {
    const table = setting();
    table.states(cees, gives(anna.partner, 'business', 77_777_707, { form: 'cash' }));
    const { reply, text: said } = table.does(anna, text(), asked('status'), { shared: true });
    expect(reply.audience).toBe('place');
    expect(said).toContain('Werf De Kiel');
    expect(JSON.stringify(reply)).not.toContain('777.777');
    const alone = table.tells(anna, 'status').reply.blocks.flatMap((block) => (block.kind === 'options' ? block.options : []));
    expect(alone.filter(({ action }) => action.do === 'choose')).toHaveLength(2);
  });
});

describe('the thirds in words', () => {
  test('give the coordinator the amount, its exact part, the band and the distance', () => {
    const table = sit(anna, bob);
    table.states(anna, fill('c3.totalBudget', { amountCents: 120_000_000 }));
    table.states(anna, gives('A', 'business', 15_000_000));
    table.states(anna, gives('A', 'business', 10_000_000, { form: 'in_kind', what: 'machines', payableInCash: true }));
    table.states(anna, gives('B', 'government', 45_000_000), gives('C', 'education', 50_000_000));
    const { text: said } = table.tells(anna, 'thirds');
    expect(said).toContain('✘ Bedrijfsleven: 20,8% van de begroting, niet voldaan');
    expect(said).toContain('€ 250.000: € 150.000 in cash en € 100.000 in kind');
    expect(said).toContain('precies 5/24 van de begroting');
    expect(said).toContain('€ 90.000 te weinig voor de band van 28,3% tot 38,3% (ongeveer 1/3, eigen norm)');
    expect(said).toContain('€ 40.000 te veel voor de band');
    expect(said).toContain('Kleinste verandering:');
  });

  test('say of what is not known that it is not known, never 0%', () => {
    const { text: said } = sit(anna).tells(anna, 'thirds');
    expect(said).toContain('Bedrijfsleven: nog niet bekend');
    expect(said).not.toMatch(/: 0%/u);
  });

  test('give a partner shares, and nothing from which an amount follows exactly', () => {
    const { reply, text: said } = setting().tells(bob, 'thirds');
    // In whole per cents: beside one's own amount, tenths would tell the budget.
    expect(said).toContain('21% van de begroting');
    expect(said).not.toMatch(/\d,\d% van de begroting/u);
    expect(said).not.toMatch(/€\s?\d|precies/u);
    expect(JSON.stringify(reply)).not.toContain('25000007');
  });
});

describe('why', () => {
  test('of one point gives its weight, the exact points, who was read, our own norm and the sentence', () => {
    const table = setting();
    const { text: said, reply } = table.tells(anna, 'why', 'c3.thirds');
    expect(said).toContain('weegt 1 van de 6 in criterium 3');
    expect(said).toContain('33 van de 100 punten (precies 100/3)');
    expect(said).toContain('Totaalbegroting: Werf De Kiel, 1 maart 2026');
    expect(said).toContain('Eigen norm: ');
    expect(reply.blocks.at(-1)).toMatchObject({ kind: 'quote', id: 'c3.i1' });
  });

  test('finds a point by the words of its title', () => {
    expect(setting().tells(anna, 'why', 'waarom zijn de vergaderuren niet akkoord').text).toContain('Waarom: Geen vergaderuren');
  });

  test('never fails on an argument', () => {
    const table = setting();
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom('c9', 'c3.', 'c3.nothing', 'k1', 'o4', 'constructor', 'c3.__proto__')),
        (argument) => {
          expect(table.does(anna, text(), asked('why', argument)).reply.blocks.length).toBeGreaterThan(0);
          expect(table.does(anna, text(), asked('more', argument)).reply.blocks.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('what a gap brings', () => {
  test('over random dossiers: every gap is in one opportunity, required ones first, and all together bring no more than is missing', () => {
    fc.assert(
      fc.property(dossiers, (dossier) => {
        const assessment = assess(dossier, werkdefinitie);
        const all = opportunities(assessment);
        const gaps = [...assessment.criteria, ...assessment.definition, ...assessment.objectives].flatMap((one) => one.gaps);
        expect(all.length).toBeLessThanOrEqual(gaps.length);
        expect(all.length > 0).toBe(gaps.length > 0);
        const required = all.map(({ gap }) => gap.required);
        expect(required).toEqual([...required].sort((a, b) => Number(b) - Number(a)));
        for (const { brings } of all)
          for (const { criterion, gain } of brings) {
            const { points } = assessment.criteria.find(({ id }) => id === criterion) ?? {};
            if (points != null) expect(gain.n / gain.d + points.n / points.d).toBeLessThanOrEqual(100 + 1e-9);
          }
      }),
      { numRuns: 60 },
    );
  });

  test('where the step is known to close the last thing, doing it does', () => {
    const table = sit(anna);
    for (const question of questions)
      table.states(anna, ...question.examples.map((example, n) => fill(question.id, example, question.many ? { item: `i${n}` } : {})));
    table.states(anna, fill('c3.bureauCosts', { separate: true, amountCents: 60_000_000 }));
    table.corrects(anna, fill('c3.bureauCosts', { separate: true, amountCents: 60_000_000 }));
    const assessment = assess(table.dossier(), werkdefinitie);
    const one = opportunities(assessment).find(({ gap }) => gap.indicator === 'c3.bureauShare');
    expect(one?.brings).toEqual([{ criterion: 'c3', gain: expect.anything(), closes: true }]);
    expect(exactPoints(one?.brings[0]?.gain ?? { n: 0, d: 1 })).toBe('50/3');
    table.corrects(anna, fill('c3.bureauCosts', { amountCents: 100 }));
    expect(assess(table.dossier(), werkdefinitie).criteria.find(({ id }) => id === 'c3')?.status).toBe('met');
  });
});

test('what one partner, or all others, can still do is asked by name', () => {
  const table = sit(anna, bob);
  table.states(
    anna,
    fill('k1.partners', { name: 'ROC aan Zee', kind: 'school' }),
    fill('k1.partners', { name: 'Werf De Kiel', kind: 'company' }),
  );
  const named = table.tells(anna, 'gaps', 'wat moet het ROC aan Zee nog doen?').text;
  expect(named).toContain('Dit kan ROC aan Zee nog doen');
  expect(named).not.toContain('Positie van de bedrijfsleiding');
  const others = table.tells(anna, 'gaps', 'wat moeten de anderen nog doen?').text;
  expect(others).toContain('Dit kan ROC aan Zee nog doen');
  expect(others).not.toContain('Dit kan Werf De Kiel');
  expect(table.tells(anna, 'gaps').text).toContain('Nog te doen');
});
