/**
 * Questions about one's own dossier rather than about the rules: they are answered from the
 * assessment. Only phrasings that name "we" or a point of the dossier; the rest is for ask/.
 */
import type { Intent } from '../criteria/vocabulary.ts';

const side = String.raw`(?:onderwijs|school|scholen|bedrij\p{L}*|overhe\p{L}*|gemeente|provincie|education|schools?|business|compan\p{L}*|government)`;

const rules: readonly (readonly [RegExp, 'why' | 'gaps' | 'status' | 'thirds'])[] = [
  // How much a side is short of stands in the derdenbalk, in euros.
  [
    new RegExp(
      `^(?!.*\\b(?:we|wij)\\b)(?:en |and )?(?:hoeveel|how (?:much|many))(?: (?:euro|euros|geld|money))? (?:mist|missen|ontbreekt|komt|moet|does|do|is|are)\\b.{0,20}\\b${side}(?![\\p{L}]).{0,40}$`,
      'iu',
    ),
    'thirds',
  ],
  [
    /^(?:en |and )?(?:what|wat) (?:does|do|must|should|moet|moeten|kan|kunnen|can)\b.{2,60}\b(?:still|nog)\b.{0,20}\b(?:do|doen|give|geven|answer|beantwoorden|invullen|fill)\b/iu,
    'gaps',
  ],
  [/^(?:waarom|why)\s+(?:is\s+)?(?:criterium|criterion|kenmerk|characteristic)\s+[1-6]\b/iu, 'why'],
  [/\b(?:hoe|how)\b.{0,30}\b(?:scoren|staan|doen|score|do|stand)\b.{0,30}\b(?:criterium|criterion|kenmerk)\s+[1-6]\b/iu, 'why'],
  [/\b(?:zitten|liggen|komen|are)\b.{0,10}\b(?:we|wij)\b.{0,40}(?:1\/3|derde|third|band|grens)/iu, 'why'],
  [/\b(?:klopt|kloppen)\b.{0,10}\b(?:onze|ons)\b.{0,30}\b(?:begroting|verdeling|verhouding|cofinanciering)/iu, 'why'],
  [/\b(?:welke|wat voor|which|what)\b.{0,10}\b(?:vragen|questions)\b.{0,25}\bopen\b/iu, 'gaps'],
  [/\b(?:wie|who)\b.{0,15}\b(?:nog|still)\b.{0,25}\b(?:doen|invullen|antwoorden|do|answer|fill)/iu, 'gaps'],
  [/\b(?:is|zijn|are)\b.{0,5}\b(?:onze samenwerking|wij|we|ons centrum)\b.{0,30}\b(?:centrum|centre|voldaan|goed)\b/iu, 'status'],
];

/** The command that answers the question, with the person's words as its argument; null for any other text. */
export function dossierQuestion(text: string): Intent | null {
  if (text.length > 200) return null;
  const found = rules.find(([pattern]) => pattern.test(text));
  if (found === undefined) return null;
  const about = /1\/3|derde|third|begroting|verdeling|verhouding|cofinanciering/iu.test(text) ? 'criterium 3' : text;
  return { kind: 'command', command: found[1], argument: about };
}
