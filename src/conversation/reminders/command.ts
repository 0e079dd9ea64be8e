/** "Geen herinneringen", "herinneringen aan": whether this person is written to unasked. */
import { say, type Talk } from '../talk.ts';
import { reminderWording } from './wording.ts';

/** Turns reminders on or off for this person, or tells which of the two they are. */
export function reminders(talk: Talk, argument: string | undefined): void {
  const w = reminderWording(talk.session.language);
  const now = talk.input.reminders;
  if (now === undefined) return say(talk, w.notHere);
  const wanted = argument === 'on' || argument === 'off' ? argument : undefined;
  if (wanted === undefined) return say(talk, now === 'on' ? w.areOn : w.areOff);
  if (wanted !== now) talk.acts.push({ do: 'set_reminders', to: wanted });
  say(talk, wanted === 'on' ? w.nowOn : w.nowOff);
}
