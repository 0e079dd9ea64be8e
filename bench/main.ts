/**
 * `npm run bench` runs all benchmarks, `npm run bench -- NAME …` some of them. `--json FILE` also
 * writes the figures to a file; `--quick` shows that the benchmarks work and says nothing about time.
 */
import { writeFileSync } from 'node:fs';
import { wordsOf } from '../src/app/words.ts';
import { ack } from './benches/ack.ts';
import { ask } from './benches/ask.ts';
import { assess } from './benches/assess.ts';
import { slackBench, teamsBench } from './benches/channels.ts';
import { extract } from './benches/extract.ts';
import { growth } from './benches/growth.ts';
import { picture } from './benches/picture.ts';
import { portfolio } from './benches/portfolio.ts';
import { start } from './benches/start.ts';
import { turn } from './benches/turn.ts';
import { machine, machineText } from './lib/machine.ts';
import { type Bench, type Report, table } from './lib/report.ts';

const benches: readonly Bench[] = [assess, extract, ask, turn, slackBench, teamsBench, ack, start, growth, picture, portfolio];

function chosen(names: readonly string[]): readonly Bench[] {
  const unknown = names.filter((name) => !benches.some((bench) => bench.name === name));
  if (unknown.length > 0) {
    const known = benches.map(({ name, about }) => `  ${name.padEnd(9)} ${about}`).join('\n');
    console.error(`bench: there is no “${unknown.join('”, “')}”. Use one or more of:\n${known}`);
    process.exit(2);
  }
  return names.length === 0 ? benches : benches.filter(({ name }) => names.includes(name));
}

const usage = `Usage: npm run bench [-- NAME …] [--json FILE] [--quick]
NAME: ${benches.map(({ name }) => name).join(', ')}; without one, all of them`;
const { values, positionals } = wordsOf(usage, {
  allowPositionals: true,
  options: { json: { type: 'string' }, quick: { type: 'boolean', default: false } },
});

const asked = chosen(positionals);
const on = machine();
console.log(`${machineText(on)}\n`);
const reports: Report[] = [];
for (const bench of asked) {
  const report = await bench.run({ quick: values.quick });
  reports.push(report);
  console.log(table(report));
}
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ quick: values.quick, machine: on, reports }, null, 2)}\n`);
