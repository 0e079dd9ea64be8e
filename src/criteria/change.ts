/** Edits of a dossier as data: what a proposed step would do, so that it can be tried before it is proposed. */
import type { Dossier } from './dossier.ts';

/** One edit: fields merged into an answer or list item, or (null) the answer or item taken out. */
export interface Change {
  readonly question: string;
  readonly item?: string;
  readonly value: Readonly<Record<string, unknown>> | null;
  /** With `value` null: the question does not apply, for this reason. */
  readonly notApplicable?: string;
}

type Item = { readonly id: string };

function changedList(list: readonly Item[], item: string, value: Change['value']): readonly Item[] {
  const at = list.findIndex(({ id }) => id === item);
  if (at < 0) return value === null ? list : [...list, { ...value, id: item }];
  return value === null ? list.toSpliced(at, 1) : list.with(at, { ...list[at], ...value, id: item });
}

/** The dossier after these changes; the given one is left as it is. A change settles a conflict about the same thing. */
export function applyChanges(dossier: Dossier, changes: readonly Change[]): Dossier {
  const answers = { ...dossier.answers };
  const notApplicable = { ...dossier.notApplicable };
  for (const { question, item, value, notApplicable: reason } of changes) {
    // What is answered applies, and what does not apply has no answer.
    delete notApplicable[question];
    if (reason !== undefined) notApplicable[question] = reason;
    if (item !== undefined) answers[question] = changedList((answers[question] ?? []) as Item[], item, value);
    else if (value === null) delete answers[question];
    else answers[question] = { ...(answers[question] as object | undefined), ...value };
  }
  const conflicts = dossier.conflicts.filter(
    (conflict) => !changes.some(({ question, item }) => question === conflict.question && item === conflict.item),
  );
  return { ...dossier, answers, notApplicable, conflicts };
}
