/**
 * Where the question stands in a message. People tell a story and then ask; the story must not decide what is found.
 *
 * @example parts('Wij zijn een ROC. Tellen vergaderuren mee?')
 *          // { questions: ['Tellen vergaderuren mee?'], context: ['Wij zijn een ROC.'] }
 */
import { fold, stressed } from './text.ts';

/** Words that come before the question itself and add nothing to it. */
const opening =
  /^(?:(?:en|maar|dus|oke|ok|okay|nou|hoi|hallo|hey|dag|goedemorgen|goedemiddag|goedenavond|sorry|ja|nee|even|trouwens|vraag|vraagje|question|and|but|so|hi|hello|well|oh|eh|ehm|zeg|goh|mijn vraag is|mijn vraag|korte vraag|nog een vraag|nog een vraagje|even een vraag|even een vraagje|een vraag|een vraagje|quick question|@?centrumwijzer|a question|one question|even checken|ter controle|just checking|just to check|to be sure|voor de zekerheid)\b[ ,:!.-]*){1,4}/u;

const questionWord =
  /^(?:(?:in|op|aan|bij|met|voor|van|tot|tussen|door|over|naar|uit|volgens|vanaf|by|to|at|on|for|with|in|from|of|between|under) )?(?:wat|wie|wiens|hoe|hoeveel|hoezo|waarom|wanneer|welke?|waar(?:op|aan|bij|mee|in|uit|toe|voor|over|naar|van|door|om|tussen|binnen|tegen)?|what(?:'?s)?|who(?:'?s|se|m)?|how|why|when|where|which)\b/u;

const verbFirst =
  /^(?:is|zijn|mag|mogen|moet|moeten|kan|kun|kunt|kunnen|telt|tellen|geldt|gelden|hoort|horen|valt|vallen|hebben|heeft|heb|doen|doet|werken|werkt|wordt|worden|staat|staan|klopt|krijgt|krijgen|hoeft|hoeven|zit|zitten|gaat|gaan|past|passen|dient|dienen|volstaat|helpt|betaalt|betalen|neemt|nemen|draagt|dragen|leert|leren|richt|richten|zoekt|zoeken|wil|willen|zou|zouden|zal|zullen|levert|leveren|deelt|delen|bestaat|bestaan|speelt|kijkt|kijken|rekent|rekenen|sluit|sluiten|verschilt|verschillen|do|does|did|is|are|was|can|could|may|must|should|shall|will|would|has|have|am|need)\s+(?:we|wij|ik|je|jij|jullie|u|hij|zij|ze|het|er|de|een|dat|dit|die|deze|ons|onze|mijn|elke?|ieder|iedere|alle|beide|wat|ook|in|i|you|it|they|there|the|a|an|this|that|these|those|our|my|all|each|every|any|both|\p{L}{5,})\b/u;

const indirect =
  /\b(?:vraag (?:ik )?me af|vragen (?:wij |we )?ons af|vroeg me af|vroegen ons af|afvragen of|wil(?:de)? (?:ik )?(?:graag |even )?weten|willen (?:we |wij )?(?:graag |even )?weten|benieuwd (?:of|naar|hoe|wat|waarom|welke)|nieuwsgierig (?:of|naar)|weet (?:jij|je|u|iemand) (?:of|wat|hoe|wie|waar|welke)|weten of|(?:kun|kan|kunt|kunnen|zou|wil) (?:je|jij|u|jullie|iemand) .{0,30}\b(?:vertellen|zeggen|uitleggen|toelichten|helpen|noemen|geven)|leg (?:me |mij |ons )?.{0,60}\buit\b|leg uit|vertel (?:me|eens|mij|ons|iets|meer)|geef (?:me |mij |eens |even )?(?:een )?(?:overzicht|voorbeeld|voorbeelden|uitleg|definitie)|noem (?:de|een|alle|eens|me)|uitleg over|mijn vraag is|ik snap niet|ik begrijp niet|weet niet zeker of|niet zeker of|twijfel(?:en)? of|geen idee of|is het zo dat|klopt het dat|i wonder|wondering|like to know|want to know|tell me|explain|not sure (?:if|whether)|unsure (?:if|whether)|could you|can you|do you know|curious|give me (?:an? )?(?:overview|example|list)|name the|list the)\b/u;

/** The part after "ik vraag me af of": what is really asked. */
const lead =
  /^.{0,120}?\b(?:vraag (?:ik )?me af|vragen (?:wij |we )?ons af|vroeg me af|(?<!\b(?:moet|moeten|must|should|hoef|hoeven) (?:we|wij|ik|je|jullie|they) )(?:weten|know)|benieuwd|nieuwsgierig|vertellen|zeggen(?!.* op[ ?.!]*$)|uitleggen|zeker|twijfel|twijfelen|wonder|wondering|sure|unsure|tell me|explain|curious|idee|discussie|(?<!\bwiens )vraag is|question is)[ ,:]*(?:of|if|whether|:)? /u;

/** What is told after the question in the same sentence: why it is asked, or what for. */
const aside =
  /, (?:want|omdat|aangezien|because|since|zodat ik|dan (?:kan|weet) ik|ik (?:moet|wil|zoek|vraag|snap|begrijp|weet|hoor|lees|las|hoorde)|i (?:need|want|have to|am|was|heard|read)|we (?:moeten het|willen het|zijn aan)) .*$/u;

/** Whether one sentence asks something, by mark or by form. */
export function asks(sentence: string): boolean {
  const folded = fold(sentence).trim();
  return /\?["')\]\s!.]*$/u.test(folded) || asksByForm(folded);
}

/** Whether a folded sentence without a question mark has the form of a question. */
export function asksByForm(folded: string): boolean {
  const bare = folded.trim().replace(opening, '');
  return questionWord.test(bare) || verbFirst.test(bare) || indirect.test(bare);
}

export interface Parts {
  /** The sentences that ask, in order; the whole text when none does. */
  readonly questions: readonly string[];
  readonly context: readonly string[];
}

/** Sentences of a text, each with its end mark. A point inside a number or abbreviation does not end one. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[?!])\s*(?=[^\s?!)"'\]])|(?<=\p{L}{3}\.|[\d)]\.)\s+|(?<=\p{L}\.)\s+(?=\p{Lu})|[\n;]+/u)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\d]/u.test(part));

/** Splits a cleaned text in what is asked and what is told around it. */
export function parts(text: string): Parts {
  const all = sentencesOf(text);
  const marked = all.filter((part) => /\?["')\]\s!.]*$/u.test(part));
  const questions = marked.length > 0 ? marked : all.filter(asks);
  if (questions.length === 0) return { questions: all.length > 0 ? [all.join(' ')] : [], context: [] };
  return { questions, context: all.filter((part) => !questions.includes(part)) };
}

/** The question without "hoi", "ik vraag me af of" and the like; and what was said before a comma when it asks after it. */
export function core(question: string): string {
  const bare = question
    .replace(/[*_`~#>|]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const folded = fold(stressed(bare));
  const cut = lead.exec(folded);
  const whole = cut && folded.length - cut[0].length >= 8 ? folded.slice(cut[0].length) : folded;
  const short = whole.replace(aside, '');
  const after = short.length >= 15 ? short : whole;
  return after.replace(opening, '') || after;
}
