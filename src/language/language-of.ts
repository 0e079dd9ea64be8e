/** Which of the two languages a text is in, by its function words. */
import type { Language } from '../criteria/vocabulary.ts';
import { clean, words } from './ask/text.ts';

const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter(Boolean));

const dutch =
  list(`de het een en van ik je jij we wij ze zij dat dit die niet geen er ook maar voor met op aan zijn wordt worden hebben heeft kan kunnen moet moeten mag mogen wat hoe waarom wie waar wanneer
  welke hoeveel naar bij uit om te nog wel als dan ons onze mijn jullie u tellen telt mee uur ongeveer per jaar deze over door tot ja nee hallo hoi goedemorgen goedemiddag dank bedankt graag hulp overzicht bedrijf bedrijven school
  docenten begroting vergaderuren bureaukosten cofinanciering bijdrage uren geld wijzig sla klopt weet welk deel betaalt verplicht`);
const english =
  list(`the a an and of i you we they that this these not no there also but for with at are be have has can could must may should would what how why who where when which to from our my your do does did
  is it by or about if than yes hello hi thanks thank please help overview hours company companies teachers budget contribution money change skip count counts each per year much many required cost costs overhead`);
/** Words of both languages tell nothing. */
const both = list('of is in was we per me school budget overhead die over no');

/** 'nl' or 'en' by vote of the function words in the first 1,000 characters; null when they do not tell. */
export function languageOf(text: string): Language | null {
  let votes = 0;
  for (const word of words(clean(text.slice(0, 1000)))) {
    if (both.has(word)) continue;
    if (dutch.has(word)) votes += 1;
    if (english.has(word)) votes -= 1;
  }
  if (votes === 0) return null;
  return votes > 0 ? 'nl' : 'en';
}
