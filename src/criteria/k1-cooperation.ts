/** Characteristic 1: public-private cooperation, demand-driven, owned by all, for many years. */
import { catalogue } from './coded.ts';
import { addItems, type Criterion, gap, type Indicator, met, short, single, step, whenComplete, whenListed } from './criterion.ts';
import { listed } from './format.ts';
import { grade } from './grade.ts';
import { distinctBy } from './names.ts';
import { choice, choices, count, listQuestion, question, text, yesNo } from './question.ts';

export const partners = listQuestion({
  id: 'k1.partners',
  source: 'k1.s1',
  title: { nl: 'Partners', en: 'Partners' },
  audience: ['coordinator'],
  help: { nl: 'Noem alle organisaties die meedoen, één voor één.', en: 'Name all organisations that take part, one by one.' },
  fields: {
    name: text({ party: true, label: { nl: 'Naam', en: 'Name' }, ask: { nl: 'Welke partner doet mee?', en: 'Which partner takes part?' } }),
    kind: choice(
      [
        { value: 'company', label: { nl: 'Bedrijf', en: 'Company' }, synonyms: ['bedrijven', 'onderneming', 'mkb', 'business'] },
        {
          value: 'school',
          label: { nl: 'Onderwijsinstelling', en: 'Educational institution' },
          synonyms: ['school', 'roc', 'mbo', 'hbo', 'hogeschool', 'universiteit', 'onderwijs'],
        },
        {
          value: 'government',
          label: { nl: 'Overheid', en: 'Government' },
          synonyms: ['gemeente', 'provincie', 'ministerie', 'waterschap', 'rijk'],
        },
        {
          value: 'care',
          label: { nl: 'Zorgorganisatie', en: 'Care organisation' },
          synonyms: ['ziekenhuis', 'zorg', 'zorginstelling', 'hospital', 'care'],
        },
        {
          value: 'other',
          label: { nl: 'Andere publieke organisatie', en: 'Other public organisation' },
          synonyms: ['anders', 'stichting', 'other', 'publiek'],
        },
      ],
      { label: { nl: 'Soort', en: 'Kind' }, ask: { nl: 'Wat voor organisatie is dat?', en: 'What kind of organisation is that?' } },
    ),
  },
  examples: [
    { name: 'Werf De Kiel', kind: 'company' },
    { name: 'Scheepsbouw Noord', kind: 'company' },
    { name: 'ROC aan Zee', kind: 'school' },
    { name: 'Provincie', kind: 'government' },
  ],
  exampleText: { nl: 'Werf De Kiel, bedrijf', en: 'Werf De Kiel, company' },
});

const demand = question({
  id: 'k1.demand',
  source: 'k1.s1',
  title: { nl: 'Vraaggericht vanuit een gezamenlijke visie', en: 'Demand-driven from a shared vision' },
  audience: ['coordinator', 'company'],
  help: {
    nl: 'Vraaggericht: het bedrijfsleven zegt wat nodig is, en daar begint het werk.',
    en: 'Demand-driven: business says what is needed, and the work starts there.',
  },
  fields: {
    shared: yesNo({
      label: { nl: 'Gezamenlijke visie', en: 'Shared vision' },
      ask: { nl: 'Werken de partners vanuit één gezamenlijke visie?', en: 'Do the partners work from one shared vision?' },
    }),
    how: text({
      label: { nl: 'Hoe vraaggericht', en: 'How demand-driven' },
      ask: {
        nl: 'Hoe bepaalt de vraag van bedrijven wat het Centrum doet?',
        en: 'How does the demand of companies decide what the Centre does?',
      },
    }),
  },
  examples: [{ shared: true, how: 'Bedrijven leveren elk kwartaal de opdrachten aan.' }],
  exampleText: { nl: 'ja, bedrijven leveren elk kwartaal opdrachten aan', en: 'yes, companies supply assignments every quarter' },
});

