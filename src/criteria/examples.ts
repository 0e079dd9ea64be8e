/** Valid dossiers to start from: everything met, half-way, and nothing said yet. All parties are made up. */
import { questions } from './criteria.ts';
import { type Dossier, emptyDossier } from './dossier.ts';

/** Nothing that this lacks is asked for: the examples of all questions together. */
function complete(): Dossier {
  const answers = Object.fromEntries(
    questions.map(({ id, many, examples }) => [
      id,
      many ? examples.map((example, index) => ({ id: `voorbeeld-${index + 1}`, ...example })) : (examples[0] ?? {}),
    ]),
  );
  return { ...emptyDossier('Centrum Maritieme Techniek (voorbeeld)'), answers };
}

/** Some criteria done, one contribution only asked for, most of the rest open. */
function partial(): Dossier {
  const { answers, ...rest } = complete();
  const keep = [
    'k1.partners',
    'k1.longTerm',
    'c1.vision',
    'c1.focusAreas',
    'c2.companiesStrategic',
    'c3.totalBudget',
    'c5.studentsInvolved',
  ];
  const kept = Object.fromEntries(Object.entries(answers).filter(([id]) => keep.includes(id)));
  const contributions = [
    { id: 'werf-de-kiel', partner: 'Werf De Kiel', side: 'business', form: 'cash', amountCents: 22_000_000, state: 'toegezegd' },
    { id: 'provincie', partner: 'Provincie', side: 'government', form: 'cash', amountCents: 55_000_000, state: 'beschikt' },
    { id: 'roc-aan-zee', partner: 'ROC aan Zee', side: 'education', form: 'cash', amountCents: 43_000_000, state: 'gevraagd' },
  ];
  return { ...rest, answers: { ...kept, 'c3.contributions': contributions, 'c5.studentsInvolved': { count: 210 } } };
}

export const exampleNames = ['complete', 'partial', 'empty'] as const;

/** @param name which of the three. */
export function exampleDossier(name: (typeof exampleNames)[number]): Dossier {
  if (name === 'empty') return emptyDossier('Voorbeeldcentrum');
  return name === 'complete' ? complete() : partial();
}
