/** Ja of nee, with the words that people use for it, and what leaves room for the other. */
import { fold, span } from '../fold.ts';
import { isPart, isUnknown, notAloneIn, withoutDoubts } from './doubt.ts';
import type { FieldReader, FieldReading } from './reading.ts';
import * as words from './yes-no-words.ts';

/** A text without "maar", "wel" and the like before what it says. */
const withoutLead = (rest: string): string => rest.slice(words.softened.exec(rest)?.[0].length ?? 0);

/** What stands behind a plain yes or no leaves room for the other. */
const isHalved = (rest: string): boolean => words.conditional.test(rest) || /^\s*\?/u.test(rest) || isPart(withoutLead(rest));

interface Said {
  readonly value: boolean;
  /** Of the words that say it. */
  readonly length: number;
  readonly sure: boolean;
}

/** "ja, twee plaatsen": an answer in itself; null where it is taken back at once. */
function plain(clear: string, word: string, value: boolean): Said | null {
  const rest = clear.slice(word.length);
  const [halved, more] = [isHalved(rest), notAloneIn(withoutLead(rest)) !== undefined];
  if (value ? words.takenBack.test(rest) && !halved && !more : more) return null;
  const length = word.length + (words.echo[value ? 'yes' : 'no'].exec(rest)?.[0].length ?? 0);
  return { value, length, sure: !halved && !(value && !more && words.lessened.test(rest)) };
}

/** "niet in de stuurgroep", "zeker met twee plaatsen": what follows at once may be all that is meant. */
function loose(clear: string, isDoubted: boolean): Said | null {
  const unlikely = words.doubtful.exec(clear);
  if (unlikely) return { value: false, length: unlikely[0].length, sure: false };
  const [no, yes] = [words.denial.exec(clear), words.assent.exec(clear) ?? (isDoubted ? words.leaning.exec(clear) : null)];
  const said = (no ?? yes)?.[0];
  if (said === undefined) return null;
  const rest = clear.slice(said.length);
  if (no) {
    const fromDenial = (/\S+$/u.exec(said)?.[0] ?? '') + rest;
    // "niet alleen in de stuurgroep": there as well.
    const more = notAloneIn(fromDenial);
    if (more !== undefined) return { value: true, length: said.length + more.length - fromDenial.length + rest.length, sure: false };
    // "zeker niet altijd": sometimes.
    if (isPart(fromDenial)) return null;
  }
  const goesOn = /^ ?[\p{L}\p{N}]/u.test(rest);
  // What is denied is no explanation of it.
  const length = said.length + (no && goesOn ? (/^[^,.;:\n]*/u.exec(rest)?.[0].length ?? 0) : 0);
  return { value: no === null, length, sure: !goesOn && !isHalved(rest) };
}

/** Reads a yes or a no at the start of the text. What leaves room for the other is to be confirmed; "deels" and "ja en nee" are neither. */
export const readYesNo: FieldReader = (_field, text): FieldReading | null => {
  const folded = fold(text).replaceAll('\ufe0f', ' ');
  const first = folded.slice(words.before.exec(folded)?.[0].length ?? 0);
  if (words.both.test(first)) return null;
  const clear = withoutDoubts(folded);
  const start = words.before.exec(clear)?.[0].length ?? 0;
  const rest = clear.slice(start);
  if (isPart(rest.slice(/^(?:(?:wel|nog|ook) )*/u.exec(rest)?.[0].length ?? 0))) return null;
  const read = words.scope.exec(clear)?.[0].length ?? 0;
  const isDoubted = clear.slice(0, read) !== folded.slice(0, read);
  const [no, yes] = [words.nay.exec(rest)?.[0], words.yea.exec(rest)?.[0]];
  const word = no ?? yes;
  const said = word === undefined ? loose(rest, isDoubted) : plain(rest, word, no === undefined);
  if (said === null) {
    if (word !== undefined) return null;
    const value = wholeSentence(rest) ?? (words.likely.test(first) && /^\s*(?:[,.;!]|$)/u.test(rest) ? true : null);
    return value === null ? null : { value, ...span(text), certainty: 'inferred' };
  }
  const { value, length, sure } = said;
  const end = start + length;
  // "nee, geen idee" is no answer.
  if (!value && isUnknown(folded.slice(end).replace(/^[\s,.!-]+/u, ''))) return null;
  const place = span(text, isDoubted ? 0 : start, endOfDoubts(folded, clear, end));
  return { value, ...place, certainty: sure && !isDoubted ? 'stated' : 'inferred' };
};

/** "dat is niet zo", "they do": a short sentence that says no more than yes or no. */
function wholeSentence(clear: string): boolean | null {
  if (words.affirmed.test(clear)) return true;
  const said = words.sentence.exec(clear)?.[1]?.trim();
  return said === undefined ? null : ['wel', 'so', 'zo'].includes(said);
}

/** Doubts right behind the answer belong to it: "ja, denk ik". */
function endOfDoubts(folded: string, clear: string, end: number): number {
  let last = end;
  for (let at = end; /[\s,.]/u.test(clear[at] ?? ''); at += 1) if (clear[at] !== folded[at]) last = at + 1;
  return last;
}
