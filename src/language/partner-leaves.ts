/**
 * "BAM doet toch niet mee", "Jumbo trekt zich terug", "Vitens trekt zijn bijdrage in": a partner, or what it gives, is to
 * be taken away. Whoever speaks for themselves ("wij stoppen ermee") leaves, which is another command.
 *
 * @example partnerLeaves('BAM haakt af') // { kind: 'command', command: 'remove', argument: 'partner BAM' }
 */
import type { Intent } from '../criteria/vocabulary.ts';

const name = String.raw`(?<who>[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.&()/+ -]{0,80}?)`;
const start = String.raw`^(?:(?:nee|sorry|helaas|let op|correctie|update|no|unfortunately|oh|maar|but|en|and)[\s,:]+)*`;
const from = `(?: (?:uit|van|aan|met|from|of|in) (?:dit|het|ons|the|this|our) (?:centrum|project|plan|samenwerking|samenwerkingsverband|centre|center|partnership))?`;
const end = String.raw`${from}[\s.!]*$`;
const after = `(?: (?:toch|helaas|nu|weer|inmiddels|dus|definitief|after all|now|unfortunately))*`;
const made = (middle: string): RegExp => new RegExp(`${start}${name}${after} ${middle}${end}`, 'iu');

const leaving: readonly RegExp[] = [
  // “Niet meer” is said of persons as well, and is a command of its own.
  made(`(?:doet|doen)${after} niet(?: langer)? mee`),
  made(`(?:trekt|trekken|trok|heeft|hebben) zich${after} (?:terug|teruggetrokken)`),
  made(`(?:haakt|haken|haakte|valt|vallen|viel)${after} af`),
  made(
    `is${after} (?:afgehaakt|afgevallen|gestopt|geen partner(?: meer)?|niet langer partner|no longer a partner|no longer taking part|out)`,
  ),
  made(`(?:stapt|stappen|stapte)${after} (?:er)?uit`),
  made(`(?:stopt|stoppen|stopte)${after} (?:ermee|met (?:meedoen|het project|het centrum))`),
  made(`(?:wil|willen|kan|kunnen|gaat|gaan)${after} niet(?: meer| langer)? meedoen`),
  made(
    `(?:(?:is not|isn['’]t|does not|doesn['’]t|will not|won['’]t) (?:take|taking) part(?: any ?more)?|(?:withdraws|pulls out|drops out|backs out|has withdrawn|has dropped out|is leaving|leaves))${after}`,
  ),
];
const gift = `(?:zijn|haar|hun|de|its|their|the)(?: (?:hele|gehele|whole))? (?:bijdragen?|toezegging(?:en)?|cofinanciering|contributions?|pledges?)`;
const takingBack: readonly RegExp[] = [
  made(`(?:trekt|trekken|trok|neemt|nemen|nam)${after} ${gift}${after} (?:in|terug)`),
  made(`(?:withdraws?|withdrew|cancels?|takes? back) ${gift}`),
];
/** Who speaks of themselves leaves; a question names nobody, and what is not certain is no news. */
const nobody =
  /^(?:ik|wij?|we|je|jij|jullie|u|hij|zij|ze|wie|welke .*|die|dat|dit|het|alles|niemand|iedereen|i|you|who|which .*|he|she|they|it|that|this|nobody|everybody|als .*|if .*|misschien .*|maybe .*)$/iu;

/** The command that takes the partner, or what it gives, away; null for any other text. */
export function partnerLeaves(text: string): Intent | null {
  if (text.length > 140 || /[?\n]/u.test(text)) return null;
  const said = text.normalize('NFKC').trim();
  const find = (patterns: readonly RegExp[]): string | undefined =>
    patterns.map((pattern) => pattern.exec(said)?.groups?.who?.trim()).find((who) => who !== undefined && !nobody.test(who));
  const back = find(takingBack);
  const who = back ?? find(leaving);
  return who === undefined
    ? null
    : { kind: 'command', command: 'remove', argument: `${back === undefined ? 'partner' : 'bijdragen'} ${who}` };
}
