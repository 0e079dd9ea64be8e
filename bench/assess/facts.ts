/**
 * A dossier as the flat facts that a rules engine wants: its conditions compare one value with
 * another, so whatever counts, adds up or looks through a list is worked out here beforehand.
 * Written apart from src/criteria, so that agreement says something.
 */
import { findQuestion } from '../../src/criteria/criteria.ts';
import type { Dossier } from '../../src/criteria/dossier.ts';
import type { HourlyRate } from '../../src/criteria/rule-set.ts';
import { werkdefinitie } from '../../src/criteria/rule-set.ts';

type Value = Readonly<Record<string, unknown>>;
export type Facts = Record<string, number | boolean>;

const thirds = ['business', 'government', 'education'] as const;

const answerTo = ({ answers }: Dossier, id: string): Value => (answers[id] ?? {}) as Value;
const listOf = ({ answers }: Dossier, id: string): readonly Value[] | undefined => answers[id] as readonly Value[] | undefined;
const number = (value: unknown): number => (typeof value === 'number' ? value : 0);
const size = (value: unknown): number => (Array.isArray(value) ? new Set(value).size : 0);
const filled = (value: unknown): boolean => Array.isArray(value) && value.length > 0;
const knows = (item: Value, ...fields: string[]): boolean => fields.every((field) => item[field] !== undefined);

function complete(id: string, value: Value): boolean {
  const fields = findQuestion(id)?.fields ?? {};
  for (const key in fields) if (value[key] === undefined && fields[key]?.needed(value) === true) return false;
  return true;
}

const rateIn = (year: unknown): number => {
  const rates: readonly HourlyRate[] = werkdefinitie.hourlyRates.value;
  return (rates.find(({ from, to }) => typeof year === 'number' && from <= year && year <= to) ?? rates.at(-1))?.cents ?? 0;
};
const claimed = ({ amountCents, hours, rateCents }: Value): number => number(amountCents ?? number(hours) * number(rateCents));

function counted(item: Value, hoped: boolean): number {
  if (item.meeting === 'only' || (item.form === 'in_kind' && item.payableInCash === false) || (item.state === 'gevraagd' && !hoped))
    return 0;
  const cap = item.form === 'in_kind' && item.hours !== undefined ? number(item.hours) * rateIn(item.year) : Number.POSITIVE_INFINITY;
  return Math.min(cap, claimed(item));
}

type Sums = Record<(typeof thirds)[number] | 'other', number>;

/** What counts per side; `hoped`: as if all that was asked for were granted. */
function sumsOf(dossier: Dossier, hoped: boolean): Sums {
  const sums: Sums = { business: 0, government: 0, education: 0, other: 0 };
  const add = (side: unknown, cents: number): void => {
    if (typeof side === 'string' && side in sums) sums[side as keyof Sums] = Math.max(0, sums[side as keyof Sums] + cents);
  };
  for (const item of listOf(dossier, 'c3.contributions') ?? []) add(item.side, counted(item, hoped));
  const meetings = answerTo(dossier, 'c3.meetingHours');
  if (meetings.counted === true) add(meetings.side, -number(meetings.amountCents));
  return sums;
}

const sumOf = (sums: Sums): number => Object.values(sums).reduce((all, cents) => all + cents, 0);

/** The smaller of companies and schools, against limits that follow from the larger. */
function proportion(name: string, { business, education }: Sums, facts: Facts): void {
  const { met, nearly } = werkdefinitie.proportion.value;
  const high = Math.max(business, education, 100);
  facts[`${name}.low`] = Math.min(business, education);
  facts[`${name}.met`] = (high * met.n) / met.d;
  facts[`${name}.nearly`] = (high * nearly.n) / nearly.d;
}

