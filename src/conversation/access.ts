/**
 * The one place where access is decided. Whoever shows, notes or changes something asks `may` first:
 * an action that is not granted to a role the person has in that very Centrum is denied.
 *
 * A Centrum has coordinators and partners. A programme coordinator looks at a Centrum from outside, once its
 * coordinator consented: at statuses, points, shares and gaps, and never at amounts or at who said what.
 */
import { nameKey } from '../criteria/names.ts';
import type { Member } from './contract.ts';

/** Everything that is asked about; whoever adds one says below to whom it is granted. */
export const actions = [
  /** Verdict, statuses, points, gaps, open questions. */
  'view_status',
  /** Shares of business, government and education; no amounts. */
  'view_shares',
  /** The answers of the dossier, apart from private amounts. */
  'view_answers',
  'view_own_amounts',
  'view_other_amounts',
  /** Sums in which the amounts of others can be read. */
  'view_all_amounts',
  'see_who_said',
  'see_history',
  'answer_for_own',
  'answer_for_other',
  'settle_conflict',
  'attach_evidence',
  'see_members',
  'invite',
  'change_role',
  'remove_member',
  'leave',
  'release_own_amounts',
  'join_programme',
  'leave_programme',
  /** This Centrum in the table of several. */
  'see_portfolio',
  /** As a programme coordinator, apart from any place in the Centrum itself. */
  'oversee',
  'make_report',
  'make_export',
  'make_picture',
  'receive_digest',
  'bind_channel',
  'set_region',
  'choose_model',
  /** Being asked, unasked, for what only one's own organisation can answer: who gets the digest is not. */
  'receive_nudge',
] as const;
export type Action = (typeof actions)[number];

/** What a person is to a Centrum. */
type Role = Member['role'] | 'programme';

const granted: Readonly<Record<Action, readonly Role[]>> = {
  view_status: ['coordinator', 'partner', 'programme'],
  view_shares: ['coordinator', 'partner', 'programme'],
  view_answers: ['coordinator', 'partner'],
  view_own_amounts: ['coordinator', 'partner'],
  view_other_amounts: ['coordinator'],
  view_all_amounts: ['coordinator'],
  see_who_said: ['coordinator', 'partner'],
  see_history: ['coordinator', 'partner', 'programme'],
  answer_for_own: ['coordinator', 'partner'],
  answer_for_other: ['coordinator'],
  settle_conflict: ['coordinator'],
  attach_evidence: ['coordinator', 'partner'],
  see_members: ['coordinator', 'partner'],
  invite: ['coordinator'],
  change_role: ['coordinator'],
  remove_member: ['coordinator'],
  leave: ['coordinator', 'partner'],
  release_own_amounts: ['coordinator', 'partner'],
  join_programme: ['coordinator'],
  leave_programme: ['coordinator'],
  see_portfolio: ['coordinator', 'partner', 'programme'],
  oversee: ['programme'],
  make_report: ['coordinator', 'partner'],
  make_export: ['coordinator'],
  make_picture: ['coordinator', 'partner', 'programme'],
  receive_digest: ['coordinator', 'programme'],
  bind_channel: ['coordinator'],
  set_region: ['coordinator'],
  choose_model: ['coordinator'],
  receive_nudge: ['partner'],
};

/** Who asks: with the places as the database has them now, never as they were when a card was made. */
export interface Actor {
  readonly memberships: readonly Pick<Member, 'centrum' | 'role' | 'partner'>[];
  /** Ids of the Centra that this person oversees through a programme; absent: none. */
  readonly oversees?: Pick<ReadonlySet<string>, 'has'>;
}

export interface Target {
  readonly centrum: string;
  /** Whose amounts, for the actions that are about amounts: the name of an organisation. */
  readonly partner?: string;
  /** Organisations (by `nameKey`) of that Centrum that released their amounts to its other partners. */
  readonly released?: readonly string[];
}

function rolesIn({ memberships, oversees }: Actor, centrum: string): Role[] {
  const own = memberships.filter((one) => one.centrum === centrum).map(({ role }) => role);
  return oversees?.has(centrum) === true ? [...own, 'programme'] : own;
}

/** Whether somebody speaks for the organisation of that name in this Centrum. */
const speaksFor = ({ memberships }: Actor, { centrum, partner = '' }: Target): boolean =>
  nameKey(partner) !== '' && memberships.some((one) => one.centrum === centrum && nameKey(one.partner) === nameKey(partner));

/**
 * Whether this person may do this to, or see this of, that Centrum. Everything that is not granted is denied.
 * For `view_own_amounts` and `release_own_amounts` the target's partner must be the person's own organisation;
 * `view_other_amounts` is granted to a fellow partner for amounts that were released.
 */
export function may(actor: Actor, action: Action, target: Target | null): boolean {
  if (target === null) return false;
  const roles = rolesIn(actor, target.centrum);
  const isGranted = roles.some((role) => granted[action].includes(role));
  switch (action) {
    case 'view_own_amounts':
    case 'release_own_amounts':
      return isGranted && speaksFor(actor, target);
    case 'view_other_amounts':
      return isGranted || (roles.includes('partner') && (target.released ?? []).includes(nameKey(target.partner ?? '')));
    default:
      return isGranted;
  }
}

/** Whether the amounts of an organisation may be seen: one's own, or those of another. */
export const maySeeAmounts = (actor: Actor, target: Target): boolean =>
  may(actor, 'view_own_amounts', target) || may(actor, 'view_other_amounts', target);

/** The same of somebody of whom one place is at hand, in the Centrum of that place. */
export const memberMay = (member: Pick<Member, 'centrum' | 'role' | 'partner'> | null, action: Action): boolean =>
  member !== null && may({ memberships: [member] }, action, { centrum: member.centrum });
