/** The command line: `centrum <command>`. Each command has --help; the exit status is in fail.ts. */
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { z } from 'zod';
import { criteria, dossierSchema } from '../criteria/criteria.ts';
import { exampleDossier, exampleNames } from '../criteria/examples.ts';
import { canonical } from '../criteria/ledger.ts';
import { werkdefinitie } from '../criteria/rule-set.ts';
import type { Language } from '../criteria/vocabulary.ts';
import { sentences } from '../criteria/werkdefinitie.ts';
import { assess } from '../scoring/assess.ts';
import { explain } from '../scoring/explain.ts';
import { assessmentText } from '../scoring/report.ts';
import { chat } from './chat.ts';
import { environment } from './config.ts';
import { addDatabaseCommands } from './database-commands.ts';
import { configWith, databaseOption, type WithDatabase } from './database-option.ts';
import { doctor } from './doctor.ts';
import { BadInput, run } from './fail.ts';
import { parseJson, readInput } from './input.ts';
import { addLanguageCommands } from './language-commands.ts';
import { addMembersCommand } from './members-command.ts';
import { addOverviewCommands } from './overview-commands.ts';
import { addPrivacyCommands } from './privacy-commands.ts';
import { addQueueCommands } from './queue-commands.ts';
import { addReportCommands } from './report-commands.ts';
import { languageOption } from './stored-centra.ts';

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};
const printJson = (value: unknown): void => print(JSON.stringify(value, null, 2));

/** For commands that need no configuration: a wrong one does not stop them. */
const spoken = (): Language => (environment(process.cwd()).DEFAULT_LANGUAGE === 'en' ? 'en' : 'nl');

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };

const program = new Command('centrum')
  .version(version)
  .description('Centrumwijzer: is a partnership a Centrum, according to the Werkdefinitie Centra?')
  .showHelpAfterError('(add --help for how to use it)')
  .exitOverride((error) => {
    process.exitCode = error.exitCode === 0 ? 0 : 2;
    throw error;
  });

program
  .command('chat')
  .description('chat in the terminal; goes on where you stopped')
  .addOption(languageOption())
  .addOption(databaseOption())
  .option('--user <name>', 'who is speaking')
  .option('--centrum <name>', 'the Centrum to work on; made when you have none of this name')
  .action((options: WithDatabase & { lang?: Language; user?: string; centrum?: string }) =>
    run(() => {
      const { lang, user, centrum } = options;
      return chat(configWith(options), {
        ...(lang && { language: lang }),
        ...(user !== undefined && { user }),
        ...(centrum !== undefined && { centrum }),
      });
    }),
  );

program
  .command('score')
  .description('score a dossier: JSON in, assessment as JSON out')
  .argument('[file]', 'dossier as JSON, or - for stdin', '-')
  .option('--explain', 'print it for people instead')
  .addOption(languageOption())
  .action((file: string, { explain: forPeople, lang = spoken() }: { explain?: boolean; lang?: Language }) =>
    run(async () => {
      const dossier = parseJson(await readInput(file), dossierSchema, file, lang);
      const assessment = assess(dossier, werkdefinitie);
      print(forPeople === true ? explain(assessment, lang) : assessmentText(assessment));
    }),
  );

program
  .command('schema')
  .description('the JSON Schema of a dossier')
  .action(() => run(() => printJson(z.toJSONSchema(dossierSchema, { io: 'input' }))));

program
  .command('example')
  .description(`a valid dossier: ${exampleNames.join(', ')}`)
  .argument('<name>', `one of ${exampleNames.join(', ')}`)
  .action((name: string) =>
    run(() => {
      const known = exampleNames.find((one) => one === name);
      if (known === undefined) throw new BadInput(`example: there is no “${name}”. Use one of: ${exampleNames.join(', ')}.`);
      printJson(exampleDossier(known));
    }),
  );

program
  .command('rules')
  .description('the rule set: every number, its reason, and whether it is our own norm')
  .action(() =>
    run(() => {
      const indicators = criteria.flatMap((criterion) =>
        criterion.indicators.map(({ id, source, required, title }) => ({ id, source, required, weight: 1, title })),
      );
      printJson({ ...(JSON.parse(canonical(werkdefinitie)) as object), indicators });
    }),
  );

program
  .command('text')
  .description('the sentences of the Werkdefinitie, with their ids')
  .argument('[id]', 'one sentence (c3.i1) or a group (c3)')
  .addOption(languageOption())
  .action((id: string | undefined, { lang = spoken() }: { lang?: Language }) =>
    run(() => {
      const found = sentences.filter((one) => id === undefined || one.id === id || one.id.startsWith(`${id}.`));
      if (found.length === 0) throw new BadInput(`text: there is no sentence “${id}”. Run without an id to see them all.`);
      for (const one of found) print(`${one.id}\t${one[lang].replace(/\s+/gu, ' ')}`);
    }),
  );

program
  .command('doctor')
  .description('check the configuration, and say what to do about each fault')
  .addOption(databaseOption())
  .action((options: WithDatabase) => run(() => doctor(print, options)));

addLanguageCommands(program, print);
addDatabaseCommands(program, print);
addMembersCommand(program, print);
addQueueCommands(program, print);
addReportCommands(program, print);
addOverviewCommands(program, print);
addPrivacyCommands(program, print);

// Whoever reads no further, such as `head`, has seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

try {
  await program.parseAsync();
} catch {
  // Commander has printed what was wrong, and the exit status is set.
}
