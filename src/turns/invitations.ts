/** Invitation codes: random, kept only as a hash, used up in the same commit as the turn that redeems them. */
import { createHash, randomInt } from 'node:crypto';
import { type Act, codePattern, type FoundInvitation, invitationSchema } from '../conversation/contract.ts';
import type { Message } from '../conversation/message.ts';
import type { Store, TurnCommit } from '../store/store.ts';

const kind = 'invite';
const letters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** CW-XXXX-XXXX-XXXX: 60 random bits, so that guessing is hopeless. */
export function newCode(): string {
  const group = (): string => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
  return `CW-${group()}-${group()}-${group()}`;
}

const keyOf = (code: string): string => createHash('sha256').update(code.toUpperCase()).digest('hex');

/** The unused invitation whose code stands in a message; null when there is no code or it is not known (any more). */
export async function invitationIn(store: Pick<Store, 'record'>, { content }: Message): Promise<FoundInvitation | null> {
  const code = content.kind === 'text' ? codePattern.exec(content.text)?.[0] : undefined;
  if (code === undefined) return null;
  const key = keyOf(code);
  const row = await store.record(kind, key);
  if (row === null) return null;
  const parsed = invitationSchema.safeParse(JSON.parse(row.value));
  return parsed.success ? { key, version: row.version, invitation: parsed.data } : null;
}

/** The records that a turn's acts change. */
export const recordsOf = (acts: readonly Act[]): NonNullable<TurnCommit['records']> =>
  acts.flatMap((act): { kind: string; key: string; value: string | null; version: number }[] => {
    if (act.do === 'invite') return [{ kind, key: keyOf(act.code), value: JSON.stringify(act.invitation), version: 0 }];
    if (act.do === 'redeem') return [{ kind, key: act.found.key, value: null, version: act.found.version }];
    return [];
  });
