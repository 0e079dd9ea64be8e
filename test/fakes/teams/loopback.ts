/** Loaded before the Playground, which listens on every interface and opens a browser, and has no option for either. */
import childProcess, { type ChildProcess } from 'node:child_process';
import { Server } from 'node:net';

// It listens on this machine only.
const listen = Server.prototype.listen as (this: Server, ...options: unknown[]) => Server;

Server.prototype.listen = function (this: Server, ...options: unknown[]): Server {
  const [port, host, ...rest] = options;
  if (typeof port !== 'number' && typeof port !== 'string') return listen.apply(this, options);
  return typeof host === 'string'
    ? listen.apply(this, options)
    : listen.apply(this, [Number(port), '127.0.0.1', ...(host === undefined ? [] : [host]), ...rest]);
} as Server['listen'];

// Where there is no browser to open, it would end of that. Its address is printed, and can be opened by hand.
const spawn = childProcess.spawn as (...options: unknown[]) => ChildProcess;
childProcess.spawn = ((...options: unknown[]) => spawn(...options).on('error', () => {})) as typeof childProcess.spawn;
