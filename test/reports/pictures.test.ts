/** Pictures: the same data gives the same bytes, any name can be drawn, and the words say what the picture says. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { heatmapBlock, radarBlock, thirdsBlock } from '../../src/conversation/pictures.ts';
import { exampleDossier } from '../../src/criteria/examples.ts';
import { werkdefinitie } from '../../src/criteria/rule-set.ts';
import type { Language } from '../../src/criteria/vocabulary.ts';
import { draw, drawings } from '../../src/reports/pictures/drawings.ts';
import { toPng } from '../../src/reports/png.ts';
import { assess } from '../../src/scoring/assess.ts';
import { cellsOf } from '../../src/scoring/pictures.ts';
import { thirdsOf } from '../../src/scoring/thirds-data.ts';
import { heatmapData, radarData, thirdsData } from './data.ts';

/** What stands in a drawing, without the markup. */
const textsIn = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/gu)].map(([, text = '']) => text.replaceAll('&amp;', '&').replaceAll('&quot;', '"'));
const figuresIn = (text: string): string[] => text.match(/€\s?\d[\d.,]*\d|€\s?\d|\d[\d.,]*%/gu) ?? [];
/** The marks along the axis are no figures of the Centrum. */
const ofAxis = (text: string): boolean => /^\d+0?%$/u.test(text);

const exampleThirds = (name: 'complete' | 'partial' | 'empty', language: Language, amounts: boolean) => {
  const dossier = exampleDossier(name);
  return thirdsOf(dossier, werkdefinitie, assess(dossier, werkdefinitie), { language, amounts });
};

