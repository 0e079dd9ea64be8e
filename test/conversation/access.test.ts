/** Who may do what: the whole table, written out. An action that is not in it does not compile. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Action, type Actor, actions, may, maySeeAmounts, type Target } from '../../src/conversation/access.ts';

const here = 'centrum-here';
const elsewhere = 'centrum-elsewhere';
const place = (role: 'coordinator' | 'partner', partner = 'ROC aan Zee') => ({ centrum: here, role, partner });

const people = {
  coordinator: { memberships: [place('coordinator')] },
  partner: { memberships: [place('partner')] },
  programme: { memberships: [], oversees: new Set([here]) },
  nobody: { memberships: [] },
} satisfies Record<string, Actor>;
type Who = keyof typeof people;

const own: Partial<Target> = { partner: 'roc aan zee' };
const anothers: Partial<Target> = { partner: 'Werf De Kiel' };
const about: Partial<Record<Action, Partial<Target>>> = {
  view_own_amounts: own,
  release_own_amounts: own,
  view_other_amounts: anothers,
};

/** In the Centrum of one's own: coordinator, partner, programme coordinator, somebody else. */
const table: Readonly<Record<Action, readonly [coordinator: boolean, partner: boolean, programme: boolean, nobody: boolean]>> = {
  view_status: [true, true, true, false],
  view_shares: [true, true, true, false],
  view_answers: [true, true, false, false],
  view_own_amounts: [true, true, false, false],
  view_other_amounts: [true, false, false, false],
  view_all_amounts: [true, false, false, false],
  see_who_said: [true, true, false, false],
  see_history: [true, true, true, false],
  answer_for_own: [true, true, false, false],
  answer_for_other: [true, false, false, false],
  settle_conflict: [true, false, false, false],
  attach_evidence: [true, true, false, false],
  see_members: [true, true, false, false],
  invite: [true, false, false, false],
  change_role: [true, false, false, false],
  remove_member: [true, false, false, false],
  leave: [true, true, false, false],
  release_own_amounts: [true, true, false, false],
  join_programme: [true, false, false, false],
  leave_programme: [true, false, false, false],
  see_portfolio: [true, true, true, false],
  oversee: [false, false, true, false],
  make_report: [true, true, false, false],
  make_export: [true, false, false, false],
  make_picture: [true, true, true, false],
  receive_digest: [true, false, true, false],
  bind_channel: [true, false, false, false],
  set_region: [true, false, false, false],
  choose_model: [true, false, false, false],
  receive_nudge: [false, true, false, false],
};

const cases = actions.flatMap((action) =>
  (['coordinator', 'partner', 'programme', 'nobody'] as const).map((who, at): [Action, Who, boolean] => [
    action,
    who,
    table[action][at] ?? false,
  ]),
);

describe('access', () => {
  test('the table names every action', () => {
    expect(Object.keys(table).sort()).toEqual([...actions].sort());
  });

  test.each(cases)('%s by a %s in their own Centrum: %s', (action, who, allowed) => {
    expect(may(people[who], action, { centrum: here, ...about[action] })).toBe(allowed);
  });

  test.each(cases)('%s by a %s in another Centrum: never', (action, who) => {
    const target = { centrum: elsewhere, ...about[action], released: ['werf-de-kiel', 'roc-aan-zee'] };
    expect(may(people[who], action, target)).toBe(false);
    expect(may(people[who], action, null)).toBe(false);
  });

  test('whatever places somebody has elsewhere, they give nothing here', () => {
    const anyPlace = fc.record({
      centrum: fc.constantFrom(elsewhere, 'centrum-herf', 'centrum-her', 'CENTRUM-HERE', ''),
      role: fc.constantFrom('coordinator' as const, 'partner' as const),
      partner: fc.constantFrom('ROC aan Zee', 'Werf De Kiel', ''),
    });
    fc.assert(
      fc.property(fc.array(anyPlace), fc.constantFrom(...actions), fc.constantFrom(own, anothers, {}), (memberships, action, target) => {
        const actor = { memberships, oversees: new Set(memberships.map(({ centrum }) => centrum)) };
        expect(may(actor, action, { centrum: here, ...target, released: ['werf-de-kiel', 'roc-aan-zee', ''] })).toBe(false);
      }),
    );
  });
});

describe('amounts of another organisation', () => {
  const target = { centrum: here, partner: 'Werf De Kiel' };
  const released = ['werf-de-kiel'];

  test('are for a partner once they were released, under any spelling, and for a programme never', () => {
    expect(may(people.partner, 'view_other_amounts', { ...target, released })).toBe(true);
    expect(may(people.partner, 'view_other_amounts', { ...target, partner: 'WERF  de Kiel.', released })).toBe(true);
    expect(may(people.partner, 'view_other_amounts', { ...target, partner: 'Werf De Kiel II', released })).toBe(false);
    expect(may(people.partner, 'view_other_amounts', { ...target, released: ['roc-aan-zee'] })).toBe(false);
    expect(may(people.programme, 'view_other_amounts', { ...target, released })).toBe(false);
    expect(may(people.partner, 'view_all_amounts', { ...target, released })).toBe(false);
  });

  test('are not one’s own', () => {
    expect(may(people.coordinator, 'view_own_amounts', target)).toBe(false);
    expect(may(people.coordinator, 'release_own_amounts', target)).toBe(false);
    expect(may(people.partner, 'release_own_amounts', target)).toBe(false);
    expect(maySeeAmounts(people.coordinator, target)).toBe(true);
    expect(maySeeAmounts(people.partner, target)).toBe(false);
    expect(maySeeAmounts(people.partner, { ...target, ...own })).toBe(true);
  });

  test('long names that begin alike are two organisations, and no name is nobody’s', () => {
    const long = `Stichting ${'voor het onderwijs '.repeat(4)}`;
    const actor = { memberships: [place('partner', `${long}Noord`)] };
    expect(may(actor, 'view_own_amounts', { centrum: here, partner: `${long}Noord` })).toBe(true);
    expect(may(actor, 'view_own_amounts', { centrum: here, partner: `${long}Zuid` })).toBe(false);
    const nameless = { memberships: [place('partner', '–')] };
    expect(may(nameless, 'view_own_amounts', { centrum: here, partner: '!' })).toBe(false);
    expect(may(nameless, 'view_own_amounts', { centrum: here })).toBe(false);
  });
});
