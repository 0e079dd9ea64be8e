/** Sentences per second through the deterministic extraction, as `centrum extract` and every answer use it. */
import { extract as read } from '../../src/language/extract.ts';
import { intent, maxMessage } from '../../src/language/intent.ts';
import { understand } from '../../src/language/understand.ts';
import { sentences } from '../../test/language/cases/sentences.ts';
import { compare } from '../lib/measure.ts';
import type { Bench } from '../lib/report.ts';

/** What no reader of amounts can do without: one look at every figure. */
const figures = /\d[\d.,]*/gu;

export const extract: Bench = {
  name: 'extract',
  about: 'sentences per second',
  async run({ quick }) {
    const times = quick ? 1 : 20;
    const all = sentences.slice(0, quick ? 40 : undefined);
    const over = (work: (text: string, lang: 'nl' | 'en') => number) => () => {
      let found = 0;
      for (let time = 0; time < times; time += 1) for (const { text, lang } of all) found += work(text, lang);
      if (found === 0) throw new Error('nothing was found in any sentence');
      return all.length * times;
    };
    const lines = await compare(
      [
        { what: 'extract (quantities and facts)', run: over((text, lang) => read(text, lang).facts.length) },
        {
          what: 'understand (intent, facts, open question)',
          run: over((text, language) => understand(text, { language, open: null, last: null, items: [] }).proposals.length),
        },
        {
          what: 'intent, of messages as long as it reads',
          run: over((text, language) => intent(text.repeat(maxMessage / text.length), { language }).kind.length),
        },
        { what: 'one regular expression for figures', run: over((text) => text.match(figures)?.length ?? 0) },
      ],
      'sentences/s',
      quick ? { rounds: 2, warmUp: 1 } : { rounds: 15, warmUp: 3 },
    );
    const rate = lines[0]?.median ?? 0;
    return {
      bench: 'extract',
      lines,
      goals: [{ what: 'extract', goal: '≥ 5,000 sentences/s', measured: `${Math.round(rate)}`, reached: rate >= 5000 }],
      notes: [`${all.length} sentences of the test cases (chat, minutes, news, tables), Dutch and English.`],
    };
  },
};
