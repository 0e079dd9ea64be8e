/**
 * Questions about several Centra: "welke centra zijn rood op criterium 3", "portfolio regio Twente". Only
 * phrasings that ask for Centra side by side; "wat zijn centra?" is a question about the rules.
 *
 * @example portfolioQuestion('welke centra zijn rood op criterium 3') // { …, argument: 'criterion=c3&status=not_met' }
 */
import { type PortfolioQuery, writeQuery } from '../criteria/portfolio-query.ts';
import type { Intent, Status } from '../criteria/vocabulary.ts';
import { fold } from './facts/fold.ts';

type Asks = Extract<Intent, { kind: 'command' }>;

const asksForCentra =
  /^(?:(?:(?:exporteer|download|export) )?(?:de |het |the |mijn |my |onze |our )?portfolio\b|(?:en )?(?:welke|hoeveel|which|how many) (?:van (?:de|onze|mijn) |of (?:the|our|my) )?(?:centra|centrums|centres|centers)\b|(?:en )?(?:hoe|how) (?:staan|staat|doen|scoren|are|do) (?:het met )?(?:de |onze |mijn |al onze |alle |all |our |my |the )?(?:centra|centrums|centres|centers)\b|(?:toon|laat|geef|show|list) (?:me |mij )?(?:de |onze |mijn |alle |all |our |my |the )?(?:centra|centrums|centres|centers)\b)/u;

/** In this order: "niet voldaan" and "bijna voldaan" before "voldaan". */
const statusWords: readonly (readonly [RegExp, Status])[] = [
  [/\b(?:nog niet bekend|onbekend|niet ingevuld|leeg|not known|unknown|unanswered|empty)\b/u, 'unanswered'],
  [/\b(?:rood|rode|onvoldoende|niet (?:voldaan|gehaald|voldoende|goed)|voldoen niet|red|not met|failing|fail)\b/u, 'not_met'],
  [/\b(?:oranje|geel|gele|bijna|amber|orange|yellow|nearly|almost)\b/u, 'nearly'],
  [/\b(?:groen|groene|voldaan|voldoende|gehaald|voldoen|green|met|passing)\b/u, 'met'],
];

const sortWords: readonly (readonly [RegExp, NonNullable<PortfolioQuery['sort']>])[] = [
  [/\b(?:op naam|alfabetisch|by name|alphabetical\p{L}*)\b/u, 'name'],
  [/\b(?:op voortgang|op punten|beste eerst|by progress|by points|best first)\b/u, 'progress'],
  [/\b(?:op activiteit|laatste activiteit|laatst bijgewerkt|by activity|latest activity|last active)\b/u, 'activity'],
];

/** The first one that is found. */
const named = <T>(all: readonly (readonly [RegExp, T])[], text: string): T | undefined => all.find(([pattern]) => pattern.test(text))?.[1];

const inRegion =
  /\b(?:in )?(?:de |the )?(?:regio|region|provincie|province)\s+(\p{L}[\p{L}\p{M}0-9' .-]*?)(?:\s+(?:zijn|staan|die|met|op|are|that|with|on|scoren)\b.*)?[?!.\s]*$/iu;
const regionBehind = /\bin the (\p{L}[\p{L}' -]*?) region\b/iu;

/** The region as it was typed: its capitals matter to who reads it back. */
const regionIn = (text: string): string | undefined => (regionBehind.exec(text)?.[1] ?? inRegion.exec(text)?.[1])?.trim();

/** What is asked of the table, in these words. */
function queryIn(text: string): PortfolioQuery {
  const folded = fold(text);
  const criterion = /\bcriteri(?:um|on)\s*([1-6])\b/u.exec(folded)?.[1];
  const page = /\b(?:pagina|page)\s*(\d{1,4})\b/u.exec(folded)?.[1];
  const region = regionIn(text.replace(/\b(?:pagina|page)\s*\d+/giu, ''));
  // A region may be called "Groene Hart": its name says nothing about a status.
  const rest = region === undefined ? folded : folded.replace(fold(region), ' ');
  const status = named(statusWords, rest);
  const sort = named(sortWords, rest);
  const stale = /\b(?:stil|stille|stilliggende?|slapende?|inactief|inactieve|geen activiteit|quiet|stale|inactive|no activity)\b/u.test(
    rest,
  );
  return {
    ...(criterion !== undefined && { criterion: `c${criterion}` }),
    ...(status !== undefined && { status }),
    ...(region !== undefined && { region }),
    ...(stale && { stale: true }),
    ...(sort !== undefined && { sort }),
    ...(/\b(?:exporteer|exporteren|download|export|excel|xlsx|spreadsheet)\b/u.test(rest) && { file: true }),
    ...(page !== undefined && Number(page) > 1 && { page: Number(page) }),
  };
}

/** The portfolio that is asked for; null for any other text. */
export function portfolioQuestion(text: string): Asks | null {
  if (text.length > 200 || !asksForCentra.test(fold(text).trim().replace(/\s+/gu, ' '))) return null;
  const argument = writeQuery(queryIn(text));
  return { kind: 'command', command: 'portfolio', ...(argument !== '' && { argument }) };
}

const setsRegion =
  /^\s*(?:(?:regio|region)\s*:\s*|(?:zet|stel|wijzig|verander) (?:de |onze )?regio (?:in )?(?:op|naar) |set (?:the |our )?region to )([\p{L}][^\n]{1,58}?)[.!\s]*$/iu;

/** "regio: Twente": where a Centrum is; null for any other text. */
export function regionStated(text: string): Asks | null {
  const region = setsRegion.exec(text)?.[1]?.trim();
  return region === undefined ? null : { kind: 'command', command: 'region', argument: region };
}
