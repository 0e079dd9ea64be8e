/**
 * Lines of a stream and results of each, in order. What came in together goes out together, so that
 * many lines are fast and one line is answered at once. Only a line feed ends a line: JSON may hold
 * other line separators.
 */
import { StringDecoder } from 'node:string_decoder';

/** A longer line is not kept in memory. In characters. */
export const maxLine = 8 * 1024 * 1024;

/** Whole lines per piece of input; null stands for a line that was too long. */
async function* linesOf(input: AsyncIterable<Buffer>): AsyncGenerator<(string | null)[]> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  let skipping = false;
  for await (const chunk of input) {
    const parts = decoder.write(chunk).split('\n');
    const whole: (string | null)[] = [];
    for (const [at, part] of parts.entries()) {
      if (skipping) {
        skipping = at === 0 && parts.length === 1;
        if (at === 0) continue;
      }
      rest += part;
      if (rest.length > maxLine) {
        whole.push(null);
        skipping = at === parts.length - 1;
        rest = '';
      } else if (at < parts.length - 1) {
        whole.push(rest);
        rest = '';
      }
    }
    yield whole;
  }
  rest += decoder.end();
  if (rest !== '' && !skipping) yield [rest];
}

/** Answers every line that is not blank, with its number in the stream; stops quietly when nobody reads on. */
export async function eachLine(
  input: AsyncIterable<Buffer>,
  output: NodeJS.WritableStream,
  answer: (line: string | null, number: number) => string,
): Promise<void> {
  let number = 0;
  let gone = false;
  output.on('error', () => {
    gone = true;
  });
  for await (const lines of linesOf(input)) {
    const before = number;
    number += lines.length;
    const results = lines.flatMap((line, at) => (line?.trim() === '' ? [] : [`${answer(line, before + at + 1)}\n`]));
    if (gone) return;
    // The next lines wait until these are taken.
    if (results.length > 0) await new Promise<void>((resolve) => void output.write(results.join(''), () => resolve()));
  }
}
