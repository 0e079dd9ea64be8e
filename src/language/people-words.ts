/** The words of the commands about who takes part, and those that name somebody: "maak Jan coördinator". */
import type { Command } from '../criteria/vocabulary.ts';

/** Without accents, capitals and punctuation, separated by commas. */
export const peopleWords: Readonly<
  Record<'members' | 'leave' | 'release' | 'withhold' | 'link' | 'programme' | 'admit' | 'withdraw', string>
> = {
  members: `leden, ledenlijst, wie doen mee, wie doet mee, wie doen er mee, wie doet er mee, wie doen er allemaal mee, wie zitten er in dit centrum, wie zit er in dit centrum, lijst van leden, toon leden, toon de leden, laat leden zien, members, member list, show members, who takes part, who is taking part, who are the members, who is in this centre`,
  leave: `ik stop met dit centrum, stop met dit centrum, stoppen met dit centrum, ik wil stoppen met dit centrum, ik doe niet meer mee, ik doe niet meer mee aan dit centrum, niet meer meedoen, verlaat dit centrum, verlaat het centrum, dit centrum verlaten, het centrum verlaten, centrum verlaten, ik verlaat dit centrum, ik stap uit, ik stap uit dit centrum, hoe stop ik met dit centrum, hoe verlaat ik dit centrum, hoe verlaat ik het centrum, hoe kan ik dit centrum verlaten, hoe stap ik uit dit centrum, hoe stap ik uit het centrum, hoe zeg ik op, hoe zeg ik mijn deelname op, hoe zeg ik mijn partnerschap op, hoe zeg ik mijn lidmaatschap op, mijn deelname opzeggen, mijn partnerschap opzeggen, mijn lidmaatschap opzeggen, ik zeg mijn deelname op, ik zeg mijn partnerschap op, how do i leave, how do i leave this centre, how do i leave the centre, how can i leave this centre, how do i end my partnership, end my partnership, leave this centre, leave the centre, leave centre, i leave this centre, i am leaving this centre, i quit this centre, quit this centre, i do not take part any more`,
  release: `geef mijn bedragen vrij, geef onze bedragen vrij, bedragen vrijgeven, mijn bedragen vrijgeven, onze bedragen vrijgeven, geef bedragen vrij, geef de bedragen vrij, release my amounts, release our amounts, release amounts, release the amounts, share my amounts, share our amounts, deel mijn bedragen, deel onze bedragen`,
  withhold: `neem mijn bedragen terug, neem onze bedragen terug, bedragen terugnemen, trek vrijgave in, vrijgave intrekken, verberg mijn bedragen, verberg onze bedragen, maak mijn bedragen weer prive, take back my amounts, take back our amounts, withhold my amounts, withhold our amounts, hide my amounts, hide our amounts, stop sharing my amounts`,
  link: `koppel mijn accounts, accounts koppelen, koppel account, koppel mijn account, account koppelen, koppel slack, koppel teams, koppel slack en teams, koppel mijn andere account, koppelcode, link my accounts, link accounts, link account, link my account, link slack, link teams, link slack and teams, link my other account`,
  programme: `mijn programma, mijn programmas, mijn programma s, toon programmas, toon mijn programmas, my programme, my programmes, my programs, show programmes`,
  admit: `code voor een centrum, programmacode, maak programmacode, centrum toelaten, nodig een centrum uit, centrum uitnodigen, code for a centre, programme code, invite a centre, make a programme code`,
  withdraw: `verlaat programma, verlaat het programma, programma verlaten, stop met programma, stop met het programma, uit het programma, leave programme, leave the programme, leave our programme, quit the programme`,
};

interface Told {
  readonly command: Command;
  /** Pieces of the message in the person's own letters. */
  readonly argument: string;
}

const name = String.raw`[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.&()/+ -]{0,98}?`;
const end = '[ .!]*$';
const whole = (pattern: string): RegExp => new RegExp(`^(?:graag |please |ik wil |kun je )?${pattern}${end}`, 'iu');

/** "coördinator" in its spellings, and in English. */
const chief = `(?:co(?:ö|o|-o)rdinator|coordinator|penvoerder)`;

const patterns: readonly (readonly [RegExp, Command, (found: RegExpExecArray) => string])[] = [
  [whole(`(?:maak|make) (?:van )?(?!programm?a?e? )(${name}) (?:een |de |a |the )?${chief}`), 'role', ([, who]) => `coordinator ${who}`],
  [
    whole(`(?:maak|make) (?:van )?(?!programm?a?e? )(${name}) (?:een |a )?(?:gewone? |ordinary )?partner`),
    'role',
    ([, who]) => `partner ${who}`,
  ],
  [
    whole(
      `(?:verwijder|haal|zet|gooi|remove|take) (?:(?:lid|deelnemer|partner|member) )?(${name}) (?:uit|from|out of) (?:dit|het|ons|this|the|our) (?:centrum|centre|center)`,
    ),
    'dismiss',
    ([, who]) => `${who}`,
  ],
  [whole(`(?:verwijder|remove) (?:lid|deelnemer|member) (${name})`), 'dismiss', ([, who]) => `${who}`],
  [whole(`(${name}) doet niet meer mee`), 'dismiss', ([, who]) => `${who}`],
  [
    whole(
      `(?:nodig (?:iemand|een collega) uit|uitnodigen|uitnodiging|nodig uit|invite (?:someone|somebody)|invitation) (?:van|voor|of|from|for) (${name})`,
    ),
    'invite',
    ([, who]) => `${who}`,
  ],
  [whole(`(?:programma|programme) ?: ?(${name})`), 'programme', ([, who]) => `${who}`],
  [
    whole(`(?:maak|begin|start|nieuw|make|create|new) (?:een |het |a |the )?(?:nieuw |new )?(?:programma|programme|program) (${name})`),
    'programme',
    ([, who]) => `${who}`,
  ],
  [whole(`(?:code voor|code for) (?:programma|programme) (${name})`), 'admit', ([, who]) => `${who}`],
  [whole(`(?:verlaat|stop met|leave|quit) (?:het |the )?(?:programma|programme) (${name})`), 'withdraw', ([, who]) => `${who}`],
];

/**
 * A command that names a person, organisation or programme; undefined for any other text.
 * @param freeText a free text is being asked for: "een nieuw programma voor monteurs" may then be the answer.
 */
export function aboutPeople(text: string, freeText: boolean): Told | undefined {
  if (text.length > 160 || text.includes('\n')) return undefined;
  for (const [pattern, command, argumentOf] of patterns) {
    const found = pattern.exec(text.trim());
    if (found === null || (freeText && command === 'programme' && !text.includes(':'))) continue;
    const argument = argumentOf(found).trim();
    // "Ik doe niet meer mee" and "wie doet niet meer mee" name nobody.
    if (command === 'dismiss' && /^(?:ik|wij?|je|hij|zij|ze|wie|die|dat|dit|alles|niemand|i|we|who|it|that|this)$/iu.test(argument))
      continue;
    return { command, argument: argument.slice(0, 180) };
  }
  return undefined;
}