function money(dossier: Dossier, facts: Facts): void {
  const items = listOf(dossier, 'c3.contributions');
  const total = answerTo(dossier, 'c3.totalBudget').amountCents;
  const meetings = answerTo(dossier, 'c3.meetingHours');
  const sums = sumsOf(dossier, false);
  const hopes = sumsOf(dossier, true);
  const named = (side: string): boolean => items?.some((item) => item.side === side) === true;
  const halfItems = items?.every((item) => complete('c3.contributions', item)) !== true;
  const halfMeetings = meetings.counted === true && !complete('c3.meetingHours', meetings);
  const covered = total !== undefined && (items ?? []).reduce((sum, item) => sum + claimed(item), 0) >= number(total);
  const half = halfItems || halfMeetings;
  const { shares, coverage, bureau } = werkdefinitie;
  const office = answerTo(dossier, 'c3.bureauCosts');
  const whole = number(total);

  facts['money.known'] = !half && total !== undefined && (covered || thirds.every(named));
  facts['money.itemsKnown'] = !halfItems;
  facts['money.proportionKnown'] = !half && named('business') && named('education');
  facts['money.hoped'] = (items ?? []).some(({ state }) => state === 'gevraagd');
  facts['money.gap'] = Math.abs(whole - sumOf(sums));
  facts['money.gapHoped'] = Math.abs(whole - sumOf(hopes));
  facts['money.gapMet'] = (whole * coverage.value.met.n) / coverage.value.met.d;
  facts['money.gapNearly'] = (whole * coverage.value.nearly.n) / coverage.value.nearly.d;
  for (const side of thirds) {
    const band = shares.value[side];
    facts[`share.${side}`] = sums[side];
    facts[`hoped.${side}`] = hopes[side];
    for (const [name, [from, to]] of Object.entries(band)) {
      facts[`share.${side}.${name}.from`] = (whole * from.n) / from.d;
      facts[`share.${side}.${name}.to`] = (whole * to.n) / to.d;
    }
  }
  proportion('proportion', sums, facts);
  proportion('hopedProportion', hopes, facts);
  facts['bureau.known'] = total !== undefined && complete('c3.bureauCosts', office);
  facts['bureau.separate'] = office.separate === true;
  facts['bureau.cents'] = number(office.amountCents);
  facts['bureau.met'] = (whole * bureau.value.met.n) / bureau.value.met.d;
  facts['bureau.nearly'] = (whole * bureau.value.nearly.n) / bureau.value.nearly.d;
  facts['meetings.counted'] = meetings.counted === true || items?.some(({ meeting }) => meeting === 'only') === true;
  facts['inKind.unpayable'] = (items ?? []).filter(({ form, payableInCash }) => form === 'in_kind' && payableInCash === false).length;
}

function activities(dossier: Dossier, facts: Facts): void {
  const items = listOf(dossier, 'c4.activities');
  const list = items ?? [];
  const whole = list.filter((item) => complete('c4.activities', item));
  const serves = (id: string) => (item: Value) => Array.isArray(item.objectives) && item.objectives.includes(id);
  facts['activities.answered'] = items !== undefined;
  facts['activities.withoutTarget'] = list.filter((item) => !knows(item, 'targetNumber', 'targetUnit', 'targetDate', 'budgetCents')).length;
  facts['activities.withoutBenefit'] = list.filter((item) => !knows(item, 'budgetCents', 'benefit')).length;
  facts['activities.count'] = list.length;
  facts['activities.half'] = list.length - whole.length;
  facts['activities.lifelong'] = whole.filter(({ kind }) => kind === 'lifelong').length;
  facts['activities.teachers'] = whole.filter(({ kind }) => kind === 'teacher_training').length;
  facts['activities.masters'] = whole.filter(({ kind, masterLevel }) => kind === 'teacher_training' && masterLevel === 'yes').length;
  let covered = 0;
  for (const id of ['o1', 'o2', 'o3', 'o4']) {
    if (list.some(serves(id))) covered += 1;
    facts[`activities.${id}`] = whole.filter(serves(id)).length;
    facts[`activities.${id}.half`] = list.filter((item) => serves(id)(item) && !complete('c4.activities', item)).length;
  }
  facts['activities.covered'] = covered;
}

