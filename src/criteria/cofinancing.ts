/** What is asked about cofinancing: the contribution of each partner, and the meeting hours among them. Counting stands in counting.ts. */
import { meetingIn } from './meeting-words.ts';
import { choice, count, listQuestion, money, never, question, text, yesNo } from './question.ts';

const sideChoices = [
  {
    value: 'business',
    label: { nl: 'Bedrijfsleven', en: 'Business' },
    synonyms: ['bedrijf', 'bedrijven', 'privaat', 'company', 'companies', 'private'],
  },
  {
    value: 'government',
    label: { nl: 'Overheid', en: 'Government' },
    synonyms: ['gemeente', 'provincie', 'rijk', 'ministerie', 'publiek', 'overheden', 'public'],
  },
  {
    value: 'education',
    label: { nl: 'Onderwijs', en: 'Education' },
    synonyms: ['school', 'scholen', 'onderwijsinstelling', 'hogeschool', 'roc', 'mbo', 'hbo', 'schools'],
  },
  { value: 'other', label: { nl: 'Anders', en: 'Other' }, synonyms: ['overig', 'geen van deze', 'none'] },
] as const;

/** Hours × rate of one contribution stay below the largest amount, and exact. */
const maxHours = 1_000_000;
const maxRateCents = 100_000;

const inKind = (value: Readonly<Record<string, unknown>>): boolean => value.form === 'in_kind';

export const contributions = listQuestion({
  id: 'c3.contributions',
  source: 'c3.i1',
  title: { nl: 'Bijdragen per partner', en: 'Contributions per partner' },
  audience: ['coordinator', 'company', 'school', 'government'],
  private: true,
  help: {
    nl: 'Noem per partner het bedrag over de hele looptijd. In cash is geld. In kind is iets anders van waarde, zoals uren of machines. Vergaderuren tellen niet mee.',
    en: 'Give the amount per partner for the whole term. In cash is money. In kind is something else of value, such as hours or machines. Meeting hours do not count.',
  },
  fields: {
    partner: text({
      party: true,
      label: { nl: 'Partner', en: 'Partner' },
      ask: { nl: 'Welke partner draagt bij?', en: 'Which partner contributes?' },
    }),
    side: choice(sideChoices, {
      label: { nl: 'Hoort bij', en: 'Belongs to' },
      ask: {
        nl: 'Hoort deze partner bij het bedrijfsleven, de overheid of het onderwijs?',
        en: 'Does this partner belong to business, government or education?',
      },
      help: {
        nl: 'Een ziekenhuis of andere publieke organisatie kan meedoen als bedrijf. Past dat niet, kies dan “Anders”.',
        en: 'A hospital or another public organisation can take part as a company. If that does not fit, choose “Other”.',
      },
    }),
    form: choice(
      [
        { value: 'cash', label: { nl: 'In cash', en: 'In cash' }, synonyms: ['cash', 'geld', 'contant', 'money'] },
        {
          value: 'in_kind',
          label: { nl: 'In kind', en: 'In kind' },
          synonyms: ['kind', 'in natura', 'natura', 'uren', 'menskracht', 'apparatuur', 'hours', 'equipment'],
        },
      ],
      {
        label: { nl: 'Vorm', en: 'Form' },
        ask: { nl: 'Is die bijdrage in cash of in kind?', en: 'Is that contribution in cash or in kind?' },
      },
    ),
    amountCents: money({
      label: { nl: 'Bedrag (euro)', en: 'Amount (euro)' },
      ask: { nl: 'Hoeveel euro is die bijdrage, over de hele looptijd?', en: 'How many euros is that contribution, for the whole term?' },
      needed: ({ hours, rateCents }) => hours === undefined || rateCents === undefined,
    }),
    what: text({
      label: { nl: 'Waarvoor', en: 'For what' },
      ask: { nl: 'Waaruit bestaat die bijdrage in kind?', en: 'What does that contribution in kind consist of?' },
      needed: inKind,
    }),
    state: choice(
      [
        { value: 'gevraagd', label: { nl: 'Gevraagd', en: 'Asked for' }, synonyms: ['aangevraagd', 'requested', 'asked', 'applied'] },
        { value: 'toegezegd', label: { nl: 'Toegezegd', en: 'Promised' }, synonyms: ['beloofd', 'afgesproken', 'pledged', 'committed'] },
        { value: 'beschikt', label: { nl: 'Beschikt', en: 'Granted' }, synonyms: ['toegekend', 'verleend', 'awarded'] },
        {
          value: 'gerealiseerd',
          label: { nl: 'Gerealiseerd', en: 'Realised' },
          synonyms: ['betaald', 'uitgegeven', 'ontvangen', 'paid', 'received', 'spent'],
        },
      ],
      {
        label: { nl: 'Hoe zeker', en: 'How certain' },
        ask: {
          nl: 'Hoe zeker is die bijdrage: gevraagd, toegezegd, beschikt of gerealiseerd?',
          en: 'How certain is that contribution: asked for, promised, granted or realised?',
        },
      },
    ),
    hours: count(
      {
        label: { nl: 'Uren', en: 'Hours' },
        ask: { nl: 'Om hoeveel uren gaat het?', en: 'How many hours is it?' },
        unit: { nl: 'uur', en: 'hours' },
        needed: ({ rateCents }) => rateCents !== undefined,
      },
      maxHours,
    ),
    rateCents: money(
      {
        label: { nl: 'Tarief per uur (euro)', en: 'Rate per hour (euro)' },
        ask: { nl: 'Tegen welk tarief per uur?', en: 'At what rate per hour?' },
        needed: ({ hours }) => hours !== undefined,
      },
      0,
      maxRateCents,
    ),
    year: count({ label: { nl: 'Jaar', en: 'Year' }, ask: { nl: 'In welk jaar?', en: 'In which year?' }, needed: never }),
    payableInCash: yesNo({
      label: { nl: 'Ook in cash te betalen', en: 'Could be paid in cash' },
      ask: { nl: 'Zou deze waarde ook in cash betaald kunnen worden?', en: 'Could this value be paid in cash as well?' },
      needed: inKind,
    }),
    meeting: choice(
      [
        {
          value: 'product',
          label: { nl: 'Er kwam iets concreets uit', en: 'It made something concrete' },
          synonyms: ['ja', 'product', 'yes'],
        },
        { value: 'only', label: { nl: 'Alleen overleg', en: 'Talking only' }, synonyms: ['nee', 'vergaderen', 'overleg', 'no'] },
      ],
      {
        label: { nl: 'Overleg', en: 'Meeting' },
        ask: {
          nl: 'Dit klinkt als overleg. Kwam er iets concreets uit, zoals lesmateriaal, of was het alleen overleg?',
          en: 'This sounds like a meeting. Did it make something concrete, such as teaching material, or was it talking only?',
        },
        needed: ({ what }) => meetingIn(what),
      },
    ),
  },
  examples: [
    { partner: 'Werf De Kiel', side: 'business', form: 'cash', amountCents: 40_000_000, state: 'toegezegd' },
    { partner: 'Provincie', side: 'government', form: 'cash', amountCents: 40_000_000, state: 'beschikt' },
    {
      partner: 'ROC aan Zee',
      side: 'education',
      form: 'in_kind',
      amountCents: 40_000_000,
      what: 'inzet van docenten in het praktijklab',
      payableInCash: true,
      state: 'toegezegd',
    },
  ],
  exampleText: { nl: 'Werf De Kiel: € 75.000 cash, toegezegd', en: 'Werf De Kiel: €75,000 in cash, promised' },
});

