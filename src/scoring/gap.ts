/**
 * A gap of an assessment: what it asks, and the steps that close it. A step is tried before it is
 * proposed, and that is done when somebody looks at it: most readers of an assessment do not.
 */
import { applyChanges } from '../criteria/change.ts';
import type { Coded } from '../criteria/coded.ts';
import type { Gap, Indicator, Step } from '../criteria/criterion.ts';
import type { Dossier } from '../criteria/dossier.ts';
import type { RuleSet } from '../criteria/rule-set.ts';
import type { Audience, QuestionRef } from '../criteria/vocabulary.ts';
import { findingOf } from './finding.ts';

export interface GapResult extends Gap {
  /** What it points at is not answered yet: a question to ask. Otherwise it is a finding, and asking it again tells nothing new. */
  readonly asks: boolean;
  readonly indicator: string;
  readonly required: boolean;
  readonly source: string;
}

type Values = Readonly<Record<string, unknown>>;

/** Whether the field that a gap points at has no answer yet. */
function isOpen({ question, item, field }: QuestionRef, { answers, notApplicable }: Dossier): boolean {
  if (field === undefined || notApplicable[question] !== undefined) return false;
  const given = answers[question] as Values | readonly Values[] | undefined;
  if (given === undefined) return true;
  if (!Array.isArray(given)) return (given as Values)[field] === undefined;
  return item !== undefined && given.find((one: Values) => one.id === item)?.[field] === undefined;
}

/** Most steps that are chained to reach `met`: ask, fill in, complete what that made needed, mend what it showed. */
const maxChain = 6;

/** Tries the steps of one indicator on one dossier. Its gaps often share their steps: each is tried once. */
export class Trial {
  #tried: Map<Step, Step> | undefined;
  readonly indicator: Indicator;
  readonly dossier: Dossier;
  readonly rules: RuleSet;

  constructor(indicator: Indicator, dossier: Dossier, rules: RuleSet) {
    this.indicator = indicator;
    this.dossier = dossier;
    this.rules = rules;
  }

  /**
   * The step with what closes the gap: where filling in one thing makes another needed, or shows a
   * shortfall, what closes that goes along in the same step, and is said. A step of a question only
   * says to fill it in: its values are stand-ins.
   */
  closing(first: Step, asks: boolean): Step {
    this.#tried ??= new Map();
    const known = this.#tried.get(first);
    if (known !== undefined) return known;
    let { changes } = first;
    const also = [...(first.also ?? [])];
    for (let n = 0; n < maxChain; n += 1) {
      const { status, gaps } = findingOf(this.indicator, applyChanges(this.dossier, changes), this.rules);
      const next = gaps[0]?.steps[0];
      if (status === 'met' || status === 'not_applicable' || next === undefined) break;
      changes = [...changes, ...next.changes];
      also.push({ code: next.code, params: next.params }, ...(next.also ?? []));
    }
    const closed = changes === first.changes ? first : { ...first, changes, ...(!asks && { also }) };
    this.#tried.set(first, closed);
    return closed;
  }
}

/** A class, as a getter in an object literal makes a hidden class of its own for every object: that took four fifths of an assessment. */
export class TriedGap implements GapResult {
  readonly code: string;
  readonly params: Coded['params'];
  readonly question: QuestionRef;
  readonly who: readonly Audience[];
  readonly asks: boolean;
  readonly indicator: string;
  readonly required: boolean;
  readonly source: string;
  readonly #found: Gap;
  readonly #trial: Trial;
  #steps: readonly Step[] | undefined;

  constructor(found: Gap, required: boolean, trial: Trial) {
    this.code = found.code;
    this.params = found.params;
    this.question = found.question;
    this.who = found.who;
    this.asks = isOpen(found.question, trial.dossier);
    this.indicator = trial.indicator.id;
    this.required = required;
    this.source = trial.indicator.source;
    this.#found = found;
    this.#trial = trial;
  }

  get steps(): readonly Step[] {
    this.#steps ??= this.#found.steps.map((step) => this.#trial.closing(step, this.asks));
    return this.#steps;
  }
}
