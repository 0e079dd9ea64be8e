/** What goes along when a partner, or a contribution, is taken away, and what stays because somebody else said it. */
import { contributions } from '../criteria/cofinancing.ts';
import { answer } from '../criteria/dossier.ts';
import { partners } from '../criteria/k1-cooperation.ts';
import { standingFacts } from '../criteria/ledger.ts';
import type { QuestionRef } from '../criteria/vocabulary.ts';
import { giftText } from './beside.ts';
import { isMine, saidByMe } from './note.ts';
import { slug } from './slug.ts';
import { dossierOf, knownValue, say, type Talk, words } from './talk.ts';

/** Argument of the button that takes away the partner alone. */
export const onlyArgument = ({ question, item }: QuestionRef): string => `${question}#${item}#only`;

interface Named {
  readonly ref: QuestionRef;
  readonly name: string;
}

/** Partners of the list that go by these words: by the whole name, or else by a part of it. */
export function partnersCalled(talk: Talk, called: string): readonly Named[] {
  const all = (answer(dossierOf(talk), partners) ?? []).map(
    ({ id, name = '' }): Named => ({ ref: { question: partners.id, item: id }, name }),
  );
  return byName(all, called);
}

/** What goes by a name, said whole, or else as a part of it; with an article before it as well. */
function byName(all: readonly Named[], called: string): readonly Named[] {
  const said = [called, called.replace(/^(?:de|het|the) /iu, '')].map(slug).filter((one) => one !== '');
  const exact = all.filter(({ name }) => said.includes(slug(name)));
  return exact.length > 0 ? exact : all.filter(({ name }) => said.some((one) => `-${slug(name)}-`.includes(`-${one}-`)));
}

/** All that is said of contributions of a partner, also where it contradicts. */
export function giftsOf(talk: Talk, called: string): readonly QuestionRef[] {
  const names = new Map<string, Named>();
  for (const { item, value } of standingFacts(talk.ledger, contributions.id)) {
    const { partner } = value ?? {};
    if (item !== undefined && typeof partner === 'string') names.set(item, { ref: { question: contributions.id, item }, name: partner });
  }
  return byName([...names.values()], called).map(({ ref }) => ref);
}

const nameOf = (talk: Talk, ref: QuestionRef): string => String(knownValue(dossierOf(talk), ref)?.name ?? '');

/** What this person said of contributions of the partner that goes. */
export const alongWith = (talk: Talk, ref: QuestionRef): readonly QuestionRef[] =>
  ref.question === partners.id && ref.item !== undefined ? giftsOf(talk, nameOf(talk, ref)).filter((one) => saidByMe(talk, one)) : [];

const othersSay = (talk: Talk, { question, item }: QuestionRef): boolean =>
  standingFacts(talk.ledger, question, item).some((fact) => fact.value !== null && !isMine(talk, fact));

/** Lists what goes along, and says of what others noted that it stays. */
export function sayGoing(talk: Talk, ref: QuestionRef, also: readonly QuestionRef[]): void {
  const w = words(talk);
  const list = (refs: readonly QuestionRef[]): void => {
    talk.private = true;
    const items = refs.map((one) => ({ text: giftText(talk, one, knownValue(dossierOf(talk), one) ?? {}) }));
    talk.blocks.push({ kind: 'list', items });
  };
  if (also.length > 0) {
    say(talk, ref.question === partners.id ? w.removeAlong(nameOf(talk, ref)) : w.removeThese);
    list(ref.question === partners.id ? also : [ref, ...also]);
  }
  const staying = (ref.question === partners.id ? giftsOf(talk, nameOf(talk, ref)) : [ref, ...also]).filter((one) => othersSay(talk, one));
  if (staying.length === 0 || (ref.question !== partners.id && also.length === 0)) return;
  say(talk, w.removeStays);
  list(staying);
}
