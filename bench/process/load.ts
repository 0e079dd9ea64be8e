/**
 * The load, in a process of its own: it plays the platform for one app at a time, sends what people
 * say, and hears the replies. `load.ts NAME` takes orders from its parent and answers each with a `Done`.
 */
import { Agent, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Platform, Posting } from '../platform/platform.ts';
import { slack } from '../platform/slack.ts';
import { teams } from '../platform/teams.ts';

/** What people say, and how: so many at once, each after the reply to the last; or so many a second, whatever comes back. */
export interface Order {
  /** Port of the app. */
  port: number;
  people: number;
  lines: readonly string[];
  pace: { atOnce: number } | { perSecond: number };
  /** How long the model takes for an answer, in milliseconds. */
  model?: number;
}

export interface Done {
  /** Messages that were acknowledged; every other answer is a fault, and ends the process. */
  messages: number;
  /** From the first message to the last reply. */
  seconds: number;
  /** From a message to its acknowledgement, in milliseconds. */
  acks: number[];
}

/** A reply that takes longer will not come. */
const patience = 120_000;

let modelTakes = 0;
/** Per conversation, in order: who said two things before the first reply waits for two. */
const waiting = new Map<string, (() => void)[]>();
const server = createServer((req, res) => {
  const parts: Buffer[] = [];
  req.on('data', (part: Buffer) => parts.push(part));
  req.on('end', () => {
    const path = req.url ?? '/';
    const heard = path.endsWith('/chat/completions')
      ? { status: 200, body: noHelp, after: modelTakes }
      : platform.hear({ method: req.method ?? '', path, headers: req.headers, body: Buffer.concat(parts).toString() });
    const answer = (): void => {
      res.writeHead(heard.status ?? 200, { 'content-type': 'application/json' }).end(JSON.stringify(heard.body));
      if (!('reply' in heard) || heard.reply === undefined) return;
      waiting.get(heard.reply)?.shift()?.();
    };
    if (heard.after === undefined) answer();
    else setTimeout(answer, heard.after);
  });
});

/** A model that answers, and knows nothing. */
const noHelp = {
  id: 'bench',
  object: 'chat.completion',
  created: 0,
  model: 'bench',
  choices: [
    {
      index: 0,
      finish_reason: 'stop',
      message: { role: 'assistant', content: JSON.stringify({ answered: false, answer: null, citations: [] }), refusal: null },
    },
  ],
};

await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const platform: Platform = process.argv[2] === 'teams' ? teams(url) : slack();
const agent = new Agent({ keepAlive: true });
let met = 0;

/** Resolves when it was acknowledged. A connection that was kept may be closed at the moment at which it is used: then on another. */
function deliver(port: number, { path, headers, body }: Posting): Promise<void> {
  return new Promise((resolve, reject) => {
    const sent = request({ port, host: '127.0.0.1', path, method: 'POST', agent, headers }, (res) => {
      res.resume();
      res.on('end', () => (res.statusCode === 200 ? resolve() : reject(new Error(`answered ${res.statusCode}`))));
    });
    sent.on('error', (error) => (sent.reusedSocket ? resolve(deliver(port, { path, headers, body })) : reject(error)));
    sent.end(body);
  });
}

async function post(port: number, person: number, text: string, acks: number[]): Promise<void> {
  const posting = platform.message(person, text);
  const start = performance.now();
  await deliver(port, posting);
  acks.push(performance.now() - start);
}

async function say(port: number, person: number, text: string, acks: number[]): Promise<void> {
  const conversation = platform.conversation(person);
  const replied = new Promise<void>((resolve) => waiting.set(conversation, [...(waiting.get(conversation) ?? []), resolve]));
  const tooLate = setTimeout(() => {
    throw new Error(`no reply within ${patience} ms`);
  }, patience);
  await post(port, person, text, acks);
  await replied;
  clearTimeout(tooLate);
}

async function obey({ port, people, lines, pace, model = 0 }: Order): Promise<Done> {
  modelTakes = model;
  const acks: number[] = [];
  const start = performance.now();
  if ('atOnce' in pace) {
    const end = met + people;
    const one = async (): Promise<void> => {
      while (met < end) {
        const person = met;
        met += 1;
        for (const line of lines) await say(port, person, line, acks);
      }
    };
    await Promise.all(Array.from({ length: pace.atOnce }, one));
  } else {
    const first = met;
    met += people;
    const gap = 1000 / pace.perSecond;
    const sent: Promise<void>[] = [];
    for (const [turn, line] of lines.entries())
      for (let n = 0; n < people; n += 1) {
        const due = start + gap * (turn * people + n);
        const wait = due - performance.now();
        if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
        // Other words each time, so that nothing is answered from memory.
        sent.push(say(port, first + n, line.replace('#', String(turn * people + n)), acks));
      }
    await Promise.all(sent);
  }
  return { messages: acks.length, seconds: (performance.now() - start) / 1000, acks };
}

process.on('message', (order: Order | 'stop') => {
  if (order === 'stop') return process.exit(0);
  void obey(order).then((done) => process.send?.(done));
});
process.once('disconnect', () => process.exit(1));
process.send?.({ url });
