/** A nudge: the questions of a Centrum that only one partner can answer, told to a person of that partner. */
import { findQuestion } from '../../criteria/criteria.ts';
import type { Ledger } from '../../criteria/ledger.ts';
import type { Language, QuestionRef } from '../../criteria/vocabulary.ts';
import { memberMay } from '../access.ts';
import type { Member } from '../contract.ts';
import { titleText } from '../display.ts';
import { shortId } from '../message.ts';
import type { Block, Reply } from '../reply.ts';
import { slug } from '../slug.ts';
import { openQuestions } from '../status/partners.ts';
import type { View } from '../status/view.ts';
import { knownValue } from '../talk.ts';
import { lookAt } from './look.ts';
import { reminderWording } from './wording.ts';

/** Most questions that one nudge names. */
const maxAsked = 5;

/** What only this person's organisation can answer; a coordinator is never nudged: they get the digest. */
function waitingFor({ member, dossier, assessment }: View): readonly QuestionRef[] {
  if (member === null || !memberMay(member, 'receive_nudge')) return [];
  const { partners } = openQuestions(dossier, assessment);
  return partners.find(({ partner }) => slug(partner.name) === slug(member.partner))?.only ?? [];
}

const sameQuestion = (a: QuestionRef, b: QuestionRef): boolean => a.question === b.question && a.item === b.item && a.field === b.field;

/** Whether all of these still wait for this person's organisation. */
export function stillWaiting(member: Member, ledger: Ledger, refs: readonly QuestionRef[]): boolean {
  const open = waitingFor(lookAt(member, 'nl', ledger));
  return refs.length > 0 && refs.every((ref) => open.some((one) => sameQuestion(one, ref)));
}

/** The way into the Centrum, and the way out of reminders. */
export function ways(language: Language, go: string, centrum: string): Block {
  const w = reminderWording(language);
  return {
    kind: 'options',
    label: w.whatNow,
    options: [
      { label: go, action: { do: 'command', command: 'start', argument: shortId(centrum) }, primary: true },
      { label: w.noMore, action: { do: 'command', command: 'reminders', argument: 'off' } },
    ],
  };
}

/** A question as it is asked, with what it is about. */
function askedText({ dossier, language }: View, ref: QuestionRef): string {
  const title = titleText(ref, knownValue(dossier, ref), language);
  const ask = findQuestion(ref.question)?.fields[ref.field ?? '']?.ask[language];
  return ask === undefined ? title : `${title}: ${ask}`;
}

/** The nudge for a person of a partner, and the questions that it names; null when nothing waits for them alone. */
export function nudge(member: Member, language: Language, ledger: Ledger): { reply: Reply; asks: QuestionRef[] } | null {
  const view = lookAt(member, language, ledger);
  const waiting = waitingFor(view);
  if (waiting.length === 0) return null;
  const w = reminderWording(language);
  const asks = waiting.slice(0, maxAsked);
  const more = waiting.length - asks.length;
  const blocks: Block[] = [
    { kind: 'text', text: w.nudge(member.centrumName, member.partner, waiting.length) },
    { kind: 'list', items: asks.map((ref) => ({ text: askedText(view, ref) })) },
    ...(more > 0 ? [{ kind: 'text' as const, text: w.nudgeMore(more) }] : []),
    { kind: 'text', text: w.onceAWeek },
    ways(language, w.answerNow(member.centrumName), member.centrum),
  ];
  return { reply: { language, audience: 'person', blocks, byModel: false }, asks };
}
