/** "rapport" and "exporteer dossier": who gets what, and nothing that is not theirs to see. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { selfEvaluation } from '../../src/conversation/documents/self-evaluation.ts';
import type { Reply } from '../../src/conversation/reply.ts';
import { newSession } from '../../src/conversation/session.ts';
import { wantsOf } from '../../src/conversation/wants.ts';
import { euro } from '../../src/criteria/format.ts';
import type { TextDocument } from '../../src/scoring/document.ts';
import { budgets, dossiers } from '../criteria/arbitrary.ts';
import { anna, asked, bob, cees, centrumName, fill, silent, sit, text } from './kit.ts';

const fileIn = ({ blocks }: Reply) => blocks.find((block) => block.kind === 'file');

function table() {
  const made = sit(anna, bob, cees);
  made.states(anna, fill('c3.totalBudget', { amountCents: 120_000_000 }));
  made.states(
    cees,
    fill('c3.contributions', { partner: 'Scheepsbouw Noord', side: 'business', form: 'cash', amountCents: 31_415_900, state: 'toegezegd' }),
  );
  return made;
}

describe('rapport', () => {
  test('the coordinator gets a Word file with the amounts', () => {
    const { reply } = table().tells(anna, 'report');
    expect(fileIn(reply)).toMatchObject({ format: 'docx', name: `Zelfevaluatie ${centrumName}`, label: expect.stringContaining('Word') });
    expect(JSON.stringify(fileIn(reply)?.data)).toContain(euro(31_415_900, 'nl'));
  });

  test('a partner gets one without any amount, that says so', () => {
    const shown = JSON.stringify(fileIn(table().tells(bob, 'report').reply));
    expect(shown).not.toMatch(/€\s?\d|[cC]ents/u);
    expect(shown).toContain('geen bedragen van partners');
  });

  test.each([anna, bob])('is for the eyes of the one who asked, also in a channel', (who) => {
    expect(table().does(who, text('rapport'), asked('report'), { shared: true }).reply.audience).toBe('person');
  });
});

describe('exporteer dossier', () => {
  test('is for the coordinator', () => {
    const { reply } = table().tells(anna, 'export');
    expect(fileIn(reply)).toMatchObject({ format: 'xlsx', name: `Dossier ${centrumName}` });
    expect(reply.audience).toBe('place');
  });

  test('names the people of this Centrum, and nobody by what was read of another', () => {
    const members = [{ ...cees, personName: 'Cees de Boer' }];
    const shown = (of: string): string => {
      const wanted = { company: { centrum: of, members, programmes: [] } };
      return JSON.stringify(fileIn(table().does(anna, text('exporteer dossier'), asked('export'), { wanted }).reply)?.data);
    };
    expect(shown(anna.centrum)).toContain('Cees de Boer (cees)');
    expect(shown('another')).not.toContain('Cees de Boer');
  });

  test('a partner is told that it is not for them, and gets nothing', () => {
    const { reply, text: said } = table().tells(bob, 'export');
    expect(fileIn(reply)).toBeUndefined();
    expect(said).toContain('Alleen de coördinator');
  });

  test('the whole history is read for the coordinator of that Centrum only', () => {
    const given = (who: typeof anna, centrum: string | null) => ({
      message: { content: text('exporteer dossier') },
      understood: { ...silent, ...asked('export') },
      session: { ...newSession('anna', 'nl'), centrum },
      memberships: [who],
    });
    expect(wantsOf(given(anna, anna.centrum))).toEqual(['history', 'company'].map((want) => ({ want, centrum: anna.centrum })));
    for (const nothing of [given(bob, bob.centrum), given(anna, 'another'), given(anna, null)]) expect(wantsOf(nothing)).toEqual([]);
  });
});

describe('the self-evaluation', () => {
  const at = '2026-11-24T10:00:00.000Z';

  test('without amounts has none, whatever the dossier', () => {
    fc.assert(
      fc.property(fc.oneof(dossiers, budgets), fc.constantFrom('nl' as const, 'en' as const), (dossier, language) => {
        expect(JSON.stringify(selfEvaluation({ dossier, language, at, amounts: false }))).not.toMatch(/€\s?\d|[cC]ents/u);
      }),
      { numRuns: 40 },
    );
  });

  test('has the same headings in both languages', () => {
    fc.assert(
      fc.property(dossiers, (dossier) => {
        const shape = ({ parts }: TextDocument) =>
          parts.filter(({ kind }) => kind !== 'quote').map((part) => (part.kind === 'heading' ? part.level : part.kind));
        const [nl, en] = (['nl', 'en'] as const).map((language) => selfEvaluation({ dossier, language, at, amounts: true }));
        expect(nl && shape(nl)).toEqual(en && shape(en));
      }),
      { numRuns: 20 },
    );
  });
});
