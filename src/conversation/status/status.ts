/** How a Centrum stands, short: the verdict, the six criteria, what changed, what to do, who can do it. "Meer" tells the rest. */
import { findQuestion, questions } from '../../criteria/criteria.ts';
import { werkdefinitie } from '../../criteria/rule-set.ts';
import { thingOf } from '../../criteria/vocabulary.ts';
import type { CriterionResult } from '../../scoring/assess.ts';
import { cellsOf } from '../../scoring/pictures.ts';
import { wholePoints } from '../../scoring/points.ts';
import { memberMay } from '../access.ts';
import { dateText, titleText } from '../display.ts';
import { radarBlock } from '../pictures.ts';
import type { Block } from '../reply.ts';
import type { Seen } from '../session.ts';
import { symbols } from '../wording.ts';
import { gapBlocks, type ListItem } from './gaps.ts';
import { openQuestions } from './partners.ts';
import { cellsSeen, changeBlocks } from './seen.ts';
import { criterionTitle, shortTitle, type View } from './view.ts';

/** How many things to do a status shows. */
const mostGaps = 3;

/** "✔ Criterium 1: Visie en regio: voldaan (100 punten)", with a way to read more. */
function criterionItem(view: View, { id, status, points, indicators }: CriterionResult): ListItem {
  const { words } = view;
  // No points as long as nothing is known: unknown is not zero.
  const score = points === null || indicators.every((one) => one.status === 'unanswered') ? '' : ` (${words.points(wholePoints(points))})`;
  return {
    symbol: symbols[status],
    text: `${criterionTitle(view, id)}: ${words.status[status]}${score}`,
    option: { label: view.status.more(shortTitle(view, id)), action: { do: 'command', command: 'more', argument: id } },
  };
}

/** The verdict in one line. */
export function verdictBlocks({ words, dossier, assessment }: View): Block[] {
  const { verdict, repairable } = assessment;
  return [
    { kind: 'heading', text: words.verdict(dossier.centrum.name, `${symbols[verdict]} ${words.status[verdict]}`) },
    ...(repairable ? [{ kind: 'text' as const, text: words.repairable }] : []),
  ];
}

export const criteriaBlock = (view: View): Block => ({
  kind: 'list',
  items: view.assessment.criteria.map((one) => criterionItem(view, one)),
});

function progressBlocks({ words, dossier, assessment }: View): Block[] {
  const met = (all: readonly CriterionResult[]): [number, number] => [all.filter(({ status }) => status === 'met').length, all.length];
  const done = questions.filter(({ id }) => dossier.answers[id] !== undefined || dossier.notApplicable[id] !== undefined);
  return [
    { kind: 'progress', label: words.progress, done: wholePoints(assessment.progress), total: 100 },
    {
      kind: 'text',
      text: `${words.definitionState(...met(assessment.definition))}\n${words.objectivesState(...met(assessment.objectives))}`,
    },
    { kind: 'progress', label: words.questionsAnswered, done: done.length, total: questions.length },
  ];
}

/** Per partner how many questions are open; names and numbers only. */
export function partnerBlocks({ status, dossier, assessment }: View): Block[] {
  const { partners, coordinator } = openQuestions(dossier, assessment);
  const rows = partners
    .filter(({ open }) => open.length > 0)
    .map(({ partner, open }) => ({ label: partner.name, value: status.openQuestions(open.length) }));
  if (coordinator > 0) rows.push({ label: status.coordinatorOnly, value: status.openQuestions(coordinator) });
  return rows.length === 0
    ? []
    : [
        { kind: 'text', text: status.openPerPartner },
        { kind: 'facts', rows },
      ];
}

/** Who contradict one another about what; never what they said. */
export function conflictBlocks({ status, dossier, ledger, language, member }: View): Block[] {
  const items = dossier.conflicts.flatMap((conflict): ListItem[] => {
    if (findQuestion(conflict.question) === undefined) return [];
    const value = ledger.standing.get(conflict.claims[0]?.fact ?? '')?.value ?? undefined;
    const title = titleText(thingOf(conflict), value, language);
    return [{ text: status.contradiction(title, [...new Set(conflict.claims.map(({ by }) => by))].join(', ')) }];
  });
  if (items.length === 0) return [];
  return [
    { kind: 'text', text: status.contradictions(items.length) },
    { kind: 'list', items },
    ...(memberMay(member, 'settle_conflict') ? [] : [{ kind: 'text' as const, text: status.settledBy }]),
  ];
}

/** When somebody last gave an answer, and for which party. */
export function activityText({ status, words, ledger, language }: View): string {
  const last = [...ledger.standing.values()].reduce<{ at: string; who: string } | null>(
    (newest, { at, by }) => (newest === null || at > newest.at ? { at, who: by.partner ?? words.audience.coordinator } : newest),
    null,
  );
  return last === null ? status.noActivity : status.lastActivity(dateText(last.at, language), last.who);
}

/** The whole status. @param before how the Centrum stood when the reader last looked. */
export function statusBlocks(view: View, before: Seen | undefined): Block[] {
  const { status, words, language } = view;
  return [
    ...verdictBlocks(view),
    criteriaBlock(view),
    ...progressBlocks(view),
    ...changeBlocks(view, before),
    ...gapBlocks(view, mostGaps),
    ...partnerBlocks(view),
    {
      kind: 'text',
      text: [activityText(view), words.ruleSet(werkdefinitie.title[language], werkdefinitie.version), status.moreHint].join('\n'),
    },
    ...withheldBlocks(view, 'status'),
  ];
}

/** The six criteria as a picture, with the last look beside it. The words of it stand in the status. */
export function radarOf(view: View, before: Seen | undefined): Block {
  const { status, language, dossier, assessment } = view;
  const centrum = dossier.centrum.name;
  const last = before === undefined ? {} : { before: { label: dateText(before.at, language), cells: cellsSeen(before) } };
  return {
    ...radarBlock({ language, centrum, now: { label: status.now, cells: cellsOf(assessment) }, ...last }),
    alt: status.radar(centrum),
  };
}

/** Where amounts were left out because others read along: a way to see them alone. */
export function withheldBlocks({ status, withheld }: View, command: 'status' | 'thirds'): Block[] {
  if (!withheld) return [];
  const option = { label: status.showMe, action: { do: 'command' as const, command, argument: 'private' } };
  return [{ kind: 'options', label: status.hiddenHere, options: [option] }];
}
