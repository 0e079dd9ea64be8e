/** docs/chat.svg: some turns of the Dutch intake as they look in a terminal. Made of the transcript, so that it says what the program says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../house/biome.ts';

/** What is typed in the turns that are shown, and at which line of the answer each is cut off. */
const shown: readonly { typed: string; lines: number }[] = [
  { typed: 'tellen vergaderuren eigenlijk mee?', lines: 99 },
  { typed: 'hoeveel missen we nog van bedrijven?', lines: 99 },
  { typed: 'nee, het was 250.000', lines: 8 },
];

const look = { width: 900, left: 22, top: 52, line: 20, character: 8.43, size: 14 };
const colours = { typed: '#ffd166', said: '#e8edf2', quoted: '#9ecbff', good: '#8ee6b0' };
/** Characters that fit beside one another. */
const fits = Math.floor((look.width - 2 * look.left) / look.character);

interface Line {
  indent: number;
  text: string;
  colour: string;
}

const colourOf = (text: string): string => {
  if (text.startsWith('“')) return colours.quoted;
  return /^(?:✔|Opgelost)/u.test(text) ? colours.good : colours.said;
};

/** A line of the terminal as one or more of the picture. */
function wrapped(line: string, colour?: string): Line[] {
  const text = line.trimStart();
  const indent = line.length - text.length;
  const lines: Line[] = [];
  // An amount stays with its sign.
  for (const word of text.split(/(?<!€) /u)) {
    const last = lines.at(-1);
    if (last !== undefined && indent + last.text.length + 1 + word.length <= fits) last.text += ` ${word}`;
    else lines.push({ indent, text: word, colour: colour ?? colourOf(text) });
  }
  return lines;
}

/** The answer that follows what was typed, without the bars of the transcript. */
function answerTo(transcript: readonly string[], typed: string): string[] {
  const at = transcript.indexOf(`> ${typed}`);
  if (at < 0) throw new Error(`docs/chat.svg: nobody types “${typed}” in the transcript any more; choose another turn`);
  const answer = transcript.slice(at + 1);
  return answer
    .slice(
      0,
      answer.findIndex((line) => !line.startsWith('|')),
    )
    .map((line) => line.slice(2));
}

function linesOf(transcript: readonly string[]): Line[] {
  const empty: Line = { indent: 0, text: '', colour: colours.said };
  const turns = shown.map(({ typed, lines }) => [
    ...wrapped(`> ${typed}`, colours.typed),
    ...answerTo(transcript, typed)
      .slice(0, lines)
      .flatMap((line) => (line === '' ? [empty] : wrapped(line))),
  ]);
  return turns.flatMap((turn, nth) => (nth === 0 ? turn : [empty, ...turn]));
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export function chatPicture(): string {
  const transcript = readFileSync(join(root, 'test/transcripts/intake.nl.txt'), 'utf8').split('\n');
  const lines = linesOf(transcript);
  const { width, left, top, line: high, character, size } = look;
  const height = top + lines.length * high + 4;
  const texts = lines.map(({ indent, text, colour }, nth) =>
    text === ''
      ? ''
      : `<text x="${Math.round(left + indent * character)}" y="${top + nth * high}" fill="${colour}">${escaped(text)}</text>\n`,
  );
  const lights = [22, 42, 62].map((x) => `<circle cx="${x}" cy="18" r="6" fill="#5b6772"/>`).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="Een gesprek met Centrumwijzer in de terminal: een vraag over vergaderuren, wat er nog ontbreekt, en een verbetering.">
<rect width="${width}" height="${height}" rx="10" fill="#101820"/>${lights}
<g font-family="DejaVu Sans Mono, Menlo, Consolas, monospace" font-size="${size}" xml:space="preserve">
${texts.join('')}</g></svg>
`;
}
