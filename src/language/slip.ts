/** One slip of the fingers: a letter too many, too few, wrong, or two changed places. */

/** Whether `a` and `b` differ by exactly one slip. Linear. */
export function oneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  if (a.length === b.length) {
    if (a.slice(at + 1) === b.slice(at + 1)) return true;
    return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
  }
  return a.length > b.length ? a.slice(at + 1) === b.slice(at) : a.slice(at) === b.slice(at + 1);
}

/** The entry of which `typed` is one slip away; short entries are left alone, as is one where two different ones fit. */
export function slip<T>(typed: string, all: ReadonlyMap<string, T>): T | undefined {
  let found: T | undefined;
  // Keys, and not entries: a pair for each word of the list would be a fifth of all that is made for a message.
  for (const entry of all.keys()) {
    if (entry.length < 4 || (entry.length < 5 && typed.length < 5) || !oneSlip(typed, entry)) continue;
    const value = all.get(entry) as T;
    if (found !== undefined && JSON.stringify(found) !== JSON.stringify(value)) return undefined;
    found = value;
  }
  return found;
}
