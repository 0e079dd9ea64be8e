/** Ways past a question: skip it, not know it, say that it does not apply, or say that there are no more. */
import { findQuestion } from '../criteria/criteria.ts';
import { sideName, sideOfPlace } from '../criteria/open-contributions.ts';
import { type QuestionRef, thingOf } from '../criteria/vocabulary.ts';
import { audienceOf } from './allowed.ts';
import { ask, chooseNext, letGo } from './ask.ts';
import { record } from './note.ts';
import { notUnderstood, reask } from './reask.ts';
import { reportChange, rowsFor } from './report.ts';
import type { Session } from './session.ts';
import { assessmentOf, dossierOf, messageSource, sameRef, say, type Talk, targetOf, update, words } from './talk.ts';

type Deferred = Session['deferred'][number];

/** Puts questions off; each stands in the list once. */
function putOff(talk: Talk, refs: readonly QuestionRef[], why: Deferred['why']): void {
  const others = talk.session.deferred.filter(({ ref }) => !refs.some((one) => sameRef(one, ref)));
  update(talk, { deferred: [...others, ...refs.map((ref) => ({ ref, why }))].slice(-500) });
}

/** "Sla over" and "weet ik niet". At "nog één?" both mean that there are no more for now. */
export function defer(talk: Talk, why: 'skip' | 'dont_know'): void {
  const w = words(talk);
  const { open } = talk.session;
  const target = targetOf(open);
  if (open === null || target === null) return say(talk, w.nothingToSkip);
  letGo(talk);
  if (target.field === null) return noMore(talk, open);
  putOff(talk, [open], why);
  const others = target.question.audience.filter((one) => one !== audienceOf(talk.member)).map((one) => w.audience[one]);
  say(talk, why === 'dont_know' && others.length > 0 ? w.dontKnowNoted(others.join(', ')) : w.skipped);
  ask(talk, chooseNext(talk, open.item === undefined ? undefined : thingOf(open)));
}

/** No further item in a list: it is complete for this person. */
export function noMore(talk: Talk, { question: id }: QuestionRef): void {
  const question = findQuestion(id);
  const before = assessmentOf(talk);
  if (question !== undefined && dossierOf(talk).answers[id] === undefined) {
    record(talk, { question: id }, { value: {}, source: messageSource(talk) });
    say(talk, words(talk).noted);
    talk.blocks.push({ kind: 'facts', rows: [{ label: question.title[talk.session.language], value: words(talk).none }] });
    reportChange(talk, before);
  }
  const [first] = question === undefined ? [] : Object.keys(question.fields);
  putOff(talk, [{ question: id }, { question: id, ...(first !== undefined && { field: first }) }], 'done');
  ask(talk, chooseNext(talk));
}

/** "Nee" where a side's contribution was asked for: it contributes nothing, which is a fact and not silence. */
export function nothingFromSide(talk: Talk, ref: QuestionRef): void {
  const side = sideOfPlace(ref);
  if (side === undefined) return notUnderstood(talk);
  const before = assessmentOf(talk);
  const value = { partner: sideName(side).nl, side, form: 'cash', amountCents: 0, state: 'toegezegd' };
  record(talk, thingOf(ref), { value, source: messageSource(talk) });
  say(talk, words(talk).noted);
  const [row] = rowsFor(talk, ref, { partner: value.partner });
  talk.blocks.push({ kind: 'facts', rows: [{ label: row?.label ?? '', value: words(talk).nothing }] });
  reportChange(talk, before);
  ask(talk, chooseNext(talk));
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
  const text = (reason ?? '').trim().slice(0, 2000);
  if (text === '') {
    update(talk, { pending: { kind: 'reason', ref } });
    return say(talk, w.reasonNeeded);
  }
  const before = assessmentOf(talk);
  record(
    talk,
    { question: target.question.id },
    { value: null, notApplicable: text, source: { ...messageSource(talk), quote: text.slice(0, 500) } },
  );
  update(talk, { pending: null });
  say(talk, w.noted);
  talk.blocks.push({
    kind: 'facts',
    rows: [{ label: target.question.title[talk.session.language], value: `${w.status.not_applicable}: ${text}` }],
  });
  reportChange(talk, before);
  ask(talk, chooseNext(talk));
}
