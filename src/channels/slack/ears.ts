/** What was heard becomes a Message and is kept; only then does anything else happen. */
import type { Message } from '../../conversation/message.ts';
import type { Receive } from '../channel.ts';
import type { Clock } from '../clock.ts';
import type { Heard } from './heard.ts';
import type { People } from './people.ts';
import { type Place, threadTs, toPerson, toPlace, type Workspace } from './place.ts';
import { type Threads, threadKey } from './threads.ts';

type Kept = Awaited<ReturnType<Receive>>;

export interface Ears {
  /** Keeps it when it is meant for us. */
  take(heard: Heard, workspace: Workspace): Promise<Kept | 'not_ours'>;
  /** The same for something whose place is known already. */
  keep(id: string, workspace: Workspace, user: string, place: Message['place'], content: Message['content']): Promise<Kept>;
}

export interface EarsOptions {
  receive: Receive;
  people: People;
  threads: Threads;
  clock: Pick<Clock, 'now'>;
}

export function createEars({ receive, people, threads, clock }: EarsOptions): Ears {
  async function keep(id: string, workspace: Workspace, user: string, place: Message['place'], content: Message['content']): Promise<Kept> {
    const { name, language } = people.known(workspace, user);
    return receive({
      id: id.slice(0, 300),
      channel: 'slack',
      person: toPerson(workspace.team, user),
      ...(name !== undefined && { personName: name }),
      ...(language !== undefined && { language }),
      place,
      at: new Date(clock.now()).toISOString(),
      content,
    });
  }

  return {
    keep,
    async take({ id, user, channel, thread, shared, toUs, content }, workspace) {
      if (toUs === 'no') return 'not_ours';
      const where: Place = { ...workspace, channel, ...(thread !== undefined && { thread }), shared };
      const place = toPlace(where);
      const ts = threadTs(where);
      if (shared && ts !== undefined) {
        const key = threadKey(place.conversation, ts);
        if (toUs === 'thread' && !(await threads.has(key, user))) return 'not_ours';
        const speaks = content.kind === 'text' || content.kind === 'file';
        if (toUs === 'yes' && speaks) await threads.join(key, user);
      }
      return keep(id, workspace, user, place, content);
    },
  };
}
