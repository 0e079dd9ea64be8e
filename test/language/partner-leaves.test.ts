/** A partner that leaves, or takes back what it gives, in words. */
import { expect, test } from '@jest/globals';
import { partnerLeaves } from '../../src/language/partner-leaves.ts';

test.each([
  ['Bakkerij Vos doet toch niet mee', 'partner Bakkerij Vos'],
  ['helaas, Bakkerij Vos trekt zich terug uit het project', 'partner Bakkerij Vos'],
  ['Drukkerij 3D & Zn. haakt af.', 'partner Drukkerij 3D & Zn.'],
  ['de gemeente Breda heeft zich teruggetrokken', 'partner de gemeente Breda'],
  ['ROC aan Zee is geen partner meer', 'partner ROC aan Zee'],
  ['ROC aan Zee kan toch niet meedoen', 'partner ROC aan Zee'],
  ['Vos Bakery is no longer a partner', 'partner Vos Bakery'],
  ['Vos Bakery does not take part after all', 'partner Vos Bakery'],
  ['unfortunately, Vos Bakery pulls out', 'partner Vos Bakery'],
  ['Bakkerij Vos trekt haar bijdrage in', 'bijdragen Bakkerij Vos'],
  ['Vos Bakery withdraws its contribution', 'bijdragen Vos Bakery'],
])('%s', (text, argument) => {
  expect(partnerLeaves(text)).toEqual({ kind: 'command', command: 'remove', argument });
});

test.each([
  'wij trekken ons terug',
  'we doen toch niet mee',
  'wie doet toch niet mee',
  'Bakkerij Vos doet mee',
  'trekt Bakkerij Vos zich terug?',
  'als Bakkerij Vos zich terugtrekt hebben we te weinig',
  'Bakkerij Vos trekt 10.000 euro terug',
  'studenten vallen minder af dan vroeger',
])('%s takes nobody away', (text) => {
  expect(partnerLeaves(text)).toBeNull();
});
