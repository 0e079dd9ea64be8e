/** What each command does. One small function per command; `runCommand` is the table. */
import { characteristics, criteria, findQuestion } from '../criteria/criteria.ts';
import { sideOfPlace } from '../criteria/open-contributions.ts';
import { type Command, type Language, partnerKinds } from '../criteria/vocabulary.ts';
import { allows } from './allowed.ts';
import { confirmed } from './answer.ts';
import { ask, chooseNext, newItem } from './ask.ts';
import { commandNeeds } from './command-access.ts';
import { centrumCalled } from './company.ts';
import { perform } from './deeds.ts';
import { defer, noMore, notApplicable, nothingFromSide } from './defer.ts';
import { makeExport, makeReport } from './documents/file.ts';
import { edit, findByWords } from './edit.ts';
import { admitCode, invite, linkCode } from './give-code.ts';
import { showHistory } from './history.ts';
import { showHome } from './home.ts';
import { link, linkConfirmed, staysHere, unlink } from './link.ts';
import { changeRole, dismiss, leave, programme, release, showMembers, withdraw, withhold } from './member-commands.ts';
import { isCentrumId } from './message.ts';
import { enter, found, foundAnother, repeatOnboarding, startAnew } from './onboarding.ts';
import { peopleWords } from './people-wording.ts';
import { placeWords } from './place-wording.ts';
import { setRegion, showPortfolio } from './portfolio.ts';
import { setModel, settlesForget, showHeld } from './privacy.ts';
import { askForget, confirmRestart, notUnderstood, reask } from './reask.ts';
import { reminders } from './reminders/command.ts';
import { pointNamed, showGaps, showGapsOf, showMore, showStatus, showThirds, showWhy } from './show.ts';
import { showConflicts, showReview, showWho } from './show-answers.ts';
import { askRemove, remove, restart, undo } from './take-back.ts';
import { assessmentOf, dossierOf, say, type Talk, targetOf, update, words } from './talk.ts';
import { wordingOf } from './wording.ts';

function help(talk: Talk): void {
  const w = words(talk);
  const { language } = talk.session;
  const target = talk.session.phase === 'intake' ? targetOf(talk.session.open) : null;
  if (target !== null) say(talk, `${target.question.help[language]}\n${w.example(target.question.exampleText[language])}`);
  say(talk, w.helpText, w.helpCommands);
  if (talk.input.message.place.shared) say(talk, placeWords[language].helpChannel);
  reask(talk);
}

function yes(talk: Talk): void {
  const { pending, open } = talk.session;
  if (pending?.kind === 'proposals') return confirmed(talk, pending.proposals, pending.messageId);
  if (pending?.kind === 'restart') return restart(talk);
  if (pending?.kind === 'remove') return remove(talk, pending.ref, pending.also);
  if (pending?.kind === 'bind') return linkConfirmed(talk, pending);
  if (pending?.kind === 'deed') return perform(talk, pending.deed);
  const target = targetOf(open);
  if (target !== null && target.field === null && pending === null) return ask(talk, newItem(target.question));
  if (pending === null) say(talk, words(talk).nothingPending);
  reask(talk);
}

/** "Nee": not what you understood, not start over, or no further item in this list. */
function no(talk: Talk): void {
  const w = words(talk);
  const { pending, open } = talk.session;
  update(talk, { pending: null });
  if (pending !== null) {
    say(talk, pending.kind === 'proposals' || pending.kind === 'readings' ? w.notNoted : w.cancelled);
    return reask(talk);
  }
  const target = targetOf(open);
  if (open === null || target === null) return say(talk, w.nothingPending);
  if (sideOfPlace(open) !== undefined) return nothingFromSide(talk, open);
  if (target.question.many && open.item === undefined) return noMore(talk, open);
  notUnderstood(talk);
}

/** The language that is named; without one, the other. */
export function languageMeant({ session }: Talk, argument = ''): Language {
  const said = argument.toLowerCase();
  const other = session.language === 'nl' ? 'en' : 'nl';
  return /^(nl|ned|dut)/u.test(said) ? 'nl' : /^en/u.test(said) ? 'en' : other;
}

