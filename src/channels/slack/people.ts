/** Who somebody is in Slack: the name and the language of their settings, asked once and remembered for a day. */
import type { Language } from '../../criteria/vocabulary.ts';
import type { Clock } from './clock.ts';
import type { Workspace } from './place.ts';
import { ended, type Web } from './web.ts';
import type { Workspaces } from './workspaces.ts';

interface Person {
  name?: string;
  language?: Language;
}

export interface People {
  /** What is known, or can be found out in the time that an event may wait for it. */
  of(workspace: Workspace, user: string): Promise<Person>;
}

/** An event that waits longer is acknowledged too late. */
const askWithin = 150;
const keepFor = 24 * 60 * 60_000;
const maxKept = 10_000;

const languageOf = (locale: unknown): Language | undefined => {
  if (typeof locale !== 'string') return undefined;
  return locale.startsWith('nl') ? 'nl' : locale.startsWith('en') ? 'en' : undefined;
};

interface SlackUser {
  locale?: unknown;
  real_name?: unknown;
  name?: unknown;
}

function personOf(user: SlackUser): Person {
  const language = languageOf(user.locale);
  const name = [user.real_name, user.name].find((one) => typeof one === 'string' && one !== '');
  return { ...(typeof name === 'string' && { name: name.slice(0, 200) }), ...(language && { language }) };
}

export function createPeople(workspaces: Workspaces, web: Web, clock: Clock): People {
  const kept = new Map<string, { person: Person; until: number }>();
  const asking = new Map<string, Promise<Person>>();

  async function ask(workspace: Workspace, user: string, key: string): Promise<Person> {
    const bot = await workspaces.bot(workspace);
    if (bot === null) return {};
    const end = await ended(() => web.client(bot.token).users.info({ user, include_locale: true }));
    if (end.is !== 'ok') return {};
    const person = personOf((end.result.user ?? {}) as SlackUser);
    kept.set(key, { person, until: clock.now() + keepFor });
    const oldest = kept.keys().next().value;
    if (kept.size > maxKept && oldest !== undefined) kept.delete(oldest);
    return person;
  }

  return {
    of(workspace, user) {
      const key = `${workspace.team}/${user}`;
      const known = kept.get(key);
      if (known !== undefined && known.until > clock.now()) return Promise.resolve(known.person);
      const answer = asking.get(key) ?? ask(workspace, user, key).catch((): Person => ({}));
      if (!asking.has(key)) {
        asking.set(key, answer);
        void answer.finally(() => asking.delete(key));
      }
      // What comes too late is there for the next event.
      return new Promise((resolve) => {
        const cancel = clock.after(askWithin, () => resolve(known?.person ?? {}));
        void answer.then((person) => {
          cancel();
          resolve(person);
        });
      });
    },
  };
}
