/**
 * The pure turn: (session, dossier, message, what it was understood to mean) → (session, facts,
 * replies). No clock, no ids of its own, no model, no database: the same input gives the same
 * output, so a turn that lost a race is simply run again.
 */
import { canonical } from '../criteria/ledger.ts';
import { type Proposal, type QuestionRef, thingOf, type Understanding } from '../criteria/vocabulary.ts';
import { sentence } from '../criteria/werkdefinitie.ts';
import { accept, confirmed, offerReadings } from './answer.ts';
import { byCode, holdsCode, holdsPartOfCode } from './by-code.ts';
import { deleted, edited } from './changed-message.ts';
import { isAboutDeed, menuChoice } from './chosen.ts';
import { looksOnly } from './command-access.ts';
import { languageMeant, pressedKind, runCommand } from './commands.ts';
import { centrumCalled } from './company.ts';
import type { TurnInput, TurnOutput } from './contract.ts';
import { decided } from './decide.ts';
import { forget, shutOut } from './deeds.ts';
import { notApplicable } from './defer.ts';
import { openAnswer } from './edit.ts';
import { file } from './file.ts';
import { isFit } from './fit.ts';
import { showHome } from './home.ts';
import { isOutsider, sayWhere, tellOutsider } from './link.ts';
import type { Action, Content } from './message.ts';
import { offerDossier } from './offer.ts';
import { enter, onboard, repeatOnboarding, welcome } from './onboarding.ts';
import { notUnderstood, reask, sayDoubt, sayPassedOver } from './reask.ts';
import { type Block, optionsOf, type Reply } from './reply.ts';
import type { Session } from './session.ts';
import { choseClaim, form, isStale, outdated } from './submit.ts';
import { sameRef, say, startTalk, type Talk, targetOf, update, words } from './talk.ts';

/** Runs one turn. Never throws on anything that a message can hold. */
export function turn(input: TurnInput): TurnOutput {
  const talk = startTalk(input);
  if (onlyLooks(talk)) return { session: input.session, facts: [], acts: [], replies: [replyOf(talk)] };
  const { phase, centrum } = talk.session;
  const { language } = input.message;
  if (phase === 'new' && language !== undefined) update(talk, { language });
  // A code may give a place, and is looked at first; without a place nothing of a Centrum is.
  const isOutside = centrum !== null && talk.member === null;
  if (isOutside && holdsCode(input.message)) forget(talk);
  if (holdsCode(input.message)) byCode(talk);
  else if (isOutside) shutOut(talk);
  else if (phase === 'new') meet(talk);
  else handle(talk, input.message.content);
  const asked = talk.blocks.some(({ kind }) => kind === 'question');
  const menu = menuOf(talk.blocks);
  // A reply with nothing to choose leaves the choices of the one before as they are.
  update(talk, { card: cardAfter(talk), ...((asked || menu.length > 0) && { menu, asked }) });
  return { session: talk.session, facts: talk.facts, acts: talk.acts, replies: [replyOf(talk)] };
}

/** The home screen, and what somebody may know in a channel of a Centrum that is not theirs: nothing changes. */
function onlyLooks(talk: Talk): boolean {
  const { content } = talk.input.message;
  if (content.kind === 'press' && content.action.do === 'command' && content.action.command === 'home') {
    showHome(talk);
    return true;
  }
  // A code makes them a member; what was changed or deleted may be from before.
  const comesIn = holdsCode(talk.input.message) || content.kind === 'edited' || content.kind === 'deleted';
  if (!isOutsider(talk) || comesIn) return false;
  const { answer } = talk.input.understood;
  if (answer !== undefined) sideAnswer(talk, answer);
  tellOutsider(talk);
  return true;
}

/** A press counts as long as what it answers is still open: looking at the status leaves a card good. */
function cardAfter({ input, session, facts }: Talk): Session['card'] {
  const was = [input.session.open, input.session.pending, input.session.centrum];
  const same = facts.length === 0 && canonical(was) === canonical([session.open, session.pending, session.centrum]);
  return same ? session.card : { id: `${input.message.channel}:${input.message.id}`, version: session.card.version + 1 };
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
  if (holdsPartOfCode(talk.input.message)) say(talk, words(talk).codeIncomplete);
  const { answer } = talk.input.understood;
  if (answer !== undefined) sideAnswer(talk, answer);
  const { content } = talk.input.message;
  if (content.kind === 'press' && content.action.do === 'command' && content.action.command === 'language')
    update(talk, { language: languageMeant(talk, content.action.argument) });
  welcome(talk);
}

function handle(talk: Talk, content: Content): void {
  const { phase } = talk.session;
  sayWhere(talk);
  if (beforeIntake(phase) && decided(talk)) return;
  // A person whose first Centrum came with another identity is not asked to name one.
  const [first] = talk.input.memberships;
  if (phase === 'naming' && first !== undefined) return enter(talk, first);
  switch (content.kind) {
    case 'arrived':
      if (talk.member !== null) say(talk, words(talk).welcomeBack(talk.member.centrumName));
      return reask(talk);
    case 'press':
      return press(talk, content);
    case 'text':
      if (holdsPartOfCode(talk.input.message)) {
        say(talk, words(talk).codeIncomplete);
        return reask(talk);
      }
      return beforeIntake(phase) ? before(talk, content.text) : text(talk, content.text);
    case 'form':
      return form(talk, content);
    case 'file':
      return file(talk, content.file);
    case 'edited':
      return edited(talk, content.of);
    case 'deleted':
      return deleted(talk, content.of);
  }
}

