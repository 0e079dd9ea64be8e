/** Each command as a person runs it: what it prints, how it ends, and what it says about bad input. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { BadInput } from '../../src/app/fail.ts';
import { parseJson } from '../../src/app/input.ts';
import { dossierSchema } from '../../src/criteria/criteria.ts';
import { centrum, folder, lines } from './process.ts';

const json = (text: string) => JSON.parse(text) as Record<string, unknown> & { answers: Record<string, Record<string, unknown>> };
let complete: string;
beforeAll(async () => {
  complete = (await centrum(['example', 'complete'])).out;
});

/** A fault is said in lines for people: no stack, no file of ours, and nothing on stdout. */
function expectFault({ code, out, err }: Awaited<ReturnType<typeof centrum>>, ...said: string[]): void {
  expect([code, out]).toEqual([2, '']);
  expect(err).not.toMatch(/\n\s+at |\.ts:\d|node:internal/u);
  for (const one of said) expect(err).toContain(one);
}

test.each(['chat', 'score', 'schema', 'example', 'rules', 'text', 'doctor', 'extract', 'ask'])(
  '%s --help says how to use it',
  async (name) => {
    const { code, out, err } = await centrum([name, '--help']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(`Usage: centrum ${name}`);
  },
);

test('--version is that of the package', async () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  expect(await centrum(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
});

test('a command or option that does not exist, or a value that is none, ends with 2 and one line on what to do', async () => {
  for (const args of [['nonsense'], ['score', '--nonsense'], ['score', '--lang', 'fr'], ['chat', '--lang', 'fr']]) {
    const ran = await centrum(args);
    expectFault(ran, 'error: ');
    expect(ran.err).toContain('--help');
  }
});

describe('score', () => {
  test('the complete example is met on all six, the empty one asks', async () => {
    const { code, out, err } = await centrum(['score', '-'], { input: complete });
    expect([code, err]).toEqual([0, '']);
    expect(json(out)).toMatchObject({ verdict: 'met', repairable: false });
    expect((json(out).criteria as unknown as { id: string; status: string }[]).map(({ id, status }) => `${id} ${status}`)).toEqual(
      [1, 2, 3, 4, 5, 6].map((n) => `c${n} met`),
    );
    const empty = await centrum(['score'], { input: (await centrum(['example', 'empty'])).out });
    expect(json(empty.out)).toMatchObject({ verdict: 'unanswered' });
  });

  test('from a file or from stdin, twice, and with keys in another order: the same bytes, keys sorted', async () => {
    const place = folder();
    const shuffled = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(shuffled)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([key, inner]) => [key, shuffled(inner)]),
            )
          : value;
    const partial = (await centrum(['example', 'partial'])).out;
    writeFileSync(join(place, 'dossier.json'), partial);
    const runs = await Promise.all([
      centrum(['score', 'dossier.json'], { cwd: place }),
      centrum(['score', '-'], { input: partial }),
      centrum(['score'], { input: JSON.stringify(shuffled(JSON.parse(partial))) }),
    ]);
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(new Set(runs.map(({ out }) => out)).size).toBe(1);
    const keys = Object.keys(json(runs[0].out));
    expect(keys).toEqual([...keys].sort());
  });

  test('--explain prints it for people, in the language that was asked for', async () => {
    const dutch = await centrum(['score', '--explain'], { input: complete });
    const english = await centrum(['score', '--explain', '--lang', 'en'], { input: complete });
    expect([dutch.code, english.code]).toEqual([0, 0]);
    expect(dutch.out).toContain('voldaan');
    expect(english.out).not.toContain('voldaan');
    expect(`${dutch.out}${english.out}`).not.toContain('undefined');
    const byDefault = await centrum(['score', '--explain'], { input: complete, env: { DEFAULT_LANGUAGE: 'en' } });
    expect(byDefault.out).toBe(english.out);
  });

  test.each<[string, string, string[]]>([
    ['nothing', '', ['-: nothing came in']],
    ['nothing but space', ' \n\n', ['-: nothing came in']],
    ['malformed JSON', '{"version": 1,', ['-: not valid JSON']],
    ['no object', '[1]', ['-: verwacht een object']],
    ['null', 'null', ['-: verwacht een object']],
    ['deep nesting', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, ['-: ']],
  ])('%s is refused', async (_, input, said) => {
    expectFault(await centrum(['score'], { input }), ...said);
  });

  const withAnswer = (id: string, value: unknown): string =>
    JSON.stringify({ version: 1, centrum: { name: 'X' }, answers: { [id]: value } });
  const dutch: [string, unknown, string][] = [
    ['c3.totalBudget', { amountCents: -5 }, 'answers.c3.totalBudget.amountCents: verwacht een heel getal van ten minste'],
    ['c3.totalBudget', { amountCents: 1e15 }, 'answers.c3.totalBudget.amountCents: verwacht een heel getal van ten hoogste'],
    ['c3.totalBudget', { amountCents: 1e300 }, 'answers.c3.totalBudget.amountCents: verwacht een heel getal'],
    ['c3.totalBudget', { amountCents: 10_000.5 }, 'answers.c3.totalBudget.amountCents: verwacht een heel getal'],
    ['c3.totalBudget', { amountCents: '€ 75.000' }, 'answers.c3.totalBudget.amountCents: verwacht een heel getal'],
    ['c3.totalBudget', { amountEuro: 5 }, 'answers.c3.totalBudget: onbekende sleutel “amountEuro”'],
    ['c9', {}, 'answers: onbekende sleutel “c9”'],
    ['c3.contributions', [{ id: 'a', form: 'gift' }], 'answers.c3.contributions.0.form: verwacht één van: cash, in_kind'],
    ['c3.contributions', [{ form: 'cash' }], 'answers.c3.contributions.0.id: ontbreekt; verwacht een tekst'],
    ['c3.contributions', [{ id: 'a' }, { id: 'a' }], 'answers.c3.contributions: twee onderdelen hebben dezelfde id'],
    ['c3.contributions', { id: 'a' }, 'answers.c3.contributions: verwacht een lijst'],
    ['c1.vision', { statement: '' }, 'answers.c1.vision.statement: verwacht een tekst van ten minste 1 teken'],
    ['c1.vision', { statement: 'x'.repeat(2001) }, 'answers.c1.vision.statement: verwacht een tekst van ten hoogste 2000 tekens'],
    ['k1.demand', { shared: 'ja' }, 'answers.k1.demand.shared: verwacht true of false'],
    ['c4.activities', [{ id: 'a', targetDate: '2028-02-30' }], 'answers.c4.activities.0.targetDate: verwacht een datum die bestaat'],
    ['c5.employees', { evidence: [{ title: 'x', link: 'javascript:x' }] }, 'answers.c5.employees.evidence.0.link: verwacht een adres'],
  ];
  test.each(dutch)('%s with %j names the path and what was expected', (id, value, said) => {
    let found: unknown;
    try {
      parseJson(withAnswer(id, value), dossierSchema, '-', 'nl');
    } catch (error) {
      found = error;
    }
    expect(found).toBeInstanceOf(BadInput);
    expect((found as BadInput).lines).toEqual([expect.stringContaining(said)]);
  });

  test('one line per fault, in English as well', async () => {
    const input = JSON.stringify({
      version: 2,
      answers: { 'c3.totalBudget': { amountCents: -1 }, 'k1.longTerm': { years: 'six' } },
      extra: 1,
    });
    const { err, ...ran } = await centrum(['score', '--lang', 'en'], { input });
    expectFault({ err, ...ran });
    expect(lines(err)).toEqual([
      'version: expected the value 1',
      'centrum: missing; expected an object',
      'answers.k1.longTerm.years: expected a whole number',
      expect.stringMatching(/^answers\.c3\.totalBudget\.amountCents: expected a whole number of at least \d+$/u),
      '-: unknown key “extra”',
    ]);
  });

  test('keys that would steer a terminal or fill it are made harmless, and faults beyond the fiftieth are counted', async () => {
    const steering = await centrum(['score'], { input: JSON.stringify({ version: 1, centrum: { name: 'X' }, '\u001b[31m\nx: fine': 1 }) });
    expectFault(steering, '-: onbekende sleutel “[31mx: fine”');
    expect(lines(steering.err)).toHaveLength(1);
    const items = Array.from({ length: 80 }, (_, n) => ({ id: `i${n}`, amountCents: -1 }));
    const many = await centrum(['score'], { input: withAnswer('c3.contributions', items) });
    expectFault(many, '… and 30 more faults');
    const names = Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`${n}${'y'.repeat(500)}`, 1]));
    const long = await centrum(['score'], { input: JSON.stringify({ version: 1, centrum: { name: 'X' }, ...names }) });
    expectFault(long, '+4');
    expect(long.err.length).toBeLessThan(500);
  });

  test('a value deep in a claim does not bring it down', async () => {
    const claim = (by: string) => `{"by":"${by}","fact":"${by}","value":{"x":${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}}}`;
    const input = `{"version":1,"centrum":{"name":"X"},"conflicts":[{"question":"c1.vision","claims":[${claim('a')},${claim('b')}]}]}`;
    expectFault(await centrum(['score'], { input }), '-: nested more than');
  });

  test('20 MB is refused without being read to its end, and a file that is not there is named', async () => {
    expectFault(await centrum(['score'], { input: Buffer.alloc(20 * 1024 * 1024, ' ') }), '-: larger than 8 MB');
    const place = folder();
    writeFileSync(join(place, 'large.json'), Buffer.alloc(20 * 1024 * 1024, ' '));
    expectFault(await centrum(['score', 'large.json'], { cwd: place }), 'large.json: larger than 8 MB');
    expectFault(await centrum(['score', 'none.json']), 'none.json: cannot be read (ENOENT)');
    expectFault(await centrum(['score', '.']), '.: cannot be read (EISDIR)');
  });
});

