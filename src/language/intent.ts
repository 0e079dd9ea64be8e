/**
 * What a message is: an answer, a correction, a question, a command, small talk or nothing. By rules, so that the same
 * words always do the same; a model is never needed to understand "help".
 *
 * @example intent('Tellen vergaderuren mee?', { language: 'nl' }) // { kind: 'question', query: 'Tellen vergaderuren mee?' }
 *          intent('wijzig het aantal studenten', { language: 'nl' }) // { kind: 'command', command: 'edit', argument: 'het aantal studenten' }
 */
import type { FieldType } from '../criteria/question.ts';
import type { Command, Intent, Language } from '../criteria/vocabulary.ts';
import { asks, asksByForm, sentencesOf } from './ask/focus.ts';
import { clean, fold, maxQuestion } from './ask/text.ts';
import { leavesStanding } from './facts/fields/doubt.ts';
import { imperative } from './imperative.ts';
import { commandWords, languageAny, languageWords, reminderWords, smallTalkWords } from './intent-words.ts';
import { aboutPeople } from './people-words.ts';
import { slip } from './slip.ts';

/** A longer message is not read at all. */
export const maxMessage = 10_000;
/** A command or greeting is never longer than this. */
const maxShort = 80;

export interface IntentOptions {
  /** The field that is open for this person, if any. */
  readonly open?: { readonly type: FieldType; readonly party?: boolean };
  readonly language: Language;
}

type Known = { readonly command: Command; readonly argument?: string } | { readonly smallTalk: 'greeting' | 'thanks' | 'goodbye' };

const entries = (list: string): string[] => list.split(',').map((entry) => entry.trim().replace(/\s+/gu, ' '));

const known: ReadonlyMap<string, Known> = new Map([
  ...Object.entries(smallTalkWords).flatMap(([of, list]) =>
    entries(list).map((entry): [string, Known] => [entry, { smallTalk: of as 'greeting' }]),
  ),
  ...Object.entries(languageWords).flatMap(([argument, list]) =>
    entries(list).map((entry): [string, Known] => [entry, { command: 'language', argument }]),
  ),
  ...entries(languageAny).map((entry): [string, Known] => [entry, { command: 'language' }]),
  ...Object.entries(reminderWords).flatMap(([argument, list]) =>
    entries(list).map((entry): [string, Known] => [entry, { command: 'reminders', argument }]),
  ),
  ...Object.entries(commandWords).flatMap(([command, list]) =>
    entries(list).map((entry): [string, Known] => [entry, { command: command as Command }]),
  ),
]);

/** Folded, without punctuation and symbols, with single spaces. */
const plain = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const address = /^(?:@?(?:centrumwijzer|centrum wijzer|bot|centrum)\b ?)/u;
const politeBefore =
  /^(?:(?:en|dat|dit|oke|ok|okay|nou|dan|graag|please|even|eerst|nu|toch|hoi|hallo|sorry|ah|oh|hmm|hm|tja|kun je|kan je|kunt u|kan u|zou je|wil je|mag ik|ik wil graag|ik wil|ik zou graag|wij willen graag|we willen graag|geef me|geef mij|laat me|toon me|toon|show me|show|can you|could you|i want to|i would like to|can i|let me|may i) )+/u;
const politeAfter =
  /(?: (?:graag|please|aub|alsjeblieft|alstublieft|svp|even|maar|nu|hoor|dan|bot|centrumwijzer|allemaal|daar|iedereen|team|all|eens|zien|kunnen|hebben|bekijken|mag|kan))+$/u;
/** Somebody greets and names whom: "goedemorgen Centrumwijzer", "dank je, Anneke". */
const greeted =
  /^(hoi|hallo|hey|hi|hello|dag|goedemorgen|goedemiddag|goedenavond|dank je wel|dankjewel|dank je|dank u wel|dank u|bedankt|thanks|thank you|good morning|good afternoon|doei|bye|tot ziens|top|super)( (?:voor|for) .{1,40}| \p{L}{2,15})$/u;

