/** Two figures that say the same: hours and what they are worth, a share and its euros. */
import { isHours, isMoney, isRate, isShare } from './figures.ts';
import type { Party } from './roles.ts';
import type { Placed, Prose } from './sentence.ts';

export const ofWhole = /^(?:van|de|het|totale|kosten|begroting|projectkosten|budget|,|in|totaal)$/u;
const alongside =
  /^(?:en|of|tot|,|maximaal|minimaal|minstens|ten|hoogste|minste|ruim|circa|ca|bijna|volgend|dit|jaar|daarna|vervolgens|nog|eens|per|aanvraag|project|jaarlijks|and|or|at|most|least)$/u;

const about = /^(?:ruim|circa|ca|\.|zo'n|ongeveer|bijna|rond|about|roughly|some|€|eur|een)$/u;
const equals =
  /(?:^| )(?:dus|ofwel|oftewel|namelijk|omgerekend|zeg|zegge|equals|say|(?:dat|dit|wat|hetgeen|that|which) (?:is|zijn|staat voor|neerkomt op|overeenkomt met|gelijk staat aan|komt neer op|comes to|amounts to|telt voor)|komt neer op|neerkomend op|is dat|is dit|wordt dat|gelijk aan|goed voor|uren voor|hours for)$/u;

/** "een derde, dat is 500.000 euro", "90 uur, wat neerkomt op € 6.000": the same in euros. */
function isEquated(tokens: Prose['tokens'], { first }: Placed): boolean {
  let at = first - 1;
  while (about.test(tokens[at]?.text ?? '')) at -= 1;
  const words = tokens.slice(Math.max(0, at - 3), at + 1).map(({ text }) => text);
  return equals.test(words.join(' '));
}

/** The figure beside this one that is of the same giver: "33 procent (€ 1,3 miljoen)", "minimaal 2 en maximaal 5 ton". */
export function twinOf(
  { tokens }: Prose,
  placed: Placed,
  before: Placed | undefined,
  parties: readonly Party[],
  share?: Placed,
): Placed | undefined {
  if (before === undefined || before.sentence !== placed.sentence) return undefined;
  const one = tokens[placed.first - 1]?.text ?? '';
  const two = tokens[placed.first - 2]?.text ?? '';
  const own = parties.some(({ first, next }) => first >= before.next && next <= placed.first);
  if (!own && isEquated(tokens, placed) && !isShare(placed.figure)) return share ?? before;
  // "35% van de kosten, in totaal € 525.000"
  const summed = isShare(before.figure) && one === 'totaal' && two === 'in';
  if (summed && tokens.slice(before.next, placed.first).every(({ text }) => ofWhole.test(text))) return before;
  const between = tokens.slice(before.next, placed.first);
  const bracket = between.findIndex(({ text }) => text === '(');
  const bracketed =
    between.length <= 9 &&
    bracket >= 0 &&
    (bracket === 0 || (bracket <= 5 && isHours(before.figure))) &&
    between.slice(bracket + 1).every(({ text }) => about.test(text) || /^(?:is|ofwel|=|zeg|dus|waarde|samen|worth)$/u.test(text));
  const listed =
    between.length > 0 &&
    between.length <= 7 &&
    between.every(({ text }) => alongside.test(text)) &&
    between.some(({ text }) => text !== ',');
  const followed = parties.some(({ first, sentence }) => sentence === placed.sentence && first >= placed.next && first <= placed.next + 3);
  return bracketed || (listed && !followed) ? before : undefined;
}

const worth =
  /^(?:,|\.|=|\(|€|eur|is|dus|dat|dit|wat|maakt|wordt|komt|neer|neerkomend|op|in|totaal|samen|ofwel|oftewel|goed|voor|ter|waarde|van|een|ruim|circa|ca|so|that|that's|which|it|comes|to|a|the|total|of|totalling|worth|makes|equals|uur|hour|per|\/)$/u;

/** "200 uur à 65 euro, dus 13.000 euro": the hours that this amount is the worth of, to the cent. */
export function hoursWorth({ figures, tokens }: Prose, placed: Placed): Placed | undefined {
  const at = figures.indexOf(placed);
  const [hours, rate] = [figures[at - 2], figures[at - 1]];
  if (hours === undefined || rate === undefined || hours.sentence !== placed.sentence) return undefined;
  if (!isMoney(placed.figure) || placed.figure.per !== undefined || !isHours(hours.figure) || !isRate(rate.figure)) return undefined;
  const [count, each, sum] = [hours.figure.value, rate.figure.value, placed.figure.value];
  if (count === undefined || each === undefined || sum === undefined) return undefined;
  const isProduct = BigInt(count.n) * BigInt(each.n) * BigInt(sum.d) === BigInt(sum.n) * BigInt(count.d) * BigInt(each.d);
  return isProduct && tokens.slice(rate.next, placed.first).every(({ text }) => worth.test(text)) ? hours : undefined;
}
