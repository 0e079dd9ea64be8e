/** The three questions before the intake: which Centrum, on behalf of which organisation, of what kind. */
import { partners } from '../criteria/k1-cooperation.ts';
import { emptyLedger } from '../criteria/ledger.ts';
import { nameKey } from '../criteria/names.ts';
import { type PartnerKind, partnerKinds } from '../criteria/vocabulary.ts';
import { ask, chooseNext } from './ask.ts';
import type { Member } from './contract.ts';
import { record } from './note.ts';
import { peopleWords } from './people-wording.ts';
import type { Option } from './reply.ts';
import { nothingUnderWay } from './session.ts';
import { cleanName, maxName, slug } from './slug.ts';
import { messageSource, say, type Talk, update, words } from './talk.ts';
import type { FoundTicket, TicketFor } from './tickets.ts';

/** The first sight of a person: go on where they are a member, or ask for the Centrum. */
export function welcome(talk: Talk): void {
  const w = words(talk);
  const [first] = talk.input.memberships;
  say(talk, w.welcome);
  if (first === undefined) {
    update(talk, { phase: 'naming' });
    say(talk, w.askCentrum);
  } else enter(talk, first);
}

/** Goes on in a Centrum of which the person is a member. */
export function enter(talk: Talk, member: Member): void {
  talk.member = member;
  talk.ledger = emptyLedger;
  update(talk, { ...nothingUnderWay, phase: 'intake', centrum: member.centrum });
  // Its dossier is read with the next message, so the next question waits for a press or a word.
  const option: Option = { label: words(talk).goOn, action: { do: 'command', command: 'start' } };
  talk.blocks.push({ kind: 'options', label: words(talk).switched(member.centrumName), options: [option] });
}

function nameFrom(talk: Talk, text: string): string | null {
  const name = cleanName(text);
  if (name.length > maxName) say(talk, words(talk).nameTooLong);
  else if (!/\p{L}|\p{N}/u.test(name)) say(talk, words(talk).nameNeeded);
  else return name;
  return null;
}

function askKind(talk: Talk, name: string): void {
  const { language } = talk.session;
  const options = (partners.fields.kind.choices ?? []).map(
    ({ value, label }): Option => ({
      label: label[language],
      action: { do: 'choose', ref: { question: partners.id, field: 'kind' }, value },
    }),
  );
  talk.blocks.push({ kind: 'options', label: words(talk).askKind(name), options });
}

/** Repeats whichever of the three is open. */
export function repeatOnboarding(talk: Talk): void {
  const w = words(talk);
  if (talk.session.phase === 'naming') say(talk, w.askCentrum);
  else if (talk.session.phase === 'organisation') say(talk, w.askOrganisation);
  else askKind(talk, talk.session.draft.organisation ?? '');
}

/** Begins a Centrum by this name, beside the ones that the person has. */
export function foundAnother(talk: Talk, text: string): void {
  const name = nameFrom(talk, text);
  if (name === null) return;
  update(talk, { ...nothingUnderWay, phase: 'organisation', centrum: null, draft: { centrumName: name } });
  repeatOnboarding(talk);
}

/** The kind of organisation that was understood, where that was asked. */
function kindUnderstood({ input: { understood } }: Talk): PartnerKind | undefined {
  const said = understood.proposals.find(({ ref, byModel }) => ref.question === partners.id && byModel !== true)?.value.kind;
  return partnerKinds.find((kind) => kind === said);
}

/** Whoever speaks for an organisation sees its amounts: one that has people here already is the coordinator's to invite for. */
const isTaken = ({ session: { draft }, input: { company } }: Talk, name: string): boolean =>
  company !== undefined && company.centrum === draft.invitedTo && company.members.some(({ partner }) => nameKey(partner) === nameKey(name));

/** The answer to one of the three. The last one creates the Centrum and makes the person its coordinator. */
export function onboard(talk: Talk, text: string): void {
  const w = words(talk);
  const { phase, draft } = talk.session;
  // Who answers this no longer answers what else was asked.
  update(talk, { pending: null });
  if (phase === 'kind') {
    const kind = kindUnderstood(talk);
    if (kind !== undefined) return found(talk, kind);
    say(talk, w.kindUnclear);
    return repeatOnboarding(talk);
  }
  const name = nameFrom(talk, text);
  if (name !== null && phase === 'naming') update(talk, { phase: 'organisation', draft: { ...draft, centrumName: name } });
  if (name !== null && phase === 'organisation' && isTaken(talk, name)) {
    say(talk, peopleWords(talk).organisationTaken(name));
    return repeatOnboarding(talk);
  }
  if (name !== null && phase === 'organisation') update(talk, { phase: 'kind', draft: { ...draft, organisation: name } });
  repeatOnboarding(talk);
}

/** Founds the Centrum with this person as coordinator, and notes their organisation as its first partner. */
export function found(talk: Talk, kind: PartnerKind): void {
  const { message } = talk.input;
  const { centrumName = '', organisation = '', invitedTo } = talk.session.draft;
  const id = invitedTo ?? `centrum-${message.channel}-${message.id}`;
  const member: Member = {
    person: talk.session.person,
    personName: message.personName ?? talk.session.person,
    centrum: id,
    centrumName,
    role: invitedTo === undefined ? 'coordinator' : 'partner',
    partner: organisation,
    partnerKind: kind,
  };
  if (invitedTo === undefined) talk.acts.push({ do: 'create_centrum', id, name: centrumName });
  talk.acts.push({ do: 'join', member });
  talk.member = member;
  talk.ledger = emptyLedger;
  update(talk, { phase: 'intake', centrum: id, draft: {} });
  const ref = { question: partners.id, item: slug(organisation) || 'partner' };
  record(talk, ref, { value: { name: organisation, kind }, source: messageSource(talk) });
  if (invitedTo !== undefined) return enter(talk, member);
  say(talk, words(talk).created(centrumName));
  ask(talk, chooseNext(talk, ref));
}

/** A code in a message: the person takes part in that Centrum as a partner, once they said for whom. */
export function joinBy(talk: Talk, found: FoundTicket, { centrum, centrumName, partner }: TicketFor<'centrum'>): void {
  const w = words(talk);
  const present = talk.input.memberships.find((member) => member.centrum === centrum);
  if (present !== undefined) return enter(talk, present);
  talk.acts.push({ do: 'use_code', found });
  update(talk, {
    ...nothingUnderWay,
    phase: partner === undefined ? 'organisation' : 'kind',
    centrum: null,
    draft: { centrumName, invitedTo: centrum, ...(partner !== undefined && { organisation: partner }) },
  });
  say(talk, w.invitedTo(centrumName));
  repeatOnboarding(talk);
}

/** "Annuleer" before the intake: back to the Centrum that the person has, or to the first question. */
export function startAnew(talk: Talk): void {
  say(talk, words(talk).cancelled);
  toFirstPlace(talk, talk.input.memberships);
}

/** On in the first of these places, or to the first question when there is none. */
export function toFirstPlace(talk: Talk, places: readonly Member[]): void {
  const [first] = places;
  if (first !== undefined) return enter(talk, first);
  update(talk, { ...nothingUnderWay, phase: 'naming', centrum: null, draft: {} });
  repeatOnboarding(talk);
}
