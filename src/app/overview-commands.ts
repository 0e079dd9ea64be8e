/** `status`, `portfolio` and `seed-demo`: how Centra stand, for who runs the program, as lines for people or JSON for scripts. */
import type { Command } from 'commander';
import { symbols, wordingOf } from '../conversation/wording.ts';
import type { PortfolioQuery } from '../criteria/portfolio-query.ts';
import { werkdefinitie } from '../criteria/rule-set.ts';
import type { Language, Status } from '../criteria/vocabulary.ts';
import { assess } from '../scoring/assess.ts';
import { factsUntil } from '../scoring/history.ts';
import { orderedGaps } from '../scoring/next.ts';
import { wholePoints } from '../scoring/points.ts';
import { type Portfolio, type PortfolioRow, portfolio } from '../scoring/portfolio.ts';
import { assessmentText, indicatorTitle, textOf, titleOf } from '../scoring/report.ts';
import { statusWords } from '../scoring/status-words.ts';
import { systemClock } from '../turns/clock.ts';
import { createStandings } from '../turns/standings.ts';
import { openStore } from './compose.ts';
import { asOption, configWith, databaseOption, type WithDatabase } from './database-option.ts';
import { demoUser, seedDemo } from './demo/seed.ts';
import { BadInput, run } from './fail.ts';
import { dossierFrom, find, languageOption, type Opened, using } from './stored-centra.ts';

type Print = (line: string) => void;
type StatusOptions = Opened & { json?: boolean; on?: string };
type PortfolioOptions = Opened & { json?: boolean; region?: string; status?: string; stale?: boolean };

const today = (): string => new Date(systemClock.now()).toISOString().slice(0, 10);
const statusText = (status: Status, language: Language): string => `${symbols[status]} ${statusWords[language][status]}`;

/** Most gaps that are printed; `--json` has them all. */
const mostGaps = 5;

/** `Date` takes 30 February for 2 March. */
const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);

function dayOf(text: string | undefined): string {
  if (text === undefined) return today();
  if (!isDay(text)) throw new BadInput(`--on: “${text}” is no date. Use YYYY-MM-DD, for example ${today()}.`);
  return text;
}

async function status(print: Print, asked: string, options: StatusOptions): Promise<void> {
  const on = dayOf(options.on);
  await using(options, async (store, language) => {
    const found = await find(store, asked);
    const { name } = found;
    const assessment = assess(dossierFrom({ ...found, facts: factsUntil(found.facts, on) }), werkdefinitie);
    if (options.json === true) return print(assessmentText(assessment));
    print(`${name}, ${on}: ${statusText(assessment.verdict, language)} (${wholePoints(assessment.progress)}/100)`);
    for (const { id, status: one, points } of assessment.criteria)
      print(`  ${id}  ${titleOf(id)[language]}: ${statusText(one, language)}${points === null ? '' : ` (${wholePoints(points)})`}`);
    const gaps = orderedGaps(assessment);
    for (const gap of gaps.slice(0, mostGaps)) {
      const [step] = gap.steps;
      print(
        `  - ${indicatorTitle(gap.indicator)[language]}: ${textOf(gap)[language]}${step === undefined ? '' : ` → ${textOf(step)[language]}`}`,
      );
    }
    if (gaps.length > mostGaps) print(`  … +${gaps.length - mostGaps}`);
  });
}

/** What the verdict of a Centrum can be. */
const verdicts = (Object.keys(symbols) as Status[]).filter((status) => status !== 'not_applicable');

function queryOf({ region, status: asked, stale }: PortfolioOptions): PortfolioQuery {
  const known = verdicts.find((one) => one === asked);
  if (asked !== undefined && known === undefined)
    throw new BadInput(`--status: there is no status “${asked}”. Use one of: ${verdicts.join(', ')}.`);
  return { ...(region !== undefined && { region }), ...(known !== undefined && { status: known }), ...(stale === true && { stale: true }) };
}

const cells = ({ criteria }: PortfolioRow): string =>
  criteria
    .map(({ id, status: one, points }) => `${id.slice(1)}${symbols[one]}${points === null ? '' : wholePoints(points)}`.padEnd(6))
    .join(' ');

const verdictLine = (counts: Portfolio['totals']['verdicts'], language: Language): string =>
  verdicts.flatMap((one) => (counts[one] > 0 ? [`${counts[one]} × ${statusText(one, language)}`] : [])).join(', ');

function tableLines({ rows, totals, gaps }: Portfolio, language: Language): string[] {
  const width = Math.max(...rows.map(({ name }) => name.length), 0);
  const regions = Math.max(...rows.map(({ region }) => region?.length ?? 0), 0);
  const w = wordingOf(language);
  return [
    `${totals.shown}/${totals.centra}${totals.shown === 0 ? '' : `: ${verdictLine(totals.verdicts, language)}`}`,
    ...rows.map(
      (row) =>
        `  ${row.name.padEnd(width)}  ${(row.region ?? '').padEnd(regions)}  ${cells(row)}  ${statusText(row.verdict, language)}, ${w.points(wholePoints(row.progress))}`,
    ),
    ...gaps.map(({ indicator, centra }) => `  - ${indicatorTitle(indicator)[language]}: ${centra}`),
  ];
}

async function table(print: Print, options: PortfolioOptions): Promise<void> {
  const query = queryOf(options);
  await using(options, async (store, language) => {
    const shown = portfolio(await createStandings(store).of('all'), query, { on: today() });
    if (options.json === true) print(JSON.stringify(shown, null, 2));
    else for (const line of tableLines(shown, language)) print(line);
  });
}

async function seed(print: Print, { db }: WithDatabase): Promise<void> {
  const config = configWith(db === undefined ? {} : { db });
  const store = await openStore(config);
  try {
    if ((await createStandings(store).of('all')).length > 0)
      throw new BadInput('seed-demo: this database holds Centra already. Give an empty one: --db sqlite:./data/demo.db');
    const { centra, turns } = await seedDemo(store, systemClock.now());
    const given = db === undefined ? '' : ` ${asOption(config.DATABASE_URL)}`;
    print(`${centra} Centra that do not exist were made, in ${turns} turns. Look at them:`);
    print(`  npm run -s centrum -- portfolio${given}`);
    print(`  npm run -s centrum -- chat --user ${demoUser}${given}   and type: portfolio`);
  } finally {
    await store.close();
  }
}

export function addOverviewCommands(program: Command, print: Print): void {
  program
    .command('status')
    .description('how a Centrum stands, now or on an earlier day')
    .argument('<centrum>', 'its name or id')
    .option('--on <date>', 'by the facts until the end of this day (YYYY-MM-DD)')
    .option('--json', 'the whole assessment as JSON')
    .addOption(languageOption())
    .addOption(databaseOption())
    .action((centrum: string, options: StatusOptions) => run(() => status(print, centrum, options)));
  program
    .command('portfolio')
    .description('all Centra: status and points by criterion, and the gaps that most of them have')
    .option('--region <name>', 'only of this region')
    .option('--status <status>', `only with this verdict: ${verdicts.join(', ')}`)
    .option('--stale', 'only where nothing happened for 60 days (our own norm)')
    .option('--json', 'as JSON')
    .addOption(languageOption())
    .addOption(databaseOption())
    .action((options: PortfolioOptions) => run(() => table(print, options)));
  program
    .command('seed-demo')
    .description('fill an empty database with twelve Centra that do not exist')
    .addOption(databaseOption())
    .action((options: WithDatabase) => run(() => seed(print, options)));
}
