/** The words about who takes part: members, roles, released amounts, identities, programmes. */
import type { Language } from '../criteria/vocabulary.ts';
import type { Talk } from './talk.ts';

const nl = {
  membersTitle: (centrum: string) => `Wie doen mee aan ${centrum}`,
  member: (name: string, partner: string) => `${name}, namens ${partner}`,
  memberDetail: (role: string, isYou: boolean, released: boolean) =>
    [role, ...(isYou ? ['dat ben jij'] : []), ...(released ? ['bedragen vrijgegeven'] : [])].join(', '),
  role: { coordinator: 'coördinator', partner: 'partner' },
  overseers: (names: string) => `Ook zichtbaar voor programma: ${names}. Een programma ziet statussen, punten en verdeling, geen bedragen.`,
  manage: 'Kies iemand om de rol te wijzigen of om diegene te verwijderen.',
  manageOne: (name: string) => `Wat wil je met ${name}?`,
  makeCoordinator: 'Maak coördinator',
  makePartner: 'Maak partner',
  removeMember: 'Verwijder uit het Centrum',
  notForYou: 'Dat kan alleen de coördinator.',
  nobodyCalled: 'Ik vind niemand met die naam in dit Centrum. Typ “leden” om te zien wie meedoet.',
  whichOne: 'Wie bedoel je?',
  alreadyRole: (name: string, role: string) => `${name} is al ${role}.`,
  lastCoordinator:
    'Een Centrum heeft altijd een coördinator. Maak eerst iemand anders coördinator, bijvoorbeeld met “maak NAAM coördinator”.',
  confirmRole: (name: string, role: 'coordinator' | 'partner') =>
    role === 'coordinator'
      ? `Wil je ${name} coördinator maken? Die ziet dan alle bedragen en kan mensen uitnodigen en verwijderen.`
      : `Wil je van ${name} een partner maken? Die ziet dan alleen nog de bedragen van de eigen organisatie.`,
  roleChanged: (name: string, role: string) => `${name} is nu ${role}.`,
  confirmRemove: (name: string, centrum: string) =>
    `Wil je ${name} verwijderen uit ${centrum}? De toegang stopt meteen. Wat ${name} heeft gezegd, blijft staan.`,
  memberRemoved: (name: string) => `${name} doet niet meer mee.`,
  confirmLeave: (centrum: string) =>
    `Wil je stoppen met ${centrum}? Je toegang stopt meteen. Je antwoorden blijven staan, op jouw naam. Terugkomen kan alleen met een nieuwe uitnodiging.`,
  left: (centrum: string) => `Je doet niet meer mee aan ${centrum}. Je antwoorden blijven daar staan.`,
  noLonger: 'Je doet niet meer mee aan het Centrum waar je aan werkte.',
  notThere: 'Je doet niet (meer) mee aan dat Centrum.',
  confirmRelease: (partner: string) =>
    `Wil je de bedragen van ${partner} vrijgeven? Alle partners van dit Centrum kunnen ze dan zien. Je kunt dit later terugnemen.`,
  released: (partner: string) => `De bedragen van ${partner} zijn vrijgegeven voor de partners van dit Centrum.`,
  alreadyReleased: (partner: string) => `De bedragen van ${partner} zijn al vrijgegeven. Typ “neem mijn bedragen terug” om dat te stoppen.`,
  withheld: (partner: string) => `De bedragen van ${partner} zijn weer alleen zichtbaar voor ${partner} en de coördinator.`,
  notReleased: (partner: string) => `De bedragen van ${partner} waren niet vrijgegeven.`,
  organisationTaken: (partner: string) =>
    `${partner} doet al mee. Hoor je daarbij? Vraag de coördinator dan om een uitnodiging voor ${partner}. Typ anders de naam van je eigen organisatie.`,
  invitedFor: (partner: string) => `De uitnodiging is voor iemand van ${partner}.`,
  yes: 'Ja',
  no: 'Nee',
  linkCode: (code: string, until: string) =>
    `Typ deze code in je andere kanaal (Slack, Teams of de terminal): ${code}. Daarna ben je op beide plekken dezelfde persoon. Geef de code aan niemand anders. Ze werkt één keer, tot ${until}.`,
  confirmLink: (name: string, channel: string) =>
    `Deze code hoort bij ${name} op ${channel}. Ben jij dat zelf? Na “ja” zijn jullie één persoon: met dezelfde Centra, antwoorden en rechten. Is dit niet je eigen account, typ dan “nee”.`,
  linked: 'Gekoppeld. Vanaf je volgende bericht ben je hier dezelfde persoon als daar.',
  linkSelf: 'Dat is je eigen code. Typ haar in je andere kanaal.',
  channel: { console: 'de terminal', slack: 'Slack', teams: 'Teams' } as Readonly<Record<string, string>>,
  programmesTitle: 'Jouw programma’s',
  programmesNone: 'Je hebt nog geen programma. Typ “maak programma” met een naam erachter om er een te beginnen.',
  programmeAdmit: (name: string) => `Code voor een Centrum: ${name}`,
  programmesChoose: 'Kies een programma om een code te maken voor de coördinator van een Centrum.',
  programmeMade: (name: string) => `Programma ${name} is gemaakt. Jij bent de programmacoördinator.`,
  programmeName: 'Die naam kan niet. Gebruik een naam van ten hoogste 100 tekens.',
  programmeCode: (name: string, code: string, until: string) =>
    `Geef deze code aan de coördinator van een Centrum: ${code}. Die typt de code in de chat en stemt zo in. ${name} ziet dan statussen, punten en verdeling, geen bedragen. De code werkt één keer, tot ${until}.`,
  notYourProgramme: 'Dat programma vind ik niet bij jou.',
  confirmProgramme: (programme: string, centrum: string) =>
    `Mag programma ${programme} meekijken met ${centrum}? Het ziet dan statussen, punten, verdeling en wat er nog ontbreekt. Bedragen en wie wat zei ziet het niet. Je kunt dit later stoppen.`,
  joinNeedsCoordinator:
    'Met deze code kan een coördinator zijn Centrum laten meedoen aan een programma. Dat kan alleen in een Centrum waarvan jij coördinator bent.',
  joinedProgramme: (centrum: string, programme: string) => `${centrum} doet nu mee aan programma ${programme}.`,
  alreadyInProgramme: (centrum: string, programme: string) => `${centrum} doet al mee aan programma ${programme}.`,
  inNoProgramme: 'Dit Centrum doet aan geen programma mee.',
  confirmLeaveProgramme: (programme: string, centrum: string) =>
    `Wil je dat programma ${programme} niet meer meekijkt met ${centrum}? De toegang stopt meteen.`,
  leftProgramme: (programme: string, centrum: string) => `Programma ${programme} kijkt niet meer mee met ${centrum}.`,
  whichProgramme: 'Welk programma bedoel je?',
};

