/** Words about where one speaks: linking a channel to a Centrum, and the home screen. */
import type { Language } from '../criteria/vocabulary.ts';

const nl = {
  linkHere: 'Koppelen doe je in het kanaal of de groep zelf: noem mij daar en typ “dit kanaal hoort bij” met de naam van het Centrum.',
  linkWhich: 'Ik ken geen Centrum van jou met die naam.',
  linkOnlyCoordinator: 'Alleen de coördinator van een Centrum kan een kanaal koppelen of loskoppelen.',
  linkConfirm: (centrum: string) =>
    `Dit kanaal koppelen aan ${centrum}? Wat deelnemers van ${centrum} hier tegen mij zeggen, gaat dan over ${centrum}. Wie geen deelnemer is, krijgt er niets over te zien.`,
  linked: (centrum: string) => `Dit kanaal hoort nu bij ${centrum}.`,
  linkedAlready: (centrum: string) => `Dit kanaal hoort al bij ${centrum}.`,
  linkTaken: 'Dit kanaal is al gekoppeld. Alleen de coördinator van dat Centrum kan het loskoppelen.',
  unlinkConfirm: (centrum: string) => `Dit kanaal loskoppelen van ${centrum}?`,
  unlinked: (centrum: string) => `Dit kanaal hoort niet meer bij ${centrum}.`,
  unlinkedAlready: 'Dit kanaal is niet gekoppeld.',
  notHere:
    'Over wat bij dit kanaal hoort kan ik jou niets zeggen: je bent er geen deelnemer van. Vraag de coördinator om een code, of stuur mij een direct bericht.',
  inChannel: (centrum: string) => `In dit kanaal gaat het over ${centrum}.`,
  outsideChannel: (centrum: string) => `Hier werken we aan ${centrum}.`,
  switchElsewhere: (centrum: string) =>
    `In dit kanaal gaat het over ${centrum}. Stuur mij een direct bericht om aan een ander Centrum te werken.`,
  helpChannel:
    'Een coördinator kan dit kanaal aan een Centrum koppelen: typ “dit kanaal hoort bij” met de naam, of “ontkoppel dit kanaal”.',
  begin: 'Beginnen',
  status: 'Stand',
  gaps: 'Wat ontbreekt er nog?',
  review: 'Antwoorden bekijken',
  otherLanguage: 'English',
  current: 'hier werk je nu aan',
  centrumLine: (name: string, role: string, state: string) => `${name} (${role})${state === '' ? '' : `: ${state}`}`,
};

const en: typeof nl = {
  linkHere: 'Link in the channel or group itself: mention me there and type “this channel belongs to” with the name of the Centrum.',
  linkWhich: 'I know no Centrum of yours by that name.',
  linkOnlyCoordinator: 'Only the coordinator of a Centrum can link or unlink a channel.',
  linkConfirm: (centrum) =>
    `Link this channel to ${centrum}? What members of ${centrum} say to me here is then about ${centrum}. Others are shown nothing of it.`,
  linked: (centrum) => `This channel now belongs to ${centrum}.`,
  linkedAlready: (centrum) => `This channel belongs to ${centrum} already.`,
  linkTaken: 'This channel is linked already. Only the coordinator of that Centrum can unlink it.',
  unlinkConfirm: (centrum) => `Unlink this channel from ${centrum}?`,
  unlinked: (centrum) => `This channel no longer belongs to ${centrum}.`,
  unlinkedAlready: 'This channel is not linked.',
  notHere:
    'I cannot tell you about what this channel belongs to: you are no member of it. Ask the coordinator for a code, or send me a direct message.',
  inChannel: (centrum) => `In this channel it is about ${centrum}.`,
  outsideChannel: (centrum) => `Here we are working on ${centrum}.`,
  switchElsewhere: (centrum) => `In this channel it is about ${centrum}. Send me a direct message to work on another Centrum.`,
  helpChannel: 'A coordinator can link this channel to a Centrum: type “this channel belongs to” with its name, or “unlink this channel”.',
  begin: 'Start',
  status: 'Status',
  gaps: 'What is still missing?',
  review: 'See the answers',
  otherLanguage: 'Nederlands',
  current: 'you are working on this one',
  centrumLine: (name, role, state) => `${name} (${role})${state === '' ? '' : `: ${state}`}`,
};

export const placeWords: Readonly<Record<Language, typeof nl>> = { nl, en };
