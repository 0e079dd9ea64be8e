/** Who may see the figures of a private answer: the partner that it is about, and the coordinator. */
import { findQuestion } from '../criteria/criteria.ts';
import { standingFacts } from '../criteria/ledger.ts';
import type { QuestionRef } from '../criteria/vocabulary.ts';
import { itemName } from './display.ts';
import { slug } from './item.ts';
import { isMine } from './note.ts';
import type { Talk } from './talk.ts';

/** True as well where nobody said anything yet: there is nothing to see. */
export function maySee(talk: Talk, { question: id, item }: QuestionRef): boolean {
  const question = findQuestion(id);
  if (question?.private !== true || talk.member?.role === 'coordinator') return true;
  const facts = standingFacts(talk.ledger, id).filter((fact) => fact.item === item && fact.value !== null);
  if (facts.every((fact) => isMine(talk, fact))) return true;
  // What others said of the person's own organisation is theirs to see; a word of one's own about somebody else opens nothing.
  const own = slug(talk.member?.partner ?? '');
  const names = facts.flatMap(({ value }) => itemName(question, value ?? {}) ?? []);
  return own !== '' && names.length > 0 && names.every((name) => slug(name) === own);
}
