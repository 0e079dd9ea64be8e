/** Guards around what is noted: by whom, in the place of what, and after a yes where that is due. */
import type { Guard } from '../guard.ts';

export const noting: readonly Guard[] = [
  {
    name: 'Contradiction: settled by a coordinator only',
    file: 'src/conversation/submit.ts',
    text: "!allows(talk, 'settle_conflict') || ",
    without: '',
    tests: ['test/conversation/together.test.ts'],
  },
  {
    name: 'Taking back: one’s own words only',
    file: 'src/conversation/take-back.ts',
    text: 'if (!saidByMe(talk, ref)) {',
    without: 'if (talk === null) {',
    tests: ['test/conversation/take-back.test.ts'],
  },
  {
    name: 'Noting: a person replaces their own words only',
    file: 'src/conversation/note.ts',
    text: 'aboutThing(talk, ref).filter((fact) => isMine(talk, fact));',
    without: 'aboutThing(talk, ref);',
    tests: ['test/conversation/together.test.ts'],
  },
  {
    name: 'Facts: a blank never erases (noting)',
    file: 'src/conversation/note.ts',
    text: 'const value = { ...before, ...given };',
    without: 'const value = { ...given };',
    tests: ['test/conversation/noting.test.ts'],
  },
  {
    name: 'Facts: a blank never erases (forms)',
    file: 'src/language/read-form.ts',
    text: "if (visible(text) === '' || (typeof raw !== 'string' && raw.every((one) => visible(one) === ''))) continue;",
    without: '',
    tests: ['test/language/read-form.test.ts'],
  },
  {
    name: 'Facts: what would replace waits for a yes',
    file: 'src/conversation/answer.ts',
    text: "one.certainty !== 'stated' || replaces(one);",
    without: "one.certainty !== 'stated';",
    tests: ['test/conversation/noting.test.ts'],
  },
  {
    name: 'Facts: what was inferred waits for a yes',
    file: 'src/conversation/answer.ts',
    text: "one.certainty !== 'stated' || replaces(one);",
    without: 'replaces(one);',
    tests: ['test/conversation/noting.test.ts'],
  },
  {
    name: 'Facts: another giver than that of the rules waits for a yes',
    file: 'src/language/facts/learned/judged.ts',
    text: 'giver.party === party &&',
    without: '',
    tests: ['test/language/facts/learned.test.ts'],
    only: 'never noted unasked|wij, de voetbalclub',
  },
  {
    name: 'Facts: an answer belongs to the question that it was given to',
    file: 'src/conversation/turn.ts',
    text: 'const late = open === null || (bound !== null && !sameRef(bound, open));',
    without: 'const late = open === null;',
    tests: ['test/conversation/noting.test.ts', 'test/conversation/ways.test.ts'],
  },
  {
    name: 'Cards: an old one changes nothing',
    file: 'src/conversation/turn.ts',
    text: 'if (isStale(talk, card) && !isLook) return outdated(talk);',
    without: '',
    tests: ['test/conversation/cards.test.ts'],
  },
  {
    name: 'Score: unknown is not zero (shares)',
    file: 'src/scoring/thirds-data.ts',
    text: 'total === undefined || (!settled && !mentioned)',
    without: 'total === undefined',
    tests: ['test/reports/pictures.test.ts'],
  },
];
