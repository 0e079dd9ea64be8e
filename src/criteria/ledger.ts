/**
 * The fold of facts into a dossier. A ledger is what still stands after every replacement; it
 * can be extended fact by fact, and gives the same dossier whatever the order of facts that do
 * not replace one another.
 */
import type { Conflict, Dossier } from './dossier.ts';
import { type Fact, thingOf } from './vocabulary.ts';

export interface Ledger {
  /** Facts that nothing supersedes, by fact id. */
  readonly standing: ReadonlyMap<string, Fact>;
  /** Ids named in some `replaces`, also those whose fact has not come by yet. */
  readonly replaced: ReadonlySet<string>;
}

export const emptyLedger: Ledger = { standing: new Map(), replaced: new Set() };

/** Whether two values are the same in every way that a reader could see: keys in the same order, and absent is not `undefined`. */
function identical(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false;
  const [own, other] = [Object.entries(a), Object.entries(b)];
  return own.length === other.length && own.every(([key, value], n) => other[n]?.[0] === key && identical(value, other[n][1]));
}

/** How a ledger was extended last, for as long as somebody holds it: a turn, its standing and the next turn add the same facts. */
const extended = new WeakMap<Ledger, { facts: readonly Fact[]; ledger: Ledger }>();

/** The ledger with these facts added. A fact that came by before changes nothing. */
export function extendLedger(ledger: Ledger, facts: readonly Fact[]): Ledger {
  if (facts.length === 0) return ledger;
  const known = extended.get(ledger);
  if (known?.facts.every((fact, n) => identical(fact, facts[n]))) return extendLedger(known.ledger, facts.slice(known.facts.length));
  const made = withFacts(ledger, facts);
  // The empty one is everybody's, and is held for ever.
  if (ledger !== emptyLedger) extended.set(ledger, { facts: [...facts], ledger: made });
  return made;
}

function withFacts(ledger: Ledger, facts: readonly Fact[]): Ledger {
  const standing = new Map(ledger.standing);
  const replaced = new Set(ledger.replaced);
  for (const fact of facts) {
    if (!replaced.has(fact.id)) standing.set(fact.id, fact);
    for (const id of fact.replaces) {
      replaced.add(id);
      standing.delete(id);
    }
  }
  return { standing, replaced };
}

/** JSON with sorted keys: two values are the same when their texts are. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}

/** Whether a fact says something of its thing: that its author takes an answer back is a fact as well. */
export const says = ({ value, notApplicable }: Fact): boolean => value !== null || notApplicable !== undefined;

const byTime = (a: Fact, b: Fact): number => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1);

/** Facts that still stand about one question (and item), in an order that depends on nothing but their content. */
export function standingFacts(ledger: Ledger, question: string, item?: string): Fact[] {
  return [...ledger.standing.values()]
    .filter((fact) => fact.question === question && (item === undefined || fact.item === item))
    .sort(byTime);
}

type Value = Record<string, unknown>;

/** One field said by several: lists are joined, equal values are one, anything else contradicts. */
function mergeField(a: unknown, b: unknown): { value: unknown } | null {
  if (Array.isArray(a) && Array.isArray(b)) {
    const all = new Map([...a, ...b].map((entry) => [canonical(entry), entry]));
    return { value: [...all].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, entry]) => entry) };
  }
  return canonical(a) === canonical(b) ? { value: a } : null;
}

function mergeFacts(facts: readonly Fact[]): Value | null {
  const merged: Value = {};
  for (const { value } of facts) {
    for (const [field, said] of Object.entries(value ?? {})) {
      const both = field in merged ? mergeField(merged[field], said) : { value: said };
      if (both === null) return null;
      merged[field] = both.value;
    }
  }
  return merged;
}

type Settled = { kind: 'value'; value: Value } | { kind: 'absent' } | { kind: 'not_applicable'; reason: string } | { kind: 'conflict' };

/** What a group of standing facts about one thing comes to. Who takes an answer back says nothing any more. */
function settle(facts: readonly Fact[]): Settled {
  const claims = facts.filter(says);
  const [first] = claims;
  if (first === undefined) return { kind: 'absent' };
  const excused = claims.filter(({ notApplicable }) => notApplicable !== undefined).length;
  if (excused > 0) return excused === claims.length ? { kind: 'not_applicable', reason: first.notApplicable ?? '' } : { kind: 'conflict' };
  const merged = mergeFacts(claims);
  return merged === null ? { kind: 'conflict' } : { kind: 'value', value: merged };
}

/**
 * The dossier that the standing facts make.
 * @param isList tells whether a question's answer is a list of items.
 */
export function toDossier(ledger: Ledger, centrum: Dossier['centrum'], isList: (question: string) => boolean): Dossier {
  const groups = new Map<string, Fact[]>();
  for (const fact of ledger.standing.values()) {
    const key = canonical([fact.question, fact.item ?? null]);
    const group = groups.get(key);
    if (group) group.push(fact);
    else groups.set(key, [fact]);
  }
  const dossier: Dossier = { version: 1, centrum, answers: {}, notApplicable: {}, conflicts: [] };
  for (const [, group] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    group.sort(byTime);
    const [{ question, item }] = group as [Fact];
    const outcome = settle(group);
    if (outcome.kind === 'conflict') dossier.conflicts.push(conflictOf(question, item, group));
    else if (outcome.kind === 'not_applicable') dossier.notApplicable[question] = outcome.reason;
    else if (outcome.kind === 'value' && !isList(question)) dossier.answers[question] = outcome.value;
    else if (outcome.kind === 'value') {
      // A list question answered without an item says "there are none": an empty list, not silence.
      dossier.answers[question] ??= [];
      const list = dossier.answers[question] as Value[];
      if (item !== undefined) list.push({ ...outcome.value, id: item });
    }
  }
  return dossier;
}

const conflictOf = (question: string, item: string | undefined, facts: readonly Fact[]): Conflict => ({
  ...thingOf({ question, item }),
  claims: facts.filter(says).map((fact) => ({
    by: fact.by.partner ?? fact.by.person,
    fact: fact.id,
    value: fact.value,
    ...(fact.notApplicable !== undefined && { notApplicable: fact.notApplicable }),
  })),
});
