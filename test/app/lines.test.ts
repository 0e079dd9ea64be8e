/** Lines in, results out: in order, at once, and whatever is in a line. */
import { PassThrough } from 'node:stream';
import { expect, test } from '@jest/globals';
import { eachLine, maxLine } from '../../src/app/lines.ts';

async function answered(pieces: readonly (string | Buffer)[]): Promise<string[]> {
  const output = new PassThrough();
  const input = new PassThrough();
  const done = eachLine(input, output, (line) => (line === null ? 'too long' : `<${line}>`));
  for (const piece of pieces) input.write(piece);
  input.end();
  await done;
  return String(output.read() ?? '')
    .split('\n')
    .filter(Boolean);
}

test('a line may come in pieces, a letter too, and the last one needs no end', async () => {
  const [head, tail] = [Buffer.from('twéé').subarray(0, 3), Buffer.from('twéé').subarray(3)];
  expect(await answered(['een\nt', 'w', 'ee\n', head, tail, '\n\n  \ndrie'])).toEqual(['<een>', '<twee>', '<twéé>', '<drie>']);
});

test('only a line feed ends a line', async () => {
  expect(await answered(['a\u2028b\rc\n'])).toEqual(['<a\u2028b\rc>']);
});

test('a line that is too long is one answer, and the next line is read', async () => {
  expect(await answered(['a\n', 'x'.repeat(maxLine), 'yy', 'z\nb\n'])).toEqual(['<a>', 'too long', '<b>']);
  expect(await answered(['x'.repeat(maxLine + 1)])).toEqual(['too long']);
});

test('an answer comes before the next line does', async () => {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const done = eachLine(input, output, (line) => String(line));
  input.write('een\n');
  for await (const piece of output) {
    expect(String(piece)).toBe('een\n');
    break;
  }
  input.end();
  await done;
});

test('a reader that goes away ends it quietly', async () => {
  const [input, output] = [new PassThrough(), new PassThrough()];
  output.destroy(new Error('EPIPE'));
  input.end('een\n');
  await eachLine(input, output, (line) => String(line));
});
