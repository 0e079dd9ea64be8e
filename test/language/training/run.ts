/**
 * `npm run train`: learns from all examples and writes the weights. `npm run train -- --check` writes nothing: it leaves
 * out a quarter of the files at a time and tells how many figures of those come out right, beside what the rules alone
 * make of them.
 */
import { writeFileSync } from 'node:fs';
import { wordsOf } from '../../../src/app/words.ts';
import type { Fact } from '../../../src/language/facts/fact.ts';
import { Judge } from '../../../src/language/facts/learned/judge.ts';
import { judged } from '../../../src/language/facts/learned/judged.ts';
import type { Weights } from '../../../src/language/facts/learned/linear.ts';
import { exampleFiles, ownSentences } from './examples.ts';
import { isForm, isSide, type Told } from './told.ts';
import { look, type Seen, train } from './train.ts';

const target = new URL('../../../src/language/facts/learned/weights.json', import.meta.url);
const parts = 4;

interface Tally {
  figures: number;
  side: number;
  form: number;
  both: number;
  rules: number;
  /** Given, and passed over. */
  missed: number;
  /** Figures that nobody gives, and those of them that come out as given. */
  others: number;
  extra: number;
}

const isRight = (told: Told, fact: Fact | undefined): boolean => fact !== undefined && isSide(told, fact.side) && isForm(told, fact.form);

/** What comes out, facts that are left out or answer another question included. */
function add(tally: Tally, judge: Judge, { example, scene, money, rules, told }: Seen): void {
  tally.figures += example.told.length;
  const facts = new Map(judged(scene.prose, scene.parties, money, undefined, judge).map(({ placed, fact }) => [placed, fact]));
  const given = [...facts].filter(([, { question, value }]) => question === 'c3.contributions' && value > 1);
  tally.others += scene.figures.length - told.size;
  tally.extra += given.filter(([placed]) => !told.has(placed)).length;
  tally.missed += [...told.keys()].filter((placed) => !facts.has(placed)).length;
  for (const [placed, one] of told) {
    const fact = facts.get(placed);
    if (fact !== undefined && isSide(one, fact.side)) tally.side += 1;
    if (fact !== undefined && isForm(one, fact.form)) tally.form += 1;
    if (isRight(one, fact)) tally.both += 1;
    if (isRight(one, rules.get(placed)?.fact)) tally.rules += 1;
  }
}

function check(files: readonly (readonly Seen[])[]): Tally {
  const tally: Tally = { figures: 0, side: 0, form: 0, both: 0, rules: 0, missed: 0, others: 0, extra: 0 };
  for (let part = 0; part < parts; part += 1) {
    const judge = new Judge(train(files.filter((_, at) => at % parts !== part).flat()));
    for (const seen of files.filter((_, at) => at % parts === part).flat()) add(tally, judge, seen);
  }
  return tally;
}

const percent = (count: number, of: number): string => `${((100 * count) / of).toFixed(1)} %`;

// Before anything is learned: a misspelt word must not write.
const { values } = wordsOf('Usage: npm run train [-- --check]', { options: { check: { type: 'boolean' } } });

const files = exampleFiles().map((file) => file.map(look));
if (values.check === true) {
  const { figures, side, form, both, rules, missed, others, extra } = check(files);
  const row = (name: string, count: number): string => `${name.padEnd(28)}${percent(count, figures).padStart(8)}\n`;
  process.stdout.write(`${figures} figures of texts that were left out\n`);
  process.stdout.write(
    row('side and form', both) +
      row('side', side) +
      row('form', form) +
      row('side and form, rules alone', rules) +
      row('passed over', missed),
  );
  process.stdout.write(`${others} figures that nobody gives\n${'taken for given'.padEnd(28)}${percent(extra, others).padStart(8)}\n`);
} else {
  const learned = train([...files.flat(), ...ownSentences().map(look)]);
  writeFileSync(target, `${JSON.stringify(learned)}\n`);
  const count = Object.values<Weights>({ ...learned }).flatMap((table) => Object.values(table).flatMap(Object.keys)).length;
  process.stdout.write(`${count} weights from ${files.flat().length} examples\n`);
}
