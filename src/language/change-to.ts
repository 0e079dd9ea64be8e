/** "Wijzig het bedrag van ROC Oost naar 40.000": what is to change, and what to. */
import { fold } from './facts/fold.ts';

const told =
  /^\s*(?:(?:kun je|kan je|wil je|graag|please|can you|could you|ik wil|i want to)\s+)*(?:wijzig|verander|corrigeer|pas|change|update|edit|modify|correct)\s+(.{2,80}?)\s+(?:aan\s+)?(?:naar|in|tot|to|into)\s+(?=\S)/u;

/** Where the new value begins, behind the words for what is to change; null for any other text. */
export function changeTo(text: string): { readonly what: string; readonly from: number } | null {
  const found = text.length > 200 ? null : told.exec(fold(text));
  return found?.[1] === undefined ? null : { what: found[1], from: found[0].length };
}
