/** After an answer about the rules: the way to the question that it belongs to, when what the rule asks about is still open. */
import { characteristics, criteria } from '../criteria/criteria.ts';
import type { CitedAnswer } from '../criteria/vocabulary.ts';
import { dossierOf, type Talk, words } from './talk.ts';

const indicators = [...criteria, ...characteristics].flatMap((one) => one.indicators);

/** Offers to answer the question that the first cited sentence leads to. */
export function offerDossier(talk: Talk, { answered, citations }: CitedAnswer): void {
  const [first] = citations;
  const question = answered && first !== undefined ? indicators.find(({ source }) => source === first.id)?.reads[0] : undefined;
  const { session, member } = talk;
  if (question === undefined || member === null || session.open === null || session.pending !== null) return;
  if (question.id === session.open.question || dossierOf(talk).answers[question.id] !== undefined) return;
  const w = words(talk);
  const option = { label: w.offerYes(question.title[session.language]), action: { do: 'open' as const, ref: { question: question.id } } };
  talk.blocks.push({ kind: 'options', label: w.offer, options: [option] });
}