function setLanguage(talk: Talk, argument: string | undefined): void {
  const language = languageMeant(talk, argument);
  update(talk, { language });
  say(talk, wordingOf(language).languageSet);
  reask(talk);
}

/** Whether the Centrum that is worked on is meant. */
const isHere = ({ member }: Talk, argument: string | undefined): boolean =>
  member !== null && (argument === undefined || centrumCalled([member], argument) !== undefined);

function start(talk: Talk, argument: string | undefined): void {
  const w = words(talk);
  const others = talk.input.memberships.filter(({ centrum }) => centrum !== talk.session.centrum);
  const other = argument === undefined ? undefined : centrumCalled(others, argument);
  if ((other !== undefined || (!isHere(talk, argument) && argument !== undefined)) && staysHere(talk)) return;
  // Another Centrum has another ledger: the turn ends here and the next message is worked with it.
  if (other !== undefined) return enter(talk, other);
  if (!isHere(talk, argument) && argument !== undefined) {
    if (!isCentrumId(argument)) return foundAnother(talk, argument);
    // A button from when the person took part there, such as that of a reminder.
    say(talk, peopleWords(talk).notThere);
    return reask(talk);
  }
  if (talk.session.phase === 'paused') say(talk, w.resumed);
  if (talk.member === null) return reask(talk);
  update(talk, { phase: 'intake', deferred: talk.session.deferred.filter(({ why }) => why === 'done') });
  reask(talk);
}

const criterionIn = (argument: string | undefined): string | undefined => {
  const n = /[1-6]/u.exec(argument ?? '')?.[0];
  const letter = /k(enmerk)?\s*[1-4]/iu.test(argument ?? '') ? 'k' : 'c';
  return n === undefined ? undefined : [...criteria, ...characteristics].find(({ id }) => id === `${letter}${n}`)?.id;
};

/** "Hoeveel missen we nog van bedrijven?" is about the money: criterion 3. */
const namesSide = (argument = ''): boolean =>
  /bedrij|overhe|gemeente|provincie|school|scholen|onderwijs|geld|euro|cofinanc|business|compan|government|education|money/iu.test(
    argument,
  );

/** An id as a button has it: of a criterion, or of one point of it. */
const idIn = (argument = ''): string | undefined => (/^[cko]\d(?:\.\w+)?$/u.test(argument) ? argument : undefined);

const worstOf = (talk: Talk): string => {
  const all = assessmentOf(talk).criteria;
  const found = (['not_met', 'nearly', 'unanswered'] as const).flatMap((wanted) => all.filter(({ status }) => status === wanted));
  return found[0]?.id ?? 'c1';
};

function why(talk: Talk, argument: string | undefined): void {
  const open = argument === undefined ? talk.session.open?.question.split('.')[0] : undefined;
  showWhy(talk, idIn(argument) ?? criterionIn(argument) ?? pointNamed(argument ?? '') ?? open ?? worstOf(talk));
}

/** What a button in a shared place asks for: the same again, with the amounts, for the person alone. */
const forMeOnly = (talk: Talk, argument: string | undefined): void => {
  if (argument === 'private') talk.private = true;
};

function status(talk: Talk, argument: string | undefined): void {
  const one = criterionIn(argument);
  forMeOnly(talk, argument);
  if (one !== undefined) return showMore(talk, one);
  showStatus(talk);
  const { conflicts } = dossierOf(talk);
  const readAlong = talk.input.message.place.shared && !talk.private;
  // The claims about a private question are figures.
  showConflicts(talk, readAlong ? conflicts.filter(({ question }) => findQuestion(question)?.private !== true) : undefined);
}

