/** The model against a local server that answers well, badly or not at all: every fault is a code, and nothing throws. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { waitOf } from '../../../src/language/model/complete.ts';
import { createModel } from '../../../src/language/model/model.ts';
import { filled, parsePrompt } from '../../../src/language/model/prompt.ts';
import { type Bench, bench, HeldClock, MemoryCache, prompts, reading } from './server.ts';

const payer = { person: 'slack:T1:U1', day: '2026-11-23' };
const request = (text: string) => ({ text, language: 'nl' as const, payer });
const text = 'Wij als Werf De Kiel kunnen rekenen op een bedrag van 35.000 euro';
const good = reading([{ question: 'c3.contributions', fields: [{ field: 'amountCents', value: 35000, quote: '35.000 euro' }] }]);

let on: Bench;
beforeEach(async () => {
  on = await bench();
});
afterEach(async () => {
  await on.server.stop();
});

test('a good answer is handed on, from one request with temperature 0 and a strict schema', async () => {
  on.server.onMessage(/Werf/, { content: good });
  expect(await on.model.read(request(text), null)).toEqual(JSON.parse(good));
  const [entry] = on.server.getRequests();
  expect(entry?.body).toMatchObject({ model: 'gpt-4.1-mini', temperature: 0, response_format: { json_schema: { strict: true } } });
  expect(on.events).toEqual([]);
});

test('the open question goes along, the person does not', async () => {
  on.server.onMessage(/Werf/, { content: good });
  await on.model.read(request(text), { question: 'c3.totalBudget', field: 'amountCents' });
  expect(on.sent()[0]).toContain('c3.totalBudget');
  expect(on.sent()[0]).not.toContain('U1');
});

test('what is sent is masked, a reading and a question alike', async () => {
  const secret = 'Jan de Vries (jan@olm.nl, 06-12345678) van Werf De Kiel';
  on.server.onMessage(/Werf/, { content: good });
  await on.model.read({ ...request(`${secret} zegt 35.000 euro toe`), payer: { ...payer, names: ['Olmert'] } }, null);
  await on.model.answer({ ...request(`Mag Olmert of ${secret} meedoen?`), payer: { ...payer, names: ['Olmert'] } });
  const sent = on.sent().map((one) => JSON.parse(one).messages.at(-1).content);
  expect(sent).toHaveLength(2);
  for (const words of sent)
    expect([words, /\[NAAM_1\]/u.test(words)]).toEqual([expect.not.stringMatching(/Jan|Vries|olm\.nl|12345678|Olmert/u), true]);
});

describe('an answer that is none', () => {
  test.each<[string, object, string]>([
    ['cut off', { content: '{"intent":"answer","fac', finishReason: 'length' }, 'truncated'],
    ['cut off without saying so', { content: '{"intent":"answer","fac' }, 'unreadable'],
    ['held back by a filter', { content: '', finishReason: 'content_filter' }, 'refused'],
    ['no JSON', { content: 'Graag gedaan! Hier zijn de feiten.' }, 'unreadable'],
    ['of another shape', { content: '{"score":100,"verdict":"met"}' }, 'unreadable'],
    ['with a question that there is not', { content: reading([{ question: 'c9.score', fields: [] }]) }, 'unreadable'],
    ['with an intent that there is not', { content: reading([], 'remove') }, 'unreadable'],
    ['a refusal by status', { error: { message: 'no' }, status: 403 }, 'rejected'],
    ['a wrong key', { error: { message: 'no' }, status: 401 }, 'rejected'],
  ])('%s', async (_, answer, why) => {
    on.server.onMessage(/Werf/, answer as { content: string });
    expect(await on.model.read(request(text), null)).toBeNull();
    expect(on.events).toEqual([{ code: 'model_failed', why }]);
    expect(on.server.getRequests()).toHaveLength(1);
  });

  test('a refusal in words', async () => {
    const message = { role: 'assistant', content: null, refusal: 'I cannot help with that.' };
    const body = { id: 'c1', object: 'chat.completion', created: 1, model: 'm', choices: [{ index: 0, finish_reason: 'stop', message }] };
    const server = createServer((_, response) => {
      response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
    });
    const model = on.another({ baseUrl: await listening(server) });
    expect(await model.read(request(text), null)).toBeNull();
    expect(on.events).toEqual([{ code: 'model_failed', why: 'refused' }]);
    server.close();
  });

  test('nobody there', async () => {
    const server = createServer();
    const baseUrl = await listening(server);
    await new Promise((resolve) => server.close(resolve));
    expect(await on.another({ baseUrl }).read(request(text), null)).toBeNull();
    expect(on.events).toEqual([{ code: 'model_failed', why: 'unreachable' }]);
  });
});

describe('a second try', () => {
  test('after 429, when the server says so', async () => {
    let tries = 0;
    on.server.onMessage(/Werf/, () => {
      tries += 1;
      return tries === 1 ? { error: { message: 'busy' }, status: 429, retryAfter: 2 } : { content: good };
    });
    expect(await on.model.read(request(text), null)).not.toBeNull();
    expect(on.clock.waits).toContain(2000);
  });

  test('once only', async () => {
    on.server.onMessage(/Werf/, { error: { message: 'broken' }, status: 500 });
    expect(await on.model.read(request(text), null)).toBeNull();
    expect(on.server.getRequests()).toHaveLength(2);
    expect(on.events).toEqual([{ code: 'model_failed', why: 'server_error' }]);
  });

  test('not when the server asks for more time than there is', async () => {
    on.server.onMessage(/Werf/, { error: { message: 'busy' }, status: 429, retryAfter: 30 });
    expect(await on.model.read(request(text), null)).toBeNull();
    expect(on.server.getRequests()).toHaveLength(1);
    expect(on.events).toEqual([{ code: 'model_failed', why: 'rate_limited' }]);
  });

  test('Retry-After is seconds or a date', () => {
    const now = Date.parse('2026-11-23T12:00:00Z');
    expect(waitOf('3', now)).toBe(3000);
    expect(waitOf('Mon, 23 Nov 2026 12:00:05 GMT', now)).toBe(5000);
    expect(waitOf('Mon, 23 Nov 2026 11:00:00 GMT', now)).toBe(0);
    for (const odd of [null, undefined, '', 'soon', '-5']) expect(waitOf(odd, now)).toBe(500);
  });
});

describe('a server that never answers', () => {
  test('is left at the limit', async () => {
    const clock = new HeldClock();
    let asked = (): void => {};
    const came = new Promise<void>((resolve) => {
      asked = resolve;
    });
    const server = createServer(() => asked());
    const model = on.another({ baseUrl: await listening(server), clock });
    const answer = model.read(request(text), null);
    await came;
    clock.pass(7999);
    expect(on.events).toEqual([]);
    clock.pass(1);
    expect(await answer).toBeNull();
    expect(on.events).toEqual([{ code: 'model_failed', why: 'too_slow' }]);
    server.closeAllConnections();
    server.close();
  });

  test('is left when nobody waits any more', async () => {
    const abort = new AbortController();
    const server = createServer(() => abort.abort());
    const model = on.another({ baseUrl: await listening(server), clock: new HeldClock() });
    expect(await model.read({ ...request(text), signal: abort.signal }, null)).toBeNull();
    expect(on.events).toEqual([{ code: 'model_failed', why: 'too_slow' }]);
    server.closeAllConnections();
    server.close();
  });
});

describe('the cache', () => {
  test('the same words are asked once, whoever says them', async () => {
    on.server.onMessage(/Werf/, { content: good });
    await on.model.read(request(text), null);
    await on.model.read({ ...request(text), payer: { ...payer, person: 'slack:T1:U2' } }, null);
    expect(on.server.getRequests()).toHaveLength(1);
  });

  test('another version of the prompt asks anew', async () => {
    on.server.onMessage(/Werf/, { content: good });
    await on.model.read(request(text), null);
    await on.another({ prompts: { ...prompts, extract: { ...prompts.extract, version: 999 } } }).read(request(text), null);
    expect(on.server.getRequests()).toHaveLength(2);
  });

  test('another open question asks anew', async () => {
    on.server.onMessage(/Werf/, { content: good });
    await on.model.read(request(text), null);
    await on.model.read(request(text), { question: 'c3.totalBudget' });
    expect(on.server.getRequests()).toHaveLength(2);
  });

  test('what does not have the shape any more is not used', async () => {
    on.server.onMessage(/Werf/, { content: good });
    await on.model.read(request(text), null);
    for (const [key, { ttl }] of on.cache.kept) if (key.startsWith('reading')) on.cache.kept.set(key, { value: '{"intent":"hack"}', ttl });
    expect(await on.model.read(request(text), null)).toEqual(JSON.parse(good));
    expect(on.server.getRequests()).toHaveLength(2);
  });

  test('keys hold none of the words, and everything has an end', async () => {
    on.server.onMessage(/Werf/, { content: good });
    await on.model.read(request(text), null);
    expect([...on.cache.kept.keys()].join(' ')).not.toMatch(/Kiel|U1/u);
    for (const { ttl } of on.cache.kept.values()) expect(ttl).toBeGreaterThan(0);
  });

  test('a failure is not kept', async () => {
    on.server.onMessage(/Werf/, { content: 'hm' });
    await on.model.read(request(text), null);
    await on.model.read(request(text), null);
    expect(on.server.getRequests()).toHaveLength(2);
  });

  test('one that fails costs the help of the model, no more', async () => {
    on.server.onMessage(/Werf/, { content: good });
    const broken = { get: () => Promise.reject(new Error('gone')), set: () => Promise.reject(new Error('gone')) };
    expect(await on.another({ cache: broken }).read(request(text), null)).toBeNull();
    expect(on.events).toHaveLength(1);
  });
});

describe('the budget', () => {
  const say = (nth: number) => request(`${text}, keer ${nth}`);
  test('ends for this person and this day', async () => {
    on.server.onMessage(/Werf/, { content: good });
    const model = on.another({ perDay: 2 });
    const answers = [];
    for (const nth of [1, 2, 3]) answers.push(await model.read(say(nth), null));
    expect(answers.map((one) => one !== null)).toEqual([true, true, false]);
    expect(on.events).toEqual([{ code: 'model_failed', why: 'over_budget' }]);
    expect(await model.read({ ...say(4), payer: { ...payer, person: 'other' } }, null)).not.toBeNull();
    expect(await model.read({ ...say(5), payer: { ...payer, day: '2026-11-24' } }, null)).not.toBeNull();
  });

  test('holds over a restart, and when the cache forgets', async () => {
    on.server.onMessage(/Werf/, { content: good });
    await on.another({ perDay: 1 }).read(say(1), null);
    expect(await on.another({ perDay: 1 }).read(say(2), null)).toBeNull();
    const forgetful = on.another({ perDay: 1, cache: Object.assign(new MemoryCache(), { get: async () => undefined }) });
    await forgetful.read(say(3), null);
    expect(await forgetful.read(say(4), null)).toBeNull();
  });

  test('what is cached is free', async () => {
    on.server.onMessage(/Werf/, { content: good });
    const model = on.another({ perDay: 1 });
    await model.read(say(1), null);
    expect(await model.read(say(1), null)).not.toBeNull();
  });
});

describe('prompts', () => {
  test('have a version, and everything in them is filled in', () => {
    for (const prompt of Object.values(prompts)) {
      expect(prompt.version).toBeGreaterThan(0);
      expect(filled(prompt, { fields: 'F', passages: 'P' })).not.toMatch(/\{\{/u);
    }
  });
  test('one without a version is refused', () => {
    expect(() => parsePrompt('Read this.')).toThrow(/version/u);
    expect(() => filled(parsePrompt('version: 1\n\n{{colour}}'), {})).toThrow(/colour/u);
  });
  test('all sentences go along with a question', async () => {
    on.server.onMessage(/vergaderuren/, { content: JSON.stringify({ answered: false, answer: null, citations: [] }) });
    await on.model.answer(request('Tellen vergaderuren?'));
    for (const id of ['m.s1', 'c3.i3', 'k4.s3', 'c6.s2']) expect(on.sent()[0]).toContain(`${id}: `);
  });
});

test('without a key a model still works on a server of one’s own', async () => {
  on.server.onMessage(/Werf/, { content: good });
  const { server, clock, cache } = on;
  const model = createModel({ baseUrl: `${server.url}/v1`, model: 'local', cache, clock, prompts, log: () => {} });
  expect(await model.read(request(text), null)).not.toBeNull();
});

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
}
