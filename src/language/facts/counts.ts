/** Numbers of students, teachers, companies, employees and participants, marks, and years agreed. */

import { clausesOf } from './clauses.ts';
import type { Fact } from './fact.ts';
import { isMoney, numberOf } from './figures.ts';
import { fold } from './fold.ts';
import { network } from './lexicon-cues.ts';
import { inSentence, near } from './marks.ts';
import type { Placed, Prose } from './sentence.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

const units: readonly (readonly [question: string, pattern: RegExp])[] = [
  [
    'c5.studentsInvolved',
    /^(?:\S*-)?(?:student|studenten|leerling|leerlingen|scholieren|students?|pupils?|learners?|mbo'ers|hbo'ers|vmbo'ers)$/u,
  ],
  ['c5.teacherInternships', /^(?:\S*-)?(?:docent|docenten|leraar|leraren|leerkracht|leerkrachten|masterdocenten|teachers?|lecturers?)$/u],
  [
    'c5.companiesActive',
    /^(?:\S*-)?(?:bedrijf|bedrijven|\S+bedrijven|onderneming|ondernemingen|werkgevers|mkb'ers|ondernemers|compan(?:y|ies)|businesses|employers|firms|smes)$/u,
  ],
  ['c5.employees', /^(?:werknemer|werknemers|medewerker|medewerkers|employees?|workers?)$/u],
  ['c4.activities', /^(?:deelnemer|deelnemers|cursist|cursisten|participants?|trainees?)$/u],
];
const involved = set(
  'betrokken betrekken doet doen mee meedoen deel deelnemen deelgenomen nemen neemt actief stage stages loopt lopen liepen samen aangesloten werken werkt involved active participate participates take takes took part join joined work intern internship internships hebben heeft bereikt bereiken zijn',
);
const stages = set(
  'stage stages docentenstage docentenstages bedrijfsstage bedrijfsstages internship internships placement placements stagelopen',
);
const schooling = set(
  'bijscholing bijscholen bijgeschoold masterniveau masteropleiding scholing nascholing omscholing upskilling retraining training',
);
const targets = set(
  'doel doelstelling target opleiden opgeleid bijscholen scholen bereiken bijgeschoold omscholen trainen train reach willen gaan uiterlijk streven aim plan',
);
const marks = set(
  'cijfer rapportcijfer tevredenheid studenttevredenheid tevredenheidscijfer beoordelen beoordeeld waarderen waardering score scoren scoort rate rates rated satisfaction mark grade rating gemiddeld beoordeling waardeerden tevreden',
);
const gives = set('geven geeft gaven give gives gave');
const students = set('student studenten students leerlingen');
const terms = set(
  'getekend tekenen tekent signed contract contracten looptijd samenwerking samenwerken afgesproken committeren commitment verbonden convenant overeenkomst duur agreed term duration partnership meerjarig',
);

/** "geven het Centrum een 7,8": the noun stands before the number and is not what is counted. */
const isBefore = ({ tokens }: Prose, { first, next }: Placed, unit: string): boolean =>
  ![0, 1, 2, 3].some((ahead) => tokens[next + ahead]?.text === unit) &&
  [1, 2, 3].some((back) => tokens[first - back]?.text === unit) &&
  !units.some(([, pattern]) => pattern.test(unit));

/** "het aantal studenten dat meedoet is 560": what is counted stands before the number. */
function announced({ tokens, figureAt, sentenceOf }: Prose, { first, sentence }: Placed): string | undefined {
  for (let at = first - 1; at >= first - 10 && at > 0 && sentenceOf[at] === sentence && (figureAt[at] ?? -1) < 0; at -= 1) {
    const word = tokens[at]?.text ?? '';
    const before = tokens[at - 1]?.text ?? '';
    const counted = before === 'aantal' || (before === 'of' && tokens[at - 2]?.text === 'number');
    if (counted && units.some(([, pattern]) => pattern.test(word))) return word;
  }
  return undefined;
}

/** "bijscholing van 12 docenten, 15 docenten op stage": what the words about this number say, or else the sentence. */
function isTaught(prose: Prose, placed: Placed): boolean {
  const clauses = clausesOf(
    prose,
    prose.figures.map((one) => ({ placed: one, members: [] })),
  );
  const { from, to } = clauses.get(placed) ?? { from: 0, to: 0 };
  const says = (words: ReadonlySet<string>): boolean => prose.tokens.slice(from, to).some(({ text }) => words.has(text));
  if (says(stages) || says(schooling)) return !says(stages);
  return !inSentence(prose, placed, stages) && inSentence(prose, placed, schooling);
}

function questionOf(prose: Prose, placed: Placed): string | null {
  const { kind } = placed.figure;
  const unit = placed.figure.unit ?? announced(prose, placed);
  if (kind !== 'number' && kind !== 'amount') return null;
  if (unit === undefined || (placed.figure.unit !== undefined && isBefore(prose, placed, unit))) {
    const value = numberOf(placed.figure);
    return kind === 'number' &&
      value >= 1 &&
      value <= 10 &&
      (near(prose, placed, marks, 7, 5) || (near(prose, placed, gives, 7, 0) && inSentence(prose, placed, students)))
      ? 'c5.satisfaction'
      : null;
  }
  if (isMoney(placed.figure)) return null;
  const folded = fold(unit);
  if (/^(?:jaar|jaren|year|years)$/u.test(folded)) return near(prose, placed, terms, 6, 5) ? 'k1.longTerm' : null;
  const question = units.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
  // "de bijscholing van 12 docenten" is a target of an activity; who is on a placement is counted.
  if (question === 'c5.teacherInternships') return isTaught(prose, placed) ? 'c4.activities' : question;
  return question === 'c5.employees' && inSentence(prose, placed, targets) && inSentence(prose, placed, schooling)
    ? 'c4.activities'
    : question;
}

/** The counts of a text that answer a question. */
export function countsOf(prose: Prose): Fact[] {
  return prose.figures.flatMap((placed): Fact[] => {
    const question = questionOf(prose, placed);
    const value = numberOf(placed.figure);
    if (question === null || !Number.isFinite(value)) return [];
    const { figure } = placed;
    const { quote, start, end, unit, per, min, max } = figure;
    const planned = inSentence(prose, placed, targets) && question !== 'c5.satisfaction' && question !== 'k1.longTerm';
    const onStage = question !== 'c5.teacherInternships' || inSentence(prose, placed, stages);
    const said = question === 'c5.satisfaction' || question === 'k1.longTerm' || (inSentence(prose, placed, involved) && onStage);
    return [
      {
        question,
        value,
        ...(unit !== undefined && { unit }),
        quote,
        start,
        end,
        sure: said && !planned && per === undefined,
        elsewhere: inSentence(prose, placed, network) || !onStage,
        self: false,
        joint: false,
        ...(min && max && { range: [numberOf({ ...figure, value: min }), numberOf({ ...figure, value: max })] as const }),
      },
    ];
  });
}
