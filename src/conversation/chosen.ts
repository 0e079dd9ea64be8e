/** What a text chooses of the last reply: by its number, or by words that stand for one of the choices. */
import { chosenGift } from './beside.ts';
import { type Action, chosenFrom } from './message.ts';
import { type Talk, targetOf } from './talk.ts';

const keeps = /\b(?:blijven|blijft|laten|staan|houden|stay|keep|kept)\b/u;
const goes = /\b(?:ook|alles|allemaal|bijdragen?|weg|all|too|also|everything|contributions?)\b/u;

/** "Ja, ook de bijdragen": which of the ways to take a partner away these words are. */
function chosenRemoval({ session: { pending, menu } }: Talk, said: string): Action | undefined {
  const words = said.toLowerCase();
  if (pending?.kind !== 'remove' || menu.length !== 3 || !/^\s*(?:ja|yes)\b/u.test(words)) return undefined;
  return keeps.test(words) ? menu[1] : goes.test(words) ? menu[0] : undefined;
}

/** A number chooses an option of the last reply, unless a figure is what is asked for. */
export function menuChoice(talk: Talk, said: string): Action | undefined {
  const index = chosenGift(talk, said);
  if (index !== undefined) return { do: 'reading', index };
  const removal = chosenRemoval(talk, said);
  if (removal !== undefined) return removal;
  const type = talk.session.pending === null ? targetOf(talk.session.open)?.field?.type : undefined;
  const figure = type === 'money' || type === 'count' || type === 'tenths' || type === 'choices';
  return talk.session.asked && figure ? undefined : chosenFrom(talk.session.menu, said);
}

/** "Ja, maar …" to whether something is to go: no answer to the question behind it. */
export const isAboutDeed = ({ session: { pending }, input: { understood } }: Talk, said: string): boolean =>
  ['remove', 'restart', 'forget', 'bind', 'deed'].includes(pending?.kind ?? '') &&
  understood.intent.kind !== 'command' &&
  /^\s*(?:ja|nee|yes|no)\b/iu.test(said);
