/** Who takes part in a Centrum, as what, and for whom. */
import type { PartnerKind } from '../criteria/vocabulary.ts';

/** A person's place in one Centrum. */
export interface Member {
  person: string;
  personName: string;
  centrum: string;
  centrumName: string;
  role: 'coordinator' | 'partner';
  /** Name of the organisation that the person speaks for. */
  partner: string;
  partnerKind: PartnerKind;
}
