/** How an expected fact is written in the cases. */
import type { FigureState, Form, Language, Side } from '../../../src/criteria/vocabulary.ts';

/** Short names of the questions. */
const questions = {
  geld: 'c3.contributions',
  totaal: 'c3.totalBudget',
  bureau: 'c3.bureauCosts',
  vergader: 'c3.meetingHours',
  activiteit: 'c4.activities',
  studenten: 'c5.studentsInvolved',
  docenten: 'c5.teacherInternships',
  bedrijven: 'c5.companiesActive',
  werknemers: 'c5.employees',
  cijfer: 'c5.satisfaction',
  jaren: 'k1.longTerm',
} as const;

const sides: Readonly<Record<string, Side>> = { b: 'business', o: 'government', s: 'education', a: 'other' };
const forms: Readonly<Record<string, Form>> = { cash: 'cash', kind: 'in_kind' };
const states: Readonly<Record<string, FigureState>> = { g: 'gevraagd', t: 'toegezegd', b: 'beschikt', r: 'gerealiseerd' };

export interface ExpectedFact {
  readonly question: string;
  readonly value: number;
  readonly side: Side | undefined;
  readonly form: Form | undefined;
  /** Checked where it is given. */
  readonly state: FigureState | undefined;
  readonly party: string | undefined;
}

export interface SentenceCase {
  readonly text: string;
  readonly lang: Language;
  readonly facts: readonly ExpectedFact[];
}

/**
 * A fact as "question value side form state party": `-` is: not said. Side b(usiness), o (overheid), s(chool), a(nders); state
 * g(evraagd), t(oegezegd), b(eschikt), r (gerealiseerd). Of the party any part may be given.
 */
function expected(row: string): ExpectedFact {
  const [question = '', value = '', side = '-', form = '-', state = '-', ...party] = row.split(' ');
  return {
    question: questions[question as keyof typeof questions],
    value: Number(value),
    side: sides[side],
    form: forms[form],
    state: states[state],
    party: party.length > 0 ? party.join(' ') : undefined,
  };
}

type Row = readonly [text: string, ...facts: string[]];
export const rows = (lang: Language, all: readonly Row[]): SentenceCase[] =>
  all.map(([text, ...facts]) => ({ text, lang, facts: facts.map(expected) }));
