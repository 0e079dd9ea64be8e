/**
 * How a person's words fill the field that was asked for. Every reading keeps the piece of the text
 * that it was read from, and every value satisfies the field's own schema.
 *
 * @example readField(amountCents, 'anderhalve ton', 'nl') // { value: 15000000, quote: 'anderhalve ton', …, certainty: 'stated' }
 */
import type { Field, FieldType } from '../../../criteria/question.ts';
import type { Language } from '../../../criteria/vocabulary.ts';
import { overlaps } from '../fold.ts';
import { readChoice, readChoices } from './choice.ts';
import { readDate } from './date.ts';
import { readEvidence } from './evidence.ts';
import { deniedIn } from './mentions.ts';
import { readNames } from './names.ts';
import { readCount, readMoney, readTenths } from './number.ts';
import { readOther } from './other-words.ts';
import type { FieldReader, FieldReading } from './reading.ts';
import { readText } from './text.ts';
import { readYesNo } from './yes-no.ts';

/** What other words tell, unless they are just what is denied: "geen cash". */
function otherChoice(field: Field, text: string): FieldReading | null {
  const other = readOther(field, text);
  return other !== null && deniedIn(field, text).some((denied) => overlaps(denied, other)) ? null : other;
}

const readers: Readonly<Record<FieldType, FieldReader>> = {
  text: readText,
  money: readMoney,
  count: readCount,
  tenths: readTenths,
  date: readDate,
  yes_no: readYesNo,
  choice: (field, text, language) => readChoice(field, text, language) ?? otherChoice(field, text),
  choices: readChoices,
  evidence: readEvidence,
  names: readNames,
};

/** Of a text for a field that is not free text, this much is read. */
const maxRead = 4096;

/**
 * Reads the text as an answer to one field; null where it is none. `alternatives` are other
 * readings that are truly possible: the person chooses.
 */
export function readField(field: Field, text: string, language: Language): FieldReading | null {
  const bounded = field.type === 'text' || field.type === 'evidence' ? text.slice(0, 20_000) : text.slice(0, maxRead);
  // A list that is cut off would be another list.
  if (field.type === 'names' && text.length > maxRead) return null;
  // "-3" is no third choice.
  const isNone = bounded.trim() === '' || ((field.type === 'choice' || field.type === 'choices') && /^\s*[-–−]\s?\d+\s*$/u.test(bounded));
  return isNone ? null : readers[field.type](field, bounded, language);
}
