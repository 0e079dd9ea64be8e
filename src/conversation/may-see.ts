/** Who may see the figures of a private answer: the partner that it is about, the coordinator, and others once that partner released them. */
import { findQuestion } from '../criteria/criteria.ts';
import { standingFacts } from '../criteria/ledger.ts';
import type { QuestionRef } from '../criteria/vocabulary.ts';
import { allows, allowsAmountsOf } from './allowed.ts';
import { itemName } from './display.ts';
import { isMine } from './note.ts';
import type { Talk } from './talk.ts';

/** True as well where nobody said anything yet: there is nothing to see. */
export function maySee(talk: Talk, { question: id, item }: QuestionRef): boolean {
  const question = findQuestion(id);
  if (question?.private !== true) return allows(talk, 'view_answers');
  if (allows(talk, 'view_all_amounts')) return true;
  const facts = standingFacts(talk.ledger, id).filter((fact) => fact.item === item && fact.value !== null);
  // What others said is for whom it is about; a word of one's own about somebody else opens nothing.
  return facts.every((fact) => isMine(talk, fact) || allowsAmountsOf(talk, itemName(question, fact.value ?? {}) ?? ''));
}
