/** The words of a language, and the signs that stand beside a status (never instead of its word). */
import type { Language, Status } from '../criteria/vocabulary.ts';
import { en } from './wording-en.ts';
import { nl, type Wording } from './wording-nl.ts';

export type { Wording };
export const wordingOf = (language: Language): Wording => (language === 'nl' ? nl : en);

export const symbols: Readonly<Record<Status, string>> = { met: '✔', nearly: '◐', not_met: '✘', unanswered: '?', not_applicable: '–' };
