/** `purge`, and `privacy export` and `privacy delete` for a person who asks the operator. */
import type { Command } from 'commander';
import type { Store } from '../store/store.ts';
import { newPseudonym } from '../turns/erasures.ts';
import { readPlainly } from '../turns/stored.ts';
import type { Config } from './config.ts';
import { databaseOption, type WithDatabase } from './database-option.ts';
import { BadInput, run } from './fail.ts';
import { tidyingOf } from './making.ts';
import { withoutCoordinator } from './members-command.ts';
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

async function takeOut(print: Print, store: Store, config: Config, person: string): Promise<void> {
  const persons = await namesOf(store, person);
  const places = await store.membershipsOf(await store.personOf(person));
  const now = Date.now();
  await store.erase({ persons, pseudonym: newPseudonym, at: now });
  await tidy(store, now, { ...tidyingOf(config), atOnce: person });
  print(`${person}: taken out. What this person said of a Centrum stays under a pseudonym.`);
  for (const { centrum, centrumName } of places) {
    const left = withoutCoordinator(await store.membersIn(centrum));
    if (left !== null) print(`${centrumName} (${centrum}): ${left}`);
  }
}

export function addPrivacyCommands(program: Command, print: Print): void {
  program
    .command('purge')
    .description('take away what was kept long enough (RETENTION_DAYS); a server does so every hour')
    .addOption(databaseOption())
    .action((given: WithDatabase) =>
      run(async () => {
        const gone = await withStore(given, (store, config) => tidy(store, Date.now(), tidyingOf(config)));
        for (const [kind, count] of Object.entries(gone)) print(`${kind.padEnd(17)} ${String(count).padStart(8)}`);
      }),
    );

  const privacy = program.command('privacy').description('what is held about one person: export or delete it');
  privacy
    .command('export')
    .description('everything that is held about a person, as JSON')
    .argument('<person>', 'slack:TEAM:USER, teams:TENANT:OBJECT or console:NAME')
    .addOption(databaseOption())
    .action((person: string, given: WithDatabase) =>
      run(async () => print(JSON.stringify(await withStore(given, (store) => exported(store, person)), null, 2))),
    );
  privacy
    .command('delete')
    .description('take a person out; what they said of a Centrum stays under a pseudonym')
    .argument('<person>', 'slack:TEAM:USER, teams:TENANT:OBJECT or console:NAME')
    .option('--yes', 'needed, as this cannot be undone')
    .addOption(databaseOption())
    .action((person: string, { yes, ...given }: WithDatabase & { yes?: boolean }) =>
      run(() =>
        withStore(given, async (store, config) => {
          await exported(store, person);
          if (yes !== true) throw new BadInput(`${person}: taking a person out cannot be undone. Add --yes to do it.`);
          await takeOut(print, store, config, person);
        }),
      ),
    );
}
