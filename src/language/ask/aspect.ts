/**
 * What kind of thing is asked for: a number, a date, a place, a way of working … The text answers some kinds for some
 * subjects and most kinds for none; a right subject with a wrong kind of answer would be an invention.
 */

/** Kinds of answer that decide whether the text can answer at all. */
export type Aspect =
  | 'who'
  | 'number'
  | 'date'
  | 'place'
  | 'decider'
  | 'person'
  | 'roster'
  | 'difference'
  | 'amount'
  | 'consequence'
  | 'howto'
  | 'offer'
  | 'definition'
  | 'yes_no';

const number =
  /\b(?:hoe ?veel|hoe (?:concreet|gedetailleerd|specifiek|uitgebreid|precies) moet|how (?:detailed|specific|concrete|many|much|large|big|high|long)|hoe (?:hoog|groot|lang|zwaar|duur|vaak|ver)|welk (?:percentage|bedrag|aantal|maximum|minimum)|(?:what|which) (?:percentage|amount|number|share)|wat (?:is|zijn) (?:het|de|ons|onze) (?:maxim|minim|gemiddeld|hoogst|laagst|percentage|bedrag|aantal)\p{L}*|wat (?:kost|kosten)\b|(?:is|zijn|bestaat|geldt) er (?:een |ook een )?(?:maxim|minim|grens|limiet|norm|plafond|percentage)\p{L}*|maxim(?:um|aal|ale)|minim(?:um|aal|ale)|upper limit|lower limit|at (?:most|least)|hooguit|hoogstens|minstens|limiet|limit|how old)\b/u;
