/**
 * Assessments per second on whole and partial dossiers, beside json-rules-engine with the same
 * rules on the same facts, and beside JSON.parse of the same dossier. The statuses must agree first.
 */
import { questions } from '../../src/criteria/criteria.ts';
import type { Dossier } from '../../src/criteria/dossier.ts';
import { exampleDossier, exampleNames } from '../../src/criteria/examples.ts';
import { werkdefinitie } from '../../src/criteria/rule-set.ts';
import { type Assessment, assess as score } from '../../src/scoring/assess.ts';
import { factsOf } from '../assess/facts.ts';
import { rulesEngine } from '../assess/rules.ts';
import { compare } from '../lib/measure.ts';
import type { Bench, Goal, Line } from '../lib/report.ts';

/** The examples, and the whole one without each of its answers. */
function dossiers(): Dossier[] {
  const whole = exampleDossier('complete');
  const lessOne = questions.map(({ id }) => ({
    ...whole,
    answers: Object.fromEntries(Object.entries(whole.answers).filter(([key]) => key !== id)),
  }));
  return [...exampleNames.map(exampleDossier), ...lessOne];
}

const statuses = ({ criteria, definition, objectives }: Assessment): [string, string][] =>
  [...criteria, ...definition, ...objectives].flatMap(({ indicators }) =>
    indicators.map(({ id, status }): [string, string] => [id, status]),
  );

/** @returns where the two judge differently, as `dossier: indicator: ours, theirs`, and the indicators that only we judge. */
async function compared(): Promise<{ differ: string[]; ours: string[] }> {
  const { judge, decides } = rulesEngine();
  const found: string[] = [];
  const alone = new Set<string>();
  for (const [n, dossier] of dossiers().entries()) {
    const theirs = await judge(factsOf(dossier));
    for (const [id, ours] of statuses(score(dossier, werkdefinitie))) {
      const other = theirs.get(id) ?? 'unanswered';
      if (!decides(id)) alone.add(id);
      else if (ours !== other)
        found.push(`${exampleNames[n] ?? `without ${questions[n - exampleNames.length]?.id}`}: ${id}: ${ours}, ${other}`);
    }
  }
  return { differ: found, ours: [...alone] };
}

/** All that an assessment can tell: every step of every gap, each of which is tried when it is looked at. */
function lookedAt({ criteria, definition, objectives }: Assessment): number {
  let steps = 0;
  for (const { gaps } of [...criteria, ...definition, ...objectives]) for (const gap of gaps) steps += gap.steps.length;
  return steps;
}

function goals(name: string, [ours, , engine]: readonly Line[]): Goal[] {
  const times = (ours?.median ?? 0) / (engine?.median ?? Number.NaN);
  const parses = 1 / (ours?.ratio ?? Number.NaN);
  return [
    { what: `${name}: against json-rules-engine`, goal: '≥ 50 ×', measured: `${times.toFixed(1)} ×`, reached: times >= 50 },
    { what: `${name}: against JSON.parse`, goal: '≤ 5 × its time', measured: `${parses.toFixed(1)} ×`, reached: parses <= 5 },
  ];
}

export const assess: Bench = {
  name: 'assess',
  about: 'assessments per second, beside json-rules-engine and JSON.parse',
  async run({ quick }) {
    const { differ, ours } = await compared();
    if (differ.length > 0) throw new Error(`assess and json-rules-engine do not agree:\n  ${differ.join('\n  ')}`);
    const { rules, judge } = rulesEngine();
    const lines: Line[] = [];
    const reached: Goal[] = [];
    for (const name of ['complete', 'partial'] as const) {
      const dossier = exampleDossier(name);
      const text = JSON.stringify(dossier);
      const times = (n: number, once: () => unknown) => async (): Promise<number> => {
        const count = quick ? 5 : n;
        for (let time = 0; time < count; time += 1) await once();
        return count;
      };
      const sync = (n: number, once: () => unknown) => (): number => {
        const count = quick ? 5 : n;
        for (let time = 0; time < count; time += 1) once();
        return count;
      };
      const found = await compare(
        [
          { what: `assess, ${name}`, run: sync(2_000, () => score(dossier, werkdefinitie)) },
          { what: `assess, ${name}, every step tried`, run: sync(200, () => lookedAt(score(dossier, werkdefinitie))) },
          { what: `json-rules-engine, ${name}`, run: times(40, () => judge(factsOf(dossier))) },
          { what: `JSON.parse, ${name} (${text.length} characters)`, run: sync(4_000, () => JSON.parse(text)) },
        ],
        'per second',
        quick ? { rounds: 2, warmUp: 1 } : { rounds: 15, warmUp: 5, processorTime: true },
      );
      lines.push(...found);
      reached.push(...goals(name, found));
    }
    return {
      bench: 'assess',
      lines,
      goals: reached,
      notes: [
        `Statuses agree on ${dossiers().length} dossiers: the examples, and the whole one without each of its answers.`,
        ...(ours.length > 0 ? [`Judged by us only: ${ours.join(', ')}.`] : []),
        `json-rules-engine decides ${rules} rules on facts that are worked out for it, and gives statuses only; ours also gives points, reasons and gaps. Steps are tried when somebody looks at them: all of them in the second line.`,
        'Per second of processor time of this process.',
      ],
    };
  },
};
