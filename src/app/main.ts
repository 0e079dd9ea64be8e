/** `npm start`: serves every channel that is configured; with none, the local chat. */
import { chat } from './chat.ts';
import { BadInput, loadConfig, run } from './fail.ts';
import { serve, servesChannels } from './serve.ts';
import { wordsOf } from './words.ts';

const usage = `Usage: npm start [-- --lang nl|en]
Serves Slack and Teams when their variables are set (.env.example), otherwise it is the chat in this terminal.
--lang is the language of that chat. All other commands: npm run -s centrum -- --help`;

await run(async () => {
  const { lang } = wordsOf(usage, { options: { lang: { type: 'string' } } }).values;
  if (lang !== undefined && lang !== 'nl' && lang !== 'en') throw new BadInput(`--lang: “${lang}” is not a language here. Use nl or en.`);
  const config = loadConfig();
  if (servesChannels(config)) {
    // Whatever still hangs is in the database as it was: the next start goes on from there.
    if (!(await serve(config))) process.exit(0);
  } else await chat(config, lang === undefined ? {} : { language: lang });
});
