/**
 * The Werkdefinitie as rules for json-rules-engine: for every indicator of ours what makes it
 * met, nearly or not met; where no rule fires it is unanswered. Statuses only: the reasons, the
 * gaps and the tried steps that our assessment also holds are not asked of it.
 */
import { Engine, type NestedCondition, type RuleProperties } from 'json-rules-engine';
import { werkdefinitie as rules } from '../../src/criteria/rule-set.ts';
import type { Facts } from './facts.ts';

type Value = number | boolean | { fact: string };
type Status = 'met' | 'nearly' | 'not_met';

const is = (fact: string, value: Value = true): NestedCondition => ({ fact, operator: 'equal', value });
const least = (fact: string, value: Value): NestedCondition => ({ fact, operator: 'greaterThanInclusive', value });
const most = (fact: string, value: Value): NestedCondition => ({ fact, operator: 'lessThanInclusive', value });
const under = (fact: string, value: Value): NestedCondition => ({ fact, operator: 'lessThan', value });
const over = (fact: string, value: Value): NestedCondition => ({ fact, operator: 'greaterThan', value });
const all = (...conditions: NestedCondition[]): NestedCondition => ({ all: conditions });
const any = (...conditions: NestedCondition[]): NestedCondition => ({ any: conditions });
const not = (condition: NestedCondition): NestedCondition => ({ not: condition });

type Cases = Partial<Record<Status, NestedCondition>>;
const indicators: Record<string, Cases> = {};

const yesOrNo = (id: string, field: string): Cases => ({
  met: all(is(`${id}.known`), is(`${id}.${field}`)),
  not_met: all(is(`${id}.known`), is(`${id}.${field}`, false)),
});
const graded = (known: string, fact: string, { met, nearly }: { met: number; nearly: number }): Cases => ({
  met: all(is(known), least(fact, met)),
  nearly: all(is(known), under(fact, met), least(fact, nearly)),
  not_met: all(is(known), under(fact, nearly)),
});

for (const id of ['c1.vision', 'c1.complementarity']) indicators[id] = { met: is(`${id}.known`) };
indicators['k4.cross'] = { met: is('network.cross') };
indicators['k4.expertise'] = { met: is('network.expertise') };
indicators['k4.network'] = { met: is('network.role') };
indicators['k3.experiments'] = {
  met: over('experiments.tried', 0),
  not_met: all(is('experiments.answered'), is('experiments.count', 0)),
};
for (const id of ['c1.focus', 'k2.focus'])
  indicators[id] = { met: least('areas.count', 1), not_met: all(is('areas.answered'), is('areas.count', 0)) };
indicators['c1.alignment'] = {
  met: least('areas.above', 1),
  nearly: all(least('areas.count', 1), is('areas.above', 0)),
  not_met: all(is('areas.answered'), is('areas.count', 0)),
};
indicators['c1.alliances'] = graded('alliances.answered', 'alliances.count', rules.alliances.value);

for (const id of ['c2.companiesStrategic', 'c2.companiesExecutive', 'c2.schoolsStrategic', 'c2.schoolsExecutive'])
  indicators[id] = yesOrNo(id, 'involved');
for (const id of ['c2.managementPosition', 'c2.boardPosition']) {
  const both = all(is(`${id}.steering`), is(`${id}.execution`));
  const one = any(is(`${id}.steering`), is(`${id}.execution`));
  indicators[id] = {
    met: all(is(`${id}.known`), both),
    nearly: all(is(`${id}.known`), one, not(both)),
    not_met: all(is(`${id}.known`), not(one)),
  };
}
/** What falls short, but would be met if all that was asked for were granted, is nearly met. */
const withHope = (known: string, met: NestedCondition, nearly: NestedCondition, hope: NestedCondition): Cases => {
  const hopeful = all(is('money.hoped'), hope);
  return {
    met: all(is(known), met),
    nearly: all(is(known), not(met), any(nearly, hopeful)),
    not_met: all(is(known), not(nearly), not(hopeful)),
  };
};
const inProportion = (of: string, limit: string) => all(over(`${of}.low`, 0), least(`${of}.low`, { fact: `${of}.${limit}` }));
indicators['c2.proportion'] = withHope(
  'money.proportionKnown',
  inProportion('proportion', 'met'),
  inProportion('proportion', 'nearly'),
  inProportion('hopedProportion', 'met'),
);

const within = (of: string, band: 'met' | 'nearly') =>
  all(
    ...['business', 'government', 'education'].flatMap((side) => [
      least(`${of}.${side}`, { fact: `share.${side}.${band}.from` }),
      most(`${of}.${side}`, { fact: `share.${side}.${band}.to` }),
    ]),
  );
indicators['c3.thirds'] = withHope('money.known', within('share', 'met'), within('share', 'nearly'), within('hoped', 'met'));
indicators['c3.coverage'] = withHope(
  'money.known',
  most('money.gap', { fact: 'money.gapMet' }),
  most('money.gap', { fact: 'money.gapNearly' }),
  most('money.gapHoped', { fact: 'money.gapMet' }),
);
indicators['c3.bureauSeparate'] = {
  met: all(is('c3.bureauCosts.known'), is('bureau.separate')),
  not_met: all(is('c3.bureauCosts.known'), is('bureau.separate', false)),
};
indicators['c3.bureauShare'] = {
  met: all(is('bureau.known'), most('bureau.cents', { fact: 'bureau.met' })),
  nearly: all(is('bureau.known'), over('bureau.cents', { fact: 'bureau.met' }), most('bureau.cents', { fact: 'bureau.nearly' })),
  not_met: all(is('bureau.known'), over('bureau.cents', { fact: 'bureau.nearly' })),
};
indicators['c3.meetingHours'] = { met: all(is('c3.meetingHours.known'), is('meetings.counted', false)), not_met: is('meetings.counted') };
indicators['c3.inKind'] = {
  met: all(is('money.itemsKnown'), is('inKind.unpayable', 0)),
  not_met: all(is('money.itemsKnown'), over('inKind.unpayable', 0)),
};

