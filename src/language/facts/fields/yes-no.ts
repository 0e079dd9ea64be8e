/** Ja of nee, with the words that people use for it. */
import { fold, span } from '../fold.ts';
import type { FieldReader, FieldReading } from './reading.ts';

/** Said first, so that "zeker niet" and "klopt niet" are not taken for yes. */
const no =
  /^(?:nee+|neen|no+|nope|nah|n|false|onwaar|0|nog niet|niet|helaas niet|zeker niet|absoluut niet|natuurlijk niet|uiteraard niet|beslist niet|eigenlijk niet|(?:dat )?klopt niet|geenszins|nooit|never|not yet|not|certainly not|absolutely not|of course not|👎(?:\p{Emoji_Modifier})?)(?![\p{L}\p{N}])/u;
const yes =
  /^(?:ja+|jazeker|jawel|jep|jup|yep|yup|yes|yeah|y|j|true|waar|1|zeker(?: weten)?|uiteraard|natuurlijk|absoluut|inderdaad|klopt|dat klopt|dat is zo|dat is juist|juist|correct|right|indeed|certainly|sure|of course|absolutely|definitely|affirmative|helemaal|beslist|allebei|beide|both|akkoord|ok|oke|okay|👍(?:\p{Emoji_Modifier})?|✅|✔️?|☑️?)(?![\p{L}\p{N}])/u;
const unsure =
  /^(?:deels|gedeeltelijk|soms|misschien|wellicht|min of meer|half|een beetje|partly|partially|sometimes|maybe|perhaps|ja en nee|yes and no|ja of nee|ja,? nee|nee,? ja|ja, maar niet|jain)(?![\p{L}])/u;
const before =
  /^(?:[\s"'(*_-]|(?:nou|tja|oh|o|ah|hm+|eh+|well|eigenlijk|en|volgens mij|ik denk van|ik denk|i think|wij zeggen|we zeggen)(?![\p{L}])[\s,]*)+/u;
/** Denied somewhere in a short answer that does not begin with a yes or a no. */
const sentence =
  /^(?:dat |zij |ze |wij |we |die |er |het |they |we |that |it )(?:is|zijn|was|doen|hebben|heeft|doet|wordt|worden|zit|zitten|are|do|does|have|has) (?:dat |er |het |wel |ook |zeker |that |it )*(wel|niet|geen|nog niet|not|so|zo)\b[\s.!]*$/u;

/** Reads a yes or a no at the start of the text; "deels" and "ja en nee" are neither. */
export const readYesNo: FieldReader = (_field, text): FieldReading | null => {
  const folded = fold(text);
  const start = before.exec(folded)?.[0].length ?? 0;
  const rest = folded.slice(start).replaceAll('\ufe0f', ' ');
  if (unsure.test(rest)) return null;
  const found = no.exec(rest)?.[0] ?? yes.exec(rest)?.[0];
  if (found !== undefined) return { value: !no.test(rest), ...span(text, start, start + found.length), certainty: 'stated' };
  const said = sentence.exec(rest)?.[1];
  if (said === undefined) return null;
  return { value: ['wel', 'so', 'zo'].includes(said), ...span(text), certainty: 'inferred' };
};
