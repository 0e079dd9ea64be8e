/** What the assistant shows on request: the status, what is to do, more of one criterion, why, and the derdenbalk. */

import type { Coded } from '../criteria/coded.ts';
import { criteria } from '../criteria/criteria.ts';
import type { Status } from '../criteria/vocabulary.ts';
import { indicatorTitle } from '../scoring/report.ts';
import { allows } from './allowed.ts';
import { slug } from './slug.ts';
import { gapBlocks } from './status/gaps.ts';
import { moreBlocks, resultOf, whyCriterionBlocks, whyPointBlocks } from './status/more.ts';
import { partnersOf } from './status/partners.ts';
import { seenNow, withSeen } from './status/seen.ts';
import { conflictBlocks, radarOf, statusBlocks, verdictBlocks } from './status/status.ts';
import { thirdsBlocks } from './status/thirds.ts';
import { criterionTitle, told as toldTo, viewOf } from './status/view.ts';
import { assessmentOf, type Talk, update, words } from './talk.ts';
import { symbols } from './wording.ts';

export const criterionState = (talk: Talk, id: string, status: Status): string =>
  `${symbols[status]} ${words(talk).state(criterionTitle(viewOf(talk), id), words(talk).status[status])}`;

/** A code of scoring in the reader's words, with what this person may see. The caller keeps the reply private where it names amounts. */
export const told = (talk: Talk, coded: Coded): string => toldTo({ ...viewOf(talk), amounts: allows(talk, 'view_all_amounts') }, coded);

/** The verdict in one line. */
export const showVerdict = (talk: Talk): void => void talk.blocks.push(...verdictBlocks(viewOf(talk)));

/** The status, and remembers that it was seen. In a shared place it holds no amounts. */
export function showStatus(talk: Talk): void {
  const centrum = talk.session.centrum ?? '';
  const before = talk.session.seen.find((one) => one.centrum === centrum);
  const view = viewOf(talk);
  talk.blocks.push(...statusBlocks(view, before));
  // Who can settle them is offered the choice; all others read who contradict one another.
  if (!allows(talk, 'settle_conflict') || view.withheld) talk.blocks.push(...conflictBlocks(view));
  talk.blocks.push(radarOf(view, before));
  if (talk.member !== null) update(talk, { seen: withSeen(talk.session, seenNow(centrum, talk.input.message.at, assessmentOf(talk))) });
}

/** The first `most` things to do, with the sentences that ask for them. */
export function showGaps(talk: Talk, most: number, criterion?: string): void {
  talk.private = true;
  talk.blocks.push(...gapBlocks(viewOf(talk), most, { quoted: true, ...(criterion !== undefined && { criterion }) }));
}

/** What the named partners can still do, or all but the reader's own; false where the words name none. */
export function showGapsOf(talk: Talk, said: string): boolean {
  const view = viewOf(talk);
  const all = partnersOf(view.dossier).map(({ name }) => name);
  const own = slug(talk.member?.partner ?? '');
  const words = `-${slug(said)}-`;
  const others = /(?:^|-)(?:de-)?(?:anderen|andere-partners|others|other-partners)(?:-|$)/u.test(words);
  const named = all.filter((name) => (others ? slug(name) !== own : words.includes(`-${slug(name)}-`)));
  if (named.length === 0) return false;
  talk.private = true;
  const most = named.length > 1 ? 3 : 8;
  for (const of of named) talk.blocks.push(...gapBlocks(viewOf(talk), most, { of }));
  return true;
}

/** All about one criterion. */
export function showMore(talk: Talk, id: string): void {
  const view = viewOf(talk);
  const result = resultOf(view, id);
  if (result === undefined) return showStatus(talk);
  talk.blocks.push(...moreBlocks(view, result));
}

/** Why a criterion, or one point of it, stands as it does. */
export function showWhy(talk: Talk, id: string): void {
  talk.private = true;
  const view = viewOf(talk);
  const whole = resultOf(view, id);
  if (whole !== undefined) return void talk.blocks.push(...whyCriterionBlocks(view, whole));
  const result = resultOf(view, id.split('.')[0] ?? '');
  const point = result?.indicators.find((one) => one.id === id);
  if (result === undefined || point === undefined) return showStatus(talk);
  talk.blocks.push(...whyPointBlocks(view, result, point));
}

/** Who contributes what. In a shared place, and to who may not see amounts, it shows shares. */
export const showThirds = (talk: Talk): void => void talk.blocks.push(...thirdsBlocks(viewOf(talk)));

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 4);

/** The point that some words name best, by the words of its title; undefined when none does. */
export function pointNamed(argument: string): string | undefined {
  const said = wordsOf(argument);
  const hits = criteria.flatMap(({ indicators }) =>
    indicators.map(({ id }) => {
      const { nl, en } = indicatorTitle(id);
      return {
        id,
        n: new Set([...wordsOf(nl), ...wordsOf(en)].filter((word) => said.some((one) => one.startsWith(word.slice(0, 8))))).size,
      };
    }),
  );
  const best = hits.reduce((a, b) => (b.n > a.n ? b : a), { id: '', n: 0 });
  return best.n > 0 ? best.id : undefined;
}
