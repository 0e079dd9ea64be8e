/**
 * Who somebody is in Slack: the name and the language of their settings, asked once and remembered for a
 * day. An event never waits for it, as Slack may be slow to say: the turn does.
 */
import type { Language } from '../../criteria/vocabulary.ts';
import type { Clock } from '../clock.ts';
import type { Workspace } from './place.ts';
import { ended, type Web } from './web.ts';
import type { Workspaces } from './workspaces.ts';

interface Person {
  name?: string;
  language?: Language;
}

export interface People {
  /** What is known without asking. */
  known(workspace: Workspace, user: string): Person;
  /** Asks Slack when need be. What Slack does not say is left out. */
  of(workspace: Workspace, user: string): Promise<Person>;
}

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

export function createPeople(workspaces: Workspaces, web: Web, clock: Pick<Clock, 'now'>): People {
  const kept = new Map<string, { person: Person; until: number }>();
  /** One question at a time for each person. */
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

  function of(workspace: Workspace, user: string): Promise<Person> {
    const key = `${workspace.team}/${user}`;
    const present = kept.get(key);
    if (present !== undefined && present.until > clock.now()) return Promise.resolve(present.person);
    const under = asking.get(key);
    if (under !== undefined) return under;
    const answer = ask(workspace, user, key)
      .catch((): Person => ({}))
      .finally(() => asking.delete(key));
    asking.set(key, answer);
    return answer;
  }

  return {
    of,
    known(workspace, user) {
      const present = kept.get(`${workspace.team}/${user}`);
      return present !== undefined && present.until > clock.now() ? present.person : {};
    },
  };
}
