/** The inputs of a modal as a person leaves them. */
import type { Json } from './state.ts';

export const list = (value: unknown): Json[] => (Array.isArray(value) ? (value as Json[]) : []);

/** What an input holds when the modal is handed in. */
export function stateOf(element: Json, given: string | string[] | undefined): Json {
  const options = (values: readonly string[]): Json[] => list(element.options).filter(({ value }) => values.includes(String(value)));
  switch (element.type) {
    case 'datepicker':
      return { selected_date: given ?? element.initial_date ?? null };
    case 'radio_buttons':
    case 'static_select':
      return { selected_option: given === undefined ? (element.initial_option ?? null) : (options([String(given)])[0] ?? null) };
    case 'checkboxes':
    case 'multi_static_select':
      return { selected_options: given === undefined ? (element.initial_options ?? []) : options([given].flat()) };
    default:
      return { value: given ?? element.initial_value ?? null };
  }
}
