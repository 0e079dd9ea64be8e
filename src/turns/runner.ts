/** Works the inbox: lanes in parallel, each lane one message at a time, in order of receipt. */
import type { ClaimRequest, InboxRow, Millis } from '../store/store.ts';
import { turnId, withinTurn } from './correlation.ts';
import { thrown } from './log.ts';
import { createPool, type Pool } from './pool.ts';
import { runTurn, type TurnDeps } from './turn.ts';
import type { Watch } from './watch.ts';

/** What a queue worker needs to claim rows. */
export interface ClaimOptions {
  owner: string;
  /** How long a claim holds when its holder dies; longer than any turn or send may take. */
  lease: Millis;
  channels: readonly string[];
  /** Only these lanes, for a process that serves one person; absent: all. */
  lanes?: readonly string[];
  /** The most rows worked at the same time. */
  width: number;
  /** Pause after the database failed. */
  troubleDelay: Millis;
  /** See `PoolOptions`. */
  lookEvery?: Millis | undefined;
}

export const claimRequest = ({ owner, lease, channels, lanes }: ClaimOptions, now: Millis): ClaimRequest => ({
  owner,
  now,
  leaseUntil: now + lease,
  channels,
  ...(lanes !== undefined && { lanes }),
});

export interface Runner extends Pool {
  /**
   * Before `start`: works, one at a time, the messages at which processes ended again and again. Most of them
   * only stood beside the one that did it; from now on each is counted for itself alone.
   */
  workInterrupted(): Promise<void>;
}

/** @param onReplies called when a turn may have left replies to send. */
export function createRunner(deps: TurnDeps & { watch?: Watch }, options: ClaimOptions, onReplies: () => void): Runner {
  const { store, clock, log, watch, limits } = deps;

  async function work(row: InboxRow): Promise<void> {
    const begun = clock.now();
    try {
      const end = await runTurn(deps, row);
      watch?.({ is: 'turn', channel: row.channel, end, took: clock.now() - begun, waited: Math.max(begun - row.receivedAt, 0) });
      if (end === 'lost') log({ code: 'claim_lost', row: row.id });
      if (end === 'committed' || end === 'given_up') onReplies();
    } catch (error) {
      // The claim stands, and nobody else may take the row: give it back as soon as the database lets us.
      await new Promise<void>((resolve) => void clock.after(options.troubleDelay, resolve));
      await store.releaseInbox(row, { at: clock.now() });
      throw error;
    }
  }

  const workWithin = (row: InboxRow): Promise<void> => withinTurn(turnId(row), () => work(row));

  const pool = createPool<InboxRow>({
    clock,
    log,
    width: options.width,
    troubleDelay: options.troubleDelay,
    lookEvery: options.lookEvery,
    claim: (most) => store.claimInbox({ ...claimRequest(options, clock.now()), most }),
    work: workWithin,
    disown: (known) => store.disown('inbox', options.owner, known, clock.now()),
    giveBack: async (row) => void (await store.releaseInbox(row, { at: clock.now() })),
  });

  return {
    ...pool,
    async workInterrupted() {
      try {
        for (;;) {
          const [row] = (await store.claimInbox({ ...claimRequest(options, clock.now()), claimedBefore: limits.alone })).rows;
          if (row === undefined) return;
          await workWithin(row);
        }
      } catch (error) {
        log({ code: 'store_trouble', ...thrown(error) });
      }
    },
  };
}
