/** Words that the text uses and does not explain: asked what one means, it shows how it uses the word, and says so. */
import type { Aspect } from './aspect.ts';
import { novel } from './lexicon.ts';

const unexplained = new Set([
  'overhead',
  'meeting',
  'hours',
  'valorisation',
  'cocreate',
  'region',
  'dna',
  'demand',
  'nextprof',
  'lll',
  'cba',
  'stakeholder',
  'alliance',
  'outofbox',
  'ownership',
  'board',
  'satisfaction',
  'applied',
  'research',
  'futureproof',
  'internship',
  'teacher',
  'publicorg',
  'innovcap',
  'vocational',
  'mobility',
  'flexibility',
  'labour',
  'economy',
  'pathway',
  'enterprise',
  'eduinnovation',
  'master',
  'public',
  'education',
  'realistic',
  'costs',
  'activity',
  'concrete',
]);

/** Whether only the meaning of a word is asked that the text uses and does not explain. */
export function unexplains(aspects: ReadonlySet<Aspect>, all: readonly string[]): boolean {
  if (!aspects.has('definition')) return false;
  const terms = all.filter(
    (concept) => concept !== 'centrum' && concept !== 'count' && concept !== 'definition' && !concept.startsWith(novel),
  );
  return terms.length > 0 && terms.every((concept) => unexplained.has(concept));
}

/** Asks what belongs to a term, or which value of it is good: the text says neither. */
const listing =
  /\bcentr(?:um|e) (?:twente|brabant|limburg|zeeland|friesland|groningen|drenthe|utrecht|gelderland|overijssel|flevoland|holland|rotterdam|amsterdam|eindhoven)\b|\b(?:vall?t?(?:en)? (?:er )?(?:\p{L}+ )?onder|hoort (?:er )?bij|horen (?:er )?bij|wat (?:telt|tellen|reken\p{L}*)|falls? under|qualifies|wat is een? (?:goede?|redelijke?|normale?|normaal|hoge?|hoog|lage?|laag|geschikte?) |what is an? (?:good|reasonable|normal|high|low|acceptable) )/u;

/** Whether more is asked than the meaning: a list, a price, a good value. The text gives none. */
export const asksMore = (question: string, all: readonly string[]): boolean =>
  listing.test(question) || (all.includes('costs') && all.length > 1);
