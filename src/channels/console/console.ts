/** The terminal as a channel: a line becomes a message, a reply becomes its text. */
import type { Content, Message } from '../../conversation/message.ts';
import { type Reply, toText } from '../../conversation/reply.ts';

export interface ConsolePerson {
  name: string;
  language?: 'nl' | 'en';
}

/** Longest line that is handed on, in characters; what is longer is refused by the conversation, which says so. */
const maxLine = 10_001;

/** One thing done in the terminal. @param id unique for ever. @param at ISO 8601 instant. */
export const consoleMessage = ({ name, language }: ConsolePerson, content: Content, id: string, at: string): Message => ({
  id,
  channel: 'console',
  person: `console:${name}`,
  personName: name,
  ...(language !== undefined && { language }),
  place: { conversation: name, shared: false },
  at,
  content: content.kind === 'text' ? { kind: 'text', text: content.text.slice(0, maxLine) } : content,
});

/** All of Unicode's control and format characters but the line break: they could steer a terminal, other people's names and answers are shown in it. */
const controls = /[^\P{C}\n]/gu;

/** A reply as lines for a terminal. */
export const consoleText = (reply: Reply): string => `${toText(reply).replace(controls, '')}\n`;