describe('a drawing', () => {
  test('is the same for the same data, to the byte', () => {
    const data = {
      language: 'nl',
      centrum: 'Centrum Noord',
      now: { label: 'nu', cells: cellsOf(assess(exampleDossier('partial'), werkdefinitie)) },
    };
    const first = toPng(draw('radar', data));
    draw('thirds', exampleThirds('partial', 'nl', true));
    expect(Buffer.from(toPng(draw('radar', data))).equals(Buffer.from(first))).toBe(true);
    expect([...first.slice(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
  });

  test('has text: the fonts are found', () => {
    const [dutch, english] = (['nl', 'en'] as const).map((language) =>
      Buffer.from(toPng(draw('heatmap', { language, rows: [], more: 0 }))),
    );
    expect(dutch?.equals(english ?? Buffer.of())).toBe(false);
  });

  test('of no Centra says so, without a legend of signs that stand nowhere', () => {
    const { svg } = draw('heatmap', { language: 'nl', rows: [], more: 0 });
    expect(svg).toContain('Er zijn geen Centra om te tonen.');
    expect(svg).not.toContain('voldaan');
  });

  test.each([
    [undefined, 1400],
    [1024, 1024],
    [100, 100],
  ])('with at most %s pixels has none more than %i in either direction', (most, pixels) => {
    const cells = cellsOf(assess(exampleDossier('partial'), werkdefinitie));
    const png = Buffer.from(
      toPng(draw('heatmap', { language: 'nl', rows: Array(12).fill({ name: 'Noord', verdict: 'met', cells }), more: 0 }), most),
    );
    expect(Math.max(png.readUInt32BE(16), png.readUInt32BE(20))).toBe(pixels);
  });

  test.each([
    ['no such drawing', 'constructor', {}],
    ['data of another drawing', 'radar', { language: 'nl', rows: [], more: 0 }],
    [
      'points out of range',
      'radar',
      { language: 'nl', centrum: 'x', now: { label: 'nu', cells: Array(6).fill({ id: 'c1', status: 'met', points: 101 }) } },
    ],
    ['more than there is room for', 'heatmap', { language: 'nl', rows: Array(41).fill({ name: 'x', verdict: 'met', cells: [] }), more: 0 }],
  ])('refuses %s', (_, name, data) => {
    expect(() => draw(name, data)).toThrow();
  });

  test.each(['radar', 'heatmap', 'thirds'] as const)('%s can be drawn whatever the names', (name) => {
    const data = { radar: radarData(), heatmap: heatmapData(), thirds: thirdsData() }[name];
    fc.assert(
      fc.property(data as fc.Arbitrary<unknown>, (given) => {
        expect(drawings[name].schema.safeParse(given).success).toBe(true);
        const drawing = draw(name, JSON.parse(JSON.stringify(given)));
        expect(drawing.svg).not.toMatch(/NaN|undefined|<script/u);
        expect(toPng(drawing).length).toBeGreaterThan(1_000);
      }),
      { numRuns: 8 },
    );
  });
});

describe('the words of a picture', () => {
  const name = fc.constantFrom('Centrum Noord', 'CIV Zorg & Welzijn');

  test('of the derdenbalk have the figures of the drawing, and no others', () => {
    fc.assert(
      fc.property(thirdsData(name), (data) => {
        const drawn = textsIn(draw('thirds', data).svg).filter((text) => !ofAxis(text));
        const inDrawing = new Set(drawn.flatMap(figuresIn));
        const inWords = new Set(figuresIn(thirdsBlock(data).alt));
        expect([...inWords].sort()).toEqual([...inDrawing].sort());
      }),
      { numRuns: 40 },
    );
  });

  test('of the radar have every score, also the ones of before', () => {
    fc.assert(
      fc.property(radarData(name), (data) => {
        const drawn = textsIn(draw('radar', data).svg);
        const lines = radarBlock(data).alt.split('\n').slice(1);
        for (const [index, cell] of data.now.cells.entries()) {
          const was = data.before?.cells[index]?.points;
          const numbers = [cell.points, was].filter((points) => points != null).map(String);
          expect(lines[index]?.replace(/^\d /u, '').replace('100 punten', '').replace('of 100 points', '').match(/\d+/gu) ?? []).toEqual(
            numbers,
          );
          if (cell.points !== null) expect(drawn.some((text) => text.includes(`· ${cell.points}`))).toBe(true);
          if (was != null) expect(drawn.some((text) => text.includes(`(was ${was})`))).toBe(true);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('of the heatmap have every score of every row', () => {
    fc.assert(
      fc.property(heatmapData(name), (data) => {
        const drawn = textsIn(draw('heatmap', data).svg).flatMap((text) => /^[✓≈×?–] (\d+)$/u.exec(text)?.[1] ?? []);
        const said = [...heatmapBlock(data).alt.matchAll(/\((\d+)\)/gu)].map(([, points]) => points);
        expect(drawn).toEqual(said);
      }),
      { numRuns: 20 },
    );
  });
});

describe('who may not see amounts', () => {
  test.each(['complete', 'partial', 'empty'] as const)('gets none of them: %s', (name) => {
    for (const language of ['nl', 'en'] as const) {
      const block = thirdsBlock(exampleThirds(name, language, false));
      expect(JSON.stringify(block)).not.toMatch(/€|[cC]ents/u);
      expect(draw('thirds', block.data).svg).not.toContain('€');
    }
  });

  test('while the coordinator does', () => {
    expect(thirdsBlock(exampleThirds('partial', 'nl', true)).alt).toContain('€ 220.000');
  });
});

describe('the derdenbalk of a dossier', () => {
  test('shows cash and in kind, and the distance to the band', () => {
    const { sides } = exampleThirds('partial', 'nl', true);
    expect(sides.map(({ side, cents, off }) => ({ side, all: cents?.all, off: off?.cents, way: off?.way }))).toEqual([
      { side: 'business', all: 22_000_000, off: 12_000_000, way: 'below' },
      { side: 'government', all: 55_000_000, off: 9_000_000, way: 'above' },
      { side: 'education', all: 0, off: 34_000_000, way: 'below' },
    ]);
  });

  test('does not take a side that nobody spoke of for nothing', () => {
    const dossier = exampleDossier('partial');
    const given = dossier.answers['c3.contributions'] as object[];
    const known = { ...dossier, answers: { ...dossier.answers, 'c3.contributions': given.slice(0, 1) } };
    const { sides } = thirdsOf(known, werkdefinitie, assess(known, werkdefinitie), { language: 'nl', amounts: true });
    expect(sides.map(({ status, share }) => [status, share?.tenths])).toEqual([
      ['unanswered', 183],
      ['unanswered', undefined],
      ['unanswered', undefined],
    ]);
  });

  test('takes meeting hours off what is in kind first', () => {
    const dossier = exampleDossier('partial');
    const contributions = [
      { id: 'a', partner: 'A', side: 'business', form: 'cash', amountCents: 30_000_000, state: 'toegezegd' },
      {
        id: 'b',
        partner: 'B',
        side: 'business',
        form: 'in_kind',
        what: 'machines',
        amountCents: 10_000_000,
        state: 'toegezegd',
        payableInCash: true,
        meeting: 'product',
      },
    ];
    const meetings = { counted: true, side: 'business', amountCents: 4_000_000 };
    const known = { ...dossier, answers: { ...dossier.answers, 'c3.contributions': contributions, 'c3.meetingHours': meetings } };
    const { sides } = thirdsOf(known, werkdefinitie, assess(known, werkdefinitie), { language: 'nl', amounts: true });
    expect(sides[0]?.cents).toEqual({ all: 36_000_000, cash: 30_000_000 });
  });
});
