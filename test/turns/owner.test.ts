/** Who is gone, and who may only be slow. */
import { expect, test } from '@jest/globals';
import { processOwner } from '../../src/turns/owner.ts';

test('an owner knows which others on this machine are gone', () => {
  const own = processOwner('nonce');
  const [host = ''] = own.id.split('/');
  const cases: [string, boolean][] = [
    [own.id, false],
    // The same process number with another nonce: an earlier run in the same kind of container.
    [`${host}/${process.pid}/older`, true],
    [`${host}/${process.ppid}/older`, false],
    // Above the largest process number that Linux hands out.
    [`${host}/99999999/older`, true],
    ['another-host/99999999/older', false],
    ['nonsense', false],
  ];
  expect(cases.map(([owner]) => own.isGone(owner))).toEqual(cases.map(([, gone]) => gone));
});