const ownership = question({
  id: 'k1.ownership',
  source: 'k1.s2',
  title: { nl: 'Eigenaarschap', en: 'Ownership' },
  audience: ['coordinator'],
  help: {
    nl: 'Eigenaarschap: elke partij draagt zelf verantwoordelijkheid, niet één namens de rest.',
    en: 'Ownership: each party carries responsibility itself, not one for the rest.',
  },
  fields: {
    who: choices(
      [
        { value: 'business', label: { nl: 'Bedrijfsleven', en: 'Business' }, synonyms: ['bedrijf', 'bedrijven', 'companies'] },
        {
          value: 'education',
          label: { nl: 'Beroepsonderwijs', en: 'Vocational education' },
          synonyms: ['onderwijs', 'school', 'scholen', 'education', 'schools'],
        },
        { value: 'government', label: { nl: 'Overheid', en: 'Government' }, synonyms: ['gemeente', 'provincie', 'overheden'] },
      ],
      {
        label: { nl: 'Wie is mede-eigenaar', en: 'Who is co-owner' },
        ask: {
          nl: 'Wie neemt verantwoordelijkheid: bedrijfsleven, onderwijs, overheid?',
          en: 'Who takes responsibility: business, education, government?',
        },
      },
    ),
  },
  examples: [{ who: ['business', 'education', 'government'] }],
  exampleText: { nl: 'alle drie', en: 'all three' },
});

const longTerm = question({
  id: 'k1.longTerm',
  source: 'k1.s3',
  title: { nl: 'Langjarige samenwerking', en: 'Cooperation over many years' },
  audience: ['coordinator'],
  help: {
    nl: 'Voor hoeveel jaar hebben de partners co-creatie en cofinanciering afgesproken?',
    en: 'For how many years have the partners agreed on co-creation and cofinancing?',
  },
  fields: {
    years: count({
      label: { nl: 'Jaren afgesproken', en: 'Years agreed' },
      ask: { nl: 'Voor hoeveel jaar is de samenwerking afgesproken?', en: 'For how many years has the cooperation been agreed?' },
      unit: { nl: 'jaar', en: 'years' },
    }),
  },
  examples: [{ years: 4 }],
  exampleText: { nl: '4 jaar', en: '4 years' },
});

const companiesNl = (n: number): string => `${n} ${n === 1 ? 'bedrijf' : 'bedrijven'}`;
const companiesEn = (n: number): string => `${n} ${n === 1 ? 'company' : 'companies'}`;
const schoolsNl = (n: number): string => `${n} ${n === 1 ? 'school' : 'scholen'}`;
const schoolsEn = (n: number): string => `${n} ${n === 1 ? 'school' : 'schools'}`;

const { say, words } = catalogue('k1', {
  fewParties: (p: { companies: number; schools: number; needsCompanies: number; needsSchools: number; needs: number }) => ({
    nl: `Genoemd: ${companiesNl(p.companies)} en ${schoolsNl(p.schools)}. Nodig: ten minste ${companiesNl(p.needsCompanies)} en ${schoolsNl(p.needsSchools)}, samen ten minste ${p.needs} (eigen norm).`,
    en: `Named: ${companiesEn(p.companies)} and ${schoolsEn(p.schools)}. Needed: at least ${companiesEn(p.needsCompanies)} and ${schoolsEn(p.needsSchools)}, together at least ${p.needs} (our own norm).`,
  }),
  nameParties: (p: { companies: number; schools: number }) => ({
    nl: `Noem nog ${listed([...(p.companies > 0 ? [companiesNl(p.companies)] : []), ...(p.schools > 0 ? [schoolsNl(p.schools)] : [])], 'nl')}.`,
    en: `Name ${listed([...(p.companies > 0 ? [companiesEn(p.companies)] : []), ...(p.schools > 0 ? [schoolsEn(p.schools)] : [])], 'en')} more.`,
  }),
  noShared: () => ({ nl: 'Er is nog geen gezamenlijke visie.', en: 'There is no shared vision yet.' }),
  share: () => ({ nl: 'Leg één gezamenlijke visie vast met alle partners.', en: 'Record one shared vision with all partners.' }),
  notOwned: (p: { has: number; needs: number }) => ({
    nl: `${p.has} van de ${p.needs} groepen ${p.has === 1 ? 'neemt' : 'nemen'} verantwoordelijkheid.`,
    en: `${p.has} of the ${p.needs} groups ${p.has === 1 ? 'takes' : 'take'} responsibility.`,
  }),
  own: () => ({
    nl: 'Spreek af waarvoor het bedrijfsleven, het onderwijs en de overheid elk verantwoordelijk zijn.',
    en: 'Agree on what business, education and government are each responsible for.',
  }),
  fewYears: (p: { years: number; needs: number }) => ({
    nl: `Afgesproken voor ${p.years} jaar; wij houden ${p.needs} jaar aan (eigen norm).`,
    en: `Agreed for ${p.years} ${p.years === 1 ? 'year' : 'years'}; we use ${p.needs} years (our own norm).`,
  }),
  moreYears: (p: { needs: number }) => ({
    nl: `Spreek samenwerking voor ten minste ${p.needs} jaar af.`,
    en: `Agree on cooperation for at least ${p.needs} years.`,
  }),
});