function impact(dossier: Dossier, facts: Facts): void {
  for (const name of ['studentsInvolved', 'companiesActive', 'teacherInternships', 'employees'] as const) {
    const value = answerTo(dossier, `c5.${name}`);
    facts[`${name}.known`] = value.count !== undefined;
    facts[`${name}.count`] = number(value.count);
    facts[`${name}.proven`] = filled(value.evidence);
  }
  const mark = answerTo(dossier, 'c5.satisfaction');
  facts['satisfaction.known'] = mark.tenths !== undefined;
  facts['satisfaction.tenths'] = number(mark.tenths);
  facts['satisfaction.proven'] = filled(mark.evidence);
  const others = (listOf(dossier, 'c5.otherImpact') ?? []).filter(({ what }) => what !== undefined);
  for (const group of ['student', 'teacher', 'employee']) {
    const own = others.filter((item) => item.group === group);
    facts[`other.${group}`] = own.length;
    facts[`other.${group}.proven`] = own.filter(({ evidence }) => filled(evidence)).length;
  }
  const experiments = listOf(dossier, 'c6.experiments');
  facts['experiments.answered'] = experiments !== undefined;
  facts['experiments.count'] = experiments?.length ?? 0;
  const learnt = (experiments ?? []).filter((item) => knows(item, 'what', 'wentWrong', 'learnt'));
  const tried = (experiments ?? []).filter((item) => knows(item, 'what', 'wentWrong'));
  const fresh = (experiments ?? []).filter((item) => item.what !== undefined && item.isNew === true);
  const shared = (experiments ?? []).filter((item) => item.what !== undefined && filled(item.with));
  for (const [name, list] of Object.entries({ learnt, tried, fresh, shared })) {
    facts[`experiments.${name}`] = list.length;
    facts[`experiments.${name}.proven`] = list.filter(({ evidence }) => filled(evidence)).length;
  }
}

function listed(dossier: Dossier, facts: Facts): void {
  const areas = listOf(dossier, 'c1.focusAreas')?.filter((item) => complete('c1.focusAreas', item));
  const alliances = listOf(dossier, 'c1.alliances')?.filter((item) => complete('c1.alliances', item));
  const partners = listOf(dossier, 'k1.partners')?.filter((item) => complete('k1.partners', item));
  facts['areas.answered'] = areas !== undefined;
  facts['areas.count'] = areas?.length ?? 0;
  facts['areas.above'] = areas?.filter(({ level }) => level !== 'regional').length ?? 0;
  facts['alliances.answered'] = alliances !== undefined;
  facts['alliances.count'] = alliances?.length ?? 0;
  facts['partners.answered'] = partners !== undefined;
  facts['partners.companies'] = partners?.filter(({ kind }) => kind === 'company').length ?? 0;
  facts['partners.schools'] = partners?.filter(({ kind }) => kind === 'school').length ?? 0;
}

const single = [
  'c1.vision',
  'c1.complementarity',
  'c2.companiesStrategic',
  'c2.companiesExecutive',
  'c2.schoolsStrategic',
  'c2.schoolsExecutive',
  'c2.managementPosition',
  'c2.boardPosition',
  'c3.bureauCosts',
  'c3.meetingHours',
  'k1.demand',
  'k1.ownership',
  'k1.longTerm',
  'k2.chain',
] as const;

/** Everything that the rules of rules.ts look at. */
export function factsOf(dossier: Dossier): Facts {
  const facts: Facts = {};
  for (const id of single) {
    const value = answerTo(dossier, id);
    facts[`${id}.known`] = dossier.answers[id] !== undefined && complete(id, value);
    for (const key of ['involved', 'steering', 'execution', 'shared']) if (key in value) facts[`${id}.${key}`] = value[key] === true;
  }
  const network = answerTo(dossier, 'k4.network');
  facts['network.cross'] = knows(network, 'cross');
  facts['network.expertise'] = knows(network, 'toEducation', 'toBusiness');
  facts['network.role'] = knows(network, 'role');
  facts['ownership.parties'] = size(answerTo(dossier, 'k1.ownership').who);
  facts['longTerm.years'] = number(answerTo(dossier, 'k1.longTerm').years);
  facts['chain.levels'] = size(answerTo(dossier, 'k2.chain').levels);
  listed(dossier, facts);
  money(dossier, facts);
  activities(dossier, facts);
  impact(dossier, facts);
  return facts;
}
