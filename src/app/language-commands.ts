/** `extract` and `ask`: understanding as a command, one text at a time or a stream of them. */
import { type Command, Option } from 'commander';
import { z } from 'zod';
import type { Language } from '../criteria/vocabulary.ts';
import { ask } from '../language/ask/ask.ts';
import { extract } from '../language/extract.ts';
import { languageOf } from '../language/language-of.ts';
import { BadInput, run } from './fail.ts';
import { readInput } from './input.ts';
import { eachLine, maxLine } from './lines.ts';

const lineSchema = z.object({ id: z.union([z.string(), z.number()]), text: z.string(), lang: z.enum(['nl', 'en']).optional() });

type Answer = (text: string, language: Language) => object;

const answers: Readonly<Record<'extract' | 'ask', Answer>> = {
  extract: (text, language) => extract(text, language),
  ask: (text, language) => {
    const { answered, answer, citations } = ask(text, language);
    return { answered, answer, citations };
  },
};

const expectation = 'expected one JSON object per line: {"id": …, "text": "…", "lang": "nl" or "en"}';
const idOf = z.object({ id: lineSchema.shape.id });

/** The result of one line. A line that is no valid request is answered with a fault, with its number, and under its id where it has one. */
function resultOf(answer: Answer, line: string | null, number: number, language: Language | undefined): string {
  let request: unknown;
  try {
    request = line === null ? undefined : JSON.parse(line.replace(/^\uFEFF/u, ''));
  } catch {
    request = undefined;
  }
  const parsed = lineSchema.safeParse(request);
  if (parsed.success) {
    const { id, text, lang } = parsed.data;
    return JSON.stringify({ id, ...answer(text, lang ?? language ?? languageOf(text) ?? 'nl') });
  }
  process.exitCode = 2;
  const error = line === null ? `the line is longer than ${maxLine / 1024 / 1024} million characters` : expectation;
  return JSON.stringify({ ...(idOf.safeParse(request).data ?? {}), line: number, error });
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
          if (ndjson === true)
            return eachLine(process.stdin, process.stdout, (line, number) => resultOf(answers[name], line, number, lang));
          if (text.length === 0) throw new BadInput(`${name}: give a text, or - to read it from stdin.`);
          const whole = text.length === 1 && text[0] === '-' ? await readInput('-') : text.join(' ');
          print(JSON.stringify(answers[name](whole, lang ?? languageOf(whole) ?? 'nl'), null, 2));
        }),
      );
  };
  add('extract', 'the quantities and facts in a text');
  add('ask', 'a question about the Werkdefinitie, answered with the rule');
}
