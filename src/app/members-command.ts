/** `centrum members`: who takes part in a Centrum. For the operator, who has the database anyway; it shows no answers. */
import type { Command } from 'commander';
import type { Store } from '../store/store.ts';
import { databaseOption } from './database-option.ts';
import { BadInput, run } from './fail.ts';
import { find, type Opened, using } from './stored-centra.ts';

type Print = (line: string) => void;

async function membersOf(store: Store, text: string) {
  const { id, name } = await find(store, text);
  const members = [];
  for (const { person, personName, role, partner, partnerKind } of await store.membersIn(id))
    members.push({ name: personName, role, partner, partnerKind, identities: await store.identitiesOf(person) });
  return { centrum: { id, name }, members, programmes: await store.programmesOver(id), released: await store.releasedIn(id) };
}

type Shown = Awaited<ReturnType<typeof membersOf>>;

/** What to do about a Centrum that nobody leads; null when somebody does. */
export function withoutCoordinator(members: readonly { role: string }[]): string | null {
  if (members.some(({ role }) => role === 'coordinator')) return null;
  return members.length === 0
    ? 'nobody takes part any more. Its dossier stays; report and export show it.'
    : 'nobody is its coordinator any more. Make a member one: members CENTRUM --appoint PERSON.';
}

function lines({ centrum, members, programmes, released }: Shown): string[] {
  const width = Math.max(...members.map(({ name }) => name.length), 0);
  return [
    `${centrum.name} (${centrum.id})`,
    ...members.map(
      ({ name, role, partner, identities }) => `  ${name.padEnd(width)}  ${role.padEnd(11)}  ${partner}  ${identities.join(', ')}`,
    ),
    ...[withoutCoordinator(members)].flatMap((left) => (left === null ? [] : [`  ${left}`])),
    ...programmes.map((programme) => `  programme: ${programme.name}`),
    ...(released.length > 0 ? [`  amounts released: ${released.join(', ')}`] : []),
  ];
}

/** For a Centrum whose only coordinator is gone: nobody in the conversation can appoint another. */
async function appoint(store: Store, centrum: string, person: string): Promise<void> {
  const { id, name } = await find(store, centrum);
  const members = await store.membersIn(id);
  const meant = await store.personOf(person);
  if (!members.some((member) => member.person === meant)) {
    const there = members.map((member) => member.person).join(', ');
    throw new BadInput(`--appoint: ${person} has no place in ${name}. ${there === '' ? 'Nobody has.' : `Who has: ${there}.`}`);
  }
  await store.appoint({ person: meant, centrum: id, role: 'coordinator' });
}

export function addMembersCommand(program: Command, print: Print): void {
  program
    .command('members')
    .description('who takes part in a Centrum, with their roles')
    .argument('<centrum>', 'name or id of the Centrum')
    .addOption(databaseOption())
    .option('--json', 'as JSON, for scripts')
    .option('--appoint <person>', 'first make this member a coordinator: slack:TEAM:USER, teams:TENANT:OBJECT or console:NAME')
    .action((centrum: string, { json, appoint: person, ...opened }: Opened & { json?: boolean; appoint?: string }) =>
      run(() =>
        using(opened, async (store) => {
          if (person !== undefined) await appoint(store, centrum, person);
          const shown = await membersOf(store, centrum);
          if (json === true) print(JSON.stringify(shown, null, 2));
          else for (const line of lines(shown)) print(line);
        }),
      ),
    );
}
