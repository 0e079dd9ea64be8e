/** Where nothing may go that came from outside: the shapes in which an address can point elsewhere. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isAllowed } from '../../src/channels/addresses.ts';

const rules = { hosts: ['hooks.slack.com'], origins: ['http://127.0.0.1:4000'] };

test.each([
  'https://hooks.slack.com/actions/T1/2/x',
  'https://HOOKS.slack.com/a?b=c',
  'https://hooks.slack.com:443/a',
  'http://127.0.0.1:4000/answer/1',
])('%s is a platform’s own', (url) => expect(isAllowed(url, rules)).toBe(true));

test.each([
  'http://hooks.slack.com/a',
  'https://hooks.slack.com:8443/a',
  'https://hooks.slack.com.evil.example/a',
  'https://evil-hooks.slack.com/a',
  'https://hooks.slack.com@evil.example/a',
  'https://user:pass@hooks.slack.com/a',
  'https://hooks.slack.com/a#x',
  'https://evil.example/?hooks.slack.com',
  'https://evil.example\\@hooks.slack.com.evil.example/',
  'https://169.254.169.254/latest/meta-data/',
  'http://127.0.0.1:4001/',
  'http://[::1]:4000/',
  'http://127.0.0.1:4000@evil.example/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  '//hooks.slack.com/a',
  '',
])('%s is not', (url) => expect(isAllowed(url, rules)).toBe(false));

test('whatever the address: only what a request would really reach counts', () => {
  fc.assert(
    fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (url) => {
      const { origin } = new URL(url);
      expect(isAllowed(url, rules)).toBe(origin === 'https://hooks.slack.com' && !url.includes('#'));
    }),
  );
});