const beforeIntake = (phase: Session['phase']): boolean => phase === 'naming' || phase === 'organisation' || phase === 'kind';

/** Text during the questions before the intake. A question or command is not taken for a name. */
function before(talk: Talk, said: string): void {
  const chosen = menuChoice(talk, said);
  if (chosen?.do === 'command') return runCommand(talk, chosen.command, chosen.argument);
  const { intent, answer } = talk.input.understood;
  if (answer !== undefined && intent.kind === 'question') {
    sideAnswer(talk, answer);
    return repeatOnboarding(talk);
  }
  // A command is not a name; "ja" and "nee" may begin one.
  const names = talk.session.pending === null && intent.kind === 'command' && (intent.command === 'yes' || intent.command === 'no');
  if (intent.kind === 'command' && !names) return runCommand(talk, intent.command, intent.argument);
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
  for (const { id, quote } of answer.citations.slice(0, 3)) {
    talk.blocks.push({ kind: 'quote', text: quote, id });
    // The Dutch is the norm; a reader of English also gets our rendering of it.
    if (talk.session.language === 'en') say(talk, words(talk).ourTranslation(sentence(id).en));
  }
  talk.byModel = talk.byModel || answer.byModel;
}

function text(talk: Talk, said: string): void {
  const { understood } = talk.input;
  const { intent } = understood;
  const wakes = intent.kind !== 'small_talk' && intent.kind !== 'nothing' && !(intent.kind === 'command' && intent.command === 'pause');
  if (talk.session.phase === 'paused' && wakes) {
    update(talk, { phase: 'intake' });
    say(talk, words(talk).resumed);
  }
  const chosen = menuChoice(talk, said);
  if (chosen !== undefined) return act(talk, chosen);
  const { pending } = talk.session;
  if (pending?.kind === 'reason' && (intent.kind === 'answer' || intent.kind === 'correction'))
    return notApplicable(talk, said, pending.ref);
  if (isAboutDeed(talk, said)) return notUnderstood(talk);
  switch (intent.kind) {
    case 'command':
      return command(talk, intent);
    case 'question':
      if (understood.answer !== undefined) {
        sideAnswer(talk, understood.answer);
        offerDossier(talk, understood.answer);
      }
      // What was stated beside the question is noted as well.
      return understood.proposals.length > 0 ? answered(talk, understood, false) : reask(talk, [words(talk).backTo]);
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
  const known = name !== 'start' || (argument !== undefined && centrumCalled(talk.input.memberships, argument) !== undefined);
  return answers ? answered(talk, talk.input.understood, false) : runCommand(talk, name, known ? argument : undefined);
}

function answered(talk: Talk, understood: Understanding, corrects: boolean): void {
  const { proposals, readings: possible, doesNotAddUp, about, amends } = understood;
  if (talk.session.centrum === null) return reask(talk);
  if (amends === true) update(talk, { pending: null });
  const readings = possible.filter(isFit).slice(0, maxReadings);
  if (readings.length === 0 && proposals.length === 0) return about === undefined ? notUnderstood(talk) : whatInstead(talk, about);
  if (doesNotAddUp !== undefined) sayDoubt(talk, doesNotAddUp);
  sayPassedOver(talk);
  const said = meant(talk, proposals);
  if (said.length > 0) accept(talk, said, replaceable(talk, corrects));
  if (readings.length > 0) offerReadings(talk, readings);
}

/** "Nee wacht": not what waits for a yes; where nothing waits, what was answered last is opened. */
const whatInstead = (talk: Talk, about: QuestionRef): void =>
  talk.session.pending === null ? openAnswer(talk, about) : runCommand(talk, 'no');

/** Most readings between which a person is asked to choose. */
const maxReadings = 10;

/** A figure inside a free text that was asked for belongs to that text: "200 werknemers leren lassen" counts nobody. */
function meant(talk: Talk, proposals: readonly Proposal[]): readonly Proposal[] {
  const { open } = talk.session;
  if (open === null || targetOf(open)?.field?.type !== 'text') return proposals;
  const here = proposals.filter(({ ref }) => ref.question === open.question);
  return here.length > 0 ? here : proposals;
}

/** Which fields the person may replace unasked: what is open, or anything when they correct. */
function replaceable(talk: Talk, corrects: boolean): (proposal: Proposal, field: string) => boolean {
  const { open } = talk.session;
  const { bound } = talk.input;
  // Sent while another question was open (Law 5): it may fill a blank, but not replace unasked.
  const late = open === null || (bound !== null && !sameRef(bound, open));
  return ({ ref }, field) => corrects || (!late && ref.question === open.question && ref.item === open.item && field === open.field);
}

function press(talk: Talk, { action, card }: Extract<Content, { kind: 'press' }>): void {
  const { phase } = talk.session;
  const isLook = action.do === 'command' && looksOnly.includes(action.command);
  if (isStale(talk, card) && !isLook) return outdated(talk);
  if (phase === 'kind' && action.do === 'choose') return pressedKind(talk, action.value);
  if (phase !== 'intake' && phase !== 'paused' && !isLook && talk.session.pending === null) return repeatOnboarding(talk);
  if (phase === 'paused') update(talk, { phase: 'intake' });
  act(talk, action);
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
  const chosen = typeof value === 'object' && value !== null && 'fact' in value ? talk.ledger.standing.get(String(value.fact)) : undefined;
  if (chosen !== undefined) return choseClaim(talk, ref, chosen);
  const target = targetOf(ref);
  if (target?.field == null || ref.field === undefined || !target.field.schema.safeParse(value).success) return reask(talk);
  accept(
    talk,
    [
      {
        ref: thingOf(ref),
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
