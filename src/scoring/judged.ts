/**
 * What was worked out of a ledger, for as long as somebody holds that ledger: a turn looks at the
 * same dossier a dozen times, and the standing and the next turn begin where it ended. A ledger never
 * changes, and nobody changes a dossier; an extended ledger is another one.
 */
import { isListQuestion } from '../criteria/criteria.ts';
import type { Dossier } from '../criteria/dossier.ts';
import { type Ledger, toDossier } from '../criteria/ledger.ts';
import type { RuleSet } from '../criteria/rule-set.ts';
import { type Assessment, assess } from './assess.ts';

const dossiers = new WeakMap<Ledger, Dossier>();
const assessments = new WeakMap<Ledger, { rules: RuleSet; assessment: Assessment }>();

/** The dossier of a ledger, of a Centrum without a name. */
export function dossierIn(ledger: Ledger): Dossier {
  const known = dossiers.get(ledger);
  if (known !== undefined) return known;
  const made = toDossier(ledger, { name: '' }, isListQuestion);
  dossiers.set(ledger, made);
  return made;
}

/** The assessment of a ledger; the name of a Centrum decides nothing. */
export function assessmentIn(ledger: Ledger, rules: RuleSet): Assessment {
  const known = assessments.get(ledger);
  if (known?.rules === rules) return known.assessment;
  const assessment = assess(dossierIn(ledger), rules);
  assessments.set(ledger, { rules, assessment });
  return assessment;
}