const hello = '(?:hoi|hallo|hey|hi|hello|dag|goede(?:morgen|middag|avond)|good (?:morning|afternoon|evening))';
/** Somebody says who they are: "hoi, ik ben Jan van Bakkerij Vos". */
const introduces = new RegExp(
  `^(?:${hello}[ ,.!]+)+(?:(?:je spreekt )?met|dit is|hier is|ik ben|mijn naam is|ik heet|i am|i'm|this is|my name is) (?!.*(?:\\d|\\?|[.;]| (?:en|and|wij|we|maar|but|want|omdat) )).{2,70}$`,
  'u',
);
const namesSelf = /^(?:ik ben|mijn naam is|ik heet|my name is|i am|i'm) (?!.*(?:\d|\?|[.;]| (?:en|and|wij|we|maar|but) ))\p{L}.{1,70}$/u;

/** The whole message as a command or small talk, also with one slip of the fingers. */
function whole(text: string, open: boolean): Known | undefined {
  if (text.length > maxShort) return undefined;
  const bare = plain(text);
  const forms = [bare, bare.replace(address, '')];
  forms.push(...forms.map((form) => form.replace(politeAfter, '')));
  forms.push(...forms.map((form) => form.replace(politeBefore, '')));
  for (const form of forms) {
    const found = known.get(form);
    if (found !== undefined) return found;
  }
  for (const form of new Set(forms)) {
    // With a question open a short word may well be the answer; only a longer one is read as a mistyped command.
    if (form.length < (open ? 6 : 5) || form.length > 40 || /\d/u.test(form)) continue;
    const found = slip(form, known);
    if (found !== undefined) return found;
  }
  const greeting = greeted.exec(bare)?.[1];
  if (greeting === undefined || /\?/u.test(text)) return undefined;
  const found = known.get(greeting);
  return found !== undefined && 'smallTalk' in found ? found : undefined;
}

/** Commands with something to say about what: "waarom is criterium 3 oranje", "wie zei die 75.000". */
const withArgument: readonly (readonly [RegExp, Command])[] = [
  [
    /^(?:en )?(?:waarom|hoezo|hoe komt het dat|how come|why) .{0,60}\b(?:oranje|rood|groen|geel|onvoldoende|niet (?:gehaald|voldaan|voldoende|op groen|akkoord|goed)|zo laag|score|scoort|scoren|zo slecht|nog niet (?:groen|klaar)|orange|amber|red|green|yellow|fail(?:ed|s)?|not met|so low|bijna|nearly)\b.*$/u,
    'why',
  ],
  [
    /^wie (?:zei|zegt|noemde|gaf|meldde|vulde) .{1,60}$|^wie heeft .{1,60}\b(?:gezegd|ingevuld|opgegeven|doorgegeven|aangeleverd|genoemd|gemeld|toegezegd|ingevoerd)$|^van wie (?:is|komt|zijn|komen) .{1,60}$|^who (?:said|says|entered|gave|reported|filled in|provided) .{1,60}$|^waar kom(?:t|en) (?:dat|die|dit|deze|het) .{1,40} vandaan$/u,
    'who',
  ],
  [
    /^(?:en )?(?:hoeveel|wat|welke .{1,30}|how much|what) (?:missen|mist|mis|ontbreekt|ontbreken|ontbrak|are we missing|is missing|do we still need|komen we .{0,20}tekort)\b.{0,60}$|^(?:en )?hoeveel (?:komen|kom|hebben|moeten) we .{0,20}\b(?:tekort|te kort|nog nodig|nog)\b.{0,40}$|^(?:en )?wat (?:moet|moeten) .{0,20}\bnog\b.{0,50}$|^(?:en )?wat (?:ontbreekt|mist) .{0,50}$|^what (?:are we|is) (?:still )?missing .{1,50}$/u,
    'gaps',
  ],
  [
    /^(?:(?:vertel|geef|toon|laat|show|tell|give)(?: me| mij| eens)? )?(?:wat )?(?:meer|more|details?)(?: (?:info|informatie|details|information|zien))?(?: (?:over|van|bij|about|on|of|for))? (?:criterium|criterion|kenmerk|characteristic) ?\d$/u,
    'more',
  ],
  [
    /^(?:en )?hoe (?:staat|staan|doet|doen) (?:het|we|wij|ons centrum)\b.{0,30}\b(?:voor|ervoor|criterium \d|op)\b.{0,20}$|^(?:status|score|stand|voortgang)(?: van| of| voor| bij)? (?:.{0,20}\b)?criteri(?:um|on) \d$|^voldoe(?:n|t) (?:we|wij|ons centrum|ik) .{1,40}$|^(?:wat is )?(?:onze|mijn|our|my|the|de) (?:score|status|stand) .{1,40}$/u,
    'status',
  ],
  [
    /^(?:ontkoppel|unlink|unbind) (?:dit|deze|het|this|the) (?:kanaal|groep|gesprek|channel|group|chat)\b.{0,80}$|^(?:dit|deze) (?:kanaal|groep|gesprek) hoort (?:nergens meer|niet meer) bij .{0,80}$|^this (?:channel|group|chat) no longer belongs to .{2,80}$/u,
    'unbind',
  ],
  [
    /^(?:dit|deze) (?:kanaal|groep|gesprek) (?:hoort bij|is van|is voor) .{2,80}$|^(?:koppel|verbind) (?:dit|deze|het) (?:kanaal|groep|gesprek) (?:aan|met) .{2,80}$|^this (?:channel|group|chat) (?:belongs to|is for) .{2,80}$|^(?:link|bind|connect) this (?:channel|group|chat) (?:to|with) .{2,80}$/u,
    'bind',
  ],
  [/^(?:help|hulp|uitleg)(?: bij| met| over| with| on| about)? .{2,40}$/u, 'help'],
];

const correction =
  /^(?:(?:o|oh|oeps|sorry|wacht|hm+|ah|he|oei|oops|wait)\b[ ,!.:-]*)*(?:correctie|verbetering|rectificatie|correction|foutje|vergissing|ik (?:vergiste|verg[ie]s) me|ik bedoel(?:de)?|bedoelde ik|i mean(?:t)?|make that|ik had .{1,40} (?:moeten zeggen|gezegd)|(?:dat )?moet(?:en)? .{1,60} zijn$|dat moet(?:en)? .{1,60} zijn|het moet(?:en)? .{1,60} zijn|that should be|it should be|should be|moet(?:en)? zijn|dat was fout|(?:dat |die |het |dit )?(?:is|was|zijn|waren|klopt|kloppen) niet(?: (?:goed|juist|correct))?\s*[,;:.]|(?:dat |dit |het |deze |die )?klopt niet\b.{1,}|niet \S.{0,60}\bmaar\b|not \S.{0,60}\bbut\b|actually|eigenlijk (?:is|was|zijn|waren) (?:het|dat)|toch (?:niet )?\d|geen \S{1,20},? maar)\b/u;
const correctionAnywhere =
  /\b(?:moet(?:en)? (?:eigenlijk |toch |natuurlijk )?zijn|had(?:den)? (?:eigenlijk )?moeten zijn|in plaats van|i\.?p\.?v\.?|instead of|should (?:have been|be)|verkeerd (?:ingevuld|gezegd|doorgegeven|getypt|opgegeven)|per ongeluk|by mistake|typo|tikfout|typefout)\b/u;
/** After "nee": the thing itself, said anew. */
const insteadOfNo =
  /^(?:nee|neen|no|nope|nah|niet waar)\b[ ,;.!:-]+(?:(?:wacht|wait|hold on)\b|.{0,20}\b(?:het|dat|dit|die|er|we|it|that|there) (?:is|was|zijn|waren|moet|moest|moeten|were|should|are)\b|ik bedoel|i mean|€|eur\b|\d|toch\b|maar\b|eerder\b|rather\b|ongeveer\b|about\b|correctie)/u;
const afterNo = /^(?:nee|neen|no|nope)\b[ ,;.!:-]+(.+)$/su;
/** "wacht", "nee wacht even", "oh wait, 6 years": what was said last is taken back. */
const waits =
  /^(?:(?:nee|neen|no|nope|o|oh|oeps|oops|sorry)\b[ ,;.!:-]*)*(?:(?:even )?wacht|wait|hold on)\b(?:[ ,;.!:-]*(?:even|eens|a (?:moment|second|minute|sec)))?(?:[ .!…]*$|[ ,;.!:-]+(?:(?:nee|no|toch|sorry|het|dat|it|that)\b[ ,]*)*(?:is|was|zijn|waren|moet|moeten|should|toch|€|eur\b|\d))/u;
/** "No Limits" is a name; "no, BAM" and "nee Jansen" are not. */
const namedNo = /^No \p{Lu}/u;

const emojiOnly =
  /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[\u200d\ufe0f\s]|:[a-z0-9_+-]{2,30}:|[:;]-?[)D(P])+$/u;
