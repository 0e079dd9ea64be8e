/** The derdenbalk in words: business, government and education beside their band, in cash and in kind. Who may not see amounts sees shares. */
import { euro, percent, percentOf } from '../../criteria/format.ts';
import { werkdefinitie } from '../../criteria/rule-set.ts';
import { sentence } from '../../criteria/werkdefinitie.ts';
import { exactThirds, type Third, type Thirds } from '../../scoring/thirds.ts';
import { sharesOf, thirdsOf } from '../../scoring/thirds-data.ts';
import { thirdsBlock } from '../pictures.ts';
import type { Block } from '../reply.ts';
import { symbols } from '../wording.ts';
import type { ListItem } from './gaps.ts';
import { withheldBlocks } from './status.ts';
import { thirdsWording } from './thirds-wording.ts';
import { told, type View } from './view.ts';

/** A fraction with a larger denominator says nothing to anybody. */
const largestDenominator = 100;

function bandText(
  { language, amounts }: View,
  {
    band: {
      met: [low, high],
    },
    distanceCents,
  }: Third,
): string {
  const w = thirdsWording(language);
  const [from, to] = [percentOf(low, language), percentOf(high, language)];
  if (distanceCents === 0) return w.within(from, to);
  const distance = euro(Math.abs(distanceCents), language);
  if (!amounts) return distanceCents > 0 ? w.belowHidden(from, to) : w.aboveHidden(from, to);
  return distanceCents > 0 ? w.below(from, to, distance) : w.above(from, to, distance);
}

/** What the share is made of: euros for those who may see them, else parts of the budget. An exact fraction would give the amount away. */
function madeOf({ language, amounts }: View, third: Third, total: number): string[] {
  const w = thirdsWording(language);
  const { cents, cashCents, share } = third;
  if (cents === null) return [];
  const inKindCents = cents - cashCents;
  if (!amounts) {
    const { tenths, cashTenths } = sharesOf(cents, cashCents, total, third.band, amounts);
    return cents === 0 ? [] : [w.forms(percent(cashTenths, 1000, language), percent(tenths - cashTenths, 1000, language))];
  }
  const fraction = share !== null && cents > 0 && share.d <= largestDenominator ? [w.exact(`${share.n}/${share.d}`)] : [];
  return [w.amounts(euro(cents, language), euro(cashCents, language), euro(inKindCents, language)), ...fraction];
}

function thirdLine(view: View, third: Third, total: number | null): ListItem {
  const { language, words, amounts } = view;
  const w = thirdsWording(language);
  const side = w.side[third.side];
  const symbol = symbols[third.status];
  if (third.status === 'unanswered') {
    if (third.cents === null) return { symbol, text: w.unknown(side) };
    return { symbol, text: amounts ? w.known(side, euro(third.cents, language)) : w.knownHidden(side) };
  }
  const whole = total ?? 1;
  const { tenths } = sharesOf(third.cents ?? 0, third.cashCents, whole, third.band, amounts);
  const text = w.share(side, percent(tenths, 1000, language), words.status[third.status]);
  return { symbol, text, detail: [...madeOf(view, third, whole), bandText(view, third)].join('\n') };
}

/** A line for each of the three. */
export const thirdLines = (view: View, { thirds, totalCents }: Thirds): ListItem[] =>
  thirds.map((third) => thirdLine(view, third, totalCents));

function moneyBlocks({ language, amounts }: View, { totalCents, otherCents, uncounted }: Thirds): { before: Block[]; after: Block[] } {
  const w = thirdsWording(language);
  const before: Block[] = totalCents === null ? [{ kind: 'text', text: w.noTotal }] : [];
  if (!amounts) return { before, after: [] };
  const after: Block[] = otherCents > 0 ? [{ kind: 'text', text: w.other(euro(otherCents, language)) }] : [];
  if (uncounted.length > 0)
    after.push(
      { kind: 'text', text: w.uncounted },
      { kind: 'facts', rows: uncounted.map(({ why, cents }) => ({ label: w.why[why], value: euro(cents, language) })) },
    );
  return { before: totalCents === null ? before : [{ kind: 'text', text: w.total(euro(totalCents, language)) }], after };
}

/** What would bring the shares into their bands, or what is still to be asked. */
function nextBlocks(view: View, { gaps, status }: Thirds): Block[] {
  const w = thirdsWording(view.language);
  const step = gaps[0]?.steps[0];
  if (status === 'unanswered' && gaps.length > 0)
    return [
      { kind: 'text', text: w.open },
      { kind: 'list', items: [...new Set(gaps.map((gap) => told(view, gap)))].map((text) => ({ text })) },
    ];
  return step === undefined ? [] : [{ kind: 'text', text: w.smallest(told(view, step)) }];
}

/** The whole derdenbalk. */
export function thirdsBlocks(view: View): Block[] {
  const { language, dossier, assessment, amounts, withheld } = view;
  const w = thirdsWording(language);
  const thirds = exactThirds(dossier, werkdefinitie, assessment);
  const picture = thirdsBlock(thirdsOf(dossier, werkdefinitie, assessment, { language, amounts }));
  const { before, after } = moneyBlocks(view, thirds);
  const quoted = sentence('c3.i1');
  return [
    { kind: 'heading', text: w.title(dossier.centrum.name) },
    ...before,
    { kind: 'list', items: thirdLines(view, thirds) },
    ...after,
    ...nextBlocks(view, thirds),
    { kind: 'quote', text: quoted.nl, id: quoted.id },
    ...(language === 'en' ? [{ kind: 'text' as const, text: view.words.ourTranslation(quoted.en) }] : []),
    ...(amounts || withheld ? [] : [{ kind: 'text' as const, text: w.sharesOnly }]),
    ...withheldBlocks(view, 'thirds'),
    // All that it says stands above in words.
    { ...picture, alt: w.picture(dossier.centrum.name) },
  ];
}
