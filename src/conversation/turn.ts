/**
 * The pure turn: (session, dossier, message, what it was understood to mean) → (session, facts,
 * replies). No clock, no ids of its own, no model, no database: the same input gives the same
 * output, so a turn that lost a race is simply run again.
 */
import type { Proposal, QuestionRef, Understanding } from '../criteria/vocabulary.ts';
import { accept, confirmed, notUnderstood, offerReadings } from './answer.ts';
import { ask, chooseNext } from './ask.ts';
import { deleted, edited } from './changed-message.ts';
import { notApplicable, pressedKind, runCommand } from './commands.ts';
import type { TurnInput, TurnOutput } from './contract.ts';
import { titleText } from './display.ts';
import { openAnswer } from './edit.ts';
import { file } from './file.ts';
import type { Action, Content } from './message.ts';
import { append } from './note.ts';
import { onboard, repeatOnboarding, welcome } from './onboarding.ts';
import { reask } from './reask.ts';
import { type Block, optionsOf, type Reply } from './reply.ts';
import { showStatus } from './show.ts';
import { sameRef, say, startTalk, type Talk, targetOf, update, words } from './talk.ts';

/** Runs one turn. Never throws on anything that a message can hold. */
export function turn(input: TurnInput): TurnOutput {
  const talk = startTalk(input);
  const { phase } = talk.session;
  if (phase === 'new') meet(talk);
  else handle(talk, input.message.content);
  const cardVersion = talk.session.card.version + 1;
  update(talk, { card: { ...talk.session.card, version: cardVersion }, menu: menuOf(talk.blocks) });
  return { session: talk.session, facts: talk.facts, acts: talk.acts, replies: [replyOf(talk)] };
}

const menuOf = (blocks: readonly Block[]): Action[] =>
  optionsOf(blocks)
    .slice(0, 100)
    .map(({ action }) => action);

function replyOf(talk: Talk): Reply {
  return {
    language: talk.session.language,
    audience: talk.private && talk.input.message.place.shared ? 'person' : 'place',
    blocks: talk.blocks,
    card: talk.session.card,
    byModel: talk.byModel,
  };
}

/** The first message of a person: a welcome; a question that came with it is answered as well. */
function meet(talk: Talk): void {
  const { language } = talk.input.message;
  if (language !== undefined) update(talk, { language });
  const { answer } = talk.input.understood;
  if (answer !== undefined) sideAnswer(talk, answer);
  welcome(talk);
  if (talk.session.phase === 'intake') ask(talk, null);
}

function handle(talk: Talk, content: Content): void {
  const { phase } = talk.session;
  switch (content.kind) {
    case 'arrived':
      if (talk.member !== null) say(talk, words(talk).welcomeBack(talk.member.centrumName));
      return reask(talk);
    case 'press':
      return press(talk, content);
    case 'text':
      return phase === 'naming' || phase === 'organisation' || phase === 'kind' ? before(talk, content.text) : text(talk, content.text);
    case 'form':
      return form(talk, content.ref);
    case 'file':
      return file(talk, content.file);
    case 'edited':
      return edited(talk, content.of);
    case 'deleted':
      return deleted(talk, content.of);
  }
}

/** Text during the questions before the intake. A question or command is not taken for a name. */
function before(talk: Talk, said: string): void {
  const { intent, answer } = talk.input.understood;
  if (answer !== undefined && intent.kind === 'question') {
    sideAnswer(talk, answer);
    return repeatOnboarding(talk);
  }
  if (intent.kind === 'command' && (['help', 'repeat', 'language'] as const).some((one) => one === intent.command))
    return runCommand(talk, intent.command, intent.argument);
  if (intent.kind === 'nothing' || intent.kind === 'small_talk') {
    smallTalk(talk, intent);
    return repeatOnboarding(talk);
  }
  onboard(talk, said);
}

function smallTalk(talk: Talk, intent: Extract<Understanding['intent'], { kind: 'nothing' | 'small_talk' }>): void {
  const w = words(talk);
  if (intent.kind === 'small_talk') return say(talk, w[intent.of]);
  say(talk, { blank: w.blank, code: w.code, too_long: w.tooLong }[intent.why]);
}

function sideAnswer(talk: Talk, answer: NonNullable<Understanding['answer']>): void {
  say(talk, answer.answer);
  for (const { id, quote } of answer.citations.slice(0, 3)) talk.blocks.push({ kind: 'quote', text: quote, id });
  talk.byModel = talk.byModel || answer.byModel;
}

/** A number chooses an option of the last reply, unless a figure is what is asked for. */
function menuChoice(talk: Talk, said: string): Action | undefined {
  const digits = /^\s*(\d{1,3})\s*[).]?\s*$/u.exec(said)?.[1];
  const type = talk.session.pending === null ? targetOf(talk.session.open)?.field?.type : undefined;
  if (digits === undefined || type === 'money' || type === 'count' || type === 'tenths' || type === 'choices') return undefined;
  return talk.session.menu[Number(digits) - 1];
}

function text(talk: Talk, said: string): void {
  const { understood } = talk.input;
  const { intent } = understood;
  if (talk.session.phase === 'paused' && !(intent.kind === 'command' && intent.command === 'pause')) {
    update(talk, { phase: 'intake' });
    if (!(intent.kind === 'command' && intent.command === 'start')) say(talk, words(talk).resumed);
  }
  const chosen = menuChoice(talk, said);
  if (chosen !== undefined) return act(talk, chosen);
  const { pending } = talk.session;
  if (pending?.kind === 'reason' && intent.kind !== 'command' && intent.kind !== 'question' && intent.kind !== 'nothing')
    return notApplicable(talk, said, pending.ref);
  switch (intent.kind) {
    case 'command':
      return command(talk, intent);
    case 'question':
      if (understood.answer !== undefined) sideAnswer(talk, understood.answer);
      return reask(talk, [words(talk).backTo]);
    case 'small_talk':
    case 'nothing':
      smallTalk(talk, intent);
      return reask(talk);
    case 'answer':
    case 'correction':
      return answered(talk, understood, intent.kind === 'correction');
  }
}

