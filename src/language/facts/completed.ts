/** What stands behind a mention and says more of it: "de partners uit de zorg", "bedrijven in de regio". */
import { articles, modifiers } from './lexicon-cues.ts';
import { type PartyWord, partyWord } from './lexicon-parties.ts';
import type { Party } from './roles.ts';
import type { Prose } from './sentence.ts';

/** Fields of work that are nobody by themselves, but tell who "de partners uit de …" are. */
const fields: ReadonlyMap<string, PartyWord> = new Map(
  Object.entries({
    zorg: { kind: 'care', sure: true },
    'zorg-': { kind: 'care', sure: true },
    welzijn: { kind: 'care', sure: true },
    techniek: { side: 'business', kind: 'company', sure: false },
    bouw: { side: 'business', kind: 'company', sure: false },
    metaal: { side: 'business', kind: 'company', sure: false },
    installatietechniek: { side: 'business', kind: 'company', sure: false },
    logistiek: { side: 'business', kind: 'company', sure: false },
    haven: { side: 'business', kind: 'company', sure: false },
    maakindustrie: { side: 'business', kind: 'company', sure: true },
    procesindustrie: { side: 'business', kind: 'company', sure: true },
    landbouw: { side: 'business', kind: 'company', sure: false },
  } as const),
);
const within = /^(?:uit|in|binnen|van|from|within)$/u;
/** Where somebody is, rather than who gives. */
const places = /^(?:regio|provincie|provincies|gemeente|gemeenten|stad|land|sector|branche|bedrijfstak|region|province|city|sector)/u;
const officials = /^(?:wethouder|wethouders|gedeputeerde|gedeputeerden|minister|staatssecretaris|burgemeester|bestuur|raad)$/u;

const associations = /(?:fonds|fondsen|stichting|vereniging|koepel|federatie|organisatie|organisaties|club|netwerk|verbond|collectief)$/u;

/** The party or field that completes the one before it, and where it ends. */
function complementOf({ tokens, sentenceOf, figureAt }: Prose, party: Party, following: Party | undefined) {
  const preposition = tokens[party.next]?.text ?? '';
  if (!within.test(preposition)) return undefined;
  let at = party.next + 1;
  while (at < party.next + 4 && (articles.has(tokens[at]?.text ?? '') || modifiers.has(tokens[at]?.text ?? ''))) at += 1;
  if (sentenceOf[at] !== party.sentence || (figureAt[at] ?? -1) >= 0) return undefined;
  const field = fields.get(tokens[at]?.text ?? '');
  if (field !== undefined && party.joint) return { next: at + 1, word: field };
  if (following === undefined || following.first < at - 1 || following.first > at || following.self) return undefined;
  const word: PartyWord | undefined = partyWord(tokens[following.first]?.text ?? '');
  const named = { next: following.next, word: following.joint ? undefined : following, takes: true as const };
  const owned = party.side === undefined || !party.sure;
  if (preposition === 'van' && owned && word?.side !== undefined && associations.test(tokens[party.next - 1]?.text ?? '')) return named;
  if (preposition === 'van') return officials.test(tokens[party.first]?.text ?? '') ? named : undefined;
  if (party.joint && party.side === undefined && word !== undefined) return named;
  return !party.joint && party.side !== undefined && places.test(tokens[following.first]?.text ?? '') ? named : undefined;
}

/** The parties, each with what completes it. */
export function completed(prose: Prose, parties: readonly Party[]): Party[] {
  const all: Party[] = [];
  for (let at = 0; at < parties.length; at += 1) {
    const party = parties[at] as Party;
    const found = complementOf(prose, party, parties[at + 1]);
    if (found === undefined) {
      all.push(party);
      continue;
    }
    if ('takes' in found) at += 1;
    const end = prose.tokens[found.next - 1]?.end ?? party.end;
    const { side, kind, sure } = party.side === undefined || (!party.sure && found.word?.sure === true) ? (found.word ?? party) : party;
    const told = side !== undefined || kind !== undefined;
    all.push({
      ...party,
      next: found.next,
      end,
      name: prose.text.slice(party.start, end),
      ...(side && { side }),
      ...(kind && { kind }),
      sure,
      joint: party.joint && !told,
    });
  }
  return all;
}
