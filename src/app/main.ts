/** `npm start`: serves every channel that is configured; with none, the local chat. */
import { parseArgs } from 'node:util';
import { chat } from './chat.ts';
import { BadInput, loadConfig, run } from './fail.ts';
import { serve, servesChannels } from './serve.ts';

await run(async () => {
  const { values } = parseArgs({ options: { lang: { type: 'string' } }, allowPositionals: true });
  const { lang } = values;
  if (lang !== undefined && lang !== 'nl' && lang !== 'en') throw new BadInput(`--lang: “${lang}” is not a language here. Use nl or en.`);
  const config = loadConfig();
  if (servesChannels(config)) {
    // Whatever still hangs is in the database as it was: the next start goes on from there.
    if (!(await serve(config))) process.exit(0);
  } else await chat(config, lang === undefined ? {} : { language: lang });
});
