/**
 * Questions as people ask them, each with the sentence that must be cited first, or `null` where the Werkdefinitie
 * does not say. Where two sentences say the same thing, either may come first.
 *
 * `practice` may be looked at while tuning; `heldOut` is only measured. Whoever reads a miss in `heldOut` moves that
 * question to practice and writes new ones.
 */
import { type QuestionCase, rows } from './question-case.ts';
import { activitiesRows } from './questions-activities.ts';
import { characteristicsRows } from './questions-characteristics.ts';
import { everySentenceRows } from './questions-every-sentence.ts';
import { heldOutRows } from './questions-held-out.ts';
import { layRows } from './questions-lay.ts';
import { missionRows } from './questions-mission.ts';
import { moneyRows } from './questions-money.ts';
import { regionRows } from './questions-region.ts';
import { secondRoundRows } from './questions-second-round.ts';
import { unsaidRows } from './questions-unsaid.ts';
import { moreUnsaidRows } from './questions-unsaid-more.ts';
import { unseenRows } from './questions-unseen.ts';

export type { QuestionCase } from './question-case.ts';

/** Read while tuning: right, but for `missed`. */
export const practice: readonly QuestionCase[] = rows([
  ...missionRows,
  ...characteristicsRows,
  ...regionRows,
  ...moneyRows,
  ...activitiesRows,
  ...unsaidRows,
  ...moreUnsaidRows,
  ...unseenRows,
  ...layRows,
  ...everySentenceRows,
  ...secondRoundRows,
]);

/** Only measured. */
export const heldOut: readonly QuestionCase[] = rows(heldOutRows);

/** Of `practice`: known to go wrong still. */
export const missed: ReadonlySet<string> = new Set([
  'Hoeveel werknemers doen er mee, is dat iets om te meten?',
  'Wie bepaalt welke indicatoren we gebruiken, of verschilt dat?',
]);
