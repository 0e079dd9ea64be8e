/** The weekly message to a coordinator: how the Centrum stands, what changed this week, what to do, and whose turn it is. */
import type { Ledger } from '../../criteria/ledger.ts';
import type { Language } from '../../criteria/vocabulary.ts';
import type { Member } from '../contract.ts';
import type { Block, Reply } from '../reply.ts';
import { gapBlocks } from '../status/gaps.ts';
import { changesSince, seenNow } from '../status/seen.ts';
import { activityText, conflictBlocks, criteriaBlock, partnerBlocks, verdictBlocks } from '../status/status.ts';
import { lookAt } from './look.ts';
import { ways } from './nudge.ts';
import { reminderWording } from './wording.ts';

/** How many things to do a digest names. */
const mostGaps = 3;

/** Buttons act on the Centrum that the reader is working on, which may be another one: a digest has the one that goes there. */
const withoutButtons = (blocks: readonly Block[]): Block[] =>
  blocks.map((block) => (block.kind === 'list' ? { ...block, items: block.items.map(({ option: _, ...item }) => item) } : block));

/**
 * @param before the facts as they stood at `since`, a week ago.
 * @returns null when there is nothing to tell: all is met and nothing changed.
 */
export function digest(member: Member, language: Language, now: Ledger, before: Ledger, since: string): Reply | null {
  const view = lookAt(member, language, now);
  const { status, assessment } = view;
  const changed = changesSince(view, seenNow(member.centrum, since, lookAt(member, language, before).assessment));
  const gaps = gapBlocks(view, mostGaps);
  const nothing = changed.length === 0 && gaps.length === 1 && assessment.conflicts.length === 0;
  if (nothing) return null;
  const w = reminderWording(language);
  const blocks: Block[] = [
    { kind: 'text', text: w.digestTitle(member.centrumName) },
    ...verdictBlocks(view),
    criteriaBlock(view),
    ...(changed.length === 0
      ? [{ kind: 'text' as const, text: status.noChangeThisWeek }]
      : [
          { kind: 'text' as const, text: status.changedThisWeek },
          { kind: 'list' as const, items: changed },
        ]),
    ...gaps,
    ...partnerBlocks(view),
    ...conflictBlocks(view),
    { kind: 'text', text: activityText(view) },
  ];
  return {
    language,
    audience: 'person',
    blocks: [...withoutButtons(blocks), ways(language, w.goTo(member.centrumName), member.centrum)],
    byModel: false,
  };
}
