/** The words of the table of Centra. */
import type { Trend } from '../scoring/portfolio.ts';

const centra = (n: number): string => `${n} ${n === 1 ? 'Centrum' : 'Centra'}`;
const centres = (n: number): string => `${n} ${n === 1 ? 'Centre' : 'Centres'}`;

export const nl = {
  title: (shown: number, all: number) => (shown === all ? `Portfolio: ${centra(all)}` : `Portfolio: ${shown} van ${centra(all)}`),
  nowhere: 'Je doet nog in geen Centrum mee.',
  overseen: (n: number) => `${centra(n)} zie je via een programma: hoe ze ervoor staan, nooit bedragen of wie wat zei.`,
  nothingFits: 'Geen Centrum past hierbij.',
  only: (what: string) => `Alleen: ${what}.`,
  region: (name: string) => `regio “${name}”`,
  verdictIs: (status: string) => `oordeel ${status}`,
  criterionIs: (n: string, status: string) => `criterium ${n} ${status}`,
  byCriterion: (n: string) => `Gerangschikt naar criterium ${n}.`,
  quiet: (days: number) => `stil: ${days} dagen of langer niets nieuws (eigen norm)`,
  verdicts: (counts: string) => `Oordeel: ${counts}.`,
  count: (symbol: string, status: string, n: number) => `${symbol} ${status} ${n}`,
  quietCount: (n: number, days: number) => `Stil: ${n} (${days} dagen of langer niets nieuws, eigen norm).`,
  row: (name: string, region: string | null, status: string, points: string, trend: string) =>
    `${name}${region === null ? '' : ` (${region})`}: ${status}, ${points}${trend}`,
  points: (n: number) => `${n} ${n === 1 ? 'punt' : 'punten'}`,
  cell: (n: string, symbol: string, status: string, points: number | null, trend: string) =>
    `${n} ${symbol} ${status}${points === null ? '' : ` ${points}`}${trend}`,
  trend: { up: ' ▲ hoger', down: ' ▼ lager', same: '', new: '' } satisfies Record<Trend, string>,
  trendNote: (days: number) =>
    `▲ hoger en ▼ lager: vergeleken met ${days} dagen geleden (eigen norm). Zonder teken: gelijk, of toen nog niets bekend.`,
  last: (date: string | null, stale: boolean) =>
    date === null ? 'Nog niets ingevuld.' : `Laatste nieuws: ${date}${stale ? ', stil' : ''}.`,
  conflicts: (n: number) => (n === 0 ? '' : ` ${n} ${n === 1 ? 'tegenspraak' : 'tegenspraken'}.`),
  gaps: 'Vaakste gaten:',
  gap: (title: string, n: number) => `${title}: bij ${centra(n)}`,
  gapOpen: (open: number, n: number) =>
    open === 0 ? '' : open === n ? 'Overal nog niet beantwoord.' : `Bij ${open} daarvan nog niet beantwoord.`,
  more: (n: number) => `Meer (nog ${n})`,
  onlyStatus: (status: string, n: number) => `Alleen ${status} (${n})`,
  onlyQuiet: (n: number) => `Alleen stil (${n})`,
  everything: 'Alle Centra',
  asFile: 'Als Excel',
  look: 'Anders bekijken:',
  heatmap: (rows: number, lines: string) => `Beeld van deze ${centra(rows)}: ${lines}.`,
  heatmapLine: (n: string, counts: string) => `criterium ${n}: ${counts}`,
  regionSet: (centrum: string, region: string) => `${centrum} staat nu onder regio ${region}.`,
  regionWho: 'Alleen de coördinator kan de regio van een Centrum kiezen.',
  regionHow: 'Typ “regio: ” met de naam van de regio erachter.',
};

export type PortfolioWording = typeof nl;

export const en: PortfolioWording = {
  title: (shown, all) => (shown === all ? `Portfolio: ${centres(all)}` : `Portfolio: ${shown} of ${centres(all)}`),
  nowhere: 'You do not take part in any Centre yet.',
  overseen: (n) => `You see ${centres(n)} through a programme: how they stand, never amounts or who said what.`,
  nothingFits: 'No Centre fits this.',
  only: (what) => `Only: ${what}.`,
  region: (name) => `region “${name}”`,
  verdictIs: (status) => `verdict ${status}`,
  criterionIs: (n, status) => `criterion ${n} ${status}`,
  byCriterion: (n) => `Ordered by criterion ${n}.`,
  quiet: (days) => `quiet: nothing new for ${days} days or more (our own norm)`,
  verdicts: (counts) => `Verdict: ${counts}.`,
  count: (symbol, status, n) => `${symbol} ${status} ${n}`,
  quietCount: (n, days) => `Quiet: ${n} (nothing new for ${days} days or more, our own norm).`,
  row: (name, region, status, points, trend) => `${name}${region === null ? '' : ` (${region})`}: ${status}, ${points}${trend}`,
  points: (n) => `${n} ${n === 1 ? 'point' : 'points'}`,
  cell: (n, symbol, status, points, trend) => `${n} ${symbol} ${status}${points === null ? '' : ` ${points}`}${trend}`,
  trend: { up: ' ▲ higher', down: ' ▼ lower', same: '', new: '' },
  trendNote: (days) => `▲ higher and ▼ lower: compared with ${days} days ago (our own norm). No sign: the same, or nothing known then.`,
  last: (date, stale) => (date === null ? 'Nothing filled in yet.' : `Last news: ${date}${stale ? ', quiet' : ''}.`),
  conflicts: (n) => (n === 0 ? '' : ` ${n} ${n === 1 ? 'contradiction' : 'contradictions'}.`),
  gaps: 'Most common gaps:',
  gap: (title, n) => `${title}: in ${centres(n)}`,
  gapOpen: (open, n) => (open === 0 ? '' : open === n ? 'Not answered yet in any of them.' : `Not answered yet in ${open} of them.`),
  more: (n) => `More (${n} left)`,
  onlyStatus: (status, n) => `Only ${status} (${n})`,
  onlyQuiet: (n) => `Only quiet (${n})`,
  everything: 'All Centres',
  asFile: 'As Excel',
  look: 'Look at it another way:',
  heatmap: (rows, lines) => `Picture of these ${centres(rows)}: ${lines}.`,
  heatmapLine: (n, counts) => `criterion ${n}: ${counts}`,
  regionSet: (centrum, region) => `${centrum} is now under region ${region}.`,
  regionWho: 'Only the coordinator can choose the region of a Centre.',
  regionHow: 'Type “region: ” with the name of the region behind it.',
};
