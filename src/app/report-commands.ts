/** `report` and `export`: files of what the database holds, for who runs the program. Whoever can read the database may see all of it. */
import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { dossierWorkbook } from '../conversation/documents/dossier-export.ts';
import { portfolioWorkbook } from '../conversation/documents/portfolio-export.ts';
import { selfEvaluation } from '../conversation/documents/self-evaluation.ts';
import { type CentrumStanding, standingRules } from '../conversation/standings.ts';
import { werkdefinitie } from '../criteria/rule-set.ts';
import type { Format } from '../reports/files/files.ts';
import { createStudio } from '../reports/studio.ts';
import { assess } from '../scoring/assess.ts';
import type { TextDocument, Workbook } from '../scoring/document.ts';
import { assessmentText } from '../scoring/report.ts';
import { systemClock } from '../turns/clock.ts';
import { createStandings } from '../turns/standings.ts';
import { databaseOption } from './database-option.ts';
import { BadInput, run } from './fail.ts';
import { dossierFrom, find, languageOption, type Opened, using } from './stored-centra.ts';

type Print = (line: string) => void;

interface Shared extends Opened {
  out: string;
}

function formatOf(out: string, allowed: readonly Format[]): Format {
  const ending = /[^/\\.]\.([a-z]+)$/iu.exec(out)?.[1]?.toLowerCase();
  const format = allowed.find((one) => one === ending);
  if (format === undefined) throw new BadInput(`--out: end the name of the file in ${allowed.map((one) => `.${one}`).join(' or ')}.`);
  return format;
}

async function write(out: string, format: Format, data: TextDocument | Workbook | object): Promise<void> {
  const studio = createStudio({ within: 60_000 });
  try {
    const bytes = await studio.make({ make: 'file', format, data });
    // It can hold the amounts of partners.
    await writeFile(out, bytes, { mode: 0o600 });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new BadInput(`--out: ${out} could not be written (${code}).`);
  } finally {
    await studio.close();
  }
}

async function report(print: Print, asked: string, options: Shared & { amounts: boolean }): Promise<void> {
  const { out, amounts } = options;
  const format = formatOf(out, ['docx', 'json']);
  await using(options, async (store, language) => {
    const found = await find(store, asked);
    const dossier = dossierFrom(found);
    const at = new Date(systemClock.now()).toISOString();
    await write(out, format, selfEvaluation({ dossier, language, at, amounts }));
    print(out);
  });
}

async function exportDossier(print: Print, asked: string, options: Shared): Promise<void> {
  const format = formatOf(options.out, ['xlsx', 'json']);
  await using(options, async (store, language) => {
    const found = await find(store, asked);
    const people = await store.membersIn(found.id);
    const names = Object.fromEntries(people.map(({ person, personName }) => [person, personName]));
    const dossier = dossierFrom(found);
    const whole = {
      centrum: found.name,
      facts: found.facts,
      dossier,
      assessment: JSON.parse(assessmentText(assess(dossier, werkdefinitie))),
    };
    await write(
      options.out,
      format,
      format === 'json' ? whole : dossierWorkbook({ facts: found.facts, centrum: found.name, language, names }),
    );
    print(options.out);
  });
}

async function exportPortfolio(print: Print, options: Shared): Promise<void> {
  const format = formatOf(options.out, ['xlsx', 'json']);
  await using(options, async (store, language) => {
    const all: CentrumStanding[] = await createStandings(store).of('all');
    await write(options.out, format, format === 'json' ? { ruleSet: standingRules, centra: all } : portfolioWorkbook(all, language));
    print(options.out);
  });
}

export function addReportCommands(program: Command, print: Print): void {
  program
    .command('report')
    .description('the self-evaluation of a Centrum as Word, or as JSON')
    .argument('<centrum>', 'its name or id')
    .requiredOption('--out <file>', 'FILE.docx or FILE.json')
    .option('--no-amounts', 'leave out all amounts, as for a partner')
    .addOption(languageOption())
    .addOption(databaseOption())
    .action((centrum: string, options: Shared & { amounts: boolean }) => run(() => report(print, centrum, options)));

  program
    .command('export')
    .description('a dossier with every fact, or the table of all Centra, as Excel or JSON')
    .argument('[centrum]', 'its name or id')
    .option('--portfolio', 'all Centra, one row each')
    .requiredOption('--out <file>', 'FILE.xlsx or FILE.json')
    .addOption(languageOption())
    .addOption(databaseOption())
    .action((centrum: string | undefined, options: Shared & { portfolio?: boolean }) =>
      run(() => {
        if (options.portfolio === true && centrum === undefined) return exportPortfolio(print, options);
        if (options.portfolio !== true && centrum !== undefined) return exportDossier(print, centrum, options);
        throw new BadInput(`export: name a Centrum, or give --portfolio${centrum === undefined ? '' : ', not both'}.`);
      }),
    );
}
