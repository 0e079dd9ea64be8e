/** What a short text points at by words that are no label of a choice. */
import type { FigureState, Form, PartnerKind, Side } from '../../criteria/vocabulary.ts';
import { cuesOf } from './cues.ts';
import { type Span, span } from './fold.ts';
import { formCues, stateCues } from './lexicon-cues.ts';
import { partiesOf } from './parties.ts';
import { proseOf } from './sentence.ts';

interface Found<V> extends Span {
  readonly value: V;
}

export interface Context {
  readonly side?: Found<Side>;
  readonly kind?: Found<PartnerKind>;
  readonly form?: Found<Form>;
  readonly state?: Found<FigureState>;
}

const only = <V>(found: readonly Found<V>[]): Found<V> | undefined =>
  new Set(found.map(({ value }) => value)).size === 1 ? found[0] : undefined;

/** The side, kind, form and state that a short text speaks of, each where it speaks of one only. */
export function readContext(text: string): Context {
  const prose = proseOf(text.slice(0, 300), 'nl');
  const parties = partiesOf(prose);
  const place = ({ start, end }: { start: number; end: number }): Span => span(text, start, end);
  const side = only(parties.flatMap((party) => (party.side ? [{ value: party.side, ...place(party) }] : [])));
  const kind = only(parties.flatMap((party) => (party.kind ? [{ value: party.kind, ...place(party) }] : [])));
  const form = only(cuesOf(prose, formCues).map((cue) => ({ value: cue.value, ...place(cue) })));
  const state = only(
    cuesOf(prose, stateCues)
      .filter(({ weak }) => !weak)
      .map((cue) => ({ value: cue.value, ...place(cue) })),
  );
  return { ...(side && { side }), ...(kind && { kind }), ...(form && { form }), ...(state && { state }) };
}
