/**
 * Picture blocks: the data of a drawing with the words that say the same. The data decides what is
 * shown, so who makes it has decided what the reader may see.
 *
 * @example
 * talk.blocks.push(radarBlock({ language, centrum, now: { label: 'nu', cells: cellsOf(assessment) } }));
 * talk.blocks.push(thirdsBlock(thirdsOf(dossier, werkdefinitie, assessment, { language, amounts })));
 */
import { euro, percent, percentOf } from '../criteria/format.ts';
import type { HeatmapData, PictureCell, RadarData, ThirdsData, ThirdsSide } from '../scoring/pictures.ts';
import { titleOf } from '../scoring/report.ts';
import { statusWords } from '../scoring/status-words.ts';
import { en, nl, type PictureWording } from './picture-wording.ts';
import type { Block } from './reply.ts';

type Picture = Extract<Block, { kind: 'picture' }>;

const wordings: Readonly<Record<RadarData['language'], PictureWording>> = { nl, en };

/** "1 Visie en regio". */
const named = (id: string, language: RadarData['language']): string => `${id.replace(/^c/u, '')} ${titleOf(id)[language]}`;

/** The six criteria of one Centrum now, and before where that is given. */
export function radarBlock(data: RadarData): Picture {
  const { language, centrum, now, before } = data;
  const w = wordings[language];
  const state = ({ status }: PictureCell): string => statusWords[language][status];
  const cells = now.cells.map((cell) => {
    const old = before?.cells.find(({ id }) => id === cell.id);
    const was = before === undefined || old === undefined ? '' : w.was(before.label, state(old), old.points);
    return `${w.cell(named(cell.id, language), state(cell), cell.points)}${was}.`;
  });
  return { kind: 'picture', name: 'radar', data, alt: [w.radar(centrum, now.label), ...cells].join('\n') };
}

/** Centra × criteria, one line of words per Centrum. */
export function heatmapBlock(data: HeatmapData): Picture {
  const { language, rows, more } = data;
  const w = wordings[language];
  const said = rows.map(({ name, verdict, cells }) =>
    w.row(
      name,
      statusWords[language][verdict],
      cells.map(({ id, status, points }) => w.short(id.replace(/^c/u, ''), statusWords[language][status], points)).join(', '),
    ),
  );
  return { kind: 'picture', name: 'heatmap', data, alt: [w.heatmap(rows.length), ...said, ...(more > 0 ? [w.more(more)] : [])].join('\n') };
}

function sideText({ side, share, cents, off, status }: ThirdsSide, language: ThirdsData['language']): string {
  const w = wordings[language];
  if (share === null) return w.unknown(w.sides[side]);
  const part = (tenths: number, amount: number | undefined): string => {
    const shown = percent(tenths, 1000, language);
    return amount === undefined ? shown : w.amount(shown, euro(amount, language));
  };
  const said = w.side(
    w.sides[side],
    part(share.tenths, cents?.all),
    cents === undefined ? part(share.cashTenths, undefined) : euro(cents.cash, language),
    cents === undefined ? part(share.tenths - share.cashTenths, undefined) : euro(cents.all - cents.cash, language),
    statusWords[language][status],
  );
  if (off === null) return `${said}${status === 'unanswered' ? w.soFar : ''}.`;
  const points = w.points(percent(off.tenths, 1000, language).replace('%', ''));
  return `${said}${w.off[off.way](off.cents === undefined ? points : w.amount(euro(off.cents, language), points))}.`;
}

/** The derdenbalk. Euros are in it only where its data has them. */
export function thirdsBlock(data: ThirdsData): Picture {
  const { language, centrum, totalCents, sides } = data;
  const w = wordings[language];
  const budget = totalCents === undefined ? [] : [totalCents === null ? w.budgetUnknown : w.budget(euro(totalCents, language))];
  const bands = [...new Set(sides.map(({ band: { met, nearly } }) => w.bands(...rangeOf(met, language), ...rangeOf(nearly, language))))];
  const alt = [w.thirds(centrum), ...budget, ...sides.map((side) => sideText(side, language)), ...bands].join('\n');
  return { kind: 'picture', name: 'thirds', data, alt };
}

const rangeOf = ([low, high]: ThirdsSide['band']['met'], language: ThirdsData['language']): [string, string] => [
  percentOf(low, language),
  percentOf(high, language),
];
