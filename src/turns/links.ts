/** The Centrum that a channel or group is linked to: a record, changed in the same commit as the turn that links it. */
import { type Act, bindingSchema, type FoundBinding } from '../conversation/contract.ts';
import type { Message } from '../conversation/message.ts';
import { groupOf } from '../conversation/seat.ts';
import type { Store, TurnCommit } from '../store/store.ts';

const kind = 'place_centrum';

/** The link of the place of a message; null for a private conversation, and where there is none. */
export async function linkOf(store: Pick<Store, 'record'>, message: Message): Promise<FoundBinding | null> {
  if (!message.place.shared) return null;
  const row = await store.record(kind, groupOf(message));
  const binding = row === null ? undefined : bindingSchema.safeParse(JSON.parse(row.value)).data;
  return row === null || binding === undefined ? null : { version: row.version, binding };
}

/** The records that a turn's acts change. */
export const linksOf = (acts: readonly Act[]): NonNullable<TurnCommit['records']> =>
  acts.flatMap((act) =>
    act.do === 'bind'
      ? [{ kind, key: act.group, value: act.binding === null ? null : JSON.stringify(act.binding), version: act.version }]
      : [],
  );
