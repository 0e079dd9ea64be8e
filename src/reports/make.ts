/** What can be made: a picture or a file, from data to bytes. Runs in a process of its own, away from the event loop that serves. */
import { type Format, formats } from './files/files.ts';
import { draw } from './pictures/drawings.ts';
import { toPng } from './png.ts';

export type Job =
  /** `most`: pixels in either direction. */
  | { readonly make: 'picture'; readonly name: string; readonly data: unknown; readonly most?: number }
  | { readonly make: 'file'; readonly format: Format; readonly data: unknown };

/** @throws when the data is not what it is made from. */
export async function make(job: Job): Promise<Uint8Array> {
  return job.make === 'picture' ? toPng(draw(job.name, job.data), job.most) : formats[job.format](job.data);
}
