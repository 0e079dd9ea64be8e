/** Pictures on cards: Teams fetches each from an address, so that is known before a card is made. */
import type { Block, Reply } from '../../conversation/reply.ts';
import type { TeamsLog } from './log.ts';

type Picture = Extract<Block, { kind: 'picture' }>;

/** An address at which Teams can fetch a picture from now on; null: its words are shown instead. */
export type PictureUrl = (picture: Picture) => Promise<string | null>;

/** The addresses of the pictures of one reply. What has none is shown in words. */
export type PictureUrls = ReadonlyMap<Block, string>;

export const noPictures: PictureUrls = new Map();

/** A picture that cannot be shown holds no reply up. */
export async function pictureUrlsIn({ blocks }: Reply, urlOf: PictureUrl, log: TeamsLog): Promise<PictureUrls> {
  const found = new Map<Block, string>();
  for (const block of blocks) {
    if (block.kind !== 'picture') continue;
    try {
      const url = await urlOf(block);
      if (url !== null) found.set(block, url);
    } catch {
      log({ code: 'teams_picture_in_words' });
    }
  }
  return found;
}
