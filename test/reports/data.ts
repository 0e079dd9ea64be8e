/** Random and hostile data for pictures. */
import fc from 'fast-check';
import { criteria } from '../../src/criteria/criteria.ts';
import { werkdefinitie } from '../../src/criteria/rule-set.ts';
import { thirdSides } from '../../src/criteria/thirds-fit.ts';
import type { Language, Status } from '../../src/criteria/vocabulary.ts';
import type { HeatmapData, PictureCell, RadarData, ThirdsData } from '../../src/scoring/pictures.ts';

const status = fc.constantFrom<Status>('met', 'nearly', 'not_met', 'unanswered', 'not_applicable');
const language = fc.constantFrom<Language>('nl', 'en');

/** Names as nobody should give them: markup, control characters, halves of characters, other scripts, very long. */
export const hostileName = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '</text><script>alert(1)</script>',
    '&amp;&#0;]]>',
    '\ud800half',
    '{title|rich}',
    'Ж'.repeat(200),
    '船舶技術センター',
    '=HYPERLINK("http://x")',
    'a\u0000b\u0007c',
    '',
    ' ',
    '../../etc/passwd',
    'CON',
    '\u202egnp.exe',
  ),
);

const cells: fc.Arbitrary<PictureCell[]> = fc.tuple(...criteria.map(() => fc.tuple(status, fc.nat(100)))).map((all) =>
  all.map(([one, points], index) => ({
    id: criteria[index]?.id ?? '',
    status: one,
    points: one === 'unanswered' || one === 'not_applicable' ? null : points,
  })),
);

const round = (name: fc.Arbitrary<string>) => fc.record({ label: name, cells });

export const radarData = (name: fc.Arbitrary<string> = hostileName): fc.Arbitrary<RadarData> =>
  fc.record({ language, centrum: name, now: round(name), before: fc.option(round(name), { nil: undefined }) });

export const heatmapData = (name: fc.Arbitrary<string> = hostileName): fc.Arbitrary<HeatmapData> =>
  fc.record({ language, rows: fc.array(fc.record({ name, verdict: status, cells }), { maxLength: 15 }), more: fc.nat(10_000) });

const side = (of: (typeof thirdSides)[number], total: number | null, amounts: boolean) =>
  fc.tuple(status, fc.nat(3_000_000_00), fc.nat(100), fc.boolean(), fc.boolean()).map(([one, all, cashPart, known, below]) => {
    const band = werkdefinitie.shares.value[of];
    if (!known || total === null) return { side: of, status: 'unanswered' as const, share: null, off: null, band };
    const cash = Math.floor((all * cashPart) / 100);
    const tenths = (cents: number): number => Math.floor((cents / total) * 1000 + 1e-9);
    const far = one === 'met' || one === 'unanswered' ? null : Math.floor(total / 7);
    return {
      side: of,
      status: one,
      share: { tenths: tenths(all), cashTenths: tenths(cash) },
      ...(amounts && { cents: { all, cash } }),
      off:
        far === null ? null : { tenths: tenths(far), way: below ? ('below' as const) : ('above' as const), ...(amounts && { cents: far }) },
      band,
    };
  });

export const thirdsData = (name: fc.Arbitrary<string> = hostileName): fc.Arbitrary<ThirdsData> =>
  fc
    .tuple(language, name, fc.option(fc.integer({ min: 10_000, max: 500_000_000 }), { nil: null }), fc.boolean())
    .chain(([reader, centrum, total, amounts]) =>
      fc.tuple(...thirdSides.map((of) => side(of, total, amounts))).map((sides) => ({
        language: reader,
        centrum,
        ...(amounts && { totalCents: total }),
        sides,
      })),
    );
