/** Many Centra as a workbook: one row each, with verdict, status and points per criterion; and the gaps that most of them share. */
import { criteria } from '../../criteria/criteria.ts';
import type { Language } from '../../criteria/vocabulary.ts';
import { type Cell, columnsOf, type Sheet, type Workbook } from '../../scoring/document.ts';
import { wholePoints } from '../../scoring/points.ts';
import { indicatorTitle, titleOf } from '../../scoring/report.ts';
import type { CentrumStanding } from '../standings.ts';
import { wordingOf } from '../wording.ts';
import { type DocumentWording, documentWording } from './wording.ts';

const whole = (pair: readonly [number, number] | null): number | null => (pair === null ? null : wholePoints({ n: pair[0], d: pair[1] }));

function table(w: DocumentWording, all: readonly CentrumStanding[], language: Language): Sheet {
  const { status } = wordingOf(language);
  const named = criteria.map(({ id }) => ({ id, title: `${id.replace(/^c/u, '')} ${titleOf(id)[language]}` }));
  return {
    name: w.portfolio,
    columns: columnsOf(
      [w.centrum, 34],
      [w.region, 18],
      [w.verdict, 18],
      [w.progress, 11],
      ...named.flatMap(({ title }): [string, number][] => [
        [title, 18],
        [w.points, 8],
      ]),
      [w.conflicts, 13],
      [w.lastActivity, 14],
    ),
    rows: all.map(({ name, region, standing }): Cell[] => [
      name,
      region,
      status[standing.verdict],
      whole(standing.progress),
      ...named.flatMap(({ id }): Cell[] => {
        const [state, points] = standing.criteria[id] ?? ['unanswered', null];
        return [status[state], whole(points)];
      }),
      standing.conflicts,
      standing.last?.slice(0, 10) ?? '',
    ]),
  };
}

/** Parts that are not met, with how many Centra have that; most first. */
function shared(w: DocumentWording, all: readonly CentrumStanding[], language: Language): Sheet {
  const counts = new Map<string, number>();
  for (const { standing } of all)
    for (const indicator of new Set(Object.values(standing.gaps).flat())) counts.set(indicator, (counts.get(indicator) ?? 0) + 1);
  const rows = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return {
    name: w.plan,
    columns: columnsOf([w.indicator, 44], [w.criterion, 32], [w.portfolio, 10]),
    rows: rows.map(([indicator, n]): Cell[] => [indicatorTitle(indicator)[language], titleOf(indicator.split('.')[0] ?? '')[language], n]),
  };
}

/** @param all the Centra that the reader may see, in the order in which they are listed. */
export function portfolioWorkbook(all: readonly CentrumStanding[], language: Language): Workbook {
  const w = documentWording[language];
  return { language, title: w.filePortfolio, sheets: [table(w, all, language), shared(w, all, language)] };
}
