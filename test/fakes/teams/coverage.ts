/** What the local Teams service does, and what it does not: a test holds it to both lists. */

/** Requests that it answers. */
export const covered = [
  'GET /v1/.well-known/openidconfiguration',
  'GET /v1/.well-known/keys',
  'POST /{tenant}/oauth2/v2.0/token',
  'POST /v3/conversations',
  'POST /v3/conversations/{conversation}/activities',
  'PUT /v3/conversations/{conversation}/activities/{activity}',
  'PUT /storage/{file}',
] as const;

/** Requests of the Bot Connector that we do not make: answered with 501, so that a first use is noticed. */
export const uncovered = [
  'GET /v3/conversations/{conversation}/members',
  'GET /v3/conversations/{conversation}/pagedmembers',
  'DELETE /v3/conversations/{conversation}/activities/{activity}',
  'POST /v3/conversations/{conversation}/activities/{activity}',
  'POST /v3/attachments',
  'GET /v3/teams/{team}/conversations',
  'POST /v3/batch/conversation/users',
] as const;

/** Activities that its people send. Everything else that Teams can send is let in, stored nowhere and answered 200 (invokes: 501). */
export const activities = [
  'message',
  'message with a mention',
  'message with files',
  'message with the value of a pressed Action.Submit',
  'messageUpdate',
  'messageDelete',
  'installationUpdate add and remove',
  'conversationUpdate membersAdded',
  'invoke adaptiveCard/action (press, form, refresh)',
  'invoke task/fetch',
  'invoke task/submit',
  'invoke message/submitAction (feedback)',
  'invoke fileConsent/invoke (accept, decline)',
] as const;
