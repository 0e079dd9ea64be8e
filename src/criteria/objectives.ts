/** The four objectives: each needs an activity with a target, a budget and benefits. Not a verdict of its own: criterion 4 asks it. */
import { type Activity, activities, activityName, filledIn, lackingAll, objectiveIds } from './activities.ts';
import { catalogue } from './coded.ts';
import { addItems, asking, type Criterion, type Finding, gap, met, once, short, step, unanswered } from './criterion.ts';
import { answer } from './dossier.ts';
import type { RuleSet } from './rule-set.ts';
import type { Text } from './vocabulary.ts';

const { say, words } = catalogue('o', {
  noActivity: (p: { n: string }) => ({ nl: `Nog geen activiteit voor doelstelling ${p.n}.`, en: `No activity for objective ${p.n} yet.` }),
  name: (p: { n: string }) => ({ nl: `Noem een activiteit voor doelstelling ${p.n}.`, en: `Name an activity for objective ${p.n}.` }),
  half: (p: { name: string }) => ({ nl: `“${p.name}” is nog niet compleet.`, en: `“${p.name}” is not complete yet.` }),
  complete: (p: { name: string }) => ({ nl: `Vul “${p.name}” aan.`, en: `Complete “${p.name}”.` }),
  covered: (p: { names: readonly string[] }) => ({ nl: `Activiteiten: ${p.names.join('; ')}.`, en: `Activities: ${p.names.join('; ')}.` }),
});

const titles: Readonly<Record<(typeof objectiveIds)[number], Text>> = {
  o1: { nl: 'De next professional opleiden', en: 'Training the next professional' },
  o2: { nl: 'Leven lang leren', en: 'Lifelong learning' },
  o3: { nl: 'Innovatievermogen van bedrijven', en: 'Innovative capacity of companies' },
  o4: { nl: 'Mobiliteit en flexibiliteit van personeel', en: 'Mobility and flexibility of staff' },
};

const untouched = unanswered(activities);

type ObjectiveId = (typeof objectiveIds)[number];

function judge(id: ObjectiveId, items: readonly Activity[], rules: RuleSet): Finding {
  const n = id.slice(1);
  const mine = items.filter(({ objectives: named }) => named?.includes(id));
  const done = mine.filter((item) => lackingAll(item, rules).length === 0);
  if (done.length > 0) return met(say.covered({ names: done.map(activityName) }));
  const [half] = mine;
  if (half !== undefined) {
    const lacking = lackingAll(half, rules);
    const name = activityName(half);
    const complete = step(say.complete({ name }), filledIn(half, lacking));
    return short('nearly', gap(say.half({ name }), activities, [complete], { item: half.id, field: lacking[0] ?? '' }));
  }
  const steps = once(() => [step(say.name({ n }), ...addItems(activities, items, [{ ...activities.examples[0], objectives: [id] }]))]);
  // An activity of which the objectives are not known may be one for this objective.
  const open = items.filter(({ objectives: named }) => named === undefined);
  return open.length === 0
    ? short('not_met', gap(say.noActivity({ n }), activities, steps))
    : asking(open.map((item) => gap(say.noActivity({ n }), activities, steps, { item: item.id, field: 'objectives' })));
}

export const objectives: readonly Criterion[] = objectiveIds.map(
  (id): Criterion => ({
    id,
    title: titles[id],
    questions: [],
    words: id === 'o1' ? [words] : [],
    indicators: [
      {
        id: `${id}.activity`,
        source: id,
        title: titles[id],
        required: true,
        reads: [activities],
        evaluate: (dossier, rules) => {
          const items = answer(dossier, activities);
          return items === undefined ? untouched : judge(id, items, rules);
        },
      },
    ],
  }),
);
