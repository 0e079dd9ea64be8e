/**
 * Words by which people say less than a plain answer: that they are not certain ("denk ik", "not sure"), or that it
 * holds for a part only ("deels", "niet helemaal"). What is said with them is asked back and never noted at once.
 */
const words = (...lists: readonly string[]): string => lists.join('|');

/** Opinions: "volgens mij", "ik denk van", "lijkt me", "I guess". */
const opinions = words(
  'volgens (?:mij|ons)|naar (?:mijn|ons) (?:idee|mening|weten)|mijns inziens|bij mijn weten|me dunkt|ongetwijfeld',
  '(?:ik|wij|we) (?:denk|denken|dacht|dachten|geloof|geloven|gok|meen|vermoed|vermoeden)(?: (?:het|van|dat))*',
  '(?:denk|dacht|geloof|gok|meen|vermoed)(?: (?:ik|we|wij|het|van|dat))+',
  '(?:ik|we|wij) (?:neem|nemen) aan(?: (?:van|dat))*|neem ik aan|(?:ik ga )?er ?van uit(?: van)?|ga ik van ?uit|(?:ik|we|wij) (?:twijfel|twijfelen|hoop|hopen)(?: het| van)?|(?:twijfel|hoop) ik|hopelijk|hopefully',
  '(?:het |dat )?(?:lijkt|leek)(?: (?:me|mij|ons))?(?: (?:er ?op|van|dat))*',
  '(?:het |dat )?(?:zal|vast)(?: best)?(?= (?:wel|niet)\\b)',
  '(?:formeel|officieel|op papier|in theorie|formally|officially|on paper|in theory)(?=,? (?:wel|niet|ja|nee|yes|no|not)\\b)',
  "(?:i|we) (?:think|believe|guess|suppose|reckon|assume|hope)(?: that)?|(?:i'm )?afraid(?= (?:not|so)\\b)|i(?:'d| would) say|(?:it )?(?:seems|looks)(?: (?:like it|to me|so))*",
  "in (?:my|our) (?:view|opinion)|(?<=(?:don't|dont|do not) )think(?: so)?",
);
/** As far as it is known, or goes. */
const bounds = words(
  '(?:voor )?zover (?:ik|wij|we) (?:weet|weten)|voor zover (?:mij |ons )?bekend|dat (?:ik|wij|we) (?:weet|weten)|tenminste|althans',
  'misschien|wellicht|(?<!waar )mogelijk|waarschijnlijk|vermoedelijk|eventueel|eigenlijk|in principe|in beginsel',
  "as far as (?:i|we)(?: know|'m aware| am aware)|that (?:i|we) know(?: of)?|that i'm aware of|afaik|to (?:my|our) knowledge|at least",
  'maybe|perhaps|possibly|probably|presumably|in principle',
);
/** That it is not known. */
const unknowns = words(
  '(?:(?:ik|we|wij|dat|maar) )*(?:weet|weten)(?: (?:ik|we|wij|het|dat|nog|ook|zo|even|eerlijk gezegd))* niet(?: (?:zo|helemaal))?(?: (?:precies|zeker|exact|goed))?',
  'geen (?:flauw )?(?:idee|benul)|niet (?:zo |helemaal )?(?:zeker|bekend|duidelijk|te zeggen)|onzeker|onbekend|onduidelijk|niet (?:van toepassing|relevant|aan de orde)|nog niet (?:besloten|beslist|bepaald)|n\\.?v\\.?t\\b\\.?',
  'zou (?:ik|het|we|wij)(?: (?:het|echt))* niet weten|nog (?:moeten )?(?:navragen|uitzoeken|nagaan)',
  "(?:(?:i|we) )?(?:don't|dont|do not)(?: really)? know(?: (?:exactly|for sure|for certain))?|dunno|idk|no (?:idea|clue)|unsure|unclear|unknown",
  "(?:(?:i'm|i am|we're|we are|it's|it is) )?not (?:\\w+ )?(?:sure|certain|clear|known|decided)(?: yet)?|(?:too )?(?:hard|early) to (?:say|tell)|not (?:applicable|relevant)|n\\/a",
);
const doubts = new RegExp(`(?<![\\p{L}])(?:(?:nog|yet) )?(?:${words(unknowns, opinions, bounds)})(?![\\p{L}])`, 'gu');

const unknownFirst = new RegExp(`^(?:${unknowns})(?![\\p{L}])`, 'u');

const whole =
  'helemaal|geheel|volledig|compleet|altijd|overal|alle|alles|allemaal|iedereen|elke?|beide|veel|vaak|genoeg|voldoende|per se|noodzakelijk|in alle gevallen|entirely|completely|fully|wholly|totally|quite|all|always|everyone|everybody|every|everywhere|both|many|much|often|enough|necessarily';
const parts = words(
  `(?:niet|not|n't) (?:${whole})`,
  'deels|gedeeltelijk|ten dele|voor een (?:klein |groot )?deel|voor de helft|half|grotendeels|merendeels|voornamelijk|hoofdzakelijk|vooral|meestal|soms|af en toe|wel eens|weleens|vaak|min of meer|(?:een )?(?:klein )?beetje|enigszins|beperkt|in (?:beperkte|mindere) mate|minder|op papier|in theorie|indirect|zijdelings|vrijwel|zo.n beetje|in zekere (?:zin|mate)|tot op zekere hoogte|bijna|zo goed als|nog bezig|in ontwikkeling|in de maak',
  'partly|partially|in part|mostly|mainly|largely|primarily|usually|often|sometimes|occasionally|more or less|somewhat|kinda|sorta|(?<!in )kind of|sort of|(?:just )?a (?:little )?bit|a little|to (?:some|a certain|a) (?:extent|degree)|to a lesser extent|less|on paper|in theory|indirectly|limited|almost|nearly|in progress',
);
const partly = new RegExp(`(?<![\\p{L}])(?:${parts})(?![\\p{L}])`, 'gu');
const partFirst = new RegExp(`^(?:${parts})(?![\\p{L}])`, 'u');

/** "niet alleen": what follows is meant, and is not all. */
const alone = '(?:alleen|enkel|slechts|uitsluitend|only|just(?! yet)|merely|solely)';
const notAlone = new RegExp(`^(?:niet|not) ${alone}(?![\\p{L}])`, 'u');
/** "niet alleen …", "niet helemaal …", "niet zeker …": a text that begins with a denial and denies nothing of what it names. */
const deniesLess = new RegExp(`^(?:nog )?(?:niet|not) (?:${alone}|${whole}|zeker|bekend|duidelijk|sure|certain|clear)(?![\\p{L}])`, 'u');

const blanks = (found: string): string => ' '.repeat(found.length);

/** A folded text of which the words of doubt are made blank, so that every place holds. */
export const withoutDoubts = (folded: string): string => folded.replace(doubts, blanks);
/** The same of the words that say that it holds for a part. */
export const withoutParts = (folded: string): string => folded.replace(partly, blanks);
/** "geen idee", "not sure": the text begins with not knowing. */
export const isUnknown = (folded: string): boolean => unknownFirst.test(folded);
/** "deels", "niet helemaal": the text begins with a part. */
export const isPart = (folded: string): boolean => partFirst.test(folded);
/** The words "niet alleen" where the text begins with them. */
export const notAloneIn = (folded: string): string | undefined => notAlone.exec(folded)?.[0];
/** Whether a text begins with a denial that leaves standing what it names. */
export const leavesStanding = (folded: string): boolean => deniesLess.test(folded);
