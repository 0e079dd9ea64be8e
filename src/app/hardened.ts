/** What every answer of the server tells a browser: show nothing, run nothing, remember nothing. Our callers are platforms, not people. */
import type { ErrorRequestHandler, RequestHandler } from 'express';

const headers: Readonly<Record<string, string>> = {
  // The page after an installation in Slack styles itself.
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
  // Read by browsers behind TLS only.
  'strict-transport-security': 'max-age=31536000',
};

export const hardened: RequestHandler = (_request, response, next) => {
  response.set(headers);
  next();
};

/** Last of all routes. Express itself would answer with pages that overrule the headers, and with the stack of an error. */
export const nothingElse: readonly [RequestHandler, ErrorRequestHandler] = [
  (_request, response) => void response.status(404).end(),
  // Express knows a handler of errors by its four parameters.
  (_error, _request, response, _next) => void (response.headersSent ? response.destroy() : response.status(500).end()),
];
