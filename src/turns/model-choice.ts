/** Whether anything of a Centrum may go to a language model: yes, unless its coordinator said no. */
import type { Act } from '../conversation/contract.ts';
import type { Store, TurnCommit } from '../store/store.ts';

const kind = 'model_off';

/** Asked before anything is sent. */
export const mayUseModel = async (store: Pick<Store, 'record'>, centrum: string): Promise<boolean> =>
  (await store.record(kind, centrum)) === null;

/** The records that a turn's choices change; none where it was so already. */
export async function modelChoices(store: Pick<Store, 'record'>, acts: readonly Act[]): Promise<NonNullable<TurnCommit['records']>> {
  const changes: { kind: string; key: string; value: string | null; version: number }[] = [];
  for (const act of acts) {
    if (act.do !== 'model') continue;
    const version = (await store.record(kind, act.centrum))?.version ?? 0;
    if (act.allowed === (version === 0)) continue;
    changes.push({ kind, key: act.centrum, value: act.allowed ? null : '{}', version });
  }
  return changes;
}
