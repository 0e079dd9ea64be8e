/** Questions per second over the Werkdefinitie, beside a bare MiniSearch over the same sentences. */
import MiniSearch from 'minisearch';
import { sentences } from '../../src/criteria/werkdefinitie.ts';
import { ask as answer } from '../../src/language/ask/ask.ts';
import { maxQuestion } from '../../src/language/ask/text.ts';
import { practice } from '../../test/language/cases/questions.ts';
import { compare } from '../lib/measure.ts';
import type { Bench } from '../lib/report.ts';

export const ask: Bench = {
  name: 'ask',
  about: 'questions per second',
  async run({ quick }) {
    const times = quick ? 1 : 2;
    const all = practice.slice(0, quick ? 20 : undefined);
    const index = new MiniSearch({ fields: ['nl', 'en'], storeFields: ['id'] });
    index.addAll([...sentences]);
    const over = (work: (text: string, lang: 'nl' | 'en') => number) => () => {
      let found = 0;
      for (let time = 0; time < times; time += 1) for (const { text, lang } of all) found += work(text, lang);
      if (found === 0) throw new Error('no question was answered');
      return all.length * times;
    };
    const lines = await compare(
      [
        { what: 'ask (answer with citation, or an honest no)', run: over((text, lang) => answer(text, lang).citations.length) },
        {
          what: 'ask, of texts as long as it reads',
          run: over((text, lang) => answer(text.repeat(maxQuestion / text.length), lang).citations.length),
        },
        { what: 'MiniSearch by its defaults (a list of hits, no answer)', run: over((text) => index.search(text).length) },
      ],
      'questions/s',
      quick ? { rounds: 2, warmUp: 1 } : { rounds: 11, warmUp: 2 },
    );
    const rate = lines[0]?.median ?? 0;
    return {
      bench: 'ask',
      lines,
      goals: [{ what: 'ask', goal: '≥ 2,000 questions/s', measured: `${Math.round(rate)}`, reached: rate >= 2000 }],
      notes: [
        `${all.length} different questions of the test cases; the stems of words that came by before are remembered, answers are not.`,
      ],
    };
  },
};
