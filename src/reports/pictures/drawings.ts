/**
 * The drawings by name. A picture block of a reply holds such a name and its data; the data is parsed
 * here, because it comes out of the database.
 */
import type { z } from 'zod';
import type { HeatmapData, RadarData, ThirdsData } from '../../scoring/pictures.ts';
import type { Drawing } from './chart.ts';
import { drawHeatmap } from './heatmap.ts';
import { drawRadar } from './radar.ts';
import { heatmapSchema, radarSchema, thirdsSchema } from './schema.ts';
import { drawThirds } from './thirds.ts';

interface Pictures {
  radar: RadarData;
  heatmap: HeatmapData;
  thirds: ThirdsData;
}

type Table = {
  readonly [Name in keyof Pictures]: { readonly schema: z.ZodType<Pictures[Name]>; readonly draw: (data: Pictures[Name]) => Drawing };
};

export const drawings: Table = {
  radar: { schema: radarSchema, draw: drawRadar },
  heatmap: { schema: heatmapSchema, draw: drawHeatmap },
  thirds: { schema: thirdsSchema, draw: drawThirds },
};

function drawAs<Name extends keyof Pictures>(name: Name, data: unknown): Drawing {
  const { schema, draw } = drawings[name];
  return draw(schema.parse(data));
}

const isName = (name: string): name is keyof Pictures => Object.hasOwn(drawings, name);

/** @throws when there is no such drawing, or the data is not what it draws. */
export function draw(name: string, data: unknown): Drawing {
  if (!isName(name)) throw new Error('no_such_drawing');
  return drawAs(name, data);
}
