/** SVG → PNG with the fonts that come along: what the machine has installed changes nothing. */
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import type { Drawing } from './pictures/chart.ts';

/** TTF: from a woff font the library draws no text, and says nothing of it. */
const fontFiles = ['400Regular/Inter_400Regular.ttf', '700Bold/Inter_700Bold.ttf'].map((file) =>
  fileURLToPath(import.meta.resolve(`@expo-google-fonts/inter/${file}`)),
);

/** Pixels per unit of the drawing, for screens that show two; of a wide one fewer, as packing pixels is half of the work. */
const zoom = 1.5;
const widest = 1400;

/** @param most pixels in either direction. */
export const toPng = ({ svg, width, height }: Drawing, most = Number.POSITIVE_INFINITY): Uint8Array =>
  new Resvg(svg, {
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Inter', sansSerifFamily: 'Inter' },
    fitTo: { mode: 'width', value: Math.floor(width * Math.min(zoom, widest / width, most / width, most / height)) },
  })
    .render()
    .asPng();
