/**
 * How a person's words fill the fields that were asked for. Every reading keeps the piece of the
 * text that it was read from, and every value satisfies the field's own schema.
 *
 * @example readField(amountCents, 'anderhalve ton', 'nl') // { value: 15000000, quote: 'anderhalve ton', …, certainty: 'stated' }
 */
export { readAnswer } from './facts/fields/answer.ts';
export { readField } from './facts/fields/read.ts';
