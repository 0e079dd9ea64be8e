/**
 * Questions as people ask them, each with the sentence that must be cited first, or `null` where the Werkdefinitie
 * does not say. Where two sentences say the same thing, either may come first. `votes.ts` counts their words, so a
 * question that went wrong is mended by adding it here in a few other wordings.
 */
import { activitiesRows } from './activities.ts';
import { characteristicsRows } from './characteristics.ts';
import { everySentenceRows } from './every-sentence.ts';
import { type Example, rows } from './example.ts';
import { fifthRoundRows } from './fifth-round.ts';
import { fourthRoundRows } from './fourth-round.ts';
import { indirectRows } from './indirect.ts';
import { moreIndirectRows } from './indirect-more.ts';
import { layRows } from './lay.ts';
import { missionRows } from './mission.ts';
import { moneyRows } from './money.ts';
import { morePartnerRows } from './more-partners.ts';
import { nearMissRows } from './near-misses.ts';
import { otherRulesRows } from './other-rules.ts';
import { partnerRows } from './partners.ts';
import { plainRows } from './plain.ts';
import { regionRows } from './region.ts';
import { secondRoundRows } from './second-round.ts';
import { situationRows } from './situations.ts';
import { moreSituationRows } from './situations-more.ts';
import { thirdRoundRows } from './third-round.ts';
import { unsaidRows } from './unsaid.ts';
import { moreUnsaidRows } from './unsaid-more.ts';
import { unseenRows } from './unseen.ts';
import { walksOfLifeRows } from './walks-of-life.ts';
import { moreWalksOfLifeRows } from './walks-of-life-more.ts';

export const examples: readonly Example[] = rows([
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
  ...partnerRows,
  ...morePartnerRows,
  ...plainRows,
  ...otherRulesRows,
  ...thirdRoundRows,
  ...nearMissRows,
  ...fourthRoundRows,
  ...fifthRoundRows,
  ...walksOfLifeRows,
  ...moreWalksOfLifeRows,
  ...situationRows,
  ...moreSituationRows,
  ...indirectRows,
  ...moreIndirectRows,
]);
