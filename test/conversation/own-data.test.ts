/** A person's own data in the conversation: seen, taken away after a yes, and kept from a model by the coordinator. */
import { describe, expect, test } from '@jest/globals';
import type { TurnInput } from '../../src/conversation/contract.ts';
import { toText } from '../../src/conversation/reply.ts';
import { newSession, type Session } from '../../src/conversation/session.ts';
import { turn } from '../../src/conversation/turn.ts';
import type { HeldAbout } from '../../src/conversation/wanted.ts';
import { emptyLedger } from '../../src/criteria/ledger.ts';
import { intent } from '../../src/language/intent.ts';
import { anna, asked, bob, button, press, text } from './kit.ts';

const at = '2026-03-01T09:00:00.000Z';
function input(session: Session, content: TurnInput['message']['content'], more: Partial<TurnInput> = {}): TurnInput {
  const { person } = session;
  const member = [anna, bob].find((one) => one.person === person);
  return {
    session,
    memberships: member === undefined || session.centrum === null ? [] : [member],
    ledger: emptyLedger,
    message: { id: 'm1', channel: 'console', person, place: { conversation: 'x', shared: true }, at, content },
    bound: null,
    understood: content.kind === 'text' ? { intent: intent(content.text, {} as never), proposals: [], readings: [] } : asked('help'),
    ...more,
  };
}
const inside = (person: string, language: 'nl' | 'en' = 'nl'): Session => ({
  ...newSession(person, language),
  phase: 'intake',
  centrum: anna.centrum,
});
const said = (out: ReturnType<typeof turn>): string => out.replies.map(toText).join('\n');

describe('delete my data', () => {
  test.each([
    ['verwijder mijn gegevens', 'nl', /Dit kan niet ongedaan worden gemaakt/u, /Je gegevens zijn verwijderd/u, 'ja'],
    ['delete my data', 'en', /This cannot be undone/u, /Your data is deleted/u, 'yes'],
  ] as const)('“%s” asks first, and does it after a yes', (words, language, question, done, yes) => {
    const first = turn(input(inside('bob', language), text(words)));
    expect(said(first)).toMatch(question);
    expect(first.acts).toEqual([]);
    const second = turn(input(first.session, text(yes)));
    expect(second.acts).toEqual([{ do: 'erase' }]);
    expect(said(second)).toMatch(done);
    expect(second.replies[0]?.audience).toBe('person');
    expect(second.facts).toEqual([]);
  });

  test.each(['nee', 'no'])('“%s” leaves everything as it was', (no) => {
    const first = turn(input(inside('bob'), text('wis mijn gegevens')));
    const second = turn(input(first.session, text(no)));
    expect(second.acts).toEqual([]);
    expect(second.session.pending).toBeNull();
  });

  test('also before there is a Centrum, by a word or by the button', () => {
    const naming = { ...newSession('cees', 'nl'), phase: 'naming' as const };
    const first = turn(input(naming, text('vergeet mij')));
    expect(first.session).toMatchObject({ phase: 'naming', pending: { kind: 'forget' } });
    expect(turn(input(first.session, text('ja'))).acts).toEqual([{ do: 'erase' }]);
    expect(turn(input(first.session, press(button('yes'), first.session.card))).acts).toEqual([{ do: 'erase' }]);
    // Without that question "ja" is a name like any other.
    expect(turn(input(naming, text('ja'))).acts).toEqual([]);
  });
});

describe('my data', () => {
  const held: HeldAbout = {
    places: [{ centrum: 'Centrum Noord', role: 'partner', partner: 'ROC aan Zee' }],
    facts: [
      {
        centrum: 'Centrum Noord',
        fact: {
          id: 'f',
          centrum: 'c',
          at,
          by: { person: 'bob' },
          question: 'k1.longTerm',
          value: { years: 6 },
          source: { kind: 'message', id: 'm' },
          replaces: [],
        },
      },
    ],
    messages: 3,
    replies: 4,
    sessions: 1,
    records: 2,
    stored: { person: 'bob', facts: [] },
  };

  test('shows places, answers and how much of the rest there is, to the person alone', () => {
    const out = turn(input(inside('bob'), text('mijn gegevens'), { held }));
    const shown = said(out);
    for (const part of ['Centrum Noord: partner namens ROC aan Zee', '6', 'Je berichten, zolang ze bewaard worden: 3', 'kenmerk: bob'])
      expect(shown).toContain(part);
    expect(out.replies[0]?.audience).toBe('person');
    expect(out.replies[0]?.blocks).toContainEqual(expect.objectContaining({ kind: 'file', format: 'json', data: held.stored }));
    expect(said(turn(input(inside('bob', 'en'), text('export my data'), { held })))).toContain('What I keep about you');
  });

  test('says so when there is nothing', () => {
    expect(said(turn(input({ ...newSession('cees', 'nl'), phase: 'naming' }, text('mijn gegevens'))))).toContain('niets');
  });
});

describe('a model', () => {
  test('is switched by the coordinator, for their Centrum', () => {
    const off = turn(input(inside('anna'), text('model uit')));
    expect(off.acts).toEqual([{ do: 'model', centrum: anna.centrum, allowed: false }]);
    expect(said(off)).toContain('gaat vanaf nu niets meer naar een taalmodel');
    expect(turn(input(inside('anna', 'en'), text('model on'))).acts).toEqual([{ do: 'model', centrum: anna.centrum, allowed: true }]);
  });

  test('and by nobody else', () => {
    const out = turn(input(inside('bob'), text('model uit')));
    expect(out.acts).toEqual([]);
    expect(said(out)).not.toContain('taalmodel');
  });
});
