/** What changed since the reader last looked: which criteria moved, and who gave answers. */
import type { Ledger } from '../../criteria/ledger.ts';
import type { Assessment } from '../../scoring/assess.ts';
import type { PictureCell } from '../../scoring/pictures.ts';
import { exactPoints } from '../../scoring/points.ts';
import { dateText } from '../display.ts';
import type { Block } from '../reply.ts';
import { maxSeen, type Seen, type Session } from '../session.ts';
import type { ListItem } from './gaps.ts';
import { criterionTitle, type View } from './view.ts';

/** How a Centrum stands, small enough to remember. */
export const seenNow = (centrum: string, at: string, { criteria }: Assessment): Seen => ({
  centrum,
  at,
  criteria: Object.fromEntries(criteria.map(({ id, status, points }) => [id, [status, points === null ? null : exactPoints(points)]])),
});

/** The session after a look; what was not looked at for the longest is forgotten first. */
export const withSeen = ({ seen }: Session, now: Seen): Session['seen'] =>
  [...seen.filter(({ centrum }) => centrum !== now.centrum), now].slice(-maxSeen);

/** "200/3" → 66: cut off, as points always are where they are shown. */
const whole = (exact: string): number => {
  const [n = 0, d = 1] = exact.split('/').map(Number);
  return Math.floor(n / d);
};

/** The criteria of a look as the cells of a picture. */
export const cellsSeen = ({ criteria }: Seen): PictureCell[] =>
  Object.entries(criteria).map(([id, [status, points]]) => ({
    id,
    status,
    points: points === null || (status === 'unanswered' && points === '0') ? null : whole(points),
  }));

/** Answers given after an instant, per party, most first. */
function answersSince({ standing }: Ledger, at: string): { who: string; n: number }[] {
  const counts = new Map<string, number>();
  for (const fact of standing.values()) {
    const who = fact.by.partner ?? '';
    if (fact.at > at) counts.set(who, (counts.get(who) ?? 0) + 1);
  }
  return [...counts].map(([who, n]) => ({ who, n })).sort((a, b) => b.n - a.n || (a.who < b.who ? -1 : 1));
}

/** The changes since an earlier look, one line each. */
export function changesSince(view: View, before: Pick<Seen, 'at' | 'criteria'>): ListItem[] {
  const { words, status } = view;
  // No points as long as nothing is known: unknown is not zero.
  const standing = ([state, points]: Seen['criteria'][string]): string =>
    `${words.status[state]}${points === null || (state === 'unanswered' && points === '0') ? '' : ` (${words.points(whole(points))})`}`;
  const now = seenNow('', '', view.assessment).criteria;
  const moved = Object.entries(now).flatMap(([id, state]): ListItem[] => {
    const was = before.criteria[id];
    const same = was !== undefined && was[0] === state[0] && was[1] === state[1];
    return was === undefined || same ? [] : [{ text: status.moved(criterionTitle(view, id), standing(was), standing(state)) }];
  });
  const given = answersSince(view.ledger, before.at).map(({ who, n }) => status.newAnswersOf(who || words.audience.coordinator, n));
  return given.length === 0 ? moved : [...moved, { text: status.newAnswers(given.join(', ')) }];
}

/** What changed since the reader's last look, in words. */
export function changeBlocks(view: View, before: Seen | undefined): Block[] {
  const { status, language } = view;
  if (before === undefined) return [];
  const date = dateText(before.at, language);
  const items = changesSince(view, before);
  if (items.length === 0) return [{ kind: 'text', text: status.noChange(date) }];
  return [
    { kind: 'text', text: status.changedSince(date) },
    { kind: 'list', items },
  ];
}
