/** The words of reminders and digests, in Dutch (B1) and English. */
import type { Language } from '../../criteria/vocabulary.ts';

const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

const punten = (n: number): string => plural(n, 'punt', 'punten');
const points = (n: number): string => plural(n, 'point', 'points');

const nl = {
  notHere: 'Hier worden geen herinneringen gestuurd.',
  areOn: 'Herinneringen staan aan. Typ “geen herinneringen” om ze uit te zetten.',
  areOff: 'Herinneringen staan uit. Typ “herinneringen aan” om ze weer te krijgen.',
  nowOn:
    'Herinneringen staan aan: ten hoogste één per week, op werkdagen tussen 9 en 17 uur (eigen norm). Typ “geen herinneringen” om te stoppen.',
  nowOff: 'Goed, je krijgt geen herinneringen en geen weekbericht meer. Typ “herinneringen aan” om ze weer te krijgen.',
  nudge: (centrum: string, partner: string, n: number) =>
    `Voor ${centrum} ${n === 1 ? 'is er nog één vraag' : `zijn er nog ${n} vragen`} die alleen ${partner} kan beantwoorden:`,
  nudgeMore: (n: number) => `En nog ${n}.`,
  answerNow: (centrum: string) => `Beantwoord nu: ${centrum}`,
  noMore: 'Geen herinneringen meer',
  whatNow: 'Wat wil je doen?',
  onceAWeek: 'Je krijgt dit ten hoogste één keer per week.',
  digestTitle: (centrum: string) => `Weekbericht van ${centrum}`,
  goTo: (centrum: string) => `Ga naar ${centrum}`,
  waiting: (n: number) => plural(n, 'vraag wacht', 'vragen wachten'),
  programmeTitle: (name: string, n: number) => `Weekbericht van programma ${name}: ${plural(n, 'Centrum', 'Centra')}. Zo staan ze ervoor:`,
  programmeNoChange: 'Er veranderde deze week niets in de punten.',
  programmeChanged: (n: number) => `Veranderd sinds vorige week: ${plural(n, 'Centrum', 'Centra')}.`,
  programmeChange: (centrum: string, before: number | null, after: number) =>
    before === null
      ? `${centrum}: begonnen, ${punten(after)}`
      : `${centrum}: ${after > before ? '▲ hoger' : '▼ lager'}, van ${before} naar ${punten(after)}`,
  programmeQuiet: (n: number, days: number) =>
    `Stil: ${plural(n, 'Centrum', 'Centra')} met ${days} dagen of langer niets nieuws (eigen norm).`,
  programmeQuietOne: (centrum: string, last: string | null) =>
    `${centrum}: ${last === null ? 'nog niets ingevuld' : `laatste nieuws ${last}`}`,
  programmeMore: (n: number) => `En nog ${n}. Open het portfolio om alles te zien.`,
  seePortfolio: 'Bekijk het portfolio',
};

export type ReminderWords = typeof nl;

const en: ReminderWords = {
  notHere: 'No reminders are sent here.',
  areOn: 'Reminders are on. Type “no reminders” to turn them off.',
  areOff: 'Reminders are off. Type “reminders on” to get them again.',
  nowOn: 'Reminders are on: one a week at most, on working days between 9 and 17 hours (our own norm). Type “no reminders” to stop.',
  nowOff: 'All right, you get no more reminders and no weekly message. Type “reminders on” to get them again.',
  nudge: (centrum, partner, n) =>
    `For ${centrum} ${n === 1 ? 'there is one question left' : `there are ${n} questions left`} that only ${partner} can answer:`,
  nudgeMore: (n) => `And ${n} more.`,
  answerNow: (centrum) => `Answer now: ${centrum}`,
  noMore: 'No more reminders',
  whatNow: 'What would you like to do?',
  onceAWeek: 'You get this once a week at most.',
  digestTitle: (centrum) => `Weekly message of ${centrum}`,
  goTo: (centrum) => `Go to ${centrum}`,
  waiting: (n) => plural(n, 'question waits', 'questions wait'),
  programmeTitle: (name, n) => `Weekly message of programme ${name}: ${plural(n, 'Centre', 'Centres')}. This is how they stand:`,
  programmeNoChange: 'No points changed this week.',
  programmeChanged: (n) => `Changed since last week: ${plural(n, 'Centre', 'Centres')}.`,
  programmeChange: (centrum, before, after) =>
    before === null
      ? `${centrum}: begun, ${points(after)}`
      : `${centrum}: ${after > before ? '▲ higher' : '▼ lower'}, from ${before} to ${points(after)}`,
  programmeQuiet: (n, days) => `Quiet: ${plural(n, 'Centre', 'Centres')} with nothing new for ${days} days or more (our own norm).`,
  programmeQuietOne: (centrum, last) => `${centrum}: ${last === null ? 'nothing filled in yet' : `last news ${last}`}`,
  programmeMore: (n) => `And ${n} more. Open the portfolio to see all.`,
  seePortfolio: 'See the portfolio',
};

export const reminderWording = (language: Language): ReminderWords => (language === 'nl' ? nl : en);
