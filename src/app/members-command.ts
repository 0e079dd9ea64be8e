/** `centrum members`: who takes part in a Centrum. For the operator, who has the database anyway; it shows no answers. */
import type { Command } from 'commander';
import { Fault } from '../store/errors.ts';
import { openDatabase, shownUrl } from '../store/open.ts';
import type { Store } from '../store/store.ts';
import { BadInput, loadConfig, run } from './fail.ts';

type Print = (line: string) => void;
type Asked = Pick<Store, 'centraCalled' | 'membersIn' | 'programmesOver' | 'releasedIn' | 'identitiesOf'>;

/** The one Centrum of that id or name. */
async function centrumCalled(store: Asked, text: string): Promise<{ id: string; name: string }> {
  const [found, ...others] = await store.centraCalled(text);
  if (found === undefined) throw new BadInput(`members: there is no Centrum “${text}”. Give its name or its id.`);
  if (others.length === 0) return found;
  const ids = [found, ...others].map(({ id }) => id).join(', ');
  throw new BadInput(`members: ${others.length + 1} Centra are called “${text}”. Give the id of one: ${ids}.`);
}

async function membersOf(store: Asked, text: string) {
  const { id, name } = await centrumCalled(store, text);
  const members = [];
  for (const { person, personName, role, partner, partnerKind } of await store.membersIn(id))
    members.push({ name: personName, role, partner, partnerKind, identities: await store.identitiesOf(person) });
  return { centrum: { id, name }, members, programmes: await store.programmesOver(id), released: await store.releasedIn(id) };
}

type Shown = Awaited<ReturnType<typeof membersOf>>;

function lines({ centrum, members, programmes, released }: Shown): string[] {
  const width = Math.max(...members.map(({ name }) => name.length), 0);
  return [
    `${centrum.name} (${centrum.id})`,
    ...members.map(
      ({ name, role, partner, identities }) => `  ${name.padEnd(width)}  ${role.padEnd(11)}  ${partner}  ${identities.join(', ')}`,
    ),
    ...programmes.map((programme) => `  programme: ${programme.name}`),
    ...(released.length > 0 ? [`  amounts released: ${released.join(', ')}`] : []),
  ];
}

export function addMembersCommand(program: Command, print: Print): void {
  program
    .command('members')
    .description('who takes part in a Centrum, with their roles')
    .argument('<centrum>', 'name or id of the Centrum')
    .option('--db <url>', 'another database than that of DATABASE_URL')
    .option('--json', 'as JSON, for scripts')
    .action((centrum: string, { db, json }: { db?: string; json?: boolean }) =>
      run(async () => {
        const url = loadConfig(db === undefined ? {} : { DATABASE_URL: db }).DATABASE_URL;
        const { store } = await openDatabase({ url, now: Date.now }).catch((error: unknown) => {
          throw error instanceof Fault ? new BadInput(`${shownUrl(url)}: ${error.message}`) : error;
        });
        try {
          const shown = await membersOf(store, centrum);
          if (json === true) print(JSON.stringify(shown, null, 2));
          else for (const line of lines(shown)) print(line);
        } finally {
          await store.close();
        }
      }),
    );
}
