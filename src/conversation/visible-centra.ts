/** Which Centra a person may see side by side: those in which they take part. */
import type { Member } from './contract.ts';

/** Ids, each once. */
export const visibleCentra = (memberships: readonly Member[]): string[] => [...new Set(memberships.map(({ centrum }) => centrum))];
