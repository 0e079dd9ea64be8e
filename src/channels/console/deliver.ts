/** Shows a reply in a terminal: its words, and its pictures and files in a folder, with where they are. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Block, Reply } from '../../conversation/reply.ts';
import { type Draw, fileInWords, type MakeFile } from '../drawn.ts';
import { fileName } from '../file-name.ts';
import { consoleText } from './console.ts';

export interface DeliverOptions {
  /** Where pictures and files are put; made when there is something to put there. */
  folder: string;
  draw: Draw;
  makeFile: MakeFile;
}

type Made = Extract<Block, { kind: 'picture' | 'file' }>;

/** Answers hold what only their owner may read, and so does a file made of them. */
async function put(folder: string, name: string, bytes: Uint8Array): Promise<string> {
  const path = resolve(join(folder, name));
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(path, bytes, { mode: 0o600 });
  return path;
}

export function createDelivery({ folder, draw, makeFile }: DeliverOptions): (reply: Reply) => Promise<string> {
  /** The words of a picture or file, and where it is; only the words when it could not be made or kept. */
  async function inWords(block: Made): Promise<string> {
    try {
      if (block.kind === 'picture')
        return `${block.alt}\n→ ${await put(folder, fileName(block.name, 'png'), await draw(block.name, block.data))}`;
      return `${block.label}\n→ ${await put(folder, fileName(block.name, block.format), await makeFile(block.format, block.data))}`;
    } catch {
      return block.kind === 'picture' ? block.alt : fileInWords(block);
    }
  }
  return async (reply) => {
    const blocks: Block[] = [];
    for (const block of reply.blocks)
      blocks.push(block.kind === 'picture' || block.kind === 'file' ? { kind: 'text', text: await inWords(block) } : block);
    return consoleText({ ...reply, blocks });
  };
}
