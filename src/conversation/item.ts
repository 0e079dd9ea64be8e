/** Which item of a list a statement is about: the same partner named by two people is one item, so that what they say is compared. */

import { contributions } from '../criteria/cofinancing.ts';
import { answer } from '../criteria/dossier.ts';
import { partners } from '../criteria/k1-cooperation.ts';
import { canonical, standingFacts } from '../criteria/ledger.ts';
import type { Question } from '../criteria/question.ts';
import { type Side, sideOfKind } from '../criteria/vocabulary.ts';
import { itemName, nameField } from './display.ts';
import { type Kin, kinOf } from './gift.ts';
import { slug } from './slug.ts';
import { dossierOf, isMe, type Talk } from './talk.ts';

type Value = Readonly<Record<string, unknown>>;

/** What all parties together say of each item, by its id. */
function itemsOf(talk: Talk, question: Question): Map<string, Value> {
  const items = new Map<string, Value>();
  for (const { item, value } of standingFacts(talk.ledger, question.id)) {
    if (item !== undefined && value !== null) items.set(item, { ...items.get(item), ...value });
  }
  return items;
}

/** Cash and in kind of one partner are two contributions; a form that is not known yet may be either. */
const compatible = (a: Value, b: Value): boolean => a.form === undefined || b.form === undefined || a.form === b.form;

/** Items that this message gave before, by their id. */
export type Given = ReadonlyMap<string, Value>;

const figuresOf = ({ amountCents, hours }: Value): string | undefined =>
  amountCents === undefined && hours === undefined ? undefined : canonical({ amountCents, hours });

/** Two figures in one message are two contributions: hours and what they are worth were joined when they were read. */
export function isApart(question: Question, earlier: Value | undefined, value: Value): boolean {
  const [one, other] = [figuresOf(earlier ?? {}), figuresOf(value)];
  return question.id === contributions.id && one !== undefined && other !== undefined && one !== other;
}

const isHoursOnly = ({ amountCents, hours }: Value): boolean => hours !== undefined && amountCents === undefined;

/** Whether a contribution is another one than what waits for a yes: in another form, or hours beside an amount. A second figure of one kind corrects the first. */
export function isOtherGift(question: Question, waiting: Value, value: Value): boolean {
  const differs = isApart(question, waiting, value) && isHoursOnly(waiting) !== isHoursOnly(value);
  return differs || isOtherForm(question, waiting, value);
}

/** Where a value goes. */
export interface Place {
  readonly item: string;
  /** What stands there of the same partner, and may be the same contribution: the person has to say. */
  readonly beside?: string;
}

/** How a value is related to an item that stands there; items of other lists are the same by their name alone. */
export const kinTo = (talk: Talk, question: Question, item: string, value: Value, adds: boolean): Kin =>
  question.id === contributions.id ? kinOf(itemsOf(talk, question).get(item) ?? {}, value, adds) : 'same';

/** The item that a value without one is about: a present item of that name, else a new one. A nameless one is always new. */
export function placeFor(talk: Talk, question: Question, value: Value, given: Given = new Map(), adds = false): Place {
  const name = itemName(question, value);
  const items = itemsOf(talk, question);
  for (const [id, one] of given) items.set(id, { ...items.get(id), ...one });
  const named = name === undefined ? [] : [...items].filter(([, present]) => slug(itemName(question, present) ?? '') === slug(name));
  const kins = named
    .filter(([id, present]) => compatible(present, value) && !isApart(question, given.get(id), value))
    .map(([id]) => ({ id, kin: given.has(id) ? 'same' : kinTo(talk, question, id, value, adds) }));
  const same = kins.find(({ kin }) => kin === 'same')?.id;
  if (same !== undefined) return { item: same };
  const beside = kins.find(({ kin }) => kin === 'unclear')?.id;
  const base = slug(name ?? talk.input.message.id.slice(-40)) || 'item';
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? base : `${base}-${n}`;
    if (!items.has(id)) return { item: id, ...(beside !== undefined && { beside }) };
  }
}

/** The same, where nobody is asked. */
export const itemFor = (talk: Talk, question: Question, value: Value, given?: Given): string => placeFor(talk, question, value, given).item;

/** Whether a contribution in this form is another one than what is there. */
export const isOtherForm = (question: Question, there: Value, value: Value): boolean =>
  question.id === contributions.id && !compatible(there, value);

/** A contribution with the partner of an item, where it names none of its own. */
export function withPartner(talk: Talk, question: Question, item: string, value: Value): Value {
  const partner = itemName(question, itemsOf(talk, question).get(item));
  return partner === undefined ? value : { partner, ...value };
}

/** The name as others wrote it: capitals and spaces make no other partner, and no contradiction. */
export function asSpelled(talk: Talk, question: Question, item: string, value: Value): Value {
  const field = nameField(question);
  const name = itemName(question, value);
  const others = standingFacts(talk.ledger, question.id, item).filter(({ by }) => !isMe(talk, by.person));
  const there = others.flatMap((fact) => itemName(question, fact.value ?? {}) ?? []).find((one) => slug(one) === slug(name ?? ''));
  return field === undefined || name === undefined || there === undefined ? value : { ...value, [field]: there };
}

/** "Het ROC" is the one listed partner whose name holds those words, "ROC van Twente"; with two such partners, or none, the words stay. */
export function asListed(talk: Talk, question: Question, value: Value): Value {
  if (question.id !== contributions.id || typeof value.partner !== 'string') return value;
  const own = slug(value.partner);
  const said = own.split('-');
  const names = answer(dossierOf(talk), partners)?.flatMap(({ name }) => name ?? []) ?? [];
  const same = names.find((name) => slug(name) === own);
  if (same !== undefined) return { ...value, partner: same };
  const wordsOf = (name: string): string[] => slug(name).split('-');
  const holding = names.filter((name) => said.every((word) => wordsOf(name).includes(word)));
  const [only, ...more] = holding.some((name) => wordsOf(name).length === said.length) ? [] : holding;
  return only === undefined || more.length > 0 ? value : { ...value, partner: only };
}

/** What follows from who the partner is: the side of a company, school or government is known, a hospital's is asked. */
export function knownSide(talk: Talk, question: Question, value: Value): Side | undefined {
  if (question.id !== contributions.id || typeof value.partner !== 'string') return undefined;
  const name = slug(value.partner);
  const kind = answer(dossierOf(talk), partners)?.find((partner) => partner.name !== undefined && slug(partner.name) === name)?.kind;
  return kind === undefined ? undefined : sideOfKind[kind];
}
