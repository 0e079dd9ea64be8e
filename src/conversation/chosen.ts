/** What a text chooses of the last reply: by its number, or by words that stand for one of the choices. */
import { chosenGift } from './beside.ts';
import { type Action, chosenFrom } from './message.ts';
import { type Talk, targetOf } from './talk.ts';

/** A number chooses an option of the last reply, unless a figure is what is asked for. */
export function menuChoice(talk: Talk, said: string): Action | undefined {
  const index = chosenGift(talk, said);
  if (index !== undefined) return { do: 'reading', index };
  const type = talk.session.pending === null ? targetOf(talk.session.open)?.field?.type : undefined;
  const figure = type === 'money' || type === 'count' || type === 'tenths' || type === 'choices';
  return talk.session.asked && figure ? undefined : chosenFrom(talk.session.menu, said);
}
