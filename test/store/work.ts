/** A process of its own: opens the database and works a lane. Arguments: its URL, lane, number of events. */
import { openDatabase } from '../../src/store/open.ts';
import type { TurnCommit } from '../../src/store/store.ts';

const [url = '', lane = '', count = '0'] = process.argv.slice(2);
const { store } = await openDatabase({ url, now: Date.now });
const nothing = { outcome: { is: 'done' }, centra: [], members: [], facts: [], outbox: [] } as const;

async function claimed(): Promise<TurnCommit['claim']> {
  const {
    rows: [row],
  } = await store.claimInbox({ owner: lane, now: 1, leaseUntil: 2, channels: ['console'], lanes: [lane] });
  if (row === undefined) throw new Error('nothing to claim');
  return row;
}

const receive = (eventId: string) => store.receive({ channel: 'console', eventId, lane, payload: '{}', bound: null, at: 1 });

/** All processes write to one Centrum; whoever comes first makes it. */
async function makeCentrum(): Promise<void> {
  await receive(`${lane} centrum`);
  const claim = await claimed();
  const made = await store.commitTurn({ ...nothing, claim, at: 1, centra: [{ id: 'c1', name: 'Noord' }] }).catch(() => 'exists');
  if (made === 'exists') await store.commitTurn({ ...nothing, claim, at: 1 });
}

await makeCentrum();
let committed = 0;
for (let index = 0; index < Number(count); index += 1) {
  await receive(`${lane} ${index}`);
  const facts = [{ id: `${lane} ${index}`, centrum: 'c1', payload: '{}' }];
  if ((await store.commitTurn({ ...nothing, claim: await claimed(), at: 1, facts })) === 'committed') committed += 1;
}
console.log(committed);
await store.close();
