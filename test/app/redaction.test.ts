/** Whatever an error carries along, in whatever shape libraries nest it: the log tells a code, a class and a place. */
import { Writable } from 'node:stream';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createLog } from '../../src/app/log.ts';
import { withoutSecrets } from '../../src/app/secrets.ts';
import { thrown } from '../../src/turns/log.ts';
import { readFact, readMessage, readSession, writeSession } from '../../src/turns/stored.ts';

/** What may never be seen, in shapes that a code, a name or a place might let through. */
const token = 'xoxb-1234567890-AbCdEfGhIj';
const hex = '9f86d081884c7d659a2feaa0c55ad015';
const words = 'Werf De Kiel legt 75.000 euro in';
const planted = fc.constantFrom(
  token,
  hex,
  words,
  `Bearer ${token}`,
  `postgres://app:${hex}@db/x`,
  `${words}\n    at ${words} (${token}:1:1)`,
  `${words}\n    at run (/srv/src/${token}.ts:1:1)`,
);

const carrying = (error: Error, more: object): Error => Object.assign(error, more);

/** Errors as our libraries make them, each with something planted, around an inner one. */
const shapes = (inner: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.tuple(planted, planted, inner).chain(([one, other, cause]) =>
    fc
      .constantFrom<() => unknown>(
        () => new Error(one, { cause }),
        () => carrying(new TypeError(`fetch failed: ${one}`, { cause }), { code: other }),
        // axios
        () =>
          carrying(new Error('Request failed with status code 401'), {
            isAxiosError: true,
            code: 'ERR_BAD_REQUEST',
            config: { headers: { Authorization: one }, data: other },
            request: { _header: one },
            response: { status: 401, headers: { 'set-cookie': [one] }, data: { error: { message: other } } },
            cause,
          }),
        // undici
        () =>
          carrying(
            new TypeError('fetch failed', {
              cause: carrying(new Error(one, { cause }), { code: 'UND_ERR_SOCKET', socket: { remote: other } }),
            }),
            {},
          ),
        // Slack
        () =>
          carrying(new Error(`An API error occurred: ${one}`), {
            code: 'slack_webapi_platform_error',
            data: { error: other, headers: { authorization: one } },
            original: cause,
          }),
        // pg
        () => carrying(new Error(one), { code: '23505', detail: other, where: one, cause }),
        () => new AggregateError([new Error(one), cause], other),
        () => carrying(new Error('known'), { name: one, message: other, cause }),
        () => carrying(new Error(one), { message: other }),
        () => carrying(new Error(one), { message: '' }),
        () => carrying(new Error(one), { stack: undefined, toString: () => other, toJSON: () => one }),
        () => one,
        () => ({ message: one, cause, code: other }),
      )
      .map((make) => make()),
  );
const errors = shapes(shapes(shapes(fc.constant(undefined))));

const secrets = [token, hex, words, '75.000', 'xoxb', 'Werf', 'Bearer'];
function expectClean(text: string): void {
  for (const secret of secrets) expect(text).not.toContain(secret);
}

function collected(): { lines: string[]; to: Writable } {
  const lines: string[] = [];
  const to = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString('utf8'));
      done();
    },
  });
  return { lines, to };
}

test('what is told of any error holds nothing of what was planted in it', () => {
  fc.assert(
    fc.property(errors, (error) => expectClean(JSON.stringify(thrown(error)))),
    { numRuns: 500 },
  );
});

test('a line of the log holds nothing of it either, also when the error itself is handed to it', () => {
  const { lines, to } = collected();
  const { log } = createLog('trace', to);
  fc.assert(
    fc.property(errors, planted, (error, text) => {
      log({ code: 'turn_failed', row: 1, ...thrown(error) });
      log(Object(error) as never);
      log({ code: 'turn_failed', why: text, error: text, at: text, err: error, msg: text, [text]: text } as never);
    }),
    { numRuns: 300 },
  );
  expect(lines.length).toBeGreaterThan(600);
  expectClean(lines.join(''));
});

test('and yet says what an operator needs: the code, the class, and where in our code', () => {
  const { lines, to } = collected();
  const { log } = createLog('info', to);
  log({ code: 'store_trouble', row: 7, ...thrown(Object.assign(new RangeError(words), { code: 'ECONNREFUSED' })) });
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    code: 'store_trouble',
    row: 7,
    why: 'ECONNREFUSED',
    error: 'RangeError',
    at: expect.stringMatching(/^test\/app\/redaction\.test\.ts:\d+:\d+$/u),
  });
});

test('a fault about what is stored quotes nothing of it, and hangs on no error that does', () => {
  for (const text of [words, `{"text":"${words}"`, JSON.stringify({ id: words, [words]: token, content: { kind: words } })])
    for (const read of [readMessage, readSession, readFact, (value: string) => writeSession({ open: value } as never)]) {
      let fault: unknown;
      try {
        read(text);
      } catch (error) {
        fault = error;
      }
      expect(fault).toMatchObject({ code: expect.stringMatching(/^(?:message|session|fact)_unreadable$|^turn_invalid$/u) });
      expect((fault as Error).cause).toBeUndefined();
      expect(String((fault as Error).stack).split('\n    at ')[0]).not.toMatch(/Werf|75|xoxb|JSON at/u);
    }
});

test('what a command prints is without the secrets of its environment, and without what looks like one', () => {
  const env = { TEAMS_CLIENT_SECRET: hex, ENCRYPTION_KEY: 'first-key-here,second-key-here', DATABASE_URL: 'sqlite:./data/a.db' };
  const printed = withoutSecrets(
    `cannot reach postgres://app:pass@db/x with ${hex}, ${token}, sk-proj-abcdefgh, Authorization: Bearer abc.def and second-key-here in ./data/a.db`,
    env,
  );
  expect(printed).toBe('cannot reach postgres://•••@db/x with •••, •••, •••, Authorization: ••• and ••• in ./data/a.db');
});
