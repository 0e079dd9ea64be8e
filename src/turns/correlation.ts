/**
 * One id for everything that happens because of one message: its turn, the model that was asked, and
 * the replies that it left, also when another copy of the program sends them.
 *
 * @example withinTurn(turnId(row), () => runTurn(deps, row)); // a log line written inside can ask currentTurn()
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { InboxRow, OutboxRow } from '../store/store.ts';

const storage = new AsyncLocalStorage<string>();

export const withinTurn = <T>(turn: string, work: () => T): T => storage.run(turn, work);

/** The turn that is being worked here and now, if any. */
export const currentTurn = (): string | undefined => storage.getStore();

/** A message that an operator put back to work makes a turn of its own, whose replies have keys of their own. */
export const turnId = ({ id, retries }: Pick<InboxRow, 'id' | 'retries'>): string => (retries === 0 ? String(id) : `${id}r${retries}`);

export const replyKey = (row: Pick<InboxRow, 'id' | 'retries'>, index: number): string => `${turnId(row)}/${index}`;

/** The turn that a reply belongs to. A reply that answers no message goes by its own row: its key may name a person. */
export const turnOfReply = ({ id, key }: Pick<OutboxRow, 'id' | 'key'>): string =>
  /^(\d+(?:r\d+)?)\/\d+$/u.exec(key)?.[1] ?? `outbox-${id}`;
