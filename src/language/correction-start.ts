/** Where the words begin that correct something: behind "nee, het was", "sorry, ik bedoel". */
import { fold } from './facts/fold.ts';

/** What only announces a correction: "nee, het was", "correctie:", "sorry, ik bedoel". */
const announced =
  /^(?:(?:nee|neen|no|nope|sorry|oeps|oops|o|oh|wacht|wait|correctie|correction|verbetering|rectificatie|foutje|vergissing|ik bedoel(?:de)?|bedoelde ik|i mean(?:t)?|make that|maak daar(?: maar)?|dat moet(?:en)?|het moet(?:en)?|moet zijn|dat is|het is|dat was|het was|het zijn|het waren|dat zijn|it was|it is|it's|that is|that was|should be|actually|eigenlijk|toch|maar|but|rather|eerder|klopt niet|dat klopt niet|dat is niet goed|niet goed|fout|wrong|ik vergiste me|i was wrong)(?![\p{L}])[\s,.:;!-]*)+/u;

/** Where they begin; 0 where nothing announces a correction. */
export const correctionStart = (text: string): number => announced.exec(fold(text))?.[0].length ?? 0;