/** "Ja" and "nee" answer a yes/no question that is open, unless something waits to be confirmed. */
function command(talk: Talk, { command: name, argument }: Extract<Understanding['intent'], { kind: 'command' }>): void {
  const { proposals } = talk.input.understood;
  const answers = (name === 'yes' || name === 'no') && talk.session.pending === null && proposals.length > 0;
  // What a person types after "start" is a name only when they have such a Centrum.
  const known = name !== 'start' || talk.input.memberships.some(({ centrumName }) => centrumName.toLowerCase() === argument?.toLowerCase());
  return answers ? answered(talk, talk.input.understood, false) : runCommand(talk, name, known ? argument : undefined);
}

function answered(talk: Talk, { proposals, readings }: Understanding, corrects: boolean): void {
  if (talk.session.centrum === null) return reask(talk);
  // A new answer takes the place of what was waiting for a yes.
  if (talk.session.pending !== null && (proposals.length > 0 || readings.length > 0)) update(talk, { pending: null });
  if (readings.length > 0 && proposals.length === 0) return offerReadings(talk, readings);
  if (proposals.length === 0) return notUnderstood(talk);
  accept(talk, proposals, corrects || changesOpen(talk, proposals));
}

/** Whether the person answers what is open: then a present value of that very field may be replaced. */
const changesOpen = (talk: Talk, proposals: readonly Proposal[]): boolean => {
  const { open } = talk.session;
  const { bound } = talk.input;
  // Sent while another question was open (Law 5): it may fill a blank, but not replace unasked.
  if (open === null || (bound !== null && !sameRef(bound, open))) return false;
  return proposals.every(({ ref }) => ref.question === open.question && ref.item === open.item);
};

function press(talk: Talk, { action, card }: Extract<Content, { kind: 'press' }>): void {
  const { phase } = talk.session;
  const looksOnly =
    action.do === 'command' &&
    ['status', 'gaps', 'help', 'review', 'why', 'who', 'portfolio', 'start', 'language', 'repeat'].includes(action.command);
  const stale = card !== undefined && (card.id !== talk.session.card.id || card.version !== talk.session.card.version);
  if (stale && !looksOnly) return outdated(talk);
  if (phase === 'kind' && action.do === 'choose') return pressedKind(talk, action.value);
  if (phase !== 'intake' && phase !== 'paused' && !looksOnly) return repeatOnboarding(talk);
  if (phase === 'paused') update(talk, { phase: 'intake' });
  act(talk, action);
}

/** A used or outdated card changes nothing, and shows how things stand now. */
function outdated(talk: Talk): void {
  say(talk, words(talk).alreadyRecorded);
  if (talk.member !== null) showStatus(talk);
  reask(talk);
}

function act(talk: Talk, action: Action): void {
  switch (action.do) {
    case 'command':
      return runCommand(talk, action.command, action.argument);
    case 'open':
      return openAnswer(talk, action.ref);
    case 'reading': {
      const { pending } = talk.session;
      const reading = pending?.kind === 'readings' ? pending.readings[action.index] : undefined;
      return pending?.kind !== 'readings' || reading === undefined ? reask(talk) : confirmed(talk, [reading], pending.messageId);
    }
    case 'choose':
      return chose(talk, action.ref, action.value);
  }
}

/** A click that fills a field, or settles a contradiction by choosing one of the claims. */
function chose(talk: Talk, ref: QuestionRef, value: unknown): void {
  if (talk.session.phase === 'kind') return pressedKind(talk, value);
  const fact = typeof value === 'object' && value !== null && 'fact' in value ? talk.ledger.standing.get(String(value.fact)) : undefined;
  if (fact !== undefined) {
    if (talk.member?.role !== 'coordinator' || fact.question !== ref.question) return reask(talk);
    append(talk, ref, { value: fact.value, source: { kind: 'message', id: talk.input.message.id } });
    say(talk, words(talk).noted, titleText(ref, fact.value ?? {}, talk.session.language));
    return ask(talk, chooseNext(talk, ref));
  }
  const target = targetOf(ref);
  if (target?.field == null || ref.field === undefined || !target.field.schema.safeParse(value).success) return reask(talk);
  accept(
    talk,
    [
      {
        ref: { question: ref.question, ...(ref.item !== undefined && { item: ref.item }) },
        value: { [ref.field]: value },
        quote: '',
        start: 0,
        end: 0,
        certainty: 'stated',
      },
    ],
    true,
  );
}

function form(talk: Talk, ref: QuestionRef): void {
  const { proposals, unread = [] } = talk.input.understood;
  const { card } = talk.input.message.content.kind === 'form' ? talk.input.message.content : {};
  if (card !== undefined && (card.id !== talk.session.card.id || card.version !== talk.session.card.version)) return outdated(talk);
  if (talk.session.centrum === null || targetOf({ question: ref.question }) === null) return reask(talk);
  if (unread.length > 0) update(talk, { open: { ...ref, field: unread[0]?.field } });
  if (unread.length > 0 || proposals.length === 0) return notUnderstood(talk);
  accept(talk, proposals, true);
}
