/**
 * Fills an empty database with the Centra of centra.ts, by turns like any others: what their people
 * "say" goes through the inbox, the reducer and the commit. The same moment gives the same bytes.
 */
import { consoleMessage } from '../../channels/console/console.ts';
import { turn } from '../../conversation/turn.ts';
import { questions } from '../../criteria/criteria.ts';
import { partners } from '../../criteria/k1-cooperation.ts';
import type { Command, Intent, Proposal, Understanding } from '../../criteria/vocabulary.ts';
import type { Store } from '../../store/store.ts';
import { createEngine } from '../../turns/engine.ts';
import { type DemoCentrum, demoCentra, saidOf } from './centra.ts';

/** Who sees all of them, as the coordinator of their programme. */
export const demoUser = 'demo';
const programmeName = 'Voorbeeldprogramma';

const day = 86_400_000;
const letters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** Codes that follow from their number: they are used up before anybody sees the database. */
function codeOf(n: number): string {
  const digits = Array.from({ length: 12 }, (_, place) => letters[Math.floor(n / letters.length ** (11 - place)) % letters.length]).join(
    '',
  );
  return `CW-${digits.slice(0, 4)}-${digits.slice(4, 8)}-${digits.slice(8)}`;
}

const answer: Intent = { kind: 'answer' };
const stated = (question: string, value: Proposal['value']): Proposal => ({
  ref: { question },
  value,
  quote: '',
  start: 0,
  end: 0,
  certainty: 'stated',
});

/** @param now the moment from which the days are counted back, in milliseconds since 1970. */
export async function seedDemo(store: Store, now: number): Promise<{ centra: number; turns: number }> {
  let at = now;
  let messages = 0;
  let codes = 0;
  let meaning: Understanding = { intent: answer, proposals: [], readings: [] };
  const faults: string[] = [];
  const engine = createEngine({
    store,
    clock: { now: () => at, after: () => () => {} },
    log: ({ code, why = '' }) => void faults.push(`${code} ${why}`),
    owner: { id: 'demo', isGone: () => true },
    senders: { console: { send: async () => ({ ok: true }) } },
    reduce: turn,
    understand: async () => meaning,
    understandPlainly: () => meaning,
    apology: (language) => ({ language, audience: 'person', blocks: [], byModel: false }),
    language: 'nl',
    newCode: () => codeOf(codes),
  });

  /** Somebody says something; what it means is given, as a model or the recogniser would have found it. */
  async function say(name: string, text: string, intent: Intent = answer, proposals: Proposal[] = []): Promise<void> {
    messages += 1;
    at += 60_000;
    meaning = { intent, proposals, readings: [] };
    const id = `demo-${String(messages).padStart(5, '0')}`;
    await engine.receive(consoleMessage({ name }, { kind: 'text', text }, id, new Date(at).toISOString()));
    await engine.idle();
  }

  const does = (name: string, command: Command, argument?: string): Promise<void> =>
    say(name, command, { kind: 'command', command, ...(argument !== undefined && { argument }) });

  /** Somebody comes in, as the school of a Centrum. */
  async function joins(name: string, coordinator: string, organisation: string): Promise<void> {
    codes += 1;
    await does(coordinator, 'invite', organisation);
    await say(name, codeOf(codes));
    await say(name, 'school', answer, [stated(partners.id, { kind: 'school' })]);
  }

  /** A Centrum lets the programme look: its coordinator types the code that the programme gave. */
  async function admits(coordinator: string): Promise<void> {
    codes += 1;
    await does(demoUser, 'admit', programmeName);
    await say(coordinator, codeOf(codes));
    await does(coordinator, 'yes');
  }

  async function visit(centrum: DemoCentrum, person: string, criteria: DemoCentrum['visits'][number]['criteria']): Promise<void> {
    for (const { id } of questions) {
      const level = criteria[id.slice(0, 2)] ?? (id.startsWith('k') ? criteria.k : undefined);
      if (level === undefined) continue;
      const proposals = saidOf(id, level, centrum).map((value) => stated(id, value));
      if (proposals.length > 0) await say(person, 'zo is het', { kind: 'correction' }, proposals);
    }
  }

  await engine.start();
  for (const [index, centrum] of demoCentra.entries()) {
    const person = `coordinator-${index + 1}`;
    // The programme's own coordinator comes in on the day that the Centrum begins.
    at = now - (centrum.visits[0]?.daysAgo ?? 0) * day - day;
    await say(person, 'hoi', { kind: 'small_talk', of: 'greeting' });
    await say(person, centrum.name);
    await say(person, centrum.organisation);
    await say(person, 'bedrijf', answer, [stated(partners.id, { kind: 'company' })]);
    await does(person, 'region', centrum.region);
    if (index === 0) {
      await say(demoUser, 'hoi', { kind: 'small_talk', of: 'greeting' });
      await does(demoUser, 'programme', programmeName);
    }
    await admits(person);
    for (const { daysAgo, criteria } of centrum.visits) {
      at = now - daysAgo * day;
      await visit(centrum, person, criteria);
    }
    if (centrum.contradicted !== true) continue;
    await say(`partner-${index + 1}`, 'hoi', { kind: 'small_talk', of: 'greeting' });
    await joins(`partner-${index + 1}`, person, 'ROC Nergenshuizen');
    await say(`partner-${index + 1}`, 'wij lezen 1,5 miljoen', { kind: 'correction' }, [
      stated('c3.totalBudget', { amountCents: 150_000_000 }),
    ]);
  }
  await engine.drain();
  if (faults.length > 0) throw new Error(`the demonstration could not be made: ${faults[0]}`);
  return { centra: demoCentra.length, turns: messages };
}
