/**
 * Slack's documented limits, in one table, and the ways to stay under them. Nothing is sent
 * that did not go through here: Slack refuses a whole message for one character too many.
 */
import { cutAt } from '../cut.ts';

export const limits = {
  /** Blocks of a message; of a home tab or modal. */
  messageBlocks: 50,
  viewBlocks: 100,
  /** Characters of all texts in one message; below Slack's own bound, which answers `msg_blocks_too_long`. */
  messageChars: 12_000,
  /** The `text` beside the blocks: Slack cuts what is longer. */
  fallbackText: 40_000,
  headerText: 150,
  sectionText: 3_000,
  contextText: 2_000,
  contextElements: 10,
  actionsElements: 25,
  buttonText: 75,
  buttonValue: 2_000,
  actionId: 255,
  blockId: 255,
  modalTitle: 24,
  modalSubmit: 24,
  privateMetadata: 3_000,
  inputLabel: 2_000,
  inputHint: 2_000,
  inputValue: 3_000,
  optionText: 75,
  optionValue: 150,
  selectOptions: 100,
  radioOptions: 10,
  suggestedPrompts: 4,
  altText: 1_000,
} as const;

/** A cut inside `&amp;` would leave half a sign on either side. */
const outsideEntity = (text: string, at: number): number => {
  const half = /&[a-z]{0,3}$/u.exec(text.slice(0, at));
  return half === null || half.index === 0 ? at : half.index;
};

/** A text in pieces of at most `most` characters that together say all of it. */
export function pieces(text: string, most: number): string[] {
  const found: string[] = [];
  let rest = text.trim();
  while (rest.length > most) {
    const at = outsideEntity(rest, cutAt(rest, most));
    found.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at).trimStart();
  }
  return rest === '' ? found : [...found, rest];
}