/** A sum of money or a length of time: the text has none. */
const amount =
  /\b(?:hoe ?veel (?:euro|geld|weken|dagen|maanden|jaar|jaren|uur|uren|keer|pagina|vierkante|minuten)\p{L}*|how many (?:weeks|days|months|years|hours|times|pages)|welke? (?:bedrag|som|prijs|cijfer (?:is|moet|geldt))\p{L}*|(?:welke?|what|which) \p{L}*(?:cijfers?|percentage|score|mark|grade) .{0,30}(?:voldoende|genoeg|acceptabel|toegestaan|goed|nodig|enough|sufficient|acceptable|allowed)|how (?:much money|many euros?)|(?:what|which) (?:amount|sum|price)|wat is het (?:\p{L}+ )?bedrag|(?:wat|what) (?:is|zijn|are) (?:het|de|ons|onze|the|our) (?:totale? |total )?(?:budget|begroting|omzet|looptijd|duur|duration|length|term)|(?:minimale|maximale|minimum|maximum|gemiddelde|average) (?:bijdrage|inleg|bedrag|budget|begroting|contribution|amount)|in euro'?s)\b/u;
/** "Wordt bijgehouden hoeveel …": what is measured, not a number to give. */
const measured =
  /\b(?:bijhouden|bijgehouden|kijk\p{L}*|gekeken|tellen|telt|meten|meet|gemeten|registreren|tonen|track|counting|measure\p{L}*|look\p{L}*|weegt|maat|letten|let|belangrijk|uitmaken|uit maakt|relevant|important|matters?|zien|show|monitor\p{L}*|keep\p{L}*|record\p{L}*|hou(?:d|dt|den)\b.{0,20}\bbij|do you count|count)\b.{0,40}\b(?:hoe ?veel|hoe groot|hoe hoog|how many|how large)\b|\bhoe ?veel\b.{0,60}\b(?:te meten|meten we|bijhouden|bijgehouden|te tellen|om te tonen)\b/u;
const date =
  /\b(?:op welke datum|tot wanneer|vanaf wanneer|sinds wanneer|per wanneer|wanneer (?!(?:telt|tellen|is (?!(?:de|het|er) (?:volgende|eerste|laatste|deadline|werkdefinitie|stuurgroep|vergadering))|zijn (?!.*\b(?:gemaakt|ingevoerd|gestart|begonnen|vastgesteld)\b)|voldoe\p{L}*|mag|mogen|geldt|gelden|spreek|spreken|noem|noemen|hoort|valt|past|heeft|hebben|een|we|wij|er|iets|kun|kan|kunnen|rekenen|zie|heb|wel|niet|dan|klopt|werkt)\b)\p{L}+|hoe laat (?:is|duurt|duren|begint|beginnen|start|moet|kan|gaat|komt|sluit|opent)|(?:in )?welk jaar|what (?:date|year|day|time)|which year|by when|until when|since when|(?:^|\b(?:know|say|and|tell me|or) )when (?!.*\b(?:count\p{L}*|realistic|valid|allowed|balanced|enough|qualif\p{L}*|comply|meet|speak)\b)\p{L}+)\b/u;
const place =
  /(?:^|\b(?:en|of|weten|vertellen|zeggen) )(?:waar (?!(?:op|aan|bij|mee|in|uit|toe|voor|over|naar|van|door|om)\b)(?:is|zijn|kan|kun|vind|vinden|staat|staan|ligt|liggen|zit|zitten|moet|moeten|haal|halen|vraag|meld|worden|wordt|kom|komt)\b(?!.*\b(?:op|aan|bij|mee|uit|toe|voor|over|tussen|tegen|aansluiten|van)\b(?:[ ,?.!]|$))|where (?:is|are|can|do|does|should|must|will)\b)/u;
const decider =
  /\bdoor (?:een|wie|welke|iemand)\b.{0,40}\b(?:gemaakt|opgesteld|geschreven|gecontroleerd|uitgevoerd|gedaan)\b|(?:^|(?<!\b(?:voor|van|op|met|aan|bij|tussen|for|with|of|on|to) )\b)(?:wie|who|by whom)\b.{0,30}\b(?:beslist|bepaalt|kiest|benoemt|wijst|stelt|schrijft|maakt|beheert|beheren|regelt|ondertekent|organiseert|keurt|toetst|controleert|bewaakt|registreert|maken|schrijven|opstellen|beheren|regelen|ondertekenen|bewaken|bijhouden|aanleveren|invullen|decides?|chooses?|appoints?|writes?|manages?|organi[sz]es?|checks?|approves?|measures?|meet|meten|houdt|hoort|leidt|leads|geeft|gives|bekostigt|betaalt de docent)\b/u;
/** "Wie is de directeur?": asks for one person's name. */
const person =
  /(?:^|\b(?:en|weten|vertellen) )(?:wie (?:is|zijn|wordt|worden) (?:de|het|onze|jullie|hier|nu|er)\b|who(?:'s| is| are) (?:the|our|your|in)\b|wie .{0,40}\b(?:van|in) (?:ons|onze)\b)/u;
/** "Welke regio's zijn er?": asks for a list of names. */
const roster =
  /(?:^|\b(?:in|bij|met|voor|op|van|en|aan|at|with|for|weten|vertellen) )(?:welke|which|what) (?:regio(?:['’]?s)?|provincies?|gemeenten?|bedrij(?:f|ven)|scho(?:ol|len)|hogescho(?:ol|len)|roc'?s?|alliantiepartners?|stakeholders?(?! (?:moeten|should|must))|compan(?:y|ies)(?! to )(?!-to-)|regions|municipalit\p{L}+|schools|sectoren)\b(?! (?:characteristic|kenmerk))|\b(?:welke|which|what) (?!positie|rol\b|functie|taak|taken|plek|invloed|verhouding|overkoepelend|niveau|partij|organisat|part(?:y|ies)|organi[sz]|criteri|kenmerk|doel|indicator|voorbeeld|example|objective|goal|characteristic|eisen|voorwaarden|requirement)\p{L}+(?:['’ ]?s)? (?:zijn er|bestaan|doen (?:er |nu |al )?mee|are there|exist|take part|zijn aangesloten|hebben|kennen we|have)\b|\b(?:welke?|which|what) .{0,40}\b(?:de beste|het beste|beste|best|leukste|slechtste|recommend)\b|\bin (?:welke|which) \p{L}+ (?:zijn|are|bestaan|zit|zitten)\b/u;
const difference = /\b(?:verschil(?:len)? tussen|difference between|differences between|anders dan bij)\b/u;
/** "Wat gebeurt er als …": the text names no consequences. */
const consequence =
  /\b(?:wat gebeurt er|wat (?:is|zijn) de (?:gevolg|consequentie)\p{L}*|what happens|what if (?:we|i)\b(?! (?:only |still |do not |dont |have no |have only ))|wat als (?:we|wij|ik)\b(?! (?:nog |maar |al )*(?:geen|maar|een|weinig|alleen)\b)|krijgen we .{0,20}(?:straf|boete)|en als (?:we|wij) niet)\b/u;
const howto =
  /^hoe ziet (?:een|zo['’]?n) .{1,60}\beruit\b|^what does an? .{1,60}\blook like\b|\b(?:(?:beste|slimste|handigste|snelste) (?:manier|weg|aanpak)|best way)\b|^hoe (?:wordt|worden|is|zijn) .{0,60}\b(?:bewezen|gemeten|gecontroleerd|vastgesteld|bepaald|berekend|getoetst|beoordeeld|geregeld|georganiseerd|gekozen|opgelost|verdeeld over de jaren)\b|^how (?:is|are) .{0,60}\b(?:proven|measured|checked|determined|calculated|assessed|chosen|solved)\b|\b(?:hoe|how)\b (?:do |can |should |to |moet |moeten |kan |kun |kunnen |zou )?(?:(?:ik|we|wij|je|jullie|u|i|you|one) )?(?:.{0,40}\b)?(?:schrijf|schrijven|maak|maken|vind|vinden|bereken|berekenen|berekend|berekent|regel|regelen|start|starten|begin|beginnen|organiseer|organiseren|stel|opstellen|opzetten|richt .{0,20}op|write|make|find|calculate|calculated|set up|organi[sz]e|create|draft|overtuig|overtuigen|werf|werven|recruit|kom .{0,20}aan|vraag .{0,20}aan|meld|archiveren|bewaren)\b|\bhoe (?:word|worden|kom|komen) (?:ik|we|wij|je)\b|\bhow do (?:i|we) (?:become|join|get)\b/u;
/** "Is er een cursus over …": asks what can be had. The text offers nothing. */
const offer =
  /^(?:(?:is|zijn|komt|komen|bestaat|bestaan) er|hebben jullie|heb je|organiseren jullie|bieden jullie|geven jullie|krijgen we|is there|are there|do you (?:have|offer|run|give)) (?:ook |nog |al |binnenkort |een |any |a |an )*(?:\p{L}+ )?(?:cursus(?:sen)?|workshops?|webinars?|masterclass(?:es)?|trainingen|training|congres|informatieavond|handleiding|handboek|brochure|folder|filmpje|video|podcast|nieuwsbrief|spreekuur|course|courses|trainings|manual|handbook|toolkit|checklist|rekenmodel|rekentool|stappenplan|voorbeeldplan|rekensheet|spreadsheet|app|vacatures?)\b/u;
const definition =
  /^(?:wat|what) (?:een |de |het |an? |the )?[\p{L}' -]{3,30} (?:is|zijn|inhoudt|inhouden|betekent|means|are)\b[ ,.?]*$|^(?:(?:en|maar|dus|nou|precies|eigenlijk|dan) )*(?:wat (?:is|zijn|betekent|betekenen|verstaan|versta|verstaat|bedoelen|bedoel|bedoelt|wordt (?:er )?(?:bedoeld|verstaan)|valt|vallen|telt als|rekenen|reken|hoort)|wanneer (?:is iets|spreek je van|noem je)|what (?:is|are|counts as|falls|qualifies|does .{1,40} mean|do .{1,40} mean)|define|definieer|definitie|de definitie|definition|geef (?:een |de )?definitie|the definition|meaning of|hoe (?:wordt|worden|is|zijn) .{0,40}(?:gedefinieerd|omschreven|bedoeld)|how (?:is|are) .{0,40}defined|wat is de (?:definitie|betekenis) van|betekenis van|leg (?:eens )?uit wat|uitleg van het begrip)\b/u;
const yesNo =
  /^(?:is|zijn|mag|mogen|moet|moeten|kan|kun|kunnen|telt|tellen|geldt|gelden|hoort|horen|valt|vallen|hebben|heeft|heb|doen|doet|werken|werkt|wordt|worden|staat|krijg\p{L}*|hoeft|hoeven|zit|zitten|gaat|gaan|past|passen|volstaat|neemt|nemen|draagt|dragen|leren|leert|richt|zoekt|zoeken|klopt|betaalt|betalen|do|does|are|can|may|must|should|will|has|have|if|whether|of)\b/u;

/** Aspects of a folded question without its opening words. */
export function aspectsOf(question: string): ReadonlySet<Aspect> {
  const found = new Set<Aspect>();
  if (number.test(question) && !measured.test(question)) found.add('number');
  if (amount.test(question)) found.add('amount');
  if (date.test(question)) found.add('date');
  if (place.test(question)) found.add('place');
  if (decider.test(question)) found.add('decider');
  if (/^(?:wie|who)\b/u.test(question)) found.add('who');
  if (person.test(question)) found.add('person');
  if (roster.test(question)) found.add('roster');
  if (difference.test(question)) found.add('difference');
  if (consequence.test(question)) found.add('consequence');
  if (howto.test(question)) found.add('howto');
  if (offer.test(question)) found.add('offer');
  if (definition.test(question)) found.add('definition');
  if (yesNo.test(question)) found.add('yes_no');
  return found;
}
