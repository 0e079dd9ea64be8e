/** A choice that is told by other words than its own: "gemeente Zwolle" is government, "inzet van docenten" is in kind. */
import type { Field } from '../../../criteria/question.ts';
import { readContext } from '../context.ts';
import { type FieldReading, settle } from './reading.ts';

/** The choice that an organisation's name or a description points at; always to be confirmed. */
export function readOther(field: Field, text: string): FieldReading | null {
  const values = new Set(field.choices?.map(({ value }) => value));
  const context = readContext(text);
  if (values.has('business') && context.side) return settle(field, [{ ...context.side, certainty: 'inferred' }]);
  if (values.has('in_kind') && context.form) return settle(field, [{ ...context.form, certainty: 'inferred' }]);
  if (values.has('gerealiseerd') && context.state) return settle(field, [{ ...context.state, certainty: 'inferred' }]);
  if (values.has('company') && context.kind) return settle(field, [{ ...context.kind, certainty: 'inferred' }]);
  return null;
}
