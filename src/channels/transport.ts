/**
 * How calls reach a platform: as much of `fetch` as they need, over Node's own client and its kept
 * connections, at a quarter of the work. TLS is verified as everywhere, and no redirect is followed.
 *
 * @example new WebClient(token, { fetch: transport });
 */
import { type IncomingHttpHeaders, type IncomingMessage, request as plainRequest } from 'node:http';
import { request } from 'node:https';

interface Call {
  method?: string;
  headers?: Record<string, string>;
  /** Bytes in a form, as the SDK of Slack has them for its own uploads, are refused. */
  body?: string | FormData;
  signal?: AbortSignal;
}

export interface Answer {
  readonly ok: boolean;
  readonly status: number;
  readonly statusText: string;
  readonly url: string;
  readonly headers: { get(name: string): string | null; entries(): Iterable<[string, string]> };
  text(): Promise<string>;
  json(): Promise<unknown>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** An answer that sends the call on to another address. */
class Redirected extends Error {
  readonly code = 'redirected';
}

/** No answer to a call is longer: a history of a hundred messages stays far below it. */
const mostBytes = 16 * 2 ** 20;

const headersOf = (headers: IncomingHttpHeaders): Answer['headers'] => ({
  get(name) {
    const value = headers[name.toLowerCase()];
    return value === undefined ? null : String(value);
  },
  entries: () => Object.entries(headers).map(([name, value]) => [name, String(value)]),
});

function answerOf(url: string, { statusCode: status = 0, statusMessage: statusText = '', headers }: IncomingMessage, body: Buffer): Answer {
  const text = async (): Promise<string> => body.toString();
  return {
    ok: status >= 200 && status < 300,
    status,
    statusText,
    url,
    headers: headersOf(headers),
    text,
    json: async () => JSON.parse(body.toString()),
    arrayBuffer: async () => new Uint8Array(body).buffer,
  };
}

/** Rejects with the error of the network, its code as Node gives it, and with the reason of the signal when that ended the call. */
export function transport(address: string | URL, { method = 'GET', headers = {}, body = '', signal }: Call = {}): Promise<Answer> {
  if (typeof body !== 'string') return Promise.reject(new TypeError('only texts are sent this way'));
  const url = String(address);
  return new Promise((resolve, reject) => {
    const failed = (error: unknown): void => reject(signal?.aborted === true ? signal.reason : error);
    const call = (url.startsWith('https:') ? request : plainRequest)(
      url,
      { method, headers: { ...headers, 'content-length': Buffer.byteLength(body) }, ...(signal && { signal }) },
      (response) => {
        const { statusCode = 0 } = response;
        if (statusCode >= 300 && statusCode < 400) return void call.destroy(new Redirected('redirected'));
        const parts: Buffer[] = [];
        let size = 0;
        response.on('data', (part: Buffer) => {
          parts.push(part);
          size += part.length;
          if (size > mostBytes) call.destroy(new Error('too long'));
        });
        response.on('error', failed);
        response.on('end', () => resolve(answerOf(url, response, Buffer.concat(parts))));
      },
    );
    call.on('error', failed);
    call.end(body);
  });
}
