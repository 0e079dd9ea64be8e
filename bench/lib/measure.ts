/**
 * Sides of one comparison, measured in turns within one run: whatever else the machine is doing
 * hits all of them alike, so that their ratio means something where their times do not.
 */
import { type Line, lineOf, median } from './report.ts';

export interface Side {
  what: string;
  /** Fixed work. @returns how many units of it were done. */
  run: () => number | Promise<number>;
}

interface Plan {
  rounds: number;
  warmUp: number;
  /** For work that waits for nothing: what other processes take counts for nothing then. */
  processorTime?: boolean;
}

/** Seconds since some moment, or seconds of processor time of this process and its threads. */
function secondsOf(processorTime: boolean): number {
  if (!processorTime) return performance.now() / 1000;
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
}

/** Units per second of each side, by round; the first side in a round is another one every time. */
async function perSecond(sides: readonly Side[], { rounds, warmUp, processorTime = false }: Plan): Promise<number[][]> {
  const found = sides.map((): number[] => []);
  for (let round = -warmUp; round < rounds; round += 1) {
    for (let turn = 0; turn < sides.length; turn += 1) {
      const index = (turn + Math.abs(round)) % sides.length;
      const start = secondsOf(processorTime);
      const units = (await sides[index]?.run()) ?? 0;
      const seconds = secondsOf(processorTime) - start;
      if (round >= 0) found[index]?.push(units / seconds);
    }
  }
  return found;
}

/** @param unit of all lines. The last side is the reference: every ratio is against it. */
export async function compare(sides: readonly Side[], unit: string, plan: Plan): Promise<Line[]> {
  const found = await perSecond(sides, plan);
  const reference = found.at(-1) ?? [];
  return sides.map(({ what }, index) => {
    const own = found[index] ?? [];
    const ratios = own.map((rate, round) => rate / (reference[round] ?? Number.NaN));
    return lineOf(what, unit, own, index === sides.length - 1 ? undefined : median(ratios));
  });
}
