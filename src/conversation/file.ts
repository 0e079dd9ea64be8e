/** A shared file: taken as evidence, or refused with a reason. Its name, type, size and link are noted, never what is in it. */
import { canonical } from '../criteria/ledger.ts';
import { evidenceSchema } from '../criteria/question.ts';
import { type QuestionRef, thingOf } from '../criteria/vocabulary.ts';
import { evidenceGaps } from '../scoring/next.ts';
import { audienceOf } from './allowed.ts';
import { accept } from './answer.ts';
import { titleText } from './display.ts';
import type { Content } from './message.ts';
import { reask } from './reask.ts';
import { assessmentOf, dossierOf, knownValue, say, type Talk, words } from './talk.ts';

/** Largest file that is taken as evidence, in bytes. */
const maxFile = 25 * 1024 * 1024;
/** By media type, as Slack says it, or by the ending of the name, as Teams does. */
const fileTypes =
  /^(application\/(pdf|msword|vnd\.[\w.+-]+)|image\/(png|jpe?g)|text\/(plain|csv)|pdf|docx?|xlsx?|pptx?|od[pst]|png|jpe?g|txt|csv)$/iu;

/** The evidence, and what was written beside the file. */
function attach(talk: Talk, ref: QuestionRef, evidence: unknown): void {
  const proposal = { ref: thingOf(ref), value: { evidence }, quote: '', start: 0, end: 0, certainty: 'stated' as const };
  accept(talk, [...talk.input.understood.proposals, proposal], true);
}

/** A file is evidence: for the open question when that asks for it, else for one the person chooses. */
export function file(talk: Talk, { id, name, type, size, link }: Extract<Content, { kind: 'file' }>['file']): void {
  const w = words(talk);
  if (talk.session.centrum === null) return reask(talk);
  if (size > maxFile || !fileTypes.test(type)) {
    say(talk, w.fileRefused(name.slice(0, 200)));
    return reask(talk);
  }
  const noted = { title: name.slice(0, 200), type, size };
  const linked = evidenceSchema.safeParse({ ...noted, link });
  // A platform that gives no address of its own for a file.
  const evidence = linked.success ? linked : evidenceSchema.safeParse({ ...noted, link: `file:${encodeURIComponent(id)}` });
  if (!evidence.success) return reask(talk);
  say(talk, w.fileNoted(name.slice(0, 200)));
  const { open } = talk.session;
  if (open?.field === 'evidence') return attach(talk, open, withPresent(talk, open, evidence.data));
  const places = evidenceGaps(assessmentOf(talk), audienceOf(talk.member)).slice(0, 8);
  if (places.length === 0) {
    say(talk, w.fileNowhere);
    return reask(talk);
  }
  const options = places.map((ref) => ({
    label: titleText(ref, knownValue(dossierOf(talk), ref), talk.session.language),
    action: { do: 'choose' as const, ref, value: withPresent(talk, ref, evidence.data) },
  }));
  talk.blocks.push({ kind: 'options', label: w.fileWhere, options });
}

/** The evidence that is there, and more. */
export function withPresent(talk: Talk, ref: QuestionRef, ...added: unknown[]): unknown[] {
  const present = knownValue(dossierOf(talk), ref)?.evidence;
  const all = [...(Array.isArray(present) ? present : []), ...added];
  return [...new Map(all.map((one) => [canonical(one), one])).values()];
}
