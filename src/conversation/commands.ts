/** What each command does. One small function per command; `runCommand` is the table. */
import { characteristics, criteria, findQuestion } from '../criteria/criteria.ts';
import { answer } from '../criteria/dossier.ts';
import type { Question } from '../criteria/question.ts';
import type { Command, QuestionRef } from '../criteria/vocabulary.ts';
import { partnerKinds } from '../criteria/vocabulary.ts';
import { confirmed, notUnderstood } from './answer.ts';
import { ask, chooseNext } from './ask.ts';
import { rowsOf, titleText } from './display.ts';
import { edit, findByWords } from './edit.ts';
import { append, noteNone, undoLast } from './note.ts';
import { enter, found, foundAnother, repeatOnboarding } from './onboarding.ts';
import { reask } from './reask.ts';
import type { Option } from './reply.ts';
import { showConflicts, showGaps, showReview, showStatus, showWho, showWhy } from './show.ts';
import { assessmentOf, audienceOf, dossierOf, say, type Talk, targetOf, update, words } from './talk.ts';
import { wordingOf } from './wording.ts';

function help(talk: Talk): void {
  const w = words(talk);
  const { language } = talk.session;
  const target = talk.session.phase === 'intake' ? targetOf(talk.session.open) : null;
  if (target !== null) say(talk, `${target.question.help[language]}\n${w.example(target.question.exampleText[language])}`);
  say(talk, w.helpText, w.helpCommands);
  reask(talk);
}

function defer(talk: Talk, why: 'skip' | 'dont_know'): void {
  const w = words(talk);
  const { open } = talk.session;
  const target = targetOf(open);
  if (open === null || target === null) return say(talk, w.nothingToSkip);
  update(talk, {
    deferred: [...talk.session.deferred, { ref: open, why: target.field === null ? ('done' as const) : why }].slice(-500),
    pending: null,
  });
  const others = target.question.audience.filter((one) => one !== audienceOf(talk.member)).map((one) => w.audience[one]);
  say(talk, why === 'dont_know' && others.length > 0 ? w.dontKnowNoted(others.join(', ')) : w.skipped);
  ask(talk, chooseNext(talk, open.item === undefined ? undefined : { question: open.question, item: open.item }));
}

/** Records that the open question does not apply, for a reason; without one it asks for the reason first. */
export function notApplicable(talk: Talk, reason: string | undefined, ref: QuestionRef | null = talk.session.open): void {
  const w = words(talk);
  const target = targetOf(ref);
  if (ref === null || target === null) return say(talk, w.nothingToSkip);
  if (!target.question.mayNotApply) {
    say(talk, w.mustApply);
    return reask(talk);
  }
  if (reason === undefined || reason.trim() === '') {
    update(talk, { pending: { kind: 'reason', ref } });
    return say(talk, w.reasonNeeded);
  }
  const text = reason.trim().slice(0, 2000);
  append(
    talk,
    { question: target.question.id },
    { value: null, notApplicable: text, source: { kind: 'message', id: talk.input.message.id, quote: text.slice(0, 500) } },
  );
  update(talk, { pending: null });
  say(talk, w.noted);
  talk.blocks.push({
    kind: 'facts',
    rows: [{ label: target.question.title[talk.session.language], value: `${w.status.not_applicable}: ${text}` }],
  });
  ask(talk, chooseNext(talk));
}

function yes(talk: Talk): void {
  const { pending } = talk.session;
  if (pending?.kind === 'proposals') return confirmed(talk, pending.proposals, pending.messageId);
  if (pending?.kind === 'restart') return restart(talk);
  say(talk, words(talk).nothingPending);
  reask(talk);
}

/** "Nee": not what you understood, not start over, or no further item in this list. */
function no(talk: Talk): void {
  const w = words(talk);
  const { pending, open } = talk.session;
  update(talk, { pending: null });
  if (pending !== null) {
    say(talk, pending.kind === 'restart' ? w.cancelled : w.notNoted);
    return reask(talk);
  }
  const target = targetOf(open);
  if (open === null || target === null) return say(talk, w.nothingPending);
  const isFirst = target.question.many && open.item === undefined && target.field !== null;
  if (isFirst && answer(dossierOf(talk), target.question as Question & { many: true }) === undefined) {
    noteNone(talk, target.question, { kind: 'message', id: talk.input.message.id });
    say(talk, w.noted);
    talk.blocks.push({ kind: 'facts', rows: [{ label: target.question.title[talk.session.language], value: w.none }] });
  }
  update(talk, {
    deferred: [
      ...talk.session.deferred,
      { ref: { question: open.question }, why: 'done' as const },
      ...(isFirst ? [{ ref: open, why: 'done' as const }] : []),
    ].slice(-500),
  });
  ask(talk, chooseNext(talk));
}

/** Takes back all that this person said in this Centrum. */
function restart(talk: Talk): void {
  const mine = [...talk.ledger.standing.values()].filter((fact) => fact.by.person === talk.session.person && fact.value !== null);
  for (const { question, item } of mine) {
    append(
      talk,
      { question, ...(item !== undefined && { item }) },
      { value: null, source: { kind: 'message', id: talk.input.message.id } },
    );
  }
  update(talk, { pending: null, deferred: [], open: null });
  say(talk, words(talk).restarted(mine.length));
  ask(talk, chooseNext(talk));
}

