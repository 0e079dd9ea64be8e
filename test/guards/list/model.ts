/** Guards around a language model: what it is told, and what of its words counts. */
import type { Guard } from '../guard.ts';

const masking = ['test/language/model/mask.test.ts'];
const understanding = ['test/language/model/understand.test.ts'];
const asking = ['test/language/model/model.test.ts'];
const mask = 'src/language/model/mask.ts';
const verify = 'src/language/model/verify.ts';
const cite = 'src/language/model/cite.ts';

export const model: readonly Guard[] = [
  { name: 'Mask: e-mail addresses', file: mask, text: "hide(text, mail, 'MAIL')", without: 'text', tests: masking },
  { name: 'Mask: account numbers', file: mask, text: "said = hide(said, account, 'REKENING');", without: '', tests: masking },
  { name: 'Mask: citizen numbers', file: mask, text: "said = hide(said, citizen, 'NUMMER');", without: '', tests: masking },
  {
    name: 'Mask: telephone numbers',
    file: mask,
    text: "said = hide(said, telephone, 'TELEFOON', (found) => digits(found) >= 9 && digits(found) <= 15);",
    without: '',
    tests: masking,
  },
  { name: 'Mask: mentions', file: mask, text: "said = hide(said, mention, 'NAAM');", without: '', tests: masking },
  {
    name: 'Mask: the writer’s own name',
    file: mask,
    text: 'names.filter((one) => one.trim().length > 1)',
    without: 'names.filter((one) => one === null)',
    tests: masking,
  },
  {
    name: 'Mask: names after a title',
    file: mask,
    text: "said = hide(said, titled, 'NAAM', (found) => /\\s\\p{Lu}/u.test(found));",
    without: '',
    tests: masking,
  },
  { name: 'Mask: initials', file: mask, text: "said = hide(said, initials, 'NAAM');", without: '', tests: masking },
  {
    name: 'Mask: who introduces themselves',
    file: mask,
    text: "said = hide(said, introduced, 'NAAM', isIntroduced);",
    without: '',
    tests: masking,
  },
  { name: 'Mask: first names', file: mask, text: "said = hide(said, named, 'NAAM');", without: '', tests: masking },
  {
    name: 'Model: only the masked text is sent (reading)',
    file: 'src/language/model/model.ts',
    text: '        message: text,\n',
    without: '        message: request.text,\n',
    tests: asking,
  },
  {
    name: 'Model: only the masked text is sent (question)',
    file: 'src/language/model/model.ts',
    text: 'question: text });',
    without: 'question: request.text });',
    tests: asking,
  },
  {
    name: 'Model: a Centrum that said no is not sent',
    file: 'src/app/model.ts',
    text: 'if (given.session.centrum !== null && !(await allowed(given.session.centrum))) return plainly;',
    without: '',
    tests: ['test/app/model-gate.test.ts', 'test/turns/own-data.test.ts'],
  },
  {
    name: 'Model: a budget for each person and day',
    file: 'src/language/model/budget.ts',
    text: 'if (count >= perDay) return false;',
    without: '',
    tests: asking,
  },
  {
    name: 'Model: a cache that forgets gives nobody more',
    file: 'src/language/model/budget.ts',
    text: 'Math.max(taken.get(key) ?? 0, Number.isSafeInteger(kept) ? kept : 0)',
    without: '(Number.isSafeInteger(kept) ? kept : 0)',
    tests: asking,
  },
  {
    name: 'Model: a quote that stands in the text',
    file: verify,
    text: 'const span = locate(text, claimed.quote);',
    without: 'const span = locate(text, claimed.quote) ?? { start: 0, end: text.length, quote: claimed.quote };',
    tests: understanding,
  },
  {
    name: 'Model: no quote out of the middle of a figure',
    file: 'src/language/model/locate.ts',
    text: 'if (cuts(where.text, at) || cuts(where.text, end)) continue;',
    without: '',
    tests: ['test/language/model/locate.test.ts'],
  },
  {
    name: 'Model: our own reader reads the same figure',
    file: verify,
    text: 'if (readings.length > 0 && !readings.some((one) => one.value === value)) return null;',
    without: '',
    tests: understanding,
  },
  {
    name: 'Model: half a figure is another figure',
    file: verify,
    text: 'if (near.some((one) => one.start < start || one.end > end)) return null;',
    without: '',
    tests: ['test/language/model/borne.test.ts'],
  },
  {
    name: 'Model: puts no words in',
    file: verify,
    text: 'return found.every((name) => name !== undefined) ? found : undefined;',
    without: 'return names;',
    tests: ['test/language/model/borne.test.ts'],
  },
  {
    name: 'Model: states nothing',
    file: verify,
    text: "certainty: borne.every(({ verified }) => verified) ? 'inferred' : 'unverified',",
    without: "certainty: 'stated',",
    tests: understanding,
  },
  {
    name: 'Model: changes nothing that was stated',
    file: 'src/language/model/merge.ts',
    text: "if (ours.certainty === 'stated' || !agree || !more) return ours;",
    without: 'if (!more) return ours;',
    tests: ['test/language/model/borne.test.ts'],
  },
  {
    name: 'Model: a fault of it costs no turn',
    file: 'src/language/model/understand.ts',
    text: '    return plainly;\n  }\n}\n\n/** Understands one',
    without: "    throw new Error('model');\n  }\n}\n\n/** Understands one",
    tests: understanding,
  },
  {
    name: 'Answers: cite what stands there',
    file: cite,
    text: '  if (!stands) return null;\n',
    without: '',
    tests: understanding,
  },
  {
    name: 'Answers: no figure that is not cited',
    file: cite,
    text: '!figuresStand(answer, whole) || ',
    without: '',
    tests: understanding,
  },
  {
    name: 'Answers: about what they cite',
    file: cite,
    text: " || !about(answer, cited.map((one) => one[language]).join('\\n'))",
    without: '',
    tests: understanding,
  },
  { name: 'Answers: no address and no mark-up', file: cite, text: ' || addresses.test(answer)', without: '', tests: understanding },
];
