/** `extract` and `ask`: understanding as a command, one text at a time or a stream of them. */
import { createInterface } from 'node:readline';
import { type Command, Option } from 'commander';
import { z } from 'zod';
import type { Language } from '../criteria/vocabulary.ts';
import { ask } from '../language/ask/ask.ts';
import { extract } from '../language/extract.ts';
import { languageOf } from '../language/language-of.ts';
import { BadInput, run } from './fail.ts';
import { readInput } from './input.ts';

const lineSchema = z.object({ id: z.union([z.string(), z.number()]), text: z.string(), lang: z.enum(['nl', 'en']).optional() });

type Answer = (text: string, language: Language) => object;

const answers: Readonly<Record<'extract' | 'ask', Answer>> = {
  extract: (text, language) => extract(text, language),
  ask: (text, language) => {
    const { answered, answer, citations } = ask(text, language);
    return { answered, answer, citations };
  },
};

/** One result per line of stdin, in order, as soon as the line came in. A line that is no valid request is answered with a fault. */
async function stream(answer: Answer, print: (line: string) => void, language: Language | undefined): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === '') continue;
    let request: unknown;
    try {
      request = JSON.parse(line);
    } catch {
      request = undefined;
    }
    const parsed = lineSchema.safeParse(request);
    if (parsed.success) {
      const { id, text, lang } = parsed.data;
      print(JSON.stringify({ id, ...answer(text, lang ?? language ?? languageOf(text) ?? 'nl') }));
    } else {
      print(JSON.stringify({ error: 'expected one JSON object per line: {"id": …, "text": "…", "lang": "nl" or "en"}' }));
      process.exitCode = 2;
    }
  }
}

export function addLanguageCommands(program: Command, print: (line: string) => void): void {
  const add = (name: 'extract' | 'ask', description: string): void => {
    program
      .command(name)
      .description(description)
      .argument('[text...]', 'the text, or - for stdin')
      .addOption(new Option('--lang <language>', 'nl or en; worked out from the text when left out').choices(['nl', 'en']))
      .option('--ndjson', 'read {"id","text","lang"} per line from stdin and print one result per line')
      .action((text: string[], { lang, ndjson }: { lang?: Language; ndjson?: boolean }) =>
        run(async () => {
          if (ndjson === true) return stream(answers[name], print, lang);
          if (text.length === 0) throw new BadInput(`${name}: give a text, or - to read it from stdin.`);
          const whole = text.length === 1 && text[0] === '-' ? await readInput('-') : text.join(' ');
          print(JSON.stringify(answers[name](whole, lang ?? languageOf(whole) ?? 'nl'), null, 2));
        }),
      );
  };
  add('extract', 'the quantities and facts in a text');
  add('ask', 'a question about the Werkdefinitie, answered with the rule');
}
