/** Whether words that should be a name read as a sentence: "bedrijven leveren elk half jaar opdrachten". */
import { english } from '../../quantities/words-en.ts';
import { dutch } from '../../quantities/words-nl.ts';
import { giving } from '../lexicon-cues.ts';

const pronouns = /^(?:ik|wij|we|jij|je|jullie|zij|ze|hij|er|dat|die|het|dit|i|they|you|he|she|it|that|this|there)$/iu;
/** Small words that sentences hold and names do not, written small. */
const loose =
  /^(?:ik|wij|we|ons|hun|hen|zij|ze|zich|je|jullie|dat|die|er|niet|nog|ook|al|altijd|soms|vaak|elk|elke|ieder|iedere|veel|weinig|wel|geen|mee|om|als|want|omdat|us|our|they|their|not|also|every|always|often|which|who)$/u;
const acts = (word: string): boolean => word.length > 1 && (dutch.verbs.has(word) || english.verbs.has(word) || giving.has(word));

/** More than a name can hold, a verb or a small word of sentences behind others, or a pronoun in front. A verb with a capital may be part of a name. */
export function readsAsSentence(name: string): boolean {
  const words = name.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  if (words.length < 3) return false;
  return words.length > 10 || words.slice(1).some((word) => acts(word) || loose.test(word)) || pronouns.test(words[0] ?? '');
}
