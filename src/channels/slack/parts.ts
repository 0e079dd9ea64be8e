/** A reply as the messages that carry it: as few as fit, cut between blocks that belong to different things. */
import { type Reply, toText } from '../../conversation/reply.ts';
import { clip } from '../cut.ts';
import { type Blocks, type Group, groupsOf, inWords, isUpload, type Upload } from './blocks.ts';
import { limits } from './limits.ts';

type Words = Exclude<Group, Upload>;

/** One call to Slack: a message, or a picture or file. */
export type Part = Words | Upload;

const charsOf = (blocks: Blocks): number => JSON.stringify(blocks).length;

interface Draft {
  blocks: Blocks;
  chars: number;
  texts: string[];
}

const emptyDraft = (): Draft => ({ blocks: [], chars: 0, texts: [] });

/** Buttons without what they belong to say nothing: they stay with the block before them. */
function runsOf(blocks: Blocks): Blocks[] {
  const runs: Blocks[] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    if (last !== undefined && block.type === 'actions' && last.length < limits.messageBlocks) last.push(block);
    else runs.push([block]);
  }
  return runs;
}

const fits = (draft: Draft, blocks: Blocks): boolean =>
  draft.blocks.length + blocks.length <= limits.messageBlocks && draft.chars + charsOf(blocks) <= limits.messageChars;

function add(draft: Draft, blocks: Blocks): void {
  draft.blocks.push(...blocks);
  draft.chars += charsOf(blocks);
}

/** Groups of words, packed into messages. */
function packMessages(groups: readonly Words[]): Part[] {
  const drafts: Draft[] = [emptyDraft()];
  const current = (): Draft => drafts[drafts.length - 1] ?? emptyDraft();
  const fresh = (): void => {
    if (current().blocks.length > 0) drafts.push(emptyDraft());
  };
  for (const { blocks, text } of groups) {
    if (!fits(current(), blocks)) fresh();
    // Its words go with its first blocks: a reader of words alone misses nothing and reads nothing twice.
    current().texts.push(text);
    if (fits(current(), blocks)) {
      add(current(), blocks);
      continue;
    }
    for (const run of runsOf(blocks)) {
      if (!fits(current(), run)) fresh();
      add(current(), run);
    }
  }
  return drafts
    .filter(({ blocks }) => blocks.length > 0)
    .map(({ blocks, texts }) => ({ blocks, text: clip(texts.join('\n\n') || '…', limits.fallbackText) }));
}

/** @param canUpload whether this picture or file can be shown here; where not, its words are. */
export function partsOf(reply: Pick<Reply, 'blocks' | 'card'>, canUpload: (upload: Upload) => boolean): Part[] {
  const parts: Part[] = [];
  let words: Words[] = [];
  const flush = (): void => {
    parts.push(...packMessages(words));
    words = [];
  };
  for (const group of groupsOf(reply)) {
    if (!isUpload(group)) words.push(group);
    else if (canUpload(group)) {
      flush();
      parts.push(group);
    } else words.push(inWords(group));
  }
  flush();
  const [only] = parts;
  // Numbers run through a whole reply: the words of a reply in one message are those of the whole.
  const whole = parts.length === 1 && !reply.blocks.some(({ kind }) => kind === 'file');
  if (whole && only !== undefined && 'blocks' in only) return [{ ...only, text: clip(toText(reply) || '…', limits.fallbackText) }];
  return parts;
}

/** All of a reply as one view: a home tab holds more blocks than a message, and cannot be continued in a second one. */
export function homeBlocks(reply: Pick<Reply, 'blocks' | 'card'>): Blocks {
  const all = groupsOf(reply).flatMap((group) => (isUpload(group) ? inWords(group) : group).blocks);
  if (all.length <= limits.viewBlocks) return all;
  return [...all.slice(0, limits.viewBlocks - 1), { type: 'context', elements: [{ type: 'plain_text', text: '…' }] }];
}
