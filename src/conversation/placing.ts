/** Which item of a list each proposal of a message is about, and what follows from who the partner is. */
import { findQuestion } from '../criteria/criteria.ts';
import { sideOfPlace } from '../criteria/open-contributions.ts';
import type { Proposal, QuestionRef } from '../criteria/vocabulary.ts';
import { soundItem } from './fit.ts';
import { asListed, asSpelled, type Given, isApart, isOtherForm, kinTo, knownSide, type Place, placeFor, withPartner } from './item.ts';
import { ownValue } from './note.ts';
import { slug } from './slug.ts';
import type { Talk } from './talk.ts';

/** Whether a present answer may be replaced without asking: the person corrects, or opened it to change it. */
export type MayReplace = (proposal: Proposal, field: string) => boolean;

/**
 * A proposal with its item chosen, and with what follows from who the partner is. A side that is
 * known from the partner's kind is not a guess any more, so nothing is left to confirm for it.
 */
function placed(talk: Talk, proposal: Proposal, earlier: Given, may: MayReplace): Placed {
  const question = findQuestion(proposal.ref.question);
  const { item: named, ...ref } = proposal.ref;
  if (question === undefined || !question.many) return { proposal: { ...proposal, ref } };
  const place = sideOfPlace(proposal.ref);
  const given = soundItem(named);
  const listed = asListed(talk, question, proposal.value);
  const side = place ?? knownSide(talk, question, listed);
  const said = { ...listed, ...(side !== undefined && { side }) };
  // The other form is one more contribution, unless the form of this one is what the person changes.
  const there = given === undefined ? {} : (earlier.get(given) ?? (may(proposal, 'form') ? {} : ownValue(talk, { ...ref, item: given })));
  const adds = proposal.change === 'more';
  const isApartFrom = (item: string): boolean =>
    isOtherForm(question, there, said) ||
    isApart(question, earlier.get(item), said) ||
    ((adds || (!isReply(talk, proposal) && !may(proposal, 'amountCents'))) && kinTo(talk, question, item, said, adds) !== 'same');
  const other = given !== undefined && isApartFrom(given);
  const full = other ? withPartner(talk, question, given, said) : said;
  const found: Place =
    given === undefined || place !== undefined || other ? placeFor(talk, question, full, earlier, adds) : { item: given };
  const { item, beside } = found;
  const isLess = proposal.change === 'less';
  const { change: _, ...rest } = proposal;
  const own = ownValue(talk, { ...ref, item });
  const spelled = asSpelled(talk, question, item, isLess ? lessened(talk, { ...ref, item }, full) : full);
  const value = keeping(talk, own, spelled);
  const guessed =
    proposal.value.side !== undefined &&
    side === proposal.value.side &&
    proposal.certainty === 'inferred' &&
    proposal.doubt === undefined &&
    proposal.byModel !== true &&
    proposal.recurs === undefined;
  // What goes off was taken off now: the rest is what waits for a yes.
  const made: Proposal = {
    ...(isLess ? rest : proposal),
    ref: { ...ref, item },
    value,
    certainty: isLess ? 'inferred' : guessed ? 'stated' : proposal.certainty,
  };
  return { proposal: made, ...(beside !== undefined && { beside }) };
}

const promised = /toegezegd|toezegging|promised?|pledged?|committed/iu;
const granted: readonly unknown[] = ['beschikt', 'gerealiseerd'];

/** "Nee, de provincie geeft 350k": that it gives takes back neither that it was granted, nor how its name was written. */
function keeping({ input: { message } }: Talk, own: Proposal['value'], value: Proposal['value']): Proposal['value'] {
  const text = 'text' in message.content ? (message.content.text ?? '') : '';
  if (text === '' || (value.amountCents === undefined && value.hours === undefined)) return value;
  const { state, partner, ...rest } = value;
  const isLoose = granted.includes(own.state) && state === 'toegezegd' && !promised.test(text);
  const isSame = typeof own.partner === 'string' && typeof partner === 'string' && slug(own.partner) === slug(partner);
  return {
    ...rest,
    ...(partner !== undefined && { partner: isSame ? own.partner : partner }),
    ...(state !== undefined && !isLoose && { state }),
  };
}

/** What remains of an amount that something goes off; without a larger one there the figure stays, and is asked about. */
function lessened(talk: Talk, ref: QuestionRef, value: Proposal['value']): Proposal['value'] {
  const { amountCents: all } = ownValue(talk, ref);
  const { amountCents: off } = value;
  return typeof all === 'number' && typeof off === 'number' && off <= all ? { ...value, amountCents: all - off } : value;
}

/** A proposal with its item, and the item that it may be about as well. */
export interface Placed {
  readonly proposal: Proposal;
  readonly beside?: string;
}

/** What may be answered with a figure: "in kind, 100 uur". A figure beside "toegezegd" may be of another contribution. */
const figureFields: readonly (string | undefined)[] = ['form', 'what', 'amountCents', 'hours', 'rateCents'];

/** Words without a name, in answer to what is asked of this very item. */
const isReply = ({ session: { open } }: Talk, { ref, value }: Proposal): boolean =>
  value.partner === undefined && open?.question === ref.question && open.item === ref.item && figureFields.includes(open.field);

/** One after another, so that what one message says of the same partner twice, in cash and in kind, stays two. */
export function placedAll(talk: Talk, given: readonly Proposal[], may: MayReplace): Placed[] {
  const earlier = new Map<string, Map<string, Proposal['value']>>();
  return given.map((one) => {
    const items = earlier.get(one.ref.question) ?? new Map<string, Proposal['value']>();
    const found = placed(talk, one, items, may);
    const { ref, value } = found.proposal;
    if (ref.item !== undefined) earlier.set(ref.question, items.set(ref.item, { ...items.get(ref.item), ...value }));
    return found;
  });
}
