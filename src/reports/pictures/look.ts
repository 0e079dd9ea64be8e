/**
 * How a status looks in a picture. Each has a lightness, a sign and, where two could be taken for one
 * another, a pattern: it is told apart in grey and by who sees no red and green. Signs are those that
 * the font has.
 */
import type { Status } from '../../criteria/vocabulary.ts';

interface Look {
  readonly fill: string;
  readonly ink: string;
  readonly sign: string;
  /** Lines across the fill, in this colour. */
  readonly hatch?: string;
}

export const looks: Readonly<Record<Status, Look>> = {
  met: { fill: '#0b4f6c', ink: '#ffffff', sign: '✓' },
  nearly: { fill: '#9cc9d9', ink: '#10242c', sign: '≈' },
  not_met: { fill: '#fbe0b0', ink: '#2b1a00', sign: '×', hatch: '#b5740b' },
  unanswered: { fill: '#ffffff', ink: '#333333', sign: '?' },
  not_applicable: { fill: '#eeeeee', ink: '#333333', sign: '–' },
};

export const colors = { text: '#1a1a1a', soft: '#4d4d4d', line: '#8a8a8a', grid: '#d0d0d0', now: '#0b4f6c', before: '#b3541e' } as const;

export const font = 'Inter';
