/** Questions about one's own dossier, answered from it and not from the page. */
import { expect, test } from '@jest/globals';
import { dossierQuestion } from '../../src/language/dossier-question.ts';

test.each([
  ['hoeveel euro mist het onderwijs?', 'thirds'],
  ['Hoeveel geld komt de overheid nog tekort?', 'thirds'],
  ['how much money is business short?', 'thirds'],
  ['wat moet Bakkerij Vos nog doen?', 'gaps'],
  ['wat moeten de anderen nog invullen?', 'gaps'],
  ['what do the others still have to do?', 'gaps'],
])('%s: %s', (text, command) => {
  expect(dossierQuestion(text)).toMatchObject({ kind: 'command', command });
});

test.each(['hoeveel uur telt mee voor het onderwijs?', 'wat doet een Centrum?', 'het onderwijs mist 5.000 euro'])(
  '%s is for others to read',
  (text) => {
    expect(dossierQuestion(text)).toBeNull();
  },
);
