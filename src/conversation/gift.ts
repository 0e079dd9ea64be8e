/**
 * Whether what is said now is of a contribution that stands there already. Hours beside a machine are two
 * contributions; hours and what they are worth are one. What could be either is asked.
 */

type Value = Readonly<Record<string, unknown>>;

/** `other`: a contribution of its own. `unclear`: the person has to say. */
export type Kin = 'same' | 'other' | 'unclear';

/** Cents that a contribution comes to, where that is known. */
function worthOf({ amountCents, hours, rateCents }: Value): number | undefined {
  if (typeof amountCents === 'number') return amountCents;
  return typeof hours === 'number' && typeof rateCents === 'number' ? hours * rateCents : undefined;
}

const wordsOf = (what: unknown): string[] =>
  typeof what === 'string'
    ? what
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .filter((word) => word.length > 3)
    : [];

/** Whether both are said to be for something, and no word of the one is in the other: "lasrobot" and "instructeur". */
function areForOther(one: unknown, other: unknown): boolean {
  const [ones, others] = [wordsOf(one), wordsOf(other)];
  const related = ones.some((word) => others.some((also) => word.includes(also) || also.includes(word)));
  return ones.length > 0 && others.length > 0 && !related;
}

const hasFigure = ({ amountCents, hours }: Value): boolean => amountCents !== undefined || hours !== undefined;

/**
 * How what is said is related to what stands there of the same partner in the same form, or in a form that is not known.
 * @param adds it is said to come on top of what was given.
 */
export function kinOf(there: Value, said: Value, adds: boolean): Kin {
  if (!hasFigure(there) || !hasFigure(said)) return 'same';
  if (adds) return 'other';
  const isForOther = areForOther(there.what, said.what);
  const [worth, now] = [worthOf(there), worthOf(said)];
  const crosses = (there.hours === undefined) !== (said.hours === undefined);
  if (worth !== undefined && worth === now) return isForOther ? 'unclear' : 'same';
  if (!crosses) return isForOther ? 'unclear' : 'same';
  return isForOther && worth !== undefined && now !== undefined ? 'other' : 'unclear';
}
