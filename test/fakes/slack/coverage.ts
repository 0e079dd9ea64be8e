/**
 * What the local Slack does and what it leaves out. A method that is not in this table is answered with
 * `unknown_method`; test/channels/slack/service.test.ts holds the table against the service.
 */

/** Web API methods that are answered, each with the bot scope it takes (null: none). */
export const methods = {
  'api.test': null,
  'apps.connections.open': null,
  'assistant.threads.setStatus': 'assistant:write',
  'assistant.threads.setSuggestedPrompts': 'assistant:write',
  'auth.test': null,
  'chat.postEphemeral': 'chat:write',
  'chat.postMessage': 'chat:write',
  'chat.update': 'chat:write',
  'conversations.history': 'im:history',
  'conversations.replies': 'im:history',
  'files.completeUploadExternal': 'files:write',
  'files.getUploadURLExternal': 'files:write',
  'oauth.v2.access': null,
  'users.info': 'users:read',
  'views.open': null,
  'views.publish': null,
  'views.update': null,
} as const satisfies Readonly<Record<string, string | null>>;
export type Method = keyof typeof methods;

export const gaps: readonly string[] = [
  'block types that this app does not send (rich_text, table, video, markdown): refused as invalid_blocks',
  'dispatch_action and block_suggestion: no input of this app asks for them',
  'views.push: no modal opens another',
  'workspace-wide rate limits by tier: only injected 429s',
  'presence, typing, reactions, pins, bookmarks, search, canvases, lists, workflows',
  'unfurling of links, and the message_changed events that it causes',
  'user tokens and user scopes',
  'message_changed events for the app’s own chat.update',
];