type PeopleWording = typeof nl;

const en: PeopleWording = {
  membersTitle: (centrum) => `Who takes part in ${centrum}`,
  member: (name, partner) => `${name}, for ${partner}`,
  memberDetail: (role, isYou, released) => [role, ...(isYou ? ['that is you'] : []), ...(released ? ['amounts released'] : [])].join(', '),
  role: { coordinator: 'coordinator', partner: 'partner' },
  overseers: (names) => `Also visible to programme: ${names}. A programme sees statuses, points and shares, no amounts.`,
  manage: 'Choose somebody to change their role or to remove them.',
  manageOne: (name) => `What would you like to do with ${name}?`,
  makeCoordinator: 'Make coordinator',
  makePartner: 'Make partner',
  removeMember: 'Remove from the Centre',
  notForYou: 'Only the coordinator can do that.',
  nobodyCalled: 'I find nobody by that name in this Centre. Type “members” to see who takes part.',
  whichOne: 'Whom do you mean?',
  alreadyRole: (name, role) => `${name} is a ${role} already.`,
  lastCoordinator: 'A Centre always has a coordinator. First make somebody else coordinator, for instance with “make NAME coordinator”.',
  confirmRole: (name, role) =>
    role === 'coordinator'
      ? `Do you want to make ${name} a coordinator? They will see all amounts and can invite and remove people.`
      : `Do you want to make ${name} a partner? They will then only see the amounts of their own organisation.`,
  roleChanged: (name, role) => `${name} is now a ${role}.`,
  confirmRemove: (name, centrum) =>
    `Do you want to remove ${name} from ${centrum}? Their access ends at once. What ${name} has said stays.`,
  memberRemoved: (name) => `${name} does not take part any more.`,
  confirmLeave: (centrum) =>
    `Do you want to leave ${centrum}? Your access ends at once. Your answers stay, under your name. You can only come back with a new invitation.`,
  left: (centrum) => `You do not take part in ${centrum} any more. Your answers stay there.`,
  noLonger: 'You do not take part any more in the Centre that you were working on.',
  notThere: 'You do not take part in that Centrum (any more).',
  confirmRelease: (partner) =>
    `Do you want to release the amounts of ${partner}? All partners of this Centre can then see them. You can take this back later.`,
  released: (partner) => `The amounts of ${partner} have been released to the partners of this Centre.`,
  alreadyReleased: (partner) => `The amounts of ${partner} have been released already. Type “take back my amounts” to stop that.`,
  withheld: (partner) => `The amounts of ${partner} can again be seen only by ${partner} and the coordinator.`,
  notReleased: (partner) => `The amounts of ${partner} had not been released.`,
  organisationTaken: (partner) =>
    `${partner} takes part already. Do you belong to it? Then ask the coordinator for an invitation for ${partner}. If not, type the name of your own organisation.`,
  invitedFor: (partner) => `The invitation is for somebody of ${partner}.`,
  yes: 'Yes',
  no: 'No',
  linkCode: (code, until) =>
    `Type this code in your other channel (Slack, Teams or the terminal): ${code}. After that you are the same person in both places. Give the code to nobody else. It works once, until ${until}.`,
  confirmLink: (name, channel) =>
    `This code belongs to ${name} on ${channel}. Is that you? After “yes” the two of you are one person: with the same Centres, answers and rights. If this is not your own account, type “no”.`,
  linked: 'Linked. From your next message on you are the same person here as there.',
  linkSelf: 'That is your own code. Type it in your other channel.',
  channel: { console: 'the terminal', slack: 'Slack', teams: 'Teams' },
  programmesTitle: 'Your programmes',
  programmesNone: 'You have no programme yet. Type “make programme” with a name behind it to begin one.',
  programmeAdmit: (name) => `Code for a Centre: ${name}`,
  programmesChoose: 'Choose a programme to make a code for the coordinator of a Centre.',
  programmeMade: (name) => `Programme ${name} has been made. You are its programme coordinator.`,
  programmeName: 'That name cannot be used. Use a name of 100 characters at most.',
  programmeCode: (name, code, until) =>
    `Give this code to the coordinator of a Centre: ${code}. By typing it in the chat they consent. ${name} then sees statuses, points and shares, no amounts. The code works once, until ${until}.`,
  notYourProgramme: 'I do not find that programme among yours.',
  confirmProgramme: (programme, centrum) =>
    `May programme ${programme} look at ${centrum}? It will see statuses, points, shares and what is still missing. It will not see amounts or who said what. You can stop this later.`,
  joinNeedsCoordinator:
    'With this code a coordinator can let their Centre take part in a programme. That can only be done in a Centre of which you are the coordinator.',
  joinedProgramme: (centrum, programme) => `${centrum} now takes part in programme ${programme}.`,
  alreadyInProgramme: (centrum, programme) => `${centrum} takes part in programme ${programme} already.`,
  inNoProgramme: 'This Centre takes part in no programme.',
  confirmLeaveProgramme: (programme, centrum) =>
    `Do you want programme ${programme} to stop looking at ${centrum}? Its access ends at once.`,
  leftProgramme: (programme, centrum) => `Programme ${programme} does not look at ${centrum} any more.`,
  whichProgramme: 'Which programme do you mean?',
};

const wording: Readonly<Record<Language, PeopleWording>> = { nl, en };

/** The words in the language of this talk. */
export const peopleWords = ({ session }: Talk): PeopleWording => wording[session.language];
