/** As people type in a chat: names in small letters, a figure where a name is asked, a figure said again, a row of a sheet. */
import { expect, test } from '@jest/globals';
import { asked, say } from './asking.ts';

test('a partner that is listed is known in small letters as well, and a word is no partner', () => {
  const known = [{ name: 'Metaal Jansen', side: 'business' as const }, { name: 'Techniek' }];
  const given = (text: string) => say(text, null, { known }).proposals.map(({ value }) => [value.partner, value.side, value.amountCents]);
  expect(given('metaal jansen 75.000 cash toegezegd')).toEqual([['metaal jansen', 'business', 7_500_000]]);
  expect(given('voor techniek is 20.000 nodig').some(([partner]) => partner === 'techniek')).toBe(false);
});

test('hours at a rate in the place of a name are what the speaker gives; a figure said again is a correction', () => {
  const self = { name: 'ROC Oost', side: 'education' as const };
  const open = asked('c3.contributions');
  expect(say('80 uur a 75 euro begeleiding', open, { self }).proposals[0]?.value).toMatchObject({
    partner: 'ROC Oost',
    hours: 80,
    rateCents: 7_500,
  });
  const again = say('sorry, 35.000', open, { self, last: asked('c3.contributions', 'amountCents', 'vos') });
  expect([again.intent.kind, again.proposals[0]?.ref.item, again.proposals[0]?.value.amountCents]).toEqual([
    'correction',
    'vos',
    3_500_000,
  ]);
});

test.each([
  ['Vos: € 60.000 (2026: 20.000, 2027: 20.000, 2028: 20.000) cash', 6_000_000],
  ['Vos geeft € 30.000 (2026: 10.000, 2027: 20.000)', 3_000_000],
  ['Bakkerij Vos;cash;10.000;10.000;10.000;30.000;toegezegd', 3_000_000],
  ['Bakkerij Vos;10.000;11.000;12.000', 3_300_000],
])('%s: amounts a year and their sum are one gift', (text, amountCents) => {
  expect(say(text, null).proposals.map(({ value }) => value.amountCents)).toEqual([amountCents]);
});

test('"ik bedoel" tells of no gift by who says it', () => {
  const items = [{ id: 'vos', name: 'Bakkerij Vos' }];
  const { proposals } = say('ik bedoel 35.000', asked('c3.contributions'), {
    self: { name: 'ROC Oost', side: 'education' },
    last: asked('c3.contributions', 'amountCents', 'vos'),
    items,
  });
  expect(proposals.map(({ ref, value }) => [ref.item, value.amountCents, value.partner])).toEqual([['vos', 3_500_000, undefined]]);
});
