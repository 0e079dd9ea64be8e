/**
 * `npm run dev:slack`: the assistant and a Slack on this machine, together. What is typed is said to it in
 * a direct message. Nothing leaves the machine, unless `.env` sets a language model: texts then go to that, as they would
 * in earnest. It stands beside the fake, which src/ cannot know.
 */
import { createInterface } from 'node:readline';
import express from 'express';
import { createApp, openStore } from '../../../src/app/compose.ts';
import { BadInput, loadConfig } from '../../../src/app/fail.ts';
import { listen } from '../../../src/app/http.ts';
import { createLog } from '../../../src/app/log.ts';
import { hasModel } from '../../../src/app/model.ts';
import { createSlackChannel } from '../../../src/channels/slack/slack.ts';
import { Fault } from '../../../src/store/errors.ts';
import { shownUrl } from '../../../src/store/open.ts';
import { systemClock } from '../../../src/turns/clock.ts';
import { overHttp } from './deliver.ts';
import { startFakeSlack } from './service.ts';
import { signingSecret } from './sign.ts';
import { buttonsOf, createSimulator, labelOf } from './simulate.ts';
import type { FakeMessage, Json } from './state.ts';

/** What the person can mend is said in words. */
async function inWords<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof BadInput || error instanceof Fault)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(2);
  }
}

const config = await inWords(() => loadConfig({ DATABASE_URL: process.env.DATABASE_URL ?? 'sqlite:./data/dev-slack.db' }));
const slack = await startFakeSlack();
const store = await inWords(() => openStore(config));
const { log } = createLog(config.LOG_LEVEL);
const channel = createSlackChannel({
  receive: (message) => engine.receive(message),
  records: store,
  clock: systemClock,
  log: () => {},
  config: { botToken: 'xoxb-local', signingSecret, apiUrl: slack.apiUrl },
});
const engine = createApp(config, store, log, { senders: { slack: channel.sender } });
const app = express();
channel.mount(app);
const server = await inWords(() => listen(app, config.HOST, config.PORT, 'PORT'));
await channel.start();

const events = `http://${config.HOST}:${config.PORT}/slack/events`;
const people = createSimulator(slack, overHttp(events, Date.now));
// Other runs used the same database: these ids and times must not be theirs.
slack.state.counter = Math.floor(Date.now() / 1000);
const me = { id: 'U0DEV', name: 'Ontwikkelaar', locale: 'nl-NL', direct: 'D0DEV' };
slack.state.users.push(me);
slack.state.channels.set(me.direct, [me.id, slack.state.botUser]);
const kanaal = people.channel([me]);
const seenBy = (): FakeMessage[] =>
  slack.state.messages.filter(({ user, ephemeral = me.id }) => user === slack.state.botUser && ephemeral === me.id);
function last(): FakeMessage {
  const found = seenBy().at(-1);
  if (found === undefined) throw new Error('nothing was said yet');
  return found;
}
await engine.start();

const textsIn = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.flatMap(textsIn)
    : typeof value === 'object' && value !== null
      ? 'text' in value && typeof value.text === 'string'
        ? [value.text]
        : Object.entries(value as Json).flatMap(([name, inner]) =>
            name === 'elements' && 'type' in value && value.type === 'actions' ? [] : name === 'accessory' ? [] : textsIn(inner),
          )
      : [];
const print = (text: string): void => void process.stdout.write(`${text}\n`);
function show(message: Pick<FakeMessage, 'blocks'>): void {
  print(`\n${textsIn(message.blocks).join('\n')}`);
  const labels = buttonsOf(message.blocks).map(labelOf);
  if (labels.length > 0) print(`[${labels.join('] [')}]`);
}

print(`The assistant listens at ${events}; Slack's Web API is at ${slack.apiUrl}.`);
print('Type a message to say it in a direct message. Before it:');
print('  /  a command: /status sends /centrum status      !  the words of a button to press');
print('  #  a mention in a channel: #hallo                ~  the home tab; ~Stand presses a button on it');
print('ctrl-D stops.');
print(`What is said is kept in ${shownUrl(config.DATABASE_URL)}, and goes on there the next time: “herhaal” shows the open question.`);
if (hasModel(config)) print('A language model is set, so texts are sent to it (OPENAI_API_KEY, OPENAI_BASE_URL).');
const lines = createInterface({ input: process.stdin, output: process.stdout, terminal: process.stdin.isTTY === true, prompt: '\n> ' });
if (process.stdin.isTTY === true) lines.prompt();
for await (const line of lines) {
  const shown = seenBy().length;
  const views = slack.state.views.length;
  try {
    if (line.startsWith('!')) await people.press(me, last(), line.slice(1).trim());
    else if (line.startsWith('#')) await people.mention(me, kanaal, line.slice(1).trim());
    else if (line.trim() === '~') await people.openHome(me);
    else if (line.startsWith('~')) await people.pressHome(me, line.slice(1).trim());
    else if (line.startsWith('/')) await people.command(me, line.slice(1));
    else await people.say(me, line);
    await engine.idle();
    for (const message of seenBy().slice(shown)) show(message);
    if (line.startsWith('~')) show({ blocks: slack.state.homes.get(me.id)?.blocks as Json[] });
    for (const view of slack.state.views.slice(views)) print(`\n(a window opens)\n${textsIn(view.blocks).join('\n')}`);
  } catch (error) {
    print(error instanceof Error ? error.message : 'that did not work');
  }
  if (process.stdin.isTTY === true) lines.prompt();
}
await engine.drain();
await channel.stop();
await server.close();
await slack.close();
await store.close();
