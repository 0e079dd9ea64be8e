/** The words of a status, for every place that shows one. */
import type { Language, Status } from '../criteria/vocabulary.ts';

export const statusWords: Readonly<Record<Language, Readonly<Record<Status, string>>>> = {
  nl: {
    met: 'voldaan',
    nearly: 'bijna voldaan',
    not_met: 'niet voldaan',
    unanswered: 'nog niet bekend',
    not_applicable: 'niet van toepassing',
  },
  en: { met: 'met', nearly: 'nearly met', not_met: 'not met', unanswered: 'not known yet', not_applicable: 'not applicable' },
};
