/** Questions of coordinators: several Centra side by side, and how it was before. */
import { expect, test } from '@jest/globals';
import { historyQuestion } from '../../src/language/history-question.ts';
import { portfolioQuestion, regionStated } from '../../src/language/portfolio-question.ts';

const argument = (text: string) => {
  const found = portfolioQuestion(text);
  return found === null ? null : (found.argument ?? '');
};

test.each([
  ['portfolio', ''],
  ['hoe staan onze Centra ervoor?', ''],
  ['how are our centres doing?', ''],
  ['toon alle centra', ''],
  ['welke centra zijn rood op criterium 3', 'criterion=c3&status=not_met'],
  ['which centres are red on criterion 3?', 'criterion=c3&status=not_met'],
  ['hoeveel centra zijn groen', 'status=met'],
  ['welke centra zijn bijna voldaan?', 'status=nearly'],
  ['which centres are nearly met', 'status=nearly'],
  ['welke centra zijn nog niet bekend op criterium 5', 'criterion=c5&status=unanswered'],
  ['portfolio criterium 4', 'criterion=c4'],
  ['portfolio regio Twente', 'region=Twente'],
  ['Welke centra in de regio Groene Hart zijn niet voldaan?', 'status=not_met&region=Groene Hart'],
  ['which centres in the Twente region are quiet?', 'stale=true&region=Twente'],
  ['portfolio stil', 'stale=true'],
  ['exporteer portfolio', 'file=true'],
  ['portfolio in Excel', 'file=true'],
  ['export the portfolio', 'file=true'],
  ['portfolio op naam pagina 2', 'sort=name&page=2'],
])('“%s” asks for Centra side by side', (text, query) => {
  expect(argument(text)).toBe(query);
});

test.each([
  'wat zijn centra?',
  'welke eisen gelden voor centra?',
  'wij werken samen met andere centra in de regio',
  'what is a centre?',
  'hoe werken centra samen met scholen?',
  'x'.repeat(300),
])('“%s” does not', (text) => {
  expect(argument(text)).toBeNull();
});

test.each([
  ['regio: Twente', 'Twente'],
  ['zet de regio op Noord-Holland.', 'Noord-Holland'],
  ['set our region to Zeeland', 'Zeeland'],
])('“%s” says where a Centrum is', (text, region) => {
  expect(regionStated(text)).toEqual({ kind: 'command', command: 'region', argument: region });
});
test.each(['De regio is sterk in techniek', 'Past bij de regio: veel werven', 'regio'])('“%s” does not', (text) => {
  expect(regionStated(text)).toBeNull();
});

const today = '2026-11-24';
test.each([
  ['hoe stonden we er op 1 maart voor?', '2026-03-01'],
  ['how did we stand on 1 March?', '2026-03-01'],
  ['how did we stand on March 1st?', '2026-03-01'],
  ['hoe stonden we er op 1-3-2026 voor', '2026-03-01'],
  ['stand op 31 december 2025', '2025-12-31'],
  ['hoe stonden we er op 30 november voor?', '2025-11-30'],
  ['hoe stonden we er op 24 november voor?', '2026-11-24'],
  ['hoe stond het er in maart voor?', '2026-03-31'],
  ['hoe stonden we er in december voor', '2025-12-31'],
  ['hoe stonden we er in november voor', '2026-11-24'],
  ['hoe stonden we er eind 2025 voor', '2025-12-31'],
  ['hoe stonden we er gisteren voor', '2026-11-23'],
  ['how did we do last week', '2026-11-17'],
  ['hoe stonden we er vorige maand voor', '2026-10-31'],
  ['hoe stonden we er drie weken geleden voor', '2026-11-03'],
  ['where did we stand two months ago?', '2026-09-24'],
  ['hoe stonden we er een jaar geleden voor', '2025-11-24'],
  ['hoe stonden we er begin dit jaar voor', '2026-01-01'],
  ['wat is er veranderd sinds 1 oktober?', '2026-10-01'],
])('“%s” asks how it was on %s', (text, date) => {
  expect(historyQuestion(text, today)).toEqual({ kind: 'command', command: 'history', argument: date });
});

test.each([
  'hoe staan we ervoor?',
  'hoe staan we er op criterium 3 voor?',
  'hoe stonden we er op 30 februari voor?',
  'op 1 maart begint de cursus',
  '1 maart 2026',
])('“%s” does not', (text) => {
  expect(historyQuestion(text, today)).toBeNull();
});

test('a month ago on a day that the month before does not have is its last day', () => {
  expect(historyQuestion('hoe stonden we er een maand geleden voor', '2026-03-31')).toMatchObject({ argument: '2026-02-28' });
  expect(historyQuestion('hoe stonden we er vorige maand voor', '2026-01-15')).toMatchObject({ argument: '2025-12-31' });
  expect(historyQuestion('hoe stonden we er op 29 februari voor', '2024-06-01')).toMatchObject({ argument: '2024-02-29' });
});
