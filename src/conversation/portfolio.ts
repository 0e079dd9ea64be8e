/** Many Centra side by side, for who takes part in them: the table, the gaps most of them have, and a picture. Statuses and points only. */
import { type PortfolioQuery, readQuery, writeQuery } from '../criteria/portfolio-query.ts';
import { type Status, statuses } from '../criteria/vocabulary.ts';
import { wholePoints } from '../scoring/points.ts';
import { type Counts, type Portfolio, type PortfolioRow, portfolio, portfolioNorms } from '../scoring/portfolio.ts';
import { indicatorTitle } from '../scoring/report.ts';
import { allows } from './allowed.ts';
import { dateText } from './display.ts';
import { makePortfolio } from './documents/file.ts';
import { shortId } from './message.ts';
import { heatmapBlock } from './pictures.ts';
import { en, nl, type PortfolioWording } from './portfolio-wording.ts';
import type { Block, Option } from './reply.ts';
import { say, type Talk, words } from './talk.ts';
import { symbols } from './wording.ts';

/** Rows in one reply: with what stands around them, far below what the platforms take. */
const pageSize = 8;

/** Most Centra for which a button to go on with is offered. */
const mostSwitches = 10;

const wordsOf = (talk: Talk): PortfolioWording => (talk.session.language === 'nl' ? nl : en);
const numberOf = (criterion: string): string => criterion.slice(1);

const counted = (talk: Talk, counts: Counts, separator: string): string =>
  statuses
    .filter((status) => counts[status] > 0)
    .map((status) => wordsOf(talk).count(symbols[status], words(talk).status[status], counts[status]))
    .join(separator);

function selection(talk: Talk, { region, status, criterion, stale }: PortfolioQuery): void {
  const w = wordsOf(talk);
  const only = [
    ...(region === undefined ? [] : [w.region(region)]),
    ...(status === undefined
      ? []
      : [
          criterion === undefined
            ? w.verdictIs(words(talk).status[status])
            : w.criterionIs(numberOf(criterion), words(talk).status[status]),
        ]),
    ...(stale === true ? [w.quiet(portfolioNorms.stale.days)] : []),
  ];
  if (only.length > 0) say(talk, w.only(only.join('; ')));
  if (criterion !== undefined && status === undefined) say(talk, w.byCriterion(numberOf(criterion)));
}

function rowItem(talk: Talk, row: PortfolioRow): Extract<Block, { kind: 'list' }>['items'][number] {
  const w = wordsOf(talk);
  const { status } = words(talk);
  const cells = row.criteria.map(({ id, status: one, points, trend }) =>
    w.cell(numberOf(id), symbols[one], status[one], points === null ? null : wholePoints(points), w.trend[trend]),
  );
  const last = row.last === null ? null : dateText(row.last, talk.session.language);
  return {
    symbol: symbols[row.verdict],
    text: w.row(row.name, row.region, status[row.verdict], w.points(wholePoints(row.progress)), w.trend[row.trend]),
    detail: `${cells.join(' · ')}\n${w.last(last, row.stale)}${w.conflicts(row.conflicts)}`,
  };
}

function commonGaps(talk: Talk, { gaps }: Portfolio): void {
  if (gaps.length === 0) return;
  const w = wordsOf(talk);
  say(talk, w.gaps);
  talk.blocks.push({
    kind: 'list',
    items: gaps.map(({ indicator, centra, open }) => {
      const detail = w.gapOpen(open, centra);
      return { text: w.gap(indicatorTitle(indicator)[talk.session.language], centra), ...(detail !== '' && { detail }) };
    }),
  });
}

/** The rows of this reply as a picture; the list above it says every cell, so its words say what the eye takes from it. */
function picture(talk: Talk, { rows, totals }: Portfolio): void {
  const w = wordsOf(talk);
  const lines = (rows[0]?.criteria ?? []).map(({ id }, index) => {
    const counts: Record<Status, number> = { met: 0, nearly: 0, not_met: 0, unanswered: 0, not_applicable: 0 };
    for (const { criteria } of rows) counts[criteria[index]?.status ?? 'unanswered'] += 1;
    return w.heatmapLine(numberOf(id), counted(talk, counts, ', '));
  });
  const block = heatmapBlock({
    language: talk.session.language,
    rows: rows.map(({ name, verdict, criteria }) => ({
      name,
      verdict,
      cells: criteria.map(({ id, status, points }) => ({ id, status, points: points === null ? null : wholePoints(points) })),
    })),
    more: totals.shown - rows.length,
  });
  talk.blocks.push({ ...block, alt: w.heatmap(rows.length, lines.join('; ')) });
}

