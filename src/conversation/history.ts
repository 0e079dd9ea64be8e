/** "Hoe stonden we er op 1 maart voor?" and "verloop": the facts up to then, judged by today's rules, beside how it stands now. */
import { werkdefinitie } from '../criteria/rule-set.ts';
import type { Fact, Language } from '../criteria/vocabulary.ts';
import type { Assessment } from '../scoring/assess.ts';
import { assessedOn, factsUntil, monthEnds } from '../scoring/history.ts';
import { cellsOf, type PictureCell } from '../scoring/pictures.ts';
import { wholePoints } from '../scoring/points.ts';
import { indicatorTitle, titleOf } from '../scoring/report.ts';
import { dateText } from './display.ts';
import { en, type HistoryWording, nl } from './history-wording.ts';
import { radarBlock } from './pictures.ts';
import { showStatus } from './show.ts';
import { assessmentOf, say, type Talk, words } from './talk.ts';
import { symbols } from './wording.ts';

const wordsOf = (talk: Talk): HistoryWording => (talk.session.language === 'nl' ? nl : en);

/** Most months that a course goes back. */
const mostMonths = 6;

type State = Pick<PictureCell, 'status' | 'points'>;

const verdictOf = ({ verdict, progress }: Assessment): State => ({ status: verdict, points: wholePoints(progress) });

const stateText = (talk: Talk, { status, points }: State): string => wordsOf(talk).state(words(talk).status[status], points);

const signedState = (talk: Talk, state: State): string => `${symbols[state.status]} ${stateText(talk, state)}`;

const worth = ({ points }: PictureCell): number => points ?? 0;

interface Compared {
  id: string;
  was: PictureCell;
  now: PictureCell;
}

const compared = (then: Assessment, now: Assessment): Compared[] => {
  const before = cellsOf(then);
  return cellsOf(now).flatMap((cell) => {
    const old = before.find(({ id }) => id === cell.id);
    return old === undefined ? [] : [{ id: cell.id, was: old, now: cell }];
  });
};

function criteriaItems(talk: Talk, all: readonly Compared[]): void {
  const w = wordsOf(talk);
  const items = all.map(({ id, was, now }) => {
    const title = words(talk).criterion(id.slice(1), titleOf(id)[talk.session.language]);
    const [before, is] = [signedState(talk, was), signedState(talk, now)];
    const way = worth(now) > worth(was) ? w.up : worth(now) < worth(was) ? w.down : '';
    return { symbol: symbols[now.status], text: before === is ? w.unchanged(title, is) : w.line(title, before, is, way) };
  });
  talk.blocks.push({ kind: 'list', items });
}

/** Every indicator by its id, with its status. */
const indicatorsOf = ({ criteria, definition, objectives }: Assessment): Map<string, string> =>
  new Map([...criteria, ...definition, ...objectives].flatMap(({ indicators }) => indicators.map(({ id, status }) => [id, status])));

function whatChanged(talk: Talk, then: Assessment, now: Assessment): void {
  const w = wordsOf(talk);
  const before = indicatorsOf(then);
  const moved = [...indicatorsOf(now)].filter(([id, status]) => before.get(id) !== status);
  const list = (title: string, ids: readonly string[]): void => {
    if (ids.length === 0) return;
    say(talk, title);
    talk.blocks.push({ kind: 'list', items: ids.map((id) => ({ text: indicatorTitle(id)[talk.session.language] })) });
  };
  const solved = moved.filter(([, status]) => status === 'met').map(([id]) => id);
  const worse = moved.filter(([id, status]) => before.get(id) === 'met' && status !== 'met').map(([id]) => id);
  list(w.solved, solved);
  list(w.worse, worse);
  if (moved.length === 0) say(talk, w.noChange);
}

function picture(talk: Talk, label: string, then: Assessment, now: Assessment): void {
  const w = wordsOf(talk);
  const all = compared(then, now);
  const up = all.filter((one) => worth(one.now) > worth(one.was)).length;
  const down = all.filter((one) => worth(one.now) < worth(one.was)).length;
  const block = radarBlock({
    language: talk.session.language,
    centrum: talk.member?.centrumName ?? '',
    now: { label: w.nowLabel, cells: cellsOf(now) },
    before: { label, cells: cellsOf(then) },
  });
  talk.blocks.push({ ...block, alt: w.radar(label, up, down, all.length - up - down) });
}

function onDay(talk: Talk, facts: readonly Fact[], day: string): void {
  const w = wordsOf(talk);
  const { language } = talk.session;
  const label = dateText(day, language);
  const earlier = factsUntil(facts, day);
  const [first] = facts.map(({ at }) => at).sort();
  if (first === undefined) return say(talk, w.nothingYet);
  if (earlier.length === 0) return say(talk, w.nothingThen(label, dateText(first, language)));
  const [then] = assessedOn(facts, [day], werkdefinitie);
  if (then === undefined) return;
  const now = assessmentOf(talk);
  talk.blocks.push({ kind: 'heading', text: w.title(talk.member?.centrumName ?? '', label) });
  say(talk, w.verdict(signedState(talk, verdictOf(then)), signedState(talk, verdictOf(now))));
  criteriaItems(talk, compared(then, now));
  whatChanged(talk, then, now);
  say(talk, w.since(facts.length - earlier.length));
  picture(talk, label, then, now);
}

const monthText = (day: string, language: Language): string => dateText(day, language).replace(/^\d+ /u, '');

function course(talk: Talk, facts: readonly Fact[], today: string): void {
  const w = wordsOf(talk);
  if (facts.length === 0) return say(talk, w.nothingYet);
  const days = monthEnds(facts, today, mostMonths);
  const then = assessedOn(facts, days, werkdefinitie);
  const now = assessmentOf(talk);
  talk.blocks.push({ kind: 'heading', text: w.courseTitle(talk.member?.centrumName ?? '') });
  const point = (label: string, isNow: boolean, one: Assessment) => {
    const cells = cellsOf(one).map(({ id, status, points }) => `${id.slice(1)} ${symbols[status]}${points === null ? '' : ` ${points}`}`);
    return { symbol: symbols[one.verdict], text: w.point(w.month(label, isNow), stateText(talk, verdictOf(one)), cells.join(' · ')) };
  };
  const items = then.map((one, index) => point(monthText(days[index] ?? '', talk.session.language), false, one));
  talk.blocks.push({ kind: 'list', items: [...items, point('', true, now)] });
  const [oldest] = then;
  if (oldest !== undefined) picture(talk, dateText(days[0] ?? '', talk.session.language), oldest, now);
  say(talk, w.how);
}

/** @param argument a day as YYYY-MM-DD; absent: the course over the last months. */
export function showHistory(talk: Talk, argument: string | undefined): void {
  const today = talk.input.message.at.slice(0, 10);
  const facts = talk.input.history ?? [];
  const day = /^\d{4}-\d{2}-\d{2}$/u.exec(argument ?? '')?.[0];
  if (day === undefined) return course(talk, facts, today);
  if (day <= today) return onDay(talk, facts, day);
  say(talk, wordsOf(talk).future(dateText(day, talk.session.language)));
  showStatus(talk);
}