const fence = /```[\s\S]*?(?:```|$)/gu;

/** Text that is meant for a machine: fenced code, or a document of JSON or mark-up. */
function isCode(text: string): boolean {
  if (/```/u.test(text) && text.replace(fence, '').trim() === '') return true;
  if (/^<(?:\?xml|!doctype|html|script|svg|div|body|table)\b/iu.test(text) && /[>]$/u.test(text)) return true;
  return /^(?:\{\s*"[\s\S]*\}|\[\s*[{["\d][\s\S]*\])$/u.test(text);
}

/** What a person asks in this text, bounded; null when nothing is asked. */
function asked(text: string, open: FieldType | undefined): string | null {
  const all = sentencesOf(text);
  const questions = all.filter((part) => {
    const folded = fold(part);
    if (asksByForm(folded)) {
      // In an answer "wat we doen is …" and "kan ik nog niet zeggen" only look like questions; a mark tells them apart.
      return asks(part) && (/\?/u.test(part) || !tells(folded, open));
    }
    if (!/\?["')\]\s!.]*$/u.test(part)) return false;
    // "40 studenten?" under an open question is an unsure answer.
    return open === undefined || !(/\d/u.test(part) || folded.split(/\s+/u).length <= 3);
  });
  if (questions.length === 0) return null;
  return text.length <= maxQuestion ? text : questions.join(' ').slice(0, maxQuestion);
}

/** Statements that begin like a question. */
const telling =
  /^(?:wat|hoe|waar\p{L}*|wie|waarom|what|how|where|who|why) (?:we|wij|ik|ons|onze|i|our|het centrum|er)\b.*(?:\b(?:is|zijn|was|are|dat we)\b|:)|^(?:wanneer|when) (?:we|wij|ik|het|de|i)\b|^(?:is|zijn|heeft|hebben|doen|wordt|worden|zit|zitten|gaat|gaan|kan|moet|moeten|werken|neemt|nemen|dragen|betaalt|betalen|leren|krijgen|wil|willen|zou|zullen|deelt|delen|zoekt|staat)\b(?!.*\b(?:we|wij|ik|je|jullie|het|er|een|de|dit|dat|our|we|it)\b)|\b(?:nog niet|niet) (?:zeggen|weten|bekend)\b/u;

function tells(folded: string, open: FieldType | undefined): boolean {
  if (open === undefined) return false;
  if (telling.test(folded)) return true;
  // A long story in a free-text field is the answer, whatever word it begins with.
  return open === 'text' && folded.length > 160;
}

function asIntent(found: Known): Intent {
  if ('smallTalk' in found) return { kind: 'small_talk', of: found.smallTalk };
  return { kind: 'command', command: found.command, ...(found.argument !== undefined && { argument: found.argument }) };
}

/**
 * Sorts one message. Of more than 10,000 characters nothing is read. An open question makes statements answers and
 * unsure ones too ("40?"); without one, a statement is still an answer: it may hold facts.
 */
export function intent(text: string, { open }: IntentOptions): Intent {
  if (text.length > maxMessage) return { kind: 'nothing', why: 'too_long' };
  const cleaned = clean(text).trim();
  if (cleaned === '') return { kind: 'nothing', why: 'blank' };
  if (isCode(cleaned)) return { kind: 'nothing', why: 'code' };
  const said = cleaned.replace(fence, ' ').trim();
  if (/^[?¿]+$/u.test(said)) return { kind: 'command', command: 'help' };
  if (emojiOnly.test(said)) return { kind: 'small_talk', of: 'emoji' };
  if (!/[\p{L}\p{N}]/u.test(said)) return /[+-]/u.test(said) ? { kind: 'answer' } : { kind: 'nothing', why: 'blank' };

  const found = whole(said.replace(/^[/!]/u, ''), open !== undefined);
  if (found !== undefined) return asIntent(found);

  const greets = introduces.test(fold(said)) || (open === undefined && namesSelf.test(fold(said)));
  if (greets) return { kind: 'small_talk', of: 'greeting' };

  const people = aboutPeople(said.replace(/^[/!]/u, ''), open?.type === 'text');
  if (people !== undefined) return { kind: 'command', ...people };

  const told = said.length <= maxShort ? imperative(plain(said).replace(address, ''), open?.type === 'text') : undefined;
  if (told !== undefined) return { kind: 'command', command: told.command, ...(told.argument !== '' && { argument: told.argument }) };

  const bare = plain(said);
  if (bare.length <= 120) {
    for (const [pattern, command] of withArgument) {
      if (!pattern.test(bare) || (command === 'help' && open?.type === 'text')) continue;
      return { kind: 'command', command, argument: said.slice(0, 200) };
    }
  }
  const folded = fold(said);
  if ((correction.test(folded) && !leavesStanding(folded)) || insteadOfNo.test(folded) || waits.test(folded)) return { kind: 'correction' };
  const query = asked(said, open?.type);
  if (query !== null) return { kind: 'question', query };
  if (folded.length <= 200 && correctionAnywhere.test(folded) && open?.type !== 'text') return { kind: 'correction' };
  // "Nee, …" with more behind it corrects what was said before, unless a question is waiting for it.
  if ((open === undefined || (open.party === true && !namedNo.test(said))) && afterNo.test(folded)) return { kind: 'correction' };
  return { kind: 'answer' };
}

export { languageOf } from './language-of.ts';