const table: Readonly<Record<Command, (talk: Talk, argument: string | undefined) => void>> = {
  start,
  help,
  repeat: (talk) => reask(talk),
  skip: (talk) => defer(talk, 'skip'),
  dont_know: (talk) => defer(talk, 'dont_know'),
  not_applicable: (talk, argument) => notApplicable(talk, argument),
  yes,
  no,
  review: (talk, argument) => showReview(talk, findQuestion(argument ?? '')?.id),
  edit,
  remove: askRemove,
  undo,
  pause: (talk) => {
    update(talk, { phase: 'paused' });
    say(talk, words(talk).paused);
  },
  restart: confirmRestart,
  cancel: (talk) => {
    say(talk, words(talk).cancelled);
    update(talk, { pending: null, open: null });
    ask(talk, chooseNext(talk));
  },
  status,
  gaps: (talk, argument) => {
    if (argument !== undefined && showGapsOf(talk, argument)) return;
    showGaps(talk, 8, criterionIn(argument) ?? (namesSide(argument) ? 'c3' : undefined));
  },
  who: (talk, argument) =>
    showWho(
      talk,
      (argument === undefined ? null : findByWords(talk, argument))?.question ?? lastNoted(talk) ?? talk.session.open?.question ?? '',
    ),
  why,
  portfolio: showPortfolio,
  history: showHistory,
  region: setRegion,
  language: setLanguage,
  invite,
  home: showHome,
  bind: link,
  unbind: unlink,
  more: (talk, argument) => showMore(talk, idIn(argument) ?? criterionIn(argument) ?? worstOf(talk)),
  thirds: (talk, argument) => {
    forMeOnly(talk, argument);
    showThirds(talk);
  },
  reminders,
  report: makeReport,
  export: makeExport,
  forget_me: askForget,
  export_me: showHeld,
  model_on: (talk) => setModel(talk, true),
  model_off: (talk) => setModel(talk, false),
  members: showMembers,
  role: changeRole,
  dismiss,
  leave,
  release,
  withhold,
  withdraw,
  link: linkCode,
  programme,
  admit: admitCode,
};

const lastNoted = (talk: Talk): string | undefined => talk.session.undoable.at(-1)?.notes.at(-1)?.question;

/** Commands that make sense before there is a Centrum. */
const early: Partial<Record<Command, (talk: Talk, argument: string | undefined) => void>> = {
  help,
  home: showHome,
  repeat: (talk) => repeatOnboarding(talk),
  language: setLanguage,
  portfolio: showPortfolio,
  start: (talk, argument) => (argument === undefined ? repeatOnboarding(talk) : start(talk, argument)),
  cancel: startAnew,
  forget_me: askForget,
  export_me: showHeld,
  // A programme coordinator may have no Centrum at all.
  reminders,
  link: linkCode,
  programme,
  admit: admitCode,
};

function refuse(talk: Talk, command: Command): void {
  say(talk, command === 'invite' ? words(talk).onlyCoordinator : peopleWords(talk).notForYou);
  reask(talk);
}

/** Pages that may be looked at while something waits for a yes. */
const pages: readonly Command[] = [
  ...(['status', 'gaps', 'review', 'who', 'why', 'more', 'thirds', 'portfolio'] as const),
  ...(['history', 'members', 'report', 'export', 'export_me'] as const),
];

/** What waited for a yes before a page was shown is asked again below it: a "ja" is about what was asked last. Who reads along sees no more than the page. */
function stillAsks(talk: Talk, command: Command, pending: Talk['session']['pending']): void {
  const isSame = pending !== null && pending === talk.session.pending;
  if (isSame && pages.includes(command) && talk.session.phase === 'intake' && !talk.input.message.place.shared) reask(talk);
}

export function runCommand(talk: Talk, command: Command, argument?: string): void {
  if (settlesForget(talk, command)) return;
  const { phase } = talk.session;
  if (phase === 'intake' || phase === 'paused') {
    const needed = commandNeeds[command];
    if (needed !== null && !allows(talk, needed)) return refuse(talk, command);
    const { pending } = talk.session;
    table[command](talk, argument);
    return stillAsks(talk, command, pending);
  }
  const run = early[command];
  if (run !== undefined) return run(talk, argument);
  say(talk, words(talk).firstThis);
  repeatOnboarding(talk);
}

/** A press on one of the kinds of organisation during the questions before the intake. */
export function pressedKind(talk: Talk, value: unknown): void {
  const kind = partnerKinds.find((one) => one === value);
  if (kind === undefined) return repeatOnboarding(talk);
  found(talk, kind);
}
