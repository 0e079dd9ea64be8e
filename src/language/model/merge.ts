/** Adds what a model read to what was read without one. What a person plainly stated is never changed by it. */
import type { Proposal, Understanding } from '../../criteria/vocabulary.ts';
import { ask } from '../ask/ask.ts';
import { overlaps } from '../facts/fold.ts';
import { itemNamed } from '../facts/proposals.ts';
import { quantities } from '../quantities/quantities.ts';
import type { UnderstandContext } from '../understand.ts';
import type { ModelReading } from './contract.ts';
import { bornOut } from './verify.ts';

/** Fewer words than this hold nothing that the rules would not see. */
const minWords = 5;
/** The rules read no further either. */
const maxLength = 4096;

/** Whether a model may see more in this message than the rules did. */
export function canHelp(text: string, { intent, proposals, readings, vague }: Understanding, { language }: UnderstandContext): boolean {
  if ((intent.kind !== 'answer' && intent.kind !== 'correction') || text.length > maxLength) return false;
  if ((text.match(/[\p{L}\p{N}]+/gu) ?? []).length < minWords) return false;
  const understood = [...proposals, ...readings];
  if (understood.length === 0) return vague === undefined;
  return quantities(text, language).some((one) => one.kind !== 'date' && !understood.some((other) => overlaps(one, other)));
}

/** The list item that a model's fact is about: the one that bears its name, or the one that is open. */
function placed(proposal: Proposal, { open, items = [], contributions }: UnderstandContext): Proposal {
  const { question } = proposal.ref;
  const name = proposal.value.partner ?? proposal.value.name;
  const known = contributions ?? (open === null || open.ref.question === question ? items : []);
  const item = typeof name === 'string' ? itemNamed(known, name)?.id : open?.ref.question === question ? open.ref.item : undefined;
  return item === undefined ? proposal : { ...proposal, ref: { question, item } };
}

/** An inferred reading with the fields that only the model saw, where the two agree on the rest. */
function completed(ours: Proposal, theirs: Proposal): Proposal {
  const agree = Object.entries(theirs.value).every(([key, value]) => !(key in ours.value) || ours.value[key] === value);
  const more = Object.keys(theirs.value).some((key) => !(key in ours.value));
  if (ours.certainty === 'stated' || !agree || !more) return ours;
  return { ...ours, value: { ...theirs.value, ...ours.value }, certainty: theirs.certainty, byModel: true };
}

function added(all: readonly Proposal[], theirs: Proposal, { readings }: Understanding, many: (question: string) => boolean): Proposal[] {
  const { question } = theirs.ref;
  if (readings.some((one) => one.ref.question === question)) return [...all];
  const at = all.findIndex((one) => one.ref.question === question && (overlaps(one, theirs) || !many(question)));
  if (at >= 0) return all.map((one, index) => (index === at ? completed(one, theirs) : one));
  // Words that were read as the answer to one question are not read again for another.
  return all.some((one) => one.certainty === 'stated' && overlaps(one, theirs)) ? [...all] : [...all, theirs];
}

/** What the rules and the model understood together. */
export function merged(
  text: string,
  plainly: Understanding,
  reading: ModelReading,
  context: UnderstandContext,
  many: (question: string) => boolean,
): Understanding {
  const theirs = bornOut(reading.facts, text, context.language).map((one) => placed(one, context));
  const proposals = theirs.reduce<Proposal[]>((all, one) => added(all, one, plainly, many), [...plainly.proposals]);
  if (proposals.length > 0 || plainly.readings.length > 0 || plainly.vague !== undefined || plainly.intent.kind !== 'answer')
    return { ...plainly, proposals };
  switch (reading.intent) {
    case 'question':
      return { ...plainly, intent: { kind: 'question', query: text.slice(0, 1000) }, answer: ask(text, context.language) };
    case 'answer':
    case 'other':
      return plainly;
    default:
      return { ...plainly, intent: { kind: 'command', command: reading.intent } };
  }
}
