/** The words of how a Centrum stood before. */

const facts = (n: number): string => `${n} ${n === 1 ? 'gegeven' : 'gegevens'}`;

export const nl = {
  title: (centrum: string, date: string) => `${centrum}: ${date} en nu`,
  courseTitle: (centrum: string) => `Verloop van ${centrum}`,
  nothingYet: 'Er is nog niets vastgelegd.',
  nothingThen: (date: string, first: string) => `Op ${date} was er nog niets vastgelegd. Het eerste gegeven is van ${first}.`,
  future: (date: string) => `${date} moet nog komen. Zo staat het er nu voor:`,
  verdict: (then: string, now: string) => `Oordeel: toen ${then}, nu ${now}.`,
  state: (status: string, points: number | null) =>
    points === null ? status : `${status} (${points} ${points === 1 ? 'punt' : 'punten'})`,
  line: (title: string, then: string, now: string, way: string) => `${title}: toen ${then}, nu ${now}${way}`,
  unchanged: (title: string, now: string) => `${title}: toen en nu ${now}`,
  up: ' ▲ hoger',
  down: ' ▼ lager',
  solved: 'Sindsdien opgelost:',
  worse: 'Sindsdien teruggevallen:',
  noChange: 'Geen enkel onderdeel kreeg een ander oordeel.',
  since: (n: number) => `Sindsdien ${n === 1 ? 'is' : 'zijn'} er ${facts(n)} vastgelegd.`,
  month: (label: string, now: boolean) => (now ? 'nu' : `eind ${label}`),
  point: (label: string, verdict: string, cells: string) => `${label}: ${verdict}. Criteria: ${cells}`,
  radar: (label: string, up: number, down: number, same: number) =>
    `Beeld van de zes criteria op ${label} en nu: ${up} hoger, ${down} lager, ${same} gelijk. De lijst hierboven zegt hetzelfde in woorden.`,
  nowLabel: 'nu',
  how: 'Typ bijvoorbeeld “hoe stonden we er op 1 maart voor?”.',
};

export type HistoryWording = typeof nl;

export const en: HistoryWording = {
  title: (centrum, date) => `${centrum}: ${date} and now`,
  courseTitle: (centrum) => `How ${centrum} went on`,
  nothingYet: 'Nothing has been recorded yet.',
  nothingThen: (date, first) => `On ${date} nothing had been recorded yet. The first entry is of ${first}.`,
  future: (date) => `${date} is still to come. This is how it stands now:`,
  verdict: (then, now) => `Verdict: then ${then}, now ${now}.`,
  state: (status, points) => (points === null ? status : `${status} (${points} ${points === 1 ? 'point' : 'points'})`),
  line: (title, then, now, way) => `${title}: then ${then}, now ${now}${way}`,
  unchanged: (title, now) => `${title}: then and now ${now}`,
  up: ' ▲ higher',
  down: ' ▼ lower',
  solved: 'Solved since:',
  worse: 'Fallen back since:',
  noChange: 'No part has another verdict than before.',
  since: (n) => `${n} ${n === 1 ? 'entry has' : 'entries have'} been recorded since.`,
  month: (label, now) => (now ? 'now' : `end of ${label}`),
  point: (label, verdict, cells) => `${label}: ${verdict}. Criteria: ${cells}`,
  radar: (label, up, down, same) =>
    `Picture of the six criteria on ${label} and now: ${up} higher, ${down} lower, ${same} the same. The list above says the same in words.`,
  nowLabel: 'now',
  how: 'Type for example “how did we stand on 1 March?”.',
};
