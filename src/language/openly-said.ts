/** An answer that the person's own words leave open. */
import type { Language, Proposal } from '../criteria/vocabulary.ts';
import { answered } from './facts/answered.ts';
import { doubtOf } from './facts/doubted.ts';
import type { Extraction } from './facts/facts.ts';
import { overlaps } from './facts/fold.ts';

/** "Misschien 30.000", "3 x 50.000", in answer to how much: asked back, with the words that leave it open. Several are readings. */
export function openlySaid(
  [main, ...others]: readonly Proposal[],
  text: string,
  { quantities }: Extraction,
  language: Language,
): Proposal[] {
  if (main === undefined || (main.value.amountCents ?? main.value.hours) === undefined) return [...(main ? [main] : []), ...others];
  const whole = main.ref.question === 'c3.contributions' ? answered(text, language) : undefined;
  if (whole !== undefined && main.value[whole.field] !== undefined && overlaps(whole, main)) {
    const { field, values, doubt, start, end } = whole;
    const place = { start: Math.min(start, main.start), end: Math.max(end, main.end) };
    const { recurs: _, ...rest } = main;
    return values.map(
      (one): Proposal => ({
        ...rest,
        ...place,
        quote: text.slice(place.start, place.end),
        value: { ...main.value, [field]: one },
        certainty: 'inferred',
        doubt,
      }),
    );
  }
  const figure = quantities.find((one) => one.kind !== 'date' && overlaps(one, main));
  const doubt = figure === undefined || figure.kind === 'date' ? undefined : doubtOf(text.slice(0, main.end + 80), figure);
  return [doubt === undefined ? main : { ...main, certainty: 'inferred', doubt }, ...others];
}
