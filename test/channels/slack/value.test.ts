/** What a button brings back is what this channel wrote on it, or nothing: whoever can press can also write the value. */
import { describe, expect, test } from '@jest/globals';
import { actionValue, formValue, readValue } from '../../../src/channels/slack/value.ts';

const card = { id: 'slack:m1', version: 3 };
const ref = { question: 'c3.contributions', item: 'werf' };

test('what was written is read', () => {
  const action = { do: 'command', command: 'status', argument: 'private' } as const;
  expect(readValue(actionValue(action, card) ?? '')).toEqual({ a: action, c: card });
  expect(readValue(formValue(2, ref, card) ?? '')).toEqual({ f: 2, r: ref, c: card });
});

describe('nothing is read from', () => {
  test.each([
    ['no value', undefined],
    ['no JSON', 'status'],
    ['another shape', '{"do":"command"}'],
    ['a command that there is not', '{"a":{"do":"command","command":"drop_tables"}}'],
    ['something more than a command', '{"a":{"do":"command","command":"status","sudo":true}}'],
    ['an argument that is too long', JSON.stringify({ a: { do: 'command', command: 'start', argument: 'x'.repeat(201) } })],
    ['another field beside it', '{"a":{"do":"command","command":"status"},"person":"slack:T1:U2"}'],
    ['a card that is none', '{"a":{"do":"command","command":"status"},"c":{"id":"x","version":-1}}'],
    ['a form that is none', '{"f":-1,"r":{"question":"c3.contributions"}}'],
    ['a value that no button can hold', JSON.stringify({ a: { do: 'choose', ref, value: 'x'.repeat(2_000) } })],
  ])('%s', (_, value) => {
    expect(readValue(value)).toBeNull();
  });

  test('a name that every object has', () => {
    expect(readValue('{"__proto__":{"a":{"do":"command","command":"status"}}}')).toBeNull();
    expect(readValue('{"constructor":1}')).toBeNull();
  });
});
