/** What each command needs. A new command does not compile until it says so; `null`: it shows and changes nothing of a Centrum by itself. */
import type { Command } from '../criteria/vocabulary.ts';
import type { Action } from './access.ts';

export const commandNeeds: Readonly<Record<Command, Action | null>> = {
  start: null,
  help: null,
  repeat: null,
  language: null,
  pause: null,
  yes: null,
  no: null,
  cancel: null,
  skip: 'answer_for_own',
  dont_know: 'answer_for_own',
  not_applicable: 'answer_for_own',
  edit: 'answer_for_own',
  remove: 'answer_for_own',
  undo: 'answer_for_own',
  restart: 'answer_for_own',
  review: 'view_answers',
  status: 'view_status',
  gaps: 'view_status',
  why: 'view_status',
  more: 'view_status',
  thirds: 'view_shares',
  report: 'make_report',
  // Without the right it says so itself, in its own words.
  export: null,
  who: 'see_who_said',
  // Each Centrum in it is asked about by itself.
  portfolio: null,
  history: 'see_history',
  // Says itself that it is the coordinator's.
  region: null,
  invite: 'invite',
  members: 'see_members',
  role: 'change_role',
  dismiss: 'remove_member',
  leave: 'leave',
  release: null,
  withhold: null,
  withdraw: 'leave_programme',
  // About the person and their programmes.
  link: null,
  programme: null,
  admit: null,
  // Decided about the Centrum that is named, not about the one that is worked on.
  home: null,
  // About messages to the person.
  reminders: null,
  // About the person alone; the choice of a model says itself who may make it.
  forget_me: null,
  export_me: null,
  model_on: null,
  model_off: null,
  bind: null,
  unbind: null,
};

/** What a press on an old card may still ask for: it changes no answer. */
export const looksOnly: readonly Command[] = [
  'status',
  'gaps',
  'help',
  'review',
  'why',
  'who',
  'portfolio',
  'start',
  'language',
  'repeat',
  'history',
  'more',
  'thirds',
  'reminders',
  'home',
  'bind',
  'unbind',
  'report',
  'export',
  'export_me',
  'members',
  'programme',
  'admit',
];
