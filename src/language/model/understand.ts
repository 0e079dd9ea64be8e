/**
 * Understanding with a model's help: first by the rules, then the model where it can help, and the
 * two together. Whatever the model does, the outcome is at least what the rules understood.
 */
import { isListQuestion } from '../../criteria/criteria.ts';
import type { Understanding } from '../../criteria/vocabulary.ts';
import { type UnderstandContext, understand } from '../understand.ts';
import type { Payer } from './contract.ts';
import { canHelp, merged } from './merge.ts';
import type { Model } from './model.ts';

/** Adds to what was understood plainly. Never rejects. */
export async function withModel(
  text: string,
  plainly: Understanding,
  context: UnderstandContext,
  model: Model,
  payer: Payer,
  signal?: AbortSignal,
): Promise<Understanding> {
  const request = { text, language: context.language, payer, ...(signal && { signal }) };
  try {
    if (plainly.intent.kind === 'question') {
      const answer = await model.answer({ ...request, text: plainly.intent.query });
      return answer === null ? plainly : { ...plainly, answer };
    }
    if (!canHelp(text, plainly, context)) return plainly;
    const reading = await model.read(request, context.open?.ref ?? null);
    return reading === null ? plainly : merged(text, plainly, reading, context, isListQuestion);
  } catch {
    // A fault in a cache or a checker costs the model's help, never the turn.
    return plainly;
  }
}

/** Understands one message with a model at hand. */
export const understandWithModel = (
  text: string,
  context: UnderstandContext,
  model: Model,
  payer: Payer,
  signal?: AbortSignal,
): Promise<Understanding> => withModel(text, understand(text, context), context, model, payer, signal);
