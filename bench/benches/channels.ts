/**
 * From a signed event to the reply that its platform was given, through the whole program as a
 * process: verified, kept, acknowledged, worked as a turn, committed, sent and recorded. Beside it
 * what somebody would write without us: an app that answers every message with its own words.
 */
import { inFolder } from '../lib/folder.ts';
import { onboarding } from '../lib/intake.ts';
import { compare } from '../lib/measure.ts';
import { type PlatformName, type Serving, serveEcho, serveOurs, startLoad } from '../lib/processes.ts';
import { type Bench, lineOf, median } from '../lib/report.ts';

/** A greeting, and from nothing to the state of a new Centrum. */
export const talk: readonly string[] = ['hallo', ...onboarding.slice(0, 2), 'status'];

/** Messages after which memory is looked at. */
const memoryAfter = 10_000;

interface Rival {
  what: string;
  kind: 'bolt' | 'sdk' | 'http';
}

const channelBench = (platform: PlatformName, rivals: readonly Rival[], about: string): Bench => ({
  name: platform,
  about,
  run: ({ quick }) =>
    inFolder(async (folder) => {
      const load = await startLoad(platform);
      const apps: { what: string; app: Serving }[] = [{ what: 'Centrumwijzer', app: await serveOurs(platform, load, folder) }];
      for (const { what, kind } of rivals) apps.push({ what, app: await serveEcho(kind, load) });
      const used = apps.map((): number[] => []);
      const order = { people: quick ? 2 : 40, lines: talk, pace: { atOnce: quick ? 2 : 16 } };
      const [ours] = apps;
      const idle = ours?.app.resident();
      let heard = 0;
      const sides = apps.map(({ what, app }, index) => ({
        what,
        run: async () => {
          const before = app.cpu();
          const { messages } = await load.run({ ...order, port: app.port });
          if (index === 0) heard += messages;
          const after = app.cpu();
          if (before !== undefined && after !== undefined) used[index]?.push((after - before) / messages);
          return messages;
        },
      }));
      const plan = quick ? { rounds: 1, warmUp: 0 } : { rounds: 7, warmUp: 5 };
      const lines = await compare(sides, 'messages/s', plan);
      // As many more as the goal for memory speaks of; nobody times them.
      while (ours !== undefined && !quick && heard < memoryAfter) heard += (await load.run({ ...order, port: ours.app.port })).messages;
      const after = ours?.app.resident();
      for (const { app } of apps) await app.stop();
      await load.stop();

      const cpu = used.map((samples) => samples.slice(-plan.rounds));
      const cpuRatio = (index: number): number => median((cpu.at(-1) ?? []).map((own, round) => own / (cpu[index]?.[round] ?? Number.NaN)));
      const timed = quick || cpu.some((samples) => samples.length === 0) ? [] : apps;
      const ratio = lines[0]?.ratio ?? 0;
      const limit = lines.length > 2 ? (lines[0]?.median ?? 0) / (lines[1]?.median ?? 1) : undefined;
      return {
        bench: platform,
        lines: [
          ...lines,
          ...timed.map(({ what }, index) =>
            lineOf(`${what}: processor time`, 'ms/message', cpu[index] ?? [], index === apps.length - 1 ? undefined : cpuRatio(index)),
          ),
          ...(idle === undefined ? [] : [lineOf('Centrumwijzer: memory when nobody spoke yet', 'MiB', [idle])]),
          ...(after === undefined ? [] : [lineOf(`Centrumwijzer: memory after ${heard.toLocaleString('en-GB')} messages`, 'MiB', [after])]),
        ],
        goals: [
          { what: `against ${rivals.at(-1)?.what}`, goal: '≥ 0.5 ×', measured: `${ratio.toFixed(2)} ×`, reached: ratio >= 0.5 },
          ...(after === undefined || quick
            ? []
            : [{ what: 'memory after all messages', goal: '≤ 250 MiB', measured: `${after.toFixed(0)} MiB`, reached: after <= 250 }]),
        ],
        notes: [
          `${order.pace.atOnce} conversations at a time, each says the next thing after the reply; the load is a process of its own and plays the platform.`,
          ...(limit === undefined ? [] : [`Of the limit (${rivals[0]?.what}): ${limit.toFixed(2)} ×.`]),
          'Processor time is that of the app alone; its ratio counts work per time, as the others do.',
        ],
      };
    }),
});

export const slackBench = channelBench(
  'slack',
  [
    { what: 'node:http with HMAC, JSON and a post', kind: 'http' },
    { what: 'bare Bolt echo', kind: 'bolt' },
  ],
  'signed Slack events to posted replies, beside a bare Bolt echo and Node alone',
);

export const teamsBench = channelBench(
  'teams',
  [{ what: 'bare Teams SDK echo, verification on', kind: 'sdk' }],
  'signed Teams activities to sent replies, beside a bare Teams SDK echo',
);
