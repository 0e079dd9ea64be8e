/** Milliseconds per picture, in the process in which the server makes them, once it is warm. */
import { exampleDossier } from '../../src/criteria/examples.ts';
import { werkdefinitie } from '../../src/criteria/rule-set.ts';
import { createStudio } from '../../src/reports/studio.ts';
import { assess } from '../../src/scoring/assess.ts';
import { cellsOf } from '../../src/scoring/pictures.ts';
import { thirdsOf } from '../../src/scoring/thirds-data.ts';
import { type Bench, type Line, lineOf } from '../lib/report.ts';

const goalMs = 150;

function pictures(): { name: string; data: unknown; what: string }[] {
  const dossier = exampleDossier('partial');
  const assessment = assess(dossier, werkdefinitie);
  const cells = cellsOf(assessment);
  const row = { name: dossier.centrum.name, verdict: assessment.verdict, cells };
  const round = { label: 'nu', cells };
  return [
    { what: 'radar', name: 'radar', data: { language: 'nl', centrum: 'Centrum Noord', now: round, before: round } },
    { what: 'heatmap of 12 Centra', name: 'heatmap', data: { language: 'nl', rows: Array(12).fill(row), more: 0 } },
    { what: 'derdenbalk', name: 'thirds', data: thirdsOf(dossier, werkdefinitie, assessment, { language: 'nl', amounts: true }) },
  ];
}

export const picture: Bench = {
  name: 'picture',
  about: 'milliseconds per picture, from data to PNG, in a warm process',
  async run({ quick }) {
    const studio = createStudio();
    const lines: Line[] = [];
    const all = pictures();
    for (let round = 0; round < (quick ? 1 : 5); round += 1)
      for (const { name, data } of all) await studio.make({ make: 'picture', name, data });
    for (const { what, name, data } of all) {
      const samples: number[] = [];
      for (let time = 0; time < (quick ? 2 : 30); time += 1) {
        const from = performance.now();
        await studio.make({ make: 'picture', name, data });
        samples.push(performance.now() - from);
      }
      lines.push(lineOf(what, 'ms', samples));
    }
    await studio.close();
    return {
      bench: 'picture',
      lines,
      goals: lines.map(({ what, median }) => ({
        what,
        goal: `≤ ${goalMs} ms`,
        measured: `${median.toFixed(0)} ms`,
        reached: median <= goalMs,
      })),
      notes: ['Pixels: 1.5 per unit, 900 to 1,200 units wide, and at most 1,400 pixels.'],
    };
  },
};