describe('the data behind it', () => {
  test('examples are valid dossiers; another name lists the ones there are', async () => {
    for (const name of ['complete', 'partial', 'empty'])
      expect(dossierSchema.safeParse(JSON.parse((await centrum(['example', name])).out)).success).toBe(true);
    expectFault(await centrum(['example', 'x']), 'complete, partial, empty');
  });

  test('schema is a JSON Schema with every question, rules name a reason for every number', async () => {
    const schema = await centrum(['schema']);
    expect(schema.code).toBe(0);
    expect(schema.out).toContain('"c3.contributions"');
    const rules = await centrum(['rules']);
    expect(rules.code).toBe(0);
    expect(json(rules.out)).toHaveProperty('version');
    expect(rules.out).not.toMatch(/"reason": ""/u);
  });

  test('text gives all sentences, a group or one, and names what is not there', async () => {
    const all = await centrum(['text']);
    const group = await centrum(['text', 'c3']);
    const one = await centrum(['text', 'c3.i3', '--lang', 'en']);
    expect([all.code, group.code, one.code]).toEqual([0, 0, 0]);
    expect(lines(all.out).length).toBeGreaterThan(lines(group.out).length);
    expect(lines(one.out)).toHaveLength(1);
    expect(one.out).toMatch(/^c3\.i3\t/u);
    expectFault(await centrum(['text', 'c99']), 'c99');
  });

  test('extract and ask answer a text, and a stream line by line', async () => {
    const extracted = await centrum(['extract', 'Werf De Kiel geeft 75.000 euro cash']);
    expect(extracted.code).toBe(0);
    expect(extracted.out).toContain('"value": 75000');
    expect(json((await centrum(['ask', 'tellen vergaderuren mee?'])).out)).toMatchObject({ answered: true });
    expectFault(await centrum(['ask']), 'ask: give a text');
    const stream = await centrum(['ask', '--ndjson'], {
      input: '{"id":1,"text":"tellen vergaderuren mee?"}\nnonsense\n{"id":2,"text":"hallo"}\n',
    });
    expect(stream.code).toBe(2);
    expect(lines(stream.out).map((line) => json(line).id)).toEqual([1, undefined, 2]);
    expect(lines(stream.out).map((line) => json(line).line)).toEqual([undefined, 2, undefined]);
  });
});
