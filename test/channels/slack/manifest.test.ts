/** The manifest asks for what is used and handles what it asks for: no more, no less. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import manifest from '../../../manifests/slack.json' with { type: 'json' };
import { recordShortcut, slashCommand } from '../../../src/channels/slack/listeners.ts';
import { methods } from '../../fakes/slack/coverage.ts';

const folder = fileURLToPath(new URL('../../../src/channels/slack/', import.meta.url));
const source = readdirSync(folder)
  .map((file) => readFileSync(`${folder}${file}`, 'utf8'))
  .join('\n');

/** `message.channels` and its like are all `message` to a listener. */
const eventsOf = (names: readonly string[]): string[] => [...new Set(names.map((name) => name.split('.')[0] ?? name))].sort();

test('every event in it is listened to, and the other way round', () => {
  const heard = [...source.matchAll(/^ {4}\['(\w+)', \w+\],$/gmu)].map(([, name = '']) => name);
  expect(eventsOf(heard)).toEqual(eventsOf(manifest.settings.event_subscriptions.bot_events));
});

test('its command and shortcut are the ones that are listened to', () => {
  expect(manifest.features.slash_commands.map(({ command }) => command)).toEqual([slashCommand]);
  expect(manifest.features.shortcuts.map(({ callback_id }) => callback_id)).toEqual([recordShortcut]);
});

/** Scopes by what takes them: a method that is called, an event that is heard, a feature. */
const eventScopes: Readonly<Record<string, string>> = {
  app_mention: 'app_mentions:read',
  'message.channels': 'channels:history',
  'message.groups': 'groups:history',
  'message.im': 'im:history',
};

/** For the slash command, and for the files that a message tells of. */
const besides = ['commands', 'files:read'];

test('its scopes are those of the methods that are called and the events that are heard', () => {
  const called = Object.entries(methods).flatMap(([method, scope]) => {
    const name = method.split('.').slice(-2).join('.');
    return scope !== null && source.includes(name) ? [scope] : [];
  });
  const heard = manifest.settings.event_subscriptions.bot_events.flatMap((event) => eventScopes[event] ?? []);
  expect([...manifest.oauth_config.scopes.bot].sort()).toEqual([...new Set([...called, ...heard, ...besides])].sort());
});

test('it is an agent, not the assistant that Slack leaves behind', () => {
  expect(manifest.features).toHaveProperty('agent_view');
  expect(manifest.features).not.toHaveProperty('assistant_view');
});

test('its texts are within Slack’s limits', () => {
  const { display_information: shown, features } = manifest;
  expect(shown.name.length).toBeLessThanOrEqual(35);
  expect(shown.description.length).toBeLessThanOrEqual(140);
  expect(shown.long_description.length).toBeGreaterThanOrEqual(175);
  expect(shown.long_description.length).toBeLessThanOrEqual(4_000);
  expect(features.agent_view.agent_description.length).toBeLessThanOrEqual(300);
  expect(features.agent_view.suggested_prompts.length).toBeLessThanOrEqual(4);
});

test('everything comes in at one address', () => {
  const { settings, features } = manifest;
  const urls = [
    settings.event_subscriptions.request_url,
    settings.interactivity.request_url,
    ...features.slash_commands.map(({ url }) => url),
  ];
  expect(new Set(urls.map((url) => new URL(url).pathname))).toEqual(new Set(['/slack/events']));
});