/** Ways to go on looking: the rest, or a part of it. */
function ways(talk: Talk, query: PortfolioQuery, { totals, rows }: Portfolio): void {
  const w = wordsOf(talk);
  const { page = 1, ...rest } = query;
  const option = (label: string, to: PortfolioQuery): Option => {
    const argument = writeQuery(to);
    return { label, action: { do: 'command', command: 'portfolio', ...(argument !== '' && { argument }) } };
  };
  const left = totals.shown - (page - 1) * pageSize - rows.length;
  const isWhole = Object.keys(rest).length === 0;
  const part = (['not_met', 'nearly'] as const).filter((status) => totals.verdicts[status] > 0 && totals.verdicts[status] < totals.shown);
  const options = [
    ...(left > 0 ? [option(w.more(left), { ...rest, page: page + 1 })] : []),
    ...(isWhole ? part.map((status) => option(w.onlyStatus(words(talk).status[status], totals.verdicts[status]), { status })) : []),
    ...(isWhole && totals.stale > 0 ? [option(w.onlyQuiet(totals.stale), { stale: true })] : []),
    ...(isWhole ? [option(w.asFile, { file: true })] : [option(w.everything, {})]),
  ];
  talk.blocks.push({ kind: 'options', label: w.look, options });
}

/** The Centra in which this person can go on working: all when they are few, otherwise those of the page. */
function switches(talk: Talk, rows: readonly PortfolioRow[]): void {
  const w = words(talk);
  const { memberships } = talk.input;
  const near = memberships.filter(({ centrum }) => memberships.length <= mostSwitches || rows.some((row) => row.centrum === centrum));
  const options = near.map(
    ({ centrum, centrumName, role }): Option => ({
      label: `${centrumName} (${w.role[role]})`,
      action: { do: 'command', command: 'start', argument: shortId(centrum) },
    }),
  );
  if (options.length > 0) talk.blocks.push({ kind: 'options', label: w.centraSwitch, options });
}

/** @param argument a query as `writeQuery` makes it. */
export function showPortfolio(talk: Talk, argument: string | undefined): void {
  const w = wordsOf(talk);
  const entries = talk.input.standings ?? [];
  const query = readQuery(argument);
  const found = portfolio(entries, query, { on: talk.input.message.at.slice(0, 10), size: pageSize });
  const { totals, rows } = found;
  // Others in a shared place may have nothing to do with these Centra.
  talk.private = true;
  if (entries.length === 0) {
    say(talk, w.nowhere);
    return switches(talk, rows);
  }
  if (query.file === true) return makePortfolio(talk);
  talk.blocks.push({ kind: 'heading', text: w.title(totals.shown, totals.centra) });
  if ((talk.input.overseen ?? 0) > 0) say(talk, w.overseen(talk.input.overseen ?? 0));
  selection(talk, query);
  if (rows.length === 0) say(talk, w.nothingFits);
  else {
    say(talk, `${w.verdicts(counted(talk, totals.verdicts, ' · '))}\n${w.quietCount(totals.stale, portfolioNorms.stale.days)}`);
    talk.blocks.push({ kind: 'list', items: rows.map((row) => rowItem(talk, row)) });
    say(talk, w.trendNote(portfolioNorms.trend.days));
    picture(talk, found);
    if ((query.page ?? 1) === 1) commonGaps(talk, found);
  }
  ways(talk, query, found);
  switches(talk, rows);
}

/** "regio: Twente": for the coordinator, of the Centrum that is being worked on. */
export function setRegion(talk: Talk, argument: string | undefined): void {
  const w = wordsOf(talk);
  const region = (argument ?? '')
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim()
    .slice(0, 60);
  if (talk.member === null || !allows(talk, 'set_region')) return say(talk, w.regionWho);
  if (region === '') return say(talk, w.regionHow);
  talk.acts.push({ do: 'set_region', centrum: talk.member.centrum, region });
  say(talk, w.regionSet(talk.member.centrumName, region));
}
