/** What a correction is about: a field of the last answer, or of what waits for a yes. */
import { describe, expect, test } from '@jest/globals';
import { contributions } from '../../src/criteria/cofinancing.ts';
import { partners } from '../../src/criteria/k1-cooperation.ts';
import type { Proposal } from '../../src/criteria/vocabulary.ts';
import { amended } from '../../src/language/amended.ts';
import { correctedField } from '../../src/language/corrected-field.ts';
import type { Asked } from '../../src/language/understand.ts';
import { asked, say } from './asking.ts';

describe('the field of the last answer', () => {
  const cash = { partner: 'Bakkerij Vos', form: 'cash', amountCents: 3_000_000 };
  const hours = { partner: 'Bakkerij Vos', form: 'in_kind', hours: 80 };
  test.each([
    ['in kind', cash, 'form'],
    ['niet cash', cash, 'form'],
    ['gevraagd, nog niet toegezegd', cash, 'state'],
    ['nog niet zeker', cash, 'state'],
    ['not yet certain', cash, 'state'],
    ['overheid', cash, 'side'],
    ['Gemeente Tiel', cash, 'partner'],
    ['niet van Bakkerij Vos', cash, 'partner'],
    ['40', cash, 'amountCents'],
    ['40', hours, 'hours'],
    ['40 uur', cash, 'hours'],
    ['€ 40', hours, 'amountCents'],
  ])('%s', (text, known, field) => expect(correctedField(contributions, 'partner', text, 'nl', known)).toBe(field));

  test('who gives it, also where its amount or form was answered last', () => {
    for (const last of ['amountCents', 'form'])
      expect(correctedField(contributions, last, 'van Slagerij Kuiper', 'nl', cash)).toBe('partner');
    expect(correctedField(contributions, 'what', 'machines', 'nl', hours)).toBe('what');
  });

  test('what kind of organisation it is, is no name', () => {
    expect(correctedField(partners, 'name', 'een school', 'nl')).toBe('kind');
    expect(correctedField(partners, 'name', 'ROC aan Zee', 'nl')).toBe('name');
  });
});

describe('what waits for a yes', () => {
  const waiting = (value: Proposal['value'], item?: string): Proposal => ({
    ref: { question: contributions.id, ...(item !== undefined && { item }) },
    value,
    quote: '',
    start: 0,
    end: 0,
    certainty: 'inferred',
  });
  const gift = { partner: 'Bakkerij Vos', form: 'cash', amountCents: 3_000_000 };
  const valuesOf = (text: string, ...all: Proposal[]) => amended(text, all, 'nl')?.map(({ value }) => value) ?? null;

  test('takes over what a correction says of it, and waits again', () => {
    expect(valuesOf('nee het is in kind', waiting(gift))).toEqual([{ ...gift, form: 'in_kind' }]);
    expect(valuesOf('nee, 60.000', waiting(gift))).toEqual([{ ...gift, amountCents: 6_000_000 }]);
    expect(valuesOf('nee, van Slagerij Kuiper', waiting(gift))).toEqual([{ ...gift, partner: 'Slagerij Kuiper' }]);
    expect(amended('nee, 60.000', [waiting(gift)], 'nl')?.map(({ certainty }) => certainty)).toEqual(['inferred']);
  });

  test('between two readings, those that remain', () => {
    const [high, low] = [waiting(gift), waiting({ ...gift, amountCents: 3000 })];
    expect(valuesOf('nee het is in kind', high, low)).toHaveLength(2);
    expect(valuesOf('nee, 60.000', high, low)).toEqual([{ ...gift, amountCents: 6_000_000 }]);
  });

  test('stays what it was by anything else', () => {
    for (const text of ['nee', 'nee wacht', 'nee, dat was alles', '60.000', 'Slagerij Kuiper geeft 60.000'])
      expect([text, valuesOf(text, waiting(gift))]).toEqual([text, null]);
    expect(valuesOf('nee, 60.000', waiting(gift, 'a'), waiting(gift, 'b'))).toBeNull();
  });

  test('the name that was asked for is taken as it is typed', () => {
    const name = waiting({ partner: 'Daar wordt nog over gepraat' });
    expect(amended('nee, BAM', [name], 'nl')).toMatchObject([{ value: { partner: 'BAM' }, certainty: 'stated' }]);
  });
});

describe('of the last gift', () => {
  const another = asked('c3.contributions');
  const ofGift = (field: string): Asked => {
    const last = asked('c3.contributions', field, 'i1');
    return { ...last, ref: { ...last.ref, field } };
  };

  test('that say who it is of are read for the name alone', () => {
    const partner = (text: string) => say(text, another, { last: ofGift('partner') }).proposals.map(({ value }) => value.partner);
    expect(partner('nee, van Bakkerij Vos')).toEqual(['Bakkerij Vos']);
    expect(partner('nee het is van de gemeente Tiel')).toEqual(['gemeente Tiel']);
    expect(partner('niet Bakkerij Vos maar Slagerij Kuiper')).toEqual(['Slagerij Kuiper']);
    expect(partner('nee, het is Slagerij Kuiper, niet Bakkerij Vos')).toEqual(['Slagerij Kuiper']);
    expect(partner('dat moet Slagerij Kuiper zijn')).toEqual(['Slagerij Kuiper']);
    expect(partner('moet Slagerij Kuiper zijn')).toEqual(['Slagerij Kuiper']);
    expect(partner('nee, Van der Ploeg')).toEqual(['Van der Ploeg']);
    expect(partner('no, by Harbour Works')).toEqual(['Harbour Works']);
    expect(say('No Nonsense Engineering', another, { last: ofGift('partner') }).intent.kind).toBe('answer');
  });

  test.each([
    'nee toch niet',
    'nee wacht',
    'nee wacht even',
    'no wait',
    'wacht',
    'nee het is niet van Bakkerij Vos',
    'dat is nog niet zeker',
  ])('that do not say what it should be name nobody: %s', (text) => {
    const { intent, proposals, readings, about } = say(text, another, { last: ofGift('partner') });
    expect([intent.kind, proposals, readings]).toEqual(['correction', [], []]);
    expect(about).toMatchObject({ question: 'c3.contributions', item: 'i1' });
  });

  test('words that are no name are about the last answer, to be confirmed where no correction was announced', () => {
    expect(say('in natura', another, { last: ofGift('form') }).proposals).toMatchObject([
      { ref: { item: 'i1' }, value: { form: 'in_kind' }, certainty: 'inferred' },
    ]);
    expect(say('in natura', another).proposals).toEqual([]);
  });
});