function undo(talk: Talk): void {
  const w = words(talk);
  const restored = undoLast(talk);
  if (restored.length === 0) say(talk, w.nothingToUndo);
  else showRestored(talk, restored, w.undone);
  ask(talk, chooseNext(talk, restored.find(({ now }) => now !== null)?.ref));
}

/** Says what was put back or taken away. */
export function showRestored(talk: Talk, restored: ReturnType<typeof undoLast>, title: string): void {
  const w = words(talk);
  const { language } = talk.session;
  talk.private = true;
  const lines = restored.map(({ ref, now, was }) => {
    const question = findQuestion(ref.question);
    const label = titleText(ref, now ?? was ?? {}, language);
    const rows = question === undefined || now === null ? [] : rowsOf(question, now, language);
    return { text: rows.length === 0 ? w.removed(label) : w.restored(label, rows.map(({ value }) => value).join('; ')) };
  });
  say(talk, title);
  talk.blocks.push({ kind: 'list', items: lines });
}

function setLanguage(talk: Talk, argument: string | undefined): void {
  const said = (argument ?? '').toLowerCase();
  const other = talk.session.language === 'nl' ? 'en' : 'nl';
  const language = /^(nl|ned|dut)/u.test(said) ? 'nl' : /^en/u.test(said) ? 'en' : other;
  update(talk, { language });
  say(talk, wordingOf(language).languageSet);
  reask(talk);
}

function portfolio(talk: Talk): void {
  const w = words(talk);
  const options = talk.input.memberships.map(
    (member): Option => ({
      label: `${member.centrumName} (${w.role[member.role]})`,
      action: { do: 'command', command: 'start', argument: member.centrum.slice(0, 200) },
    }),
  );
  say(talk, w.centraTitle);
  if (options.length > 0) talk.blocks.push({ kind: 'options', label: w.centraSwitch, options });
}

function start(talk: Talk, argument: string | undefined): void {
  const w = words(talk);
  const other = talk.input.memberships.find(
    ({ centrum, centrumName }) =>
      centrum !== talk.session.centrum &&
      argument !== undefined &&
      (centrum === argument || centrumName.toLowerCase() === argument.toLowerCase()),
  );
  // Another Centrum has another ledger: the turn ends here and the next message is worked with it.
  if (other !== undefined) return enter(talk, other);
  const here =
    talk.member !== null &&
    (argument === undefined || argument === talk.member.centrum || argument.toLowerCase() === talk.member.centrumName.toLowerCase());
  if (!here && argument !== undefined) return foundAnother(talk, argument);
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

function why(talk: Talk, argument: string | undefined): void {
  const open = talk.session.open?.question.split('.')[0];
  const worst = assessmentOf(talk).criteria.find(({ status }) => status === 'not_met' || status === 'nearly')?.id;
  showWhy(talk, criterionIn(argument) ?? worst ?? open ?? 'c1');
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
  review: (talk) => showReview(talk),
  edit,
  undo,
  pause: (talk) => {
    update(talk, { phase: 'paused' });
    say(talk, words(talk).paused);
  },
  restart: (talk) => {
    update(talk, { pending: { kind: 'restart' } });
    talk.blocks.push({
      kind: 'options',
      label: words(talk).restartConfirm,
      options: [
        { label: words(talk).yes, action: { do: 'command', command: 'yes' } },
        { label: words(talk).no, action: { do: 'command', command: 'no' }, primary: true },
      ],
    });
  },
  cancel: (talk) => {
    say(talk, words(talk).cancelled);
    update(talk, { pending: null, open: null });
    ask(talk, chooseNext(talk));
  },
  status: (talk) => {
    showStatus(talk);
    showConflicts(talk);
  },
  gaps: (talk, argument) => showGaps(talk, 8, criterionIn(argument)),
  who: (talk, argument) =>
    showWho(
      talk,
      (argument === undefined ? null : findByWords(talk, argument))?.question ?? lastNoted(talk) ?? talk.session.open?.question ?? '',
    ),
  why,
  portfolio,
  language: setLanguage,
};

const lastNoted = (talk: Talk): string | undefined => talk.session.undoable.at(-1)?.notes.at(-1)?.question;

/** Commands that only make sense once there is a Centrum. */
const early: readonly Command[] = ['help', 'repeat', 'language', 'start', 'portfolio'];

export function runCommand(talk: Talk, command: Command, argument?: string): void {
  const { phase } = talk.session;
  if (phase === 'intake' || phase === 'paused' ? true : early.includes(command)) return table[command](talk, argument);
  notUnderstood(talk);
}

/** A press on one of the kinds of organisation during the questions before the intake. */
export function pressedKind(talk: Talk, value: unknown): void {
  const kind = partnerKinds.find((one) => one === value);
  if (kind === undefined) return repeatOnboarding(talk);
  found(talk, kind);
}