indicators['c4.objectives'] = graded('activities.answered', 'activities.covered', rules.objectives.value);
indicators['c4.targets'] = { met: all(over('activities.count', 0), is('activities.withoutTarget', 0)) };
indicators['c4.costBenefit'] = { met: all(over('activities.count', 0), is('activities.withoutBenefit', 0)) };
indicators['c4.lifelong'] = {
  met: over('activities.lifelong', 0),
  not_met: all(is('activities.answered'), is('activities.lifelong', 0), is('activities.half', 0)),
};
indicators['c4.teacherTraining'] = {
  met: over('activities.masters', 0),
  nearly: all(over('activities.teachers', 0), is('activities.masters', 0)),
  not_met: all(is('activities.answered'), is('activities.teachers', 0), is('activities.half', 0)),
};
for (const id of ['o1', 'o2', 'o3', 'o4'])
  indicators[`${id}.activity`] = {
    met: over(`activities.${id}`, 0),
    nearly: all(is(`activities.${id}`, 0), over(`activities.${id}.half`, 0)),
    not_met: all(is('activities.answered'), is(`activities.${id}`, 0), is(`activities.${id}.half`, 0)),
  };

const figure = (name: string): Cases => ({
  met: all(is(`${name}.known`), over(`${name}.count`, 0), is(`${name}.proven`)),
  nearly: all(is(`${name}.known`), over(`${name}.count`, 0), is(`${name}.proven`, false)),
  not_met: all(is(`${name}.known`), is(`${name}.count`, 0)),
});
for (const name of ['studentsInvolved', 'companiesActive', 'teacherInternships', 'employees']) indicators[`c5.${name}`] = figure(name);
const { met: enough, nearly: almost } = rules.satisfaction.value;
const mark: Required<Cases> = {
  met: all(least('satisfaction.tenths', enough), is('satisfaction.proven')),
  nearly: any(
    all(least('satisfaction.tenths', enough), is('satisfaction.proven', false)),
    all(under('satisfaction.tenths', enough), least('satisfaction.tenths', almost)),
  ),
  not_met: all(is('satisfaction.known'), under('satisfaction.tenths', almost)),
};
indicators['c5.satisfaction'] = mark;
const group = (name: string, ...figures: Cases[]): void => {
  const of = (status: Status) => any(...figures.flatMap((one) => one[status] ?? []));
  const met = any(of('met'), over(`other.${name}.proven`, 0));
  const nearly = any(of('nearly'), over(`other.${name}`, 0));
  const failed = all(...figures.flatMap((one) => one.not_met ?? []), is(`other.${name}`, 0));
  indicators[`c5.${name}`] = { met, nearly: all(nearly, not(met)), not_met: failed };
};
group('student', figure('studentsInvolved'), mark);
group('teacher', figure('teacherInternships'));
group('employee', figure('employees'));

for (const [id, name] of [
  ['c6.learning', 'learnt'],
  ['k3.learning', 'learnt'],
  ['c6.new', 'fresh'],
  ['c6.together', 'shared'],
] as const)
  indicators[id] = {
    met: over(`experiments.${name}.proven`, 0),
    nearly: all(is(`experiments.${name}.proven`, 0), over(`experiments.${name}`, 0)),
    not_met: all(is('experiments.answered'), is(`experiments.${name}`, 0)),
  };

const parties = all(least('partners.companies', 2), least('partners.schools', 1));
indicators['k1.parties'] = { met: parties, not_met: all(is('partners.answered'), not(parties)) };
indicators['k1.demand'] = yesOrNo('k1.demand', 'shared');
indicators['k1.ownership'] = graded('k1.ownership.known', 'ownership.parties', { met: 3, nearly: 2 });
indicators['k1.longTerm'] = graded('k1.longTerm.known', 'longTerm.years', rules.years.value);
indicators['k2.chain'] = graded('k2.chain.known', 'chain.levels', rules.levels.value);

interface RulesEngine {
  rules: number;
  /** Whether there are rules for this indicator. */
  decides(indicator: string): boolean;
  /** The status of every indicator that a rule decides. */
  judge(facts: Facts): Promise<Map<string, string>>;
}

export function rulesEngine(): RulesEngine {
  const properties = Object.entries(indicators).flatMap(([id, cases]) =>
    Object.entries(cases).map(
      ([status, condition]): RuleProperties => ({ conditions: { all: [condition] }, event: { type: id, params: { status } } }),
    ),
  );
  const engine = new Engine(properties, { allowUndefinedFacts: true });
  return {
    rules: properties.length,
    decides: (indicator) => indicator in indicators,
    async judge(facts) {
      const { events } = await engine.run(facts);
      return new Map(events.map(({ type, params }) => [type, String(params?.status)]));
    },
  };
}
