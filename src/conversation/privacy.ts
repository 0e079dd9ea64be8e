/** A person's own data: seeing what is held, taking it away after a yes, and keeping a Centrum from a language model. */
import { findQuestion } from '../criteria/criteria.ts';
import type { Command, Fact } from '../criteria/vocabulary.ts';
import { allows } from './allowed.ts';
import { rowsOf, titleText } from './display.ts';
import { privacyWording } from './privacy-wording.ts';
import { reask } from './reask.ts';
import { say, type Talk, update, words } from './talk.ts';

const own = (talk: Talk) => privacyWording[talk.session.language];

/** "Ja" or "nee" to that, in whatever phase the person is. @returns false when something else is the matter. */
export function settlesForget(talk: Talk, command: Command): boolean {
  if (talk.session.pending?.kind !== 'forget' || (command !== 'yes' && command !== 'no')) return false;
  update(talk, { pending: null });
  talk.private = true;
  if (command === 'yes') {
    talk.acts.push({ do: 'erase' });
    say(talk, own(talk).forgotten);
  } else {
    say(talk, words(talk).cancelled);
    reask(talk);
  }
  return true;
}

/** Most notes that are shown in a conversation; the file has all. */
const shown = 40;

function factRow(talk: Talk, centrum: string, fact: Fact): { label: string; value: string } {
  const { language } = talk.session;
  const question = findQuestion(fact.question);
  const rows = question === undefined || fact.value === null ? [] : rowsOf(question, fact.value, language);
  const said = rows.map(({ label, value }) => `${label}: ${value}`).join('; ');
  return {
    label: `${centrum} – ${titleText({ question: fact.question }, fact.value ?? undefined, language)}`,
    value: said === '' ? (fact.notApplicable ?? own(talk).gone) : said,
  };
}

/** Everything that is held about this person, for their own eyes. */
export function showHeld(talk: Talk): void {
  const w = own(talk);
  const { held, message } = talk.input;
  talk.private = true;
  talk.blocks.push({ kind: 'heading', text: w.heldTitle });
  const places = (held?.places ?? []).map(({ centrum, role, partner }) => ({
    text: w.heldPlace(centrum, words(talk).role[role], partner),
  }));
  say(talk, w.heldPlaces);
  talk.blocks.push({ kind: 'list', items: places.length === 0 ? [{ text: w.nothing }] : places });
  const facts = held?.facts ?? [];
  say(talk, w.heldFacts(facts.length));
  if (facts.length > 0)
    talk.blocks.push({ kind: 'facts', rows: facts.slice(-shown).map(({ centrum, fact }) => factRow(talk, centrum, fact)) });
  if (facts.length > shown) say(talk, w.heldMore(facts.length - shown));
  say(talk, w.heldCounts);
  const counts: [string, number][] = [
    [w.heldMessages, held?.messages ?? 0],
    [w.heldReplies, held?.replies ?? 0],
    [w.heldSessions, held?.sessions ?? 0],
    [w.heldRecords, held?.records ?? 0],
  ];
  talk.blocks.push({ kind: 'facts', rows: counts.map(([label, count]) => ({ label, value: String(count) })) });
  if (held !== undefined)
    talk.blocks.push({ kind: 'file', name: w.heldName, format: 'json', data: held.stored, label: w.heldLabel, elsewhere: w.heldElsewhere });
  say(talk, w.heldFile(message.person));
  reask(talk);
}

/** The coordinator decides whether anything of the Centrum may go to a model. */
export function setModel(talk: Talk, allowed: boolean): void {
  const { member } = talk;
  if (member === null || !allows(talk, 'choose_model')) return say(talk, words(talk).onlyCoordinator);
  talk.acts.push({ do: 'model', centrum: member.centrum, allowed });
  say(talk, allowed ? own(talk).modelOn(member.centrumName) : own(talk).modelOff(member.centrumName));
  reask(talk);
}
