/** Loaded before the Playground, which listens on every interface and has no option for that: this machine only. */
import { Server } from 'node:net';

const listen = Server.prototype.listen as (this: Server, ...options: unknown[]) => Server;

Server.prototype.listen = function (this: Server, ...options: unknown[]): Server {
  const [port, host, ...rest] = options;
  if (typeof port !== 'number' && typeof port !== 'string') return listen.apply(this, options);
  return typeof host === 'string'
    ? listen.apply(this, options)
    : listen.apply(this, [Number(port), '127.0.0.1', ...(host === undefined ? [] : [host]), ...rest]);
} as Server['listen'];
