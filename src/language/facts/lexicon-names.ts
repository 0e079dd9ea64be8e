/**
 * Organisations that are known by name: schools and universities, funds and public bodies, the
 * funds and associations of employers, and companies that are often in such partnerships. Of a
 * name that is not here its words may tell ("Brouwer Techniek"); else its side is asked.
 */
import { tokensOf } from '../quantities/tokens.ts';
import type { PartyWord } from './lexicon-parties.ts';

const school: PartyWord = { side: 'education', kind: 'school', sure: true };
const government: PartyWord = { side: 'government', kind: 'government', sure: true };
const company: PartyWord = { side: 'business', kind: 'company', sure: true };
const care: PartyWord = { kind: 'care', sure: true };
const other: PartyWord = { kind: 'other', sure: true };

/** A name that is also a common word has a star: it needs its capitals. */
const lists: readonly (readonly [PartyWord, string])[] = [
  [
    school,
    `Albeda, Zadkine, Alfa-college, Noorderpoort, *Firda, Aventus, *Curio, Graafschap College, Rijn IJssel, Deltion, Landstede, Summa College, *Summa, Koning Willem I College, *Koning Willem I,
    Ter AA, Gilde Opleidingen, *Gilde, VISTA college, Scalda, *Nova, *Horizon College, Mondriaan, MBO Amersfoort, MBO Utrecht, MBO Rijnland, mboRijnland, Techniek College Rotterdam, *STC, STC Group, Lentiz, Yuverta,
    Aeres, Zone.college, Clusius, Wellant, Helicon, Nordwin, *Terra, *Cibap, SintLucas, *Grafisch Lyceum, *Nimeto, Mediacollege, De Rooi Pannen, Hoornbeeck, Da Vinci College, Dulon College, *Technova, *Astrum,
    Regio College, Friese Poort, Friesland College, Drenthe College, De Leijgraaf, *SOMA, SVO, Ter Aa, Lifetime Development, Tec for Society, Tech College, *Vonk, *ROCvA, *ROCvF, *A12, *HMC, *Kellebeek,
    Avans, Fontys, Saxion, Windesheim, Hanzehogeschool, *Hanze, NHL Stenden, *Stenden, Van Hall Larenstein, *HAN, *HvA, *HU, *HZ, *HAS, HAS green academy, Inholland, *Zuyd, *BUas, ArtEZ, Codarts, *Viaa, *NHL,
    TU Delft, TU Eindhoven, TU/e, Universiteit Twente, *UT, *WUR, Wageningen University, *UvA, *VU, *RUG, Erasmus Universiteit, Tilburg University, Maastricht University, Lentiz Onderwijsgroep, Food Academy, MBO Raad, Vereniging Hogescholen,
    Howest, *HoGent, *Odisee, *UCLL, *Vives, *Chalmers, *KTH, *DTU`,
  ],
  [
    government,
    `*SNN, *EFRO, *ESF, ESF+, *JTF, Just Transition Fund, *ERDF, Interreg, Erasmus+, Horizon Europe, Horizon 2020, *EU, Europese Unie, Europese Commissie, European Commission, European Union, European Social Fund, Europees Sociaal Fonds,
    Europees Fonds voor Regionale Ontwikkeling, Kansen voor West, OP Oost, OPZuid, OP Zuid, Stimulus, *RIF, Regionaal Investeringsfonds, Nationaal Groeifonds, National Growth Fund, *NGF, Groeifonds, Regio Deal, Regiodeal, Regieorgaan SIA,
    *SIA, *NWO, *NRO, ZonMw, *RVO, DUS-I, *UWV, Rijkswaterstaat, *Defensie, Koninklijke Marine, Koninklijke Luchtmacht, Rijksvastgoedbedrijf, Belastingdienst, *GGD, Waddenfonds, Nationaal Programma Groningen, *NPG, Oost NL, *LIOF,
    InnovationQuarter, Impuls Zeeland, Wetterskip Fryslân, Provinsje Fryslân, Provinciale Staten, Gedeputeerde Staten, College van B&W, college van B en W, college van b&w, *OC&W, OCenW, college van burgemeester en wethouders, B&W, B en W, *Metropoolregio, *MRDH, *MRA, *MRE, Stadsregio, Holland Rijnland,
    *Economische Zaken, Economische Zaken en Klimaat, *Sociale Zaken, *Binnenlandse Zaken, *Buitenlandse Zaken, Infrastructuur en Waterstaat, *VROM, *VenW,
    Regio Twente, Drechtsteden, *OCW, *EZK, *EZ, *LNV, *LVVN, *VWS, *SZW, *BZK, *IenW, *KGG, Invest-NL, *Leerwerkloket, *Werkgeversservicepunt, *Sterk Techniekonderwijs, *Techkwadraat, *SLIM, SLIM-regeling, *SPRONG, RAAK-PRO, RAAK-mkb, RAAK-publiek, Drechtstedenraad, *Topregio, VLAIO, Vinnova, Innovate UK, *UKRI, Business Finland, Skills Development Scotland, *Rijk`,
  ],
  [
    company,
    `*OOM, *OTIB, *Wij Techniek, A+O, A+O Metalektro, *OOMT, *SOOB, *STL, *Colland, *SBCM, Volandis, Bouw & Infra, VNO-NCW, VNO NCW, MKB-Nederland, MKB Nederland, *FME, Metaalunie, Koninklijke Metaalunie, Techniek Nederland,
    Bouwend Nederland, *BOVAG, *Cumela, LTO Nederland, *LTO, LTO Noord, Koninklijke Horeca Nederland, *TLN, Transport en Logistiek Nederland, NLdigital, *ActiZ, Netbeheer Nederland, *VNCI, HISWA-RECRON, *Modint, *Vewin, *AWVN, *ONL, *NRK, *OOC, *PAWW,
    *WTB, *SPEO, *TAXAT,
    ASML, Philips, *VDL, *DAF, Tata Steel, *Shell, *DSM, AkzoNobel, Heineken, Unilever, Siemens, *Festo, *Bosch, *Stork, *BAM, Koninklijke BAM, Heijmans, VolkerWessels, Volker Wessels, Dura Vermeer, *Ballast Nedam, *Strukton, Boskalis,
    Damen, *IHC, Royal IHC, *Fokker, Fokker Technologies, Thales, *KPN, VodafoneZiggo, *KLM, *Eneco, Vattenfall, *Essent, *Engie, Croonwolter&dros, *Unica, *Spie, *Equans, *Feenstra, *Breman, *Itho, *Remeha, Nefit, *Nedap, *Demcon, Vanderlande, *Marel, *Lely,
    Rabobank, *ING, ABN AMRO, *ASN, Achmea, *Ahold, Albert Heijn, *Jumbo, *Coolblue, Microsoft, *Google, *IBM, *SAP, Capgemini, *CGI, *Ordina, *Sogeti, Accenture, Deloitte, KPMG, PwC, Van Oord, *Sabic, *Dow, *Yara, Nouryon, *Teijin, Rijk Zwaan, *Bejo, Koppert,
    Royal FloraHolland, FrieslandCampina, Friesland Campina, *Vion, *Ricoh, *Canon, *Océ, *Scania, *Volvo, *Mercedes, *Tesla, *PostNL, *DHL, *DPD, *UPS, *Airbus, *ABB, *Rockwell, *Schneider Electric, *Rexroth, Bosch Rexroth, Kuijpers, *Hoppenbrouwers, Van Dorp, *Batenburg,
    *Ørsted, *Orsted, *Enercon, *RWE, *Vopak, *ExxonMobil, *BP, *Nestlé, *Danone, *Mars, *Perfetti, Van Wijnen, Arcadis, Royal HaskoningDHV, HaskoningDHV, Witteveen+Bos, *Sweco, *Nuon, *Tennant, *TBI, *Croon, *Imtech, *Aebi, *Krohne, *Lamb Weston, *Cosun, Royal Cosun, *Avebe, *Agrifirm, ForFarmers, *KWS, *Randstad, *Tempo-Team, *Accor, *Van der Valk, *Landal, *TUI`,
  ],
  [
    care,
    `*Isala, *Rijnstate, Radboudumc, Erasmus MC, Amsterdam UMC, *UMCG, *LUMC, *MUMC, UMC Utrecht, *Zuyderland, *Treant, *Sensire, *Buurtzorg, *Cordaan, *Amarant, *Philadelphia, *Careyn, *Vilente, *Tactus, *Pluryn, *Catharina Ziekenhuis, Medisch Spectrum Twente, *MST,
    *Deventer Ziekenhuis, *Gelre, *Meander, *Carintreggeland, *Noorderbreedte, *Laurens, *Surplus, *Thebe, *Siza, *Aafje`,
  ],
  [
    other,
    'Fonds 1818, Oranje Fonds, *Kansfonds, *VSBfonds, Goldschmeding Foundation, Start Foundation, Stichting DOEN, *TNO, *Deltares, *MARIN, *NLR, Instituut GAK, Brainport Development, *Brainport, North Sea Port, Port of Rotterdam, Havenbedrijf Rotterdam, *ProRail, *NS, *TenneT, *Alliander, *Liander, *Enexis, *Stedin, *Vitens, *Schiphol, *KVK',
  ],
];

interface Known {
  readonly words: readonly string[];
  readonly strict: boolean;
  readonly word: PartyWord;
}

const index = new Map<string, Known[]>();
for (const [word, list] of lists) {
  for (const raw of list.split(',')) {
    const name = raw.trim();
    if (name === '') continue;
    const words = tokensOf(name.replace(/^\*/u, '')).map(({ text }) => text);
    const known = { words, strict: name.startsWith('*'), word };
    const [first = ''] = words;
    const same = index.get(first);
    if (same) same.push(known);
    else index.set(first, [known]);
  }
}
for (const same of index.values()) same.sort((a, b) => b.words.length - a.words.length);

interface NameToken {
  readonly text: string;
  readonly kind: string;
  readonly capital: boolean;
}

/** The known organisation whose name starts at this token, and where it ends. */
export function knownName(tokens: readonly NameToken[], at: number): { readonly next: number; readonly word: PartyWord } | undefined {
  const found = index.get(tokens[at]?.text ?? '')?.find(({ words, strict }) =>
    words.every((text, step) => {
      const token = tokens[at + step];
      return token?.text === text && (!strict || token.kind !== 'word' || token.capital || (step > 0 && text.length <= 3));
    }),
  );
  return found && { next: at + found.words.length, word: found.word };
}
