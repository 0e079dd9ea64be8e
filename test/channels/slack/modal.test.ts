/** Forms in modals: opened at once, handed in once, and never an end without words. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { atIntake, lastContent } from './at-intake.ts';
import { gate, seen, stopAll } from './bench.ts';

afterEach(stopAll);

const formLabel = 'Partners';

describe('a modal', () => {
  test('opens at once from the button of a form, filled with what is known, and its answer is noted', async () => {
    const bench = await atIntake();
    const { people, anna, slack, settle } = bench;
    await people.press(anna, people.lastTo(anna), formLabel);
    const view = await slack.until(({ views }) => views.at(-1));
    expect(view).toMatchObject({ type: 'modal', callback_id: 'form', user: anna.id });
    await people.submit(anna, view, { name: 'Noorderpoort', kind: 'school' });
    await settle();
    expect(lastContent(bench)).toMatchObject({
      kind: 'form',
      ref: { question: expect.any(String) },
      values: { name: 'Noorderpoort', kind: 'school' },
    });
    expect(seen(people.lastTo(anna).blocks)).toMatch(/Noorderpoort/u);
  });

  test('whose form takes long to find opens at once, and is filled by an update', async () => {
    let found = (): void => {};
    const looking = new Promise<void>((resolve) => {
      found = resolve;
    });
    let slow = false;
    const bench = await atIntake({
      records: (records) => ({
        ...records,
        record: async (kind, key) => {
          if (slow && kind === 'slack_card') await looking;
          return records.record(kind, key);
        },
      }),
    });
    const { people, anna, slack, clock } = bench;
    slow = true;
    const pressed = people.press(anna, people.lastTo(anna), formLabel);
    await clock.armed(500);
    clock.advance(500);
    const view = await slack.until(({ views }) => views.at(-1));
    expect((await pressed).status).toBe(200);
    expect(seen(view.blocks)).toMatch(/Partners/u);
    expect(view).not.toHaveProperty('callback_id');
    found();
    expect(await slack.until(({ views }) => views.at(-1)?.callback_id)).toBe('form');
    expect(slack.callsOf('views.update')).toHaveLength(1);
  });

  describe('that takes long to find and is gone after all', () => {
    /** A press on its button, acknowledged while the form is still being looked for. @param stored how the press is kept then. */
    async function pressedEarly(stored: () => Promise<void>) {
      const looked = gate();
      let slow = false;
      const bench = await atIntake({
        records: (records) => ({
          ...records,
          record: async (kind, key) => {
            if (!slow || kind !== 'slack_card') return records.record(kind, key);
            await looked.opened;
            return null;
          },
        }),
        receive: async (engine, message) => {
          if (slow) await stored();
          return engine.receive(message);
        },
      });
      const { people, anna, clock } = bench;
      slow = true;
      const pressed = people.press(anna, people.lastTo(anna), formLabel);
      await clock.armed(500);
      clock.advance(500);
      expect((await pressed).status).toBe(200);
      looked.open();
      return bench;
    }

    test('is asked for in the conversation, and a stop waits until that is kept', async () => {
      const [asked, kept] = [gate(), gate()];
      const bench = await pressedEarly(() => {
        asked.open();
        return kept.opened;
      });
      await asked.opened;
      let stopped = false;
      const stop = bench.channel.stop().then(() => {
        stopped = true;
      });
      // Whatever was on its way arrives before the answer to a call made now.
      await fetch(`${bench.slack.apiUrl}api.test`, { method: 'POST' });
      expect(stopped).toBe(false);
      kept.open();
      await stop;
      expect(lastContent(bench)).toMatchObject({ kind: 'press', action: { do: 'open' } });
      expect(bench.codes()).not.toContain('slack_aside_failed');
    });

    test('is told in the log when that could not be kept', async () => {
      const bench = await pressedEarly(() => Promise.reject(new Error('database')));
      await bench.channel.stop();
      expect(bench.codes()).toContain('slack_aside_failed');
    });
  });

  test('handed in twice is noted once', async () => {
    const bench = await atIntake();
    const { people, anna, slack } = bench;
    await people.press(anna, people.lastTo(anna), formLabel);
    const view = await slack.until(({ views }) => views.at(-1));
    const { kind, payload } = await people.submit(anna, view, { name: 'Noorderpoort' });
    const before = bench.kept.length;
    expect((await people.deliver(kind, payload)).status).toBe(200);
    expect(bench.kept).toHaveLength(before);
  });

  test('that is one too many stays open and says so; handed in again it is noted', async () => {
    let read = true;
    const bench = await atIntake({
      limit: async () => (read ? null : { whose: 'person', perMinute: 30, seconds: 42, tell: false, untold: () => {} }),
    });
    const { people, anna, slack } = bench;
    await people.press(anna, people.lastTo(anna), formLabel);
    const view = await slack.until(({ views }) => views.at(-1));
    read = false;
    const kept = bench.kept.length;
    const { status, body } = await people.submit(anna, view, { name: 'Noorderpoort' });
    expect([status, JSON.parse(body)]).toEqual([
      200,
      {
        response_action: 'errors',
        errors: { name: expect.stringMatching(/^Je stuurt meer berichten.*42 seconden.*stuur het daarna opnieuw\.$/u) },
      },
    ]);
    expect(bench.kept).toHaveLength(kept);
    read = true;
    expect((await people.submit(anna, view, { name: 'Noorderpoort' })).body).toBe('');
    expect(lastContent(bench)).toMatchObject({ kind: 'form', values: { name: 'Noorderpoort' } });
  });

  test('of a card that is no longer the newest does not open: the conversation says how things stand', async () => {
    const bench = await atIntake();
    const { people, anna, settle, slack } = bench;
    const old = { ...people.lastTo(anna) };
    await people.say(anna, 'Noorderpoort');
    await settle();
    await people.press(anna, old, formLabel);
    await settle();
    expect(slack.state.views).toEqual([]);
    expect(seen(people.lastTo(anna).blocks)).not.toBe('');
    expect(lastContent(bench)).toMatchObject({ kind: 'press', action: { do: 'open' } });
  });

  test('that is closed, or whose trigger is too old, leaves nothing behind', async () => {
    const bench = await atIntake();
    const { people, anna, slack } = bench;
    slack.fail('views.open', { is: 'error', code: 'expired_trigger_id' });
    await people.press(anna, people.lastTo(anna), formLabel);
    await people.press(anna, people.lastTo(anna), formLabel);
    const view = await slack.until(({ views }) => views.at(-1));
    const kept = bench.kept.length;
    expect((await people.close(anna, view)).status).toBe(200);
    expect(bench.kept).toHaveLength(kept);
    expect(bench.codes()).toContain('slack_aside_failed');
  });
});
