/**
 * How soon an event is acknowledged: at half of the rate at which the program is full, and with a
 * model that takes two seconds in every second turn.
 */
import { inFolder } from '../lib/folder.ts';
import { serveOurs, startLoad } from '../lib/processes.ts';
import { type Bench, type Goal, type Line, lineOf, quantile } from '../lib/report.ts';
import { talk } from './channels.ts';

/** Platforms give up after three seconds; a tenth of one leaves room for the network. */
const within = 100;
const slowModel = 2_000;

/** Said in turns: the second is a question, for which the model is asked. */
const halves: readonly string[] = ['status', 'tellen vergaderuren mee als cofinanciering, vraag #?'];

export const ack: Bench = {
  name: 'ack',
  about: 'time to the acknowledgement at half of saturation, also with a slow model',
  run: ({ quick }) =>
    inFolder(async (folder) => {
      const load = await startLoad('slack');
      const lines: Line[] = [];
      const goals: Goal[] = [];
      const count = (n: number): number => (quick ? 2 : n);
      let half = 0;
      for (const model of [false, true]) {
        const app = await serveOurs('slack', load, folder, model ? { OPENAI_BASE_URL: `${load.url}/v1`, OPENAI_API_KEY: 'bench' } : {});
        const full = { port: app.port, lines: talk, pace: { atOnce: count(16) } };
        await load.run({ ...full, people: count(50) });
        if (!model) {
          const { messages, seconds } = await load.run({ ...full, people: count(100) });
          half = messages / seconds / 2;
          lines.push(lineOf('full', 'messages/s', [half * 2]));
        }
        const people = count(model ? 100 : 200);
        const { acks } = await load.run({
          port: app.port,
          people,
          lines: model ? halves : ['hallo', 'status'],
          pace: { perSecond: half },
          ...(model && { model: slowModel }),
        });
        await app.stop();
        const sorted = acks.toSorted((a, b) => a - b);
        const [p50, p99] = [quantile(sorted, 0.5), quantile(sorted, 0.99)];
        const what = model ? 'every second turn 2 s with a model' : 'half of full';
        lines.push(lineOf(`${what}: p50`, 'ms', [p50]), lineOf(`${what}: p99`, 'ms', [p99]));
        goals.push({ what: `p99, ${what}`, goal: `≤ ${within} ms`, measured: `${p99.toFixed(0)} ms`, reached: p99 <= within });
      }
      await load.stop();
      return {
        bench: 'ack',
        lines,
        goals,
        notes: [
          `Slack events at an even ${half.toFixed(0)} a second, from a process of its own, whether or not the replies keep up.`,
          'Measured from the first byte sent to the end of the answer, where the load is; the connection is kept open.',
        ],
      };
    }),
};
