/**
 * The weekly message to a programme coordinator: how many of the programme's Centra stand where, what changed
 * this week, and which are quiet. Made of standings alone: it knows no answer, no amount and nobody's name.
 */
import { type Language, statuses } from '../../criteria/vocabulary.ts';
import { wholePoints } from '../../scoring/points.ts';
import { type PortfolioRow, portfolio, portfolioNorms } from '../../scoring/portfolio.ts';
import { daysBefore, markAt, type Standing } from '../../scoring/standing.ts';
import { dateText } from '../display.ts';
import type { Block, Reply } from '../reply.ts';
import type { CentrumStanding } from '../standings.ts';
import { symbols, wordingOf } from '../wording.ts';
import { reminderWording } from './wording.ts';

/** How many Centra each list names; the rest is in the portfolio. */
const mostNamed = 8;

const points = ([n, d]: readonly [number, number]): number => wholePoints({ n, d });

interface Change {
  name: string;
  /** Points at the end of that week; null when nothing was noted by then. */
  before: number | null;
  after: number;
}

/** What is different from the end of the week before the one that is told of; marks are kept by the week. */
function changeOf({ name, standing }: CentrumStanding, weekBefore: string): Change[] {
  const before = marked(standing, weekBefore);
  const after = points(standing.progress);
  const began = before === null && standing.last !== null;
  return began || (before !== null && before !== after) ? [{ name, before, after }] : [];
}

function marked(standing: Standing, date: string): number | null {
  const progress = markAt(standing, date)?.[1];
  return progress == null || typeof progress === 'string' ? null : points(progress);
}

function named(items: readonly { symbol?: string; text: string }[], more: (n: number) => string): Block[] {
  const rest = items.length - mostNamed;
  const list: Block = { kind: 'list', items: items.slice(0, mostNamed) };
  return rest > 0 ? [list, { kind: 'text', text: more(rest) }] : [list];
}

/**
 * @param centra the Centra that take part in the programme now.
 * @param at the instant at which it is sent.
 * @returns null when there is nothing to tell: no Centrum, or all is met, nothing changed and none is quiet.
 */
export function programmeDigest(name: string, language: Language, centra: readonly CentrumStanding[], at: string): Reply | null {
  const on = at.slice(0, 10);
  const w = reminderWording(language);
  const { status } = wordingOf(language);
  const { rows, totals } = portfolio(centra, { sort: 'activity' }, { on });
  const changes = centra.flatMap((one) => changeOf(one, daysBefore(on, 14))).sort(byChange);
  const quiet: PortfolioRow[] = rows.filter(({ stale }) => stale).reverse();
  if (totals.verdicts.met === totals.centra && changes.length === 0 && quiet.length === 0) return null;
  const verdicts = statuses
    .filter((one) => totals.verdicts[one] > 0)
    .map((one) => ({ symbol: symbols[one], text: `${status[one]}: ${totals.verdicts[one]}` }));
  const blocks: Block[] = [
    { kind: 'text', text: w.programmeTitle(name, totals.centra) },
    { kind: 'list', items: verdicts },
    { kind: 'text', text: changes.length === 0 ? w.programmeNoChange : w.programmeChanged(changes.length) },
    ...(changes.length === 0
      ? []
      : named(
          changes.map(({ name: centrum, before, after }) => ({ text: w.programmeChange(centrum, before, after) })),
          w.programmeMore,
        )),
    ...(quiet.length === 0
      ? []
      : [
          { kind: 'text' as const, text: w.programmeQuiet(quiet.length, portfolioNorms.stale.days) },
          ...named(
            quiet.map(({ name: centrum, last }) => ({
              text: w.programmeQuietOne(centrum, last === null ? null : dateText(last, language)),
            })),
            w.programmeMore,
          ),
        ]),
    {
      kind: 'options',
      label: w.whatNow,
      options: [
        { label: w.seePortfolio, action: { do: 'command', command: 'portfolio' }, primary: true },
        { label: w.noMore, action: { do: 'command', command: 'reminders', argument: 'off' } },
      ],
    },
  ];
  return { language, audience: 'person', blocks, byModel: false };
}

/** The greatest change first; what began counts from nothing. */
const size = ({ before, after }: Change): number => Math.abs(after - (before ?? 0));
const byChange = (a: Change, b: Change): number => size(b) - size(a) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
