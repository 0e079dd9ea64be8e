/** What the id of something that was done tells. */
import { expect, test } from '@jest/globals';
import { messageId, momentIn } from '../../../src/channels/slack/heard.ts';
import { partId } from '../../../src/conversation/message.ts';

const at = '1790000000.000100';

test.each([
  ['a message', messageId('T1', 'D1', at, 'U1'), at],
  ['a file of a message', partId(messageId('T1', 'D1', at, 'U1'), 2), at],
  ['a press, which was after its card', `T1/press/U1/${at}/block/cw.1/1790000007.000200`, '1790000007.000200'],
  ['a command, whose trigger is no time', 'T1/command/U1/1334522460.738474.8088930838d88f008e0/abc', undefined],
  ['an event', 'Ev0123456789', undefined],
])('%s: when it was', (_, id, moment) => {
  expect(momentIn(id)).toBe(moment);
});
