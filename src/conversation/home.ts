/**
 * The home screen: one's Centra with how each stands, and the ways on. It only looks: what is open in the
 * conversation, and what a typed number chooses there, stays as it was.
 */
import { questions } from '../criteria/criteria.ts';
import type { Status } from '../criteria/vocabulary.ts';
import { wholePoints } from '../scoring/points.ts';
import { shortId } from './message.ts';
import { placeWords } from './place-wording.ts';
import type { Block, Option } from './reply.ts';
import { criterionState, showVerdict } from './show.ts';
import { assessmentOf, dossierOf, say, type Talk, words } from './talk.ts';
import { symbols } from './wording.ts';

type Command = Extract<Option['action'], { do: 'command' }>['command'];
const way = (label: string, command: Command, more: { argument?: string; primary?: boolean } = {}): Option => ({
  label,
  action: { do: 'command', command, ...(more.argument !== undefined && { argument: more.argument }) },
  ...(more.primary && { primary: true }),
});

function waysOn(talk: Talk): Option[] {
  const { language, phase } = talk.session;
  const w = words(talk);
  const p = placeWords[language];
  const other = way(p.otherLanguage, 'language', { argument: language === 'nl' ? 'en' : 'nl' });
  const begin = way(phase === 'new' ? p.begin : w.goOn, 'start', { primary: true });
  if (talk.member === null) return [begin, other, way(w.help, 'help')];
  return [begin, way(p.status, 'status'), way(p.gaps, 'gaps'), way(p.review, 'review'), other, way(w.help, 'help')];
}

/** One line per Centrum: its name, the person's role, and how it stands in a sign and in words. */
function centra(talk: Talk): Extract<Block, { kind: 'list' }> {
  const w = words(talk);
  const p = placeWords[talk.session.language];
  return {
    kind: 'list',
    items: talk.input.memberships.map(({ centrum, centrumName, role }) => {
      const isCurrent = centrum === talk.session.centrum;
      const found = stands(talk, centrum);
      const state = [
        ...(found === undefined ? [] : [w.status[found.verdict], w.points(found.points)]),
        ...(isCurrent ? [p.current] : []),
      ].join('; ');
      return {
        ...(found !== undefined && { symbol: symbols[found.verdict] }),
        text: p.centrumLine(centrumName, w.role[role], state),
        ...(!isCurrent && { option: way(w.goOn, 'start', { argument: shortId(centrum) }) }),
      };
    }),
  };
}

/** Verdict and points of one of the Centra; of another than the one that is worked on as it was kept. */
function stands(talk: Talk, centrum: string): { verdict: Status; points: number } | undefined {
  if (centrum === talk.session.centrum) {
    const { verdict, progress } = assessmentOf(talk);
    return { verdict, points: wholePoints(progress) };
  }
  const kept = talk.input.standings?.find((one) => one.centrum === centrum)?.standing;
  const [n, d] = kept?.progress ?? [0, 1];
  return kept && { verdict: kept.verdict, points: wholePoints({ n, d }) };
}

/** The Centrum that is worked on: its verdict, every criterion in a sign and in words, and how far it is. */
function current(talk: Talk): void {
  const w = words(talk);
  const { criteria, progress } = assessmentOf(talk);
  const { answers, notApplicable } = dossierOf(talk);
  const done = questions.filter(({ id }) => answers[id] !== undefined || notApplicable[id] !== undefined).length;
  showVerdict(talk);
  say(talk, criteria.map(({ id, status }) => criterionState(talk, id, status)).join('\n'));
  talk.blocks.push(
    { kind: 'progress', label: w.progress, done: wholePoints(progress), total: 100 },
    { kind: 'progress', label: w.questionsAnswered, done, total: questions.length },
  );
}

export function showHome(talk: Talk): void {
  const w = words(talk);
  // It names all Centra of the person, of which others in a channel may know nothing.
  talk.private = true;
  if (talk.member === null) say(talk, w.welcome);
  else current(talk);
  if (talk.input.memberships.length > 0) talk.blocks.push({ kind: 'heading', text: w.centraTitle }, centra(talk));
  talk.blocks.push({ kind: 'options', label: w.helpText, options: waysOn(talk) });
}
