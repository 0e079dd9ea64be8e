/** The four objectives: each needs an activity with a target, a budget and benefits. Not a verdict of its own: criterion 4 asks it. */
import { activities, objectiveIds } from './activities.ts';
import { catalogue } from './coded.ts';
import { addExamples, type Criterion, gap, met, missingFields, short, step, unanswered } from './criterion.ts';
import { answer } from './dossier.ts';
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
        evaluate: (dossier) => {
          const items = answer(dossier, activities);
          if (items === undefined) return unanswered(activities, addExamples(activities, [], 2));
          const n = id.slice(1);
          const mine = items.filter((item) => item.objectives?.includes(id));
          const done = mine.filter((item) => missingFields(activities, item).length === 0);
          if (done.length > 0) return met(say.covered({ names: done.map(({ name = '' }) => name) }));
          const example = activities.examples[0] ?? {};
          const [half] = mine;
          if (half !== undefined) {
            const missing = missingFields(activities, half);
            const value = Object.fromEntries(
              missing.map((field) => [field, { ...activities.examples[1], ...example }[field as keyof typeof example]]),
            );
            const name = half.name ?? half.id;
            return short(
              'nearly',
              gap(say.half({ name }), activities, [step(say.complete({ name }), { question: activities.id, item: half.id, value })], {
                item: half.id,
                field: missing[0] ?? '',
              }),
            );
          }
          const [add] = addExamples(activities, items, 1);
          const found = gap(
            say.noActivity({ n }),
            activities,
            add === undefined ? [] : [step(say.name({ n }), { ...add, value: { ...example, objectives: [id] } })],
          );
          return items.some((item) => item.objectives === undefined)
            ? { status: 'unanswered', reasons: [], gaps: [found] }
            : short('not_met', found);
        },
      },
    ],
  }),
);
