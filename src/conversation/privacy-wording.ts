/** Words about a person's own data: what is held, taking it away, and what a language model may see. */
const nl = {
  forgetAsk:
    'Wil je dat ik alles over jou verwijder? Je plaats in elk Centrum, ons gesprek en je berichten gaan weg. Wat je over een Centrum hebt gezegd blijft staan, zonder je naam en zonder je eigen woorden: de bedragen en afspraken van het Centrum rusten erop. Dit kan niet ongedaan worden gemaakt. Ben je de enige coördinator, maak dan eerst iemand anders coördinator.',
  forgotten:
    'Je gegevens zijn verwijderd. Wat je over een Centrum had gezegd staat er nog zonder je naam. Dit laatste bericht verdwijnt bij mij binnen een dag; wat in dit kanaal zelf staat, kun je daar weghalen. Schrijf je weer, dan begin je opnieuw.',
  heldTitle: 'Wat ik over jou bewaar',
  heldPlaces: 'Je plaatsen',
  heldPlace: (centrum: string, role: string, partner: string): string => `${centrum}: ${role} namens ${partner}`,
  heldFacts: (count: number): string => `Wat je hebt gezegd (${count} ${count === 1 ? 'notitie' : 'notities'})`,
  heldCounts: 'Verder',
  heldMessages: 'Je berichten, zolang ze bewaard worden',
  heldReplies: 'Antwoorden aan jou, zolang ze bewaard worden',
  heldSessions: 'Stand van ons gesprek',
  heldRecords: 'Waar ik je kan bereiken',
  heldMore: (count: number): string => `… en nog ${count}.`,
  heldName: 'mijn-gegevens',
  heldLabel: 'Je gegevens als bestand (JSON)',
  heldElsewhere: 'Het bestand kan hier niet getoond worden; vraag het in een gesprek met mij alleen.',
  heldFile: (person: string): string =>
    `Ook met de antwoorden erbij krijg je het van wie deze assistent beheert; noem dit kenmerk: ${person}. Wil je dat ik alles verwijder? Typ “verwijder mijn gegevens”.`,
  nothing: 'niets',
  gone: 'weggehaald',
  modelOff: (centrum: string): string =>
    `Voor ${centrum} gaat vanaf nu niets meer naar een taalmodel; alles lees ik met vaste regels. Met “model aan” zet je dat terug.`,
  modelOn: (centrum: string): string =>
    `Voor ${centrum} mag een taalmodel weer meelezen, als de beheerder er een heeft ingesteld. Het ziet de tekst van een bericht zonder namen, adressen en nummers. Met “model uit” zet je het uit.`,
};

const en: typeof nl = {
  forgetAsk:
    'Do you want me to delete everything about you? Your place in every Centrum, our conversation and your messages go. What you said about a Centrum stays, without your name and without your own words: the amounts and agreements of the Centrum rest on it. This cannot be undone. If you are the only coordinator, first make somebody else coordinator.',
  forgotten:
    'Your data is deleted. What you had said about a Centrum is still there without your name. This last message disappears here within a day; what stands in this channel itself, you can remove there. If you write again, you start anew.',
  heldTitle: 'What I keep about you',
  heldPlaces: 'Your places',
  heldPlace: (centrum, role, partner) => `${centrum}: ${role} on behalf of ${partner}`,
  heldFacts: (count) => `What you said (${count} ${count === 1 ? 'note' : 'notes'})`,
  heldCounts: 'Besides',
  heldMessages: 'Your messages, for as long as they are kept',
  heldReplies: 'Replies to you, for as long as they are kept',
  heldSessions: 'State of our conversation',
  heldRecords: 'Where I can reach you',
  heldMore: (count) => `… and ${count} more.`,
  heldName: 'my-data',
  heldLabel: 'Your data as a file (JSON)',
  heldElsewhere: 'The file cannot be shown here; ask for it in a conversation with me alone.',
  heldFile: (person) =>
    `Whoever runs this assistant can give it to you with the replies as well; mention this reference: ${person}. Do you want me to delete everything? Type “delete my data”.`,
  nothing: 'nothing',
  gone: 'taken away',
  modelOff: (centrum) =>
    `From now on nothing of ${centrum} goes to a language model; I read everything by fixed rules. “model on” puts that back.`,
  modelOn: (centrum) =>
    `A language model may read along for ${centrum} again, if whoever runs this assistant has set one up. It sees the text of a message without names, addresses and numbers. “model off” switches it off.`,
};

export const privacyWording = { nl, en };