/** Stand-ins with names of their own: parties with one name are one party. */
const newParties = (name: string, kind: 'company' | 'school', n: number) =>
  Array.from({ length: n }, (_, index) => ({ name: `${name} ${index + 1}`, kind }));

const parties: Indicator = {
  id: 'k1.parties',
  source: 'k1.s1',
  title: { nl: 'Meerdere bedrijven en/of scholen', en: 'Several companies and/or schools' },
  required: true,
  reads: [partners],
  evaluate: whenListed(partners, (list, rules, all) => {
    const distinct = distinctBy(list, ({ name }) => name);
    const companies = distinct.filter(({ kind }) => kind === 'company').length;
    const schools = distinct.filter(({ kind }) => kind === 'school').length;
    const { all: needs, companies: needsCompanies, schools: needsSchools } = rules.parties.value;
    if (companies >= needsCompanies && schools >= needsSchools && companies + schools >= needs) return met();
    const moreSchools = Math.max(0, needsSchools - schools);
    const moreCompanies = Math.max(0, needsCompanies - companies, needs - companies - schools - moreSchools);
    const missing = [
      ...newParties('Nog te vinden bedrijf', 'company', moreCompanies),
      ...newParties('Nog te vinden school', 'school', moreSchools),
    ];
    const found = gap(say.fewParties({ companies, schools, needsCompanies, needsSchools, needs }), partners, [
      step(say.nameParties({ companies: moreCompanies, schools: moreSchools }), ...addItems(partners, all, missing)),
    ]);
    return short(companies + schools >= needs ? 'nearly' : 'not_met', found);
  }),
};

const demandIndicator = single(
  'k1.demand',
  demand,
  whenComplete(demand, ({ shared }) =>
    shared
      ? met()
      : short(
          'not_met',
          gap(say.noShared(), demand, [step(say.share(), { question: demand.id, value: { shared: true } })], { field: 'shared' }),
        ),
  ),
);

const ownershipIndicator = single(
  'k1.ownership',
  ownership,
  whenComplete(ownership, ({ who }, rules) => {
    const has = new Set(who).size;
    const status = grade(has, rules.ownership.value);
    const all = step(say.own(), { question: ownership.id, value: ownership.examples[0] ?? {} });
    return status === 'met' ? met() : short(status, gap(say.notOwned({ has, needs: rules.ownership.value.met }), ownership, [all]));
  }),
);

const yearsIndicator = single(
  'k1.longTerm',
  longTerm,
  whenComplete(longTerm, ({ years }, rules) => {
    const status = grade(years, rules.years.value);
    const needs = rules.years.value.met;
    return status === 'met'
      ? met()
      : short(
          status,
          gap(say.fewYears({ years, needs }), longTerm, [
            step(say.moreYears({ needs }), { question: longTerm.id, value: { years: needs } }),
          ]),
        );
  }),
);

export const cooperation: Criterion = {
  id: 'k1',
  title: { nl: 'Publiek-private samenwerking', en: 'Public-private cooperation' },
  questions: [partners, demand, ownership, longTerm],
  indicators: [parties, demandIndicator, ownershipIndicator, yearsIndicator],
  words: [words],
};
