/** What is still to do, in order of what it brings: the step, who can take it, and a button that opens the question. */
import { sentence } from '../../criteria/werkdefinitie.ts';
import { type Opportunity, opportunities } from '../../scoring/gain.ts';
import type { GapResult } from '../../scoring/gap.ts';
import { wholePoints } from '../../scoring/points.ts';
import { indicatorTitle } from '../../scoring/report.ts';
import { memberMay } from '../access.ts';
import { audienceOf } from '../allowed.ts';
import { titleText } from '../display.ts';
import type { Block, Option } from '../reply.ts';
import { knownValue } from '../talk.ts';
import { ownersOf, ownersText, type Partner, partnersOf } from './partners.ts';
import { shortTitle, told, type View } from './view.ts';

export type ListItem = Extract<Block, { kind: 'list' }>['items'][number];

/** "criterium 3 tot 20 punten erbij; criterium 3 is dan voldaan". */
function bringsText(view: View, { brings }: Opportunity): string[] {
  const { status, words } = view;
  const parts = brings.flatMap(({ criterion, gain, closes }) => {
    const points = gain.n < gain.d ? status.lessThanOne : words.points(wholePoints(gain));
    const title = shortTitle(view, criterion);
    return closes ? [status.broughtTo(title, points), status.closes(title)] : [status.broughtTo(title, points)];
  });
  return parts.length === 0 ? [] : [status.brings(parts.join('; '))];
}

/** A way to answer it at once, for those who can: the coordinator, and a partner whom it concerns. */
function answerOption(view: View, all: readonly Partner[], gap: GapResult): Option | undefined {
  const { member, dossier, language, status } = view;
  const own = (): boolean => ownersOf(dossier, all, gap).some(({ name }) => name === member?.partner);
  const may = member !== null && (memberMay(member, 'answer_for_other') || (gap.who.includes(audienceOf(member)) && own()));
  // What contradicts is settled by choosing, not by answering once more.
  const contested = dossier.conflicts.some(({ question, item }) => question === gap.question.question && item === gap.question.item);
  if (!may || contested) return undefined;
  const title = titleText(gap.question, knownValue(dossier, gap.question), language);
  return { label: status.answerIt(title), action: { do: 'open', ref: gap.question } };
}

/** One thing to do. @param quoted with the sentence that asks for it. */
function gapItem(view: View, all: readonly Partner[], one: Opportunity, quoted: boolean): ListItem {
  const { status, language } = view;
  const { gap } = one;
  const [step] = gap.steps;
  const { nl, id } = sentence(gap.source);
  const option = answerOption(view, all, gap);
  return {
    text: `${indicatorTitle(gap.indicator)[language]}: ${told(view, gap)}`,
    detail: [
      ...(step === undefined ? [] : [status.step(told(view, step))]),
      status.who(ownersText(view, all, gap)),
      ...bringsText(view, one),
      ...(quoted ? [`“${nl.replace(/\s+/gu, ' ')}” (${id})`] : []),
    ].join('\n'),
    ...(option !== undefined && { option }),
  };
}

interface Wanted {
  /** Only of this criterion, characteristic or objective. */
  readonly criterion?: string;
  /** Only what this partner can do. */
  readonly of?: string;
  readonly quoted?: boolean;
}

/** The first `most` things to do. */
export function gapBlocks(view: View, most: number, { criterion, quoted = false, of }: Wanted = {}): Block[] {
  const { status, dossier } = view;
  const partners = partnersOf(dossier);
  const isTheirs = (gap: GapResult): boolean => of === undefined || ownersOf(dossier, partners, gap).some(({ name }) => name === of);
  const all = opportunities(view.assessment).filter(
    ({ gap, brings }) =>
      isTheirs(gap) &&
      (criterion === undefined || gap.indicator.startsWith(`${criterion}.`) || brings.some((one) => one.criterion === criterion)),
  );
  const items = all.slice(0, most).map((one) => gapItem(view, partners, one, quoted));
  return [
    { kind: 'text', text: of === undefined ? status.toDo(all.length) : status.toDoBy(of, all.length) },
    ...(items.length > 0 ? [{ kind: 'list' as const, items }] : []),
    ...(all.length > most
      ? [{ kind: 'text' as const, text: quoted ? status.restPerCriterion(all.length - most) : status.rest(all.length - most) }]
      : []),
  ];
}
