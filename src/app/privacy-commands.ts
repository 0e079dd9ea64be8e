/** `purge`, and `privacy export` and `privacy delete` for a person who asks the operator. */
import type { Command } from 'commander';
import type { Store } from '../store/store.ts';
import { newPseudonym } from '../turns/erasures.ts';
import { readPlainly } from '../turns/stored.ts';
import { BadInput, run } from './fail.ts';
import { tidy } from './privacy.ts';
import { withStore } from './with-store.ts';

type Print = (line: string) => void;

const instant = (at: number): string => new Date(at).toISOString();

/** All names of the person who is known by this one: with one of them the others are meant as well, as in the chat. */
const namesOf = async (store: Store, person: string): Promise<string[]> => store.identitiesOf(await store.personOf(person));

async function exported(store: Store, person: string): Promise<Record<string, unknown>> {
  const identities = await namesOf(store, person);
  const held = await store.held(identities);
  const found = Object.values(held).some((list) => list.length > 0);
  if (!found)
    throw new BadInput(
      `${person}: nothing is held under this name. It is the platform's: slack:TEAM:USER, teams:TENANT:OBJECT or console:NAME; “mijn gegevens” in the chat shows it.`,
    );
  const { places, sessions, facts, messages, replies, records, programmes, released } = held;
  return {
    person,
    identities,
    places: places.map(({ joinedAt, ...place }) => ({ ...place, joined: instant(joinedAt) })),
    programmes: programmes.map(({ joinedAt, ...programme }) => ({ ...programme, joined: instant(joinedAt) })),
    released: released.map(({ releasedAt, ...amounts }) => ({ ...amounts, released: instant(releasedAt) })),
    facts: facts.map(({ centrum, payload }) => ({ centrumName: centrum, ...(readPlainly(payload) as object) })),
    conversation: sessions.map(readPlainly),
    messages: messages.map(({ at, payload }) => ({ received: instant(at), message: readPlainly(payload) })),
    replies: replies.map(({ at, payload }) => ({ decided: instant(at), reply: readPlainly(payload) })),
    records: records.map(({ kind, value }) => ({ kind, value: readPlainly(value) })),
  };
}

export function addPrivacyCommands(program: Command, print: Print): void {
  program
    .command('purge')
    .description('take away what was kept long enough (RETENTION_DAYS); a server does so every hour')
    .action(() =>
      run(async () => {
        const gone = await withStore((store, { RETENTION_DAYS }) => tidy(store, Date.now(), RETENTION_DAYS));
        for (const [kind, count] of Object.entries(gone)) print(`${kind.padEnd(16)} ${String(count).padStart(8)}`);
      }),
    );

  const privacy = program.command('privacy').description('what is held about one person: export or delete it');
  privacy
    .command('export')
    .description('everything that is held about a person, as JSON')
    .argument('<person>', 'slack:TEAM:USER, teams:TENANT:OBJECT or console:NAME')
    .action((person: string) => run(async () => print(JSON.stringify(await withStore((store) => exported(store, person)), null, 2))));
  privacy
    .command('delete')
    .description('take a person out; what they said of a Centrum stays under a pseudonym')
    .argument('<person>', 'slack:TEAM:USER, teams:TENANT:OBJECT or console:NAME')
    .requiredOption('--yes', 'this cannot be undone')
    .action((person: string) =>
      run(() =>
        withStore(async (store, { RETENTION_DAYS }) => {
          await exported(store, person);
          const now = Date.now();
          await store.erase({ persons: await namesOf(store, person), pseudonym: newPseudonym, at: now });
          await tidy(store, now, RETENTION_DAYS, person);
          print(`${person}: taken out. What this person said of a Centrum stays under a pseudonym.`);
        }),
      ),
    );
}
