/** A platform as the load process plays it: what it sends to an app, and how it hears the app's replies. */
import type { IncomingHttpHeaders } from 'node:http';

export interface Posting {
  path: string;
  headers: Record<string, string>;
  body: string;
}

interface Heard {
  status?: number;
  body: unknown;
  /** Milliseconds before the answer. */
  after?: number;
  /** The conversation to which this call delivered a reply. */
  reply?: string;
}

export interface Platform {
  /** What it tells the app when this person says something. */
  message(person: number, text: string): Posting;
  /** The conversation of a person. */
  conversation(person: number): string;
  /** A call of the app. */
  hear(call: { method: string; path: string; headers: IncomingHttpHeaders; body: string }): Heard;
}
