/** "Ja" or "nee" to a deed during the questions before the intake, where the intake's own commands do not work yet. */
import type { Command } from '../criteria/vocabulary.ts';
import { perform } from './deeds.ts';
import { chosenFrom } from './message.ts';
import { repeatOnboarding } from './onboarding.ts';
import { isStale } from './submit.ts';
import { say, type Talk, update, words } from './talk.ts';

/** The command that the message comes to: typed, pressed or chosen by its number. */
function commandIn(talk: Talk): Command | undefined {
  const { content } = talk.input.message;
  const { intent } = talk.input.understood;
  if (content.kind === 'text' && intent.kind === 'command') return intent.command;
  const pressed = content.kind === 'press' && !isStale(talk, content.card) ? content.action : undefined;
  const chosen = content.kind === 'text' ? chosenFrom(talk.session.menu, content.text) : pressed;
  return chosen?.do === 'command' ? chosen.command : undefined;
}

/** Whether the message was a yes or no to what waits; then that is done. */
export function decided(talk: Talk): boolean {
  const { pending } = talk.session;
  const command = pending?.kind === 'deed' ? commandIn(talk) : undefined;
  if (pending?.kind !== 'deed' || (command !== 'yes' && command !== 'no')) return false;
  if (command === 'yes') {
    perform(talk, pending.deed);
    return true;
  }
  update(talk, { pending: null });
  say(talk, words(talk).cancelled);
  repeatOnboarding(talk);
  return true;
}