export const meetingHours = question({
  id: 'c3.meetingHours',
  source: 'c3.i3',
  title: { nl: 'Vergaderuren', en: 'Meeting hours' },
  audience: ['coordinator'],
  help: {
    nl: 'Vergaderuren zijn uren voor overleg, zoals in een stuurgroep. Ze mogen niet als cofinanciering tellen.',
    en: 'Meeting hours are hours spent talking, such as in a steering group. They may not count as cofinancing.',
  },
  fields: {
    counted: yesNo({
      label: { nl: 'Vergaderuren meegeteld', en: 'Meeting hours counted' },
      ask: { nl: 'Zitten er in de bijdragen nog vergaderuren?', en: 'Do the contributions still hold meeting hours?' },
    }),
    amountCents: money({
      label: { nl: 'Voor welk bedrag (euro)', en: 'For what amount (euro)' },
      ask: { nl: 'Voor welk bedrag zijn vergaderuren meegeteld?', en: 'For what amount were meeting hours counted?' },
      needed: ({ counted }) => counted !== false,
    }),
    side: choice(sideChoices, {
      label: { nl: 'Bij wie', en: 'With whom' },
      ask: {
        nl: 'Bij wie staan die uren: bedrijfsleven, overheid of onderwijs?',
        en: 'With whom do those hours stand: business, government or education?',
      },
      needed: ({ counted }) => counted !== false,
    }),
  },
  examples: [{ counted: false }],
  exampleText: { nl: 'nee', en: 'no' },
});
