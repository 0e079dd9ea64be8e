/**
 * What a turn needs to see besides the session and its dossier. The reducer cannot load, so this
 * pure function says beforehand what the message may come to; `turns/wants.ts` reads it, and it
 * comes in as data with the turn. To ask too much costs a query, to ask too little an answer.
 *
 * A new kind: a line in `Want` and a field in `Wanted` (wanted.ts), and a loader in `turns/wants.ts`.
 * A new command that needs one: a line in `wanting`.
 */
import type { Command, Understanding } from '../criteria/vocabulary.ts';
import { may } from './access.ts';
import type { Member } from './contract.ts';
import { type Action, chosenFrom, type Message } from './message.ts';
import type { Session } from './session.ts';
import { codePattern } from './tickets.ts';
import { visibleCentra } from './visible-centra.ts';
import type { Want } from './wanted.ts';

export interface WantsGiven {
  message: Pick<Message, 'content'> & Partial<Pick<Message, 'person'>>;
  understood: Pick<Understanding, 'intent'>;
  session: Pick<Session, 'person' | 'centrum' | 'menu' | 'phase' | 'draft' | 'pending'>;
  memberships: readonly Member[];
}

const standings = ({ memberships }: WantsGiven): Want[] => [{ want: 'standings', centra: visibleCentra(memberships) }];

/** With the Centra of one's programmes. */
const allStandings = ({ session: { person }, memberships }: WantsGiven): Want[] => [
  { want: 'standings', centra: visibleCentra(memberships), overseenBy: person },
];

/** Only who may see the whole dossier has it read; `makeExport` decides again. */
const wholeHistory = ({ session: { centrum }, memberships }: WantsGiven): Want[] =>
  centrum !== null && may({ memberships }, 'make_export', { centrum }) ? [{ want: 'history', centrum }] : [];

/** Only of a Centrum in which the person has a place. */
const company = ({ session: { centrum }, memberships }: WantsGiven): Want[] =>
  memberships.some((one) => one.centrum === centrum) && centrum !== null ? [{ want: 'company', centrum }] : [];
const programmes = ({ session: { person } }: WantsGiven): Want[] => [{ want: 'programmes', person }];

/** Only where the person takes part. */
const history = ({ session: { centrum }, memberships }: WantsGiven): Want[] =>
  centrum !== null && memberships.some((member) => member.centrum === centrum) ? [{ want: 'history', centrum }] : [];

const wanting: Partial<Record<Command, (given: WantsGiven) => Want[]>> = {
  portfolio: allStandings,
  history,
  export: (given) => wholeHistory(given).flatMap((want) => [want, ...company(given)]),
  home: standings,
  export_me: ({ message: { person } }) => (person === undefined ? [] : [{ want: 'held', person }]),
  members: company,
  role: company,
  dismiss: company,
  leave: company,
  withdraw: company,
  programme: programmes,
  admit: programmes,
};

const pressed = (action: Action | undefined): Command[] => (action?.do === 'command' ? [action.command] : []);

/** The commands that this message may turn out to be: pressed, said, or chosen from the last menu by its number. */
function possible({ message: { content }, understood: { intent }, session: { menu } }: WantsGiven): Command[] {
  if (content.kind === 'press') return pressed(content.action);
  if (content.kind !== 'text') return [];
  return [...pressed(chosenFrom(menu, content.text)), ...(intent.kind === 'command' ? [intent.command] : [])];
}

/** Everything that the turn on this message may have to look at. */
export const wantsOf = (given: WantsGiven): Want[] => [
  ...[...new Set(possible(given))].flatMap((command) => wanting[command]?.(given) ?? []),
  ...waiting(given),
];

/** What was asked before and waits for an answer that may be anything. */
function waiting(given: WantsGiven): Want[] {
  const { phase, draft, pending } = given.session;
  const { content } = given.message;
  const code = content.kind === 'text' && codePattern.test(content.text);
  if (code || pending?.kind === 'deed') return company(given);
  // Who was invited says for which organisation; one that has people here already is not theirs to name.
  return phase === 'organisation' && draft.invitedTo !== undefined ? [{ want: 'company', centrum: draft.invitedTo }] : [];
}
