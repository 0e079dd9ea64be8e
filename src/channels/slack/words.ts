/** The words after `/centrum`, in Dutch and English. What is none of them is read as any other message. */
import type { Content } from '../../conversation/message.ts';
import type { Command } from '../../criteria/vocabulary.ts';

const commandWords: Partial<Record<Command, readonly string[]>> = {
  start: ['start', 'begin', 'nieuw', 'new'],
  status: ['status', 'stand', 'voortgang', 'progress'],
  gaps: ['gaten', 'gaps', 'tekorten', 'gap'],
  portfolio: ['portfolio', 'centra', 'centers', 'centres'],
  language: ['taal', 'language', 'lang'],
  help: ['help', 'hulp', '?'],
  review: ['overzicht', 'review', 'antwoorden', 'answers'],
  repeat: ['herhaal', 'repeat'],
  pause: ['pauze', 'pause'],
  why: ['waarom', 'why'],
  who: ['wie', 'who'],
  undo: ['ongedaan', 'undo'],
  home: ['home', 'thuis'],
  bind: ['koppel', 'koppelen', 'link', 'bind'],
  unbind: ['ontkoppel', 'unlink', 'unbind'],
  more: ['meer', 'more'],
  thirds: ['derdenbalk', 'verdeling', 'thirds'],
};
const askWords: readonly string[] = ['vraag', 'ask', 'question'];

/** Longest argument of a neutral command. */
const maxArgument = 200;

/** What a slash command asks for. @param text all that follows the command itself. */
export function commandContent(text: string): Content {
  const said = text.trim();
  const [first = '', ...others] = said.split(/\s+/u);
  const word = first.toLowerCase();
  const rest = others.join(' ');
  if (askWords.includes(word) && rest !== '') return { kind: 'text', text: /[?!.]$/u.test(rest) ? rest : `${rest}?` };
  const found = Object.entries(commandWords).find(([, words]) => words.includes(word));
  const command = (found?.[0] ?? (said === '' || askWords.includes(word) ? 'help' : undefined)) as Command | undefined;
  if (command === undefined) return { kind: 'text', text: said };
  return { kind: 'press', action: { do: 'command', command, ...(rest !== '' && { argument: rest.slice(0, maxArgument) }) } };
}
