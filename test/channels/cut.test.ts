/** What is cut fits, and is cut where it is least felt. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { clip, cutAt } from '../../src/channels/cut.ts';

const texts = fc
  .array(fc.constantFrom('woord', ' ', '. ', '\n', 'é', 'e\u0301', '👩‍👩‍👧‍👦'), { maxLength: 60 })
  .map((parts) => parts.join(''));
const graphemes = (text: string): string[] =>
  [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)].map(({ segment }) => segment);

test('a clipped text fits, and is the beginning of the text in whole characters', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 80 }), (text, most) => {
      const clipped = clip(text, most);
      expect(clipped.length).toBeLessThanOrEqual(most);
      if (text.length <= most) return expect(clipped).toBe(text);
      const kept = graphemes(clipped.slice(0, -1));
      expect(clipped.at(-1)).toBe('…');
      expect(kept).toEqual(graphemes(text).slice(0, kept.length));
    }),
  );
});

test('a cut leaves a piece that fits, and something of it', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 80 }), (text, most) => {
      const at = cutAt(text, most);
      expect(at).toBeLessThanOrEqual(most);
      if (text !== '') expect(at).toBeGreaterThan(0);
    }),
  );
});

test.each([
  ['een alinea. Nog iets\n\nen de rest van de tekst', 30, 'een alinea. Nog iets\n\n'],
  ['een regel\nen de rest', 14, 'een regel\n'],
  ['Een zin. En de rest', 14, 'Een zin. '],
  ['een paar woorden', 10, 'een paar '],
  ['precies twaalf tekens', 14, 'precies twaalf'],
  ['geenenkelespatie', 8, 'geenenk'],
])('%j is cut at %i after %j', (text, most, piece) => {
  expect(text.slice(0, cutAt(text, most))).toBe(piece);
});
