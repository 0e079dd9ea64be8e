/** An HTTP server that starts with a clear word and stops in time. */
import { createServer, type Server } from 'node:http';
import type { Express } from 'express';
import { BadInput } from './fail.ts';

/** Sending a request so slowly that it keeps a connection for nothing: after this it is broken off. */
const headersWithin = 10_000;
const requestWithin = 20_000;

export interface Listening {
  port: number;
  /** Takes no more connections, and resolves when what was asked already is answered. */
  close(): Promise<void>;
}

/** @param variable names the setting of the port, for when it cannot be listened on. @throws BadInput */
export async function listen(app: Express, host: string, port: number, variable: string): Promise<Listening> {
  const server = createServer({ headersTimeout: headersWithin, requestTimeout: requestWithin }, app);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(new BadInput(`${variable}: ${host}:${port} cannot be listened on (${error.code ?? 'unknown'}). Choose another port or host.`));
    });
    server.listen(port, host, resolve);
  });
  const address = server.address();
  return { port: typeof address === 'object' && address !== null ? address.port : port, close: () => close(server) };
}

/** A connection that is kept alive would hold up the end until its owner lets go of it. */
const lookForIdle = 50;

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const idle = setInterval(() => server.closeIdleConnections(), lookForIdle);
    server.close(() => {
      clearInterval(idle);
      resolve();
    });
    server.closeIdleConnections();
  });
}
