/** What a person reads who sent more than can be read: nothing of it is noted, and when to send it again. */
import type { Language } from '../criteria/vocabulary.ts';
import type { Reply } from './reply.ts';

/** Whose messages were too many: this person's, or those of everybody in their workspace or tenant together. */
export type TooMany = 'person' | 'workspace';

const secondsNl = (count: number): string => (count === 1 ? '1 seconde' : `${count} seconden`);
const secondsEn = (count: number): string => (count === 1 ? '1 second' : `${count} seconds`);

const nl = {
  person: (perMinute: number, seconds: number): string =>
    `Je stuurt meer berichten dan ik kan lezen (eigen norm: ${perMinute} per minuut). Dit bericht, en wat je stuurt in de komende ${secondsNl(seconds)}, lees ik niet en noteer ik niet; stuur het daarna opnieuw.`,
  workspace: (perMinute: number, seconds: number): string =>
    `Er komen uit jouw organisatie meer berichten dan ik kan lezen (eigen norm: ${perMinute} per minuut). Dit bericht, en wat je stuurt in de komende ${secondsNl(seconds)}, lees ik niet en noteer ik niet; stuur het daarna opnieuw.`,
};

const en: typeof nl = {
  person: (perMinute, seconds) =>
    `You are sending more messages than I can read (our own norm: ${perMinute} per minute). I do not read or note this message, nor what you send in the next ${secondsEn(seconds)}; please send it again after that.`,
  workspace: (perMinute, seconds) =>
    `More messages are coming from your organisation than I can read (our own norm: ${perMinute} per minute). I do not read or note this message, nor what you send in the next ${secondsEn(seconds)}; please send it again after that.`,
};

/** The one answer to the first message that is too many. */
export const tooManyReply = (language: Language, whose: TooMany, perMinute: number, seconds: number): Reply => ({
  language,
  audience: 'person',
  blocks: [{ kind: 'text', text: (language === 'nl' ? nl : en)[whose](perMinute, Math.max(1, seconds)) }],
  byModel: false,
});
