/**
 * What every store must do, whatever the database. `sqlite.test.ts` runs it; another database runs
 * the same by handing in its own `Bench`.
 */
import { describe, test } from '@jest/globals';
import fc from 'fast-check';
import { commitContract } from './contract/commit.ts';
import { erasureContract } from './contract/erasure.ts';
import { factsContract } from './contract/facts.ts';
import { givenUpContract } from './contract/given-up.ts';
import { inboxContract } from './contract/inbox.ts';
import { laneModel } from './contract/lane-model.ts';
import { outboxContract } from './contract/outbox.ts';
import { placesContract } from './contract/places.ts';
import { privacyContract } from './contract/privacy.ts';
import { recordsContract } from './contract/records.ts';
import { standingsContract } from './contract/standings.ts';
import type { Bench } from './contract/support.ts';

export function storeContract(name: string, makeBench: () => Promise<Bench>): void {
  describe(`${name} keeps the promises of a store`, () => {
    inboxContract(makeBench);
    commitContract(makeBench);
    factsContract(makeBench);
    outboxContract(makeBench);
    givenUpContract(makeBench);
    recordsContract(makeBench);
    privacyContract(makeBench);
    erasureContract(makeBench);
    standingsContract(makeBench);
    placesContract(makeBench);

    test('whatever the interleaving of receipts, claims, commits and crashes: lanes keep their order and nothing is lost or doubled', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(laneModel.step, { minLength: 10, maxLength: 60 }), async (steps) => {
          const own = await makeBench();
          const opened = await own.open();
          try {
            await laneModel.run(opened, steps);
          } finally {
            await opened.close();
            await own.destroy();
          }
        }),
        { numRuns: 40 },
      );
      // A busy machine opens forty databases slowly; nothing here waits for time to pass.
    }, 120_000);
  });
}
