/** What is seen of a text, one feature at a time: the kind of feature and up to four parts that say which. */
export type Part = string | number | boolean;
export type Tell = (feature: string, one: Part, two?: Part, three?: Part, four?: Part) => void;
export type Describe = (tell: Tell) => void;

/** How the data writes the parts of one feature. */
export const parting = '\t';

const [seed, prime] = [0x811c9dc5, 0x01000193];

/** FNV-1a of a part behind what was hashed before: no string is made of the parts. */
function hashed(before: number, part: Part): number {
  const text = typeof part === 'string' ? part : String(part);
  let hash = Math.imul(before ^ 0x1f, prime);
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  return hash;
}

/** One number for a feature and its parts. */
export function hashOf(feature: string, one: Part, two?: Part, three?: Part, four?: Part): number {
  let hash = hashed(hashed(seed, feature), one);
  if (two !== undefined) hash = hashed(hash, two);
  if (three !== undefined) hash = hashed(hash, three);
  if (four !== undefined) hash = hashed(hash, four);
  return hash;
}

const steps = [0, 1, 2, 3, 5, 8, 12, 20, 40];

/** A number as one of ten sizes. */
export const sizeOf = (number: number): number => steps.filter((step) => number > step).length;
export const upTo = (number: number, limit: number): number => Math.min(number, limit);
