/**
 * How people say what the page says without using its words, Dutch and English, sentence by sentence in the page's
 * order: mission, definition, objectives and characteristics. Rows work as those of `concepts.ts`: what is on a row stands for the row's concepts. Most are turns of phrase,
 * because their single words mean other things elsewhere ("aan tafel", "de kar trekken").
 */
export const sayings: readonly (readonly [concepts: string, ways: string])[] = [
  // m.s1 The world changes, so must education
  [
    'develop_world',
    'maatschappij, samenleving, society, wereld verandert, veranderende wereld, changing world, world is changing, digitalisering, robotisering, automatisering, digitisation, robots, nieuwe technieken, vooruitgang, vergrijzing, snelle veranderingen, alles verandert',
  ],
  [
    'transition',
    'overgang, hervorming, hervormen, reform, op de schop, bij de tijd, meegaan met de tijd, moderniseren, modernise, modernize, anders worden, omgooien, omwenteling, blijven zoals het is, kantelen, kanteling, mee veranderen',
  ],
  ['why', 'urgentie, urgent, nut en noodzaak, wat is de achtergrond, point of'],
  // m.s2 Joining forces
  [
    'forces',
    'handen ineen, hand in hand, in elkaar slaan, krachten samen, samenbrengen, team up, teaming up, pool, pooling, joint effort, schouders eronder, bundelt, bundel, hun krachten',
  ],
  // m.s3 What they work on together
  ['eduinnovation', 'nieuw onderwijs, nieuwe lesmethoden, onderwijs moderner, renewal of education, educational renewal, new teaching'],
  ['research', 'research projects, onderzoeksprojecten, onderzoekers, researchers'],
  // m.s4 A good connection to the labour market
  [
    'labour',
    'baan zoeken, baan vinden, baan krijgen, werkgelegenheid, kans op werk, baankans, baankansen, employment, jobs, job prospects, aan de bak, klaar voor de praktijk, klaar voor het werk, beroepspraktijk, aan de slag komen, prepared for work, ready for work, toekomstige banen, zoeken naar werk',
  ],
  ['business', 'zzpers, zelfstandigen, self employed'],
  // m.s5 The new economy
  [
    'economy',
    'land er rijker, nederland rijker, nederland aan, voor nederland, voor het land, nederland beter, economische groei, economic growth, bv nederland, verdienvermogen, dutch economy, the country, hollandse economie, welvaart, prosperity',
  ],
  // d.s1 Who takes part, and that they act
  [
    'publicorg',
    'waterschappen, ggz, ggds, thuiszorg, politie, brandweer, omgevingsdienst, veiligheidsregio, hospice, huisarts, police, libraries, musea, museums, public body, public bodies, non profit',
  ],
  [
    'action',
    'talking or about doing, talking or doing, praten of te doen, praten alleen, alleen gepraat, alleen maar gepraat, alleen praten, alleen maar praten, handen uit de mouwen, aan de slag gaan, echt gebeurt, echt iets gedaan, daden, doen in plaats van, aanpakken in plaats van, action, just talk, only talk, papieren tijger, discussieclub, praatcircus',
  ],
  // o1 The next professional
  [
    'enrolment',
    'leerlingen binnenhalen, leerlingen trekken, studenten trekken, studenten binnenhalen, studenten werven, leerlingen werven, leerlingen aantrekken, studenten aantrekken, leerlingenaantal, meer leerlingen, meer aanmeldingen, aanwas, attract students, attract more students, attracting students, recruit students, more pupils, extra studenten, groei van studenten',
  ],
  [
    'quality',
    'opleiding er beter van, opleiding beter, betere lessen, beter les, beter lesgeven, goed onderwijs, goede lessen, better teaching, better lessons, niveau van het onderwijs, betere opleidingen, lessen beter, good education',
  ],
  [
    'nextprof',
    'vakkracht van de toekomst, vakkrachten van de toekomst, vakmensen van de toekomst, vakmensen van morgen, vakman van morgen, vakvrouw, werknemer van de toekomst, werknemers van de toekomst, beroepsbeoefenaar, beroepsbeoefenaren, toekomstige vakman, toekomstige vakkrachten, professionals of tomorrow, professional of tomorrow, professionals of the future, skilled workers of the future, nieuwe generatie, new generation, next generation',
  ],
  // o2 Lifelong learning
  [
    'lll',
    'bijleren, bijblijven, hele carriere, gedurende je carriere, tijdens je carriere, blijven ontwikkelen, zich blijven ontwikkelen, up to date blijven, permanent leren, continu leren, voortdurend leren, keep developing, throughout their career, throughout life, throughout their lives, continuous development, learning for life, elke leeftijd, hun loopbaan lang, leren op latere leeftijd, nooit uitgeleerd, ouderen leren',
  ],
  // o3 Companies innovate faster and more
  [
    'innovcap',
    'innovatief worden, innovatiever worden, innovatievere, vernieuwender, innovatieslag, slagkracht, meer innoveren, harder innoveren, vernieuwen in het mkb, vernieuwing in het mkb, innovate faster, innovate more, faster innovation, innovation power, vernieuwing bij bedrijven, bedrijven vernieuwen, tempo van innovatie, innovatietempo',
  ],
  // o4 Mobile and flexible staff
  [
    'mobility',
    'van baan wisselen, van baan kunnen, wisselen van baan, baan wisselen, wisselen van werk, werk naar werk, ander werk, andere baan, andere functie, switchen, carriereswitch, omschakelen, baanwissel, change jobs, changing jobs, switch jobs, move between jobs, move to other jobs, overstap, overstap maken, een andere sector gaan',
  ],
  [
    'flexibility',
    'breed inzetbaar, allround, veelzijdig, veelzijdiger, versatile, adaptable, aanpassen aan, aanpassingsvermogen, meer kunnen, wendbaarder',
  ],
  [
    'staff',
    'mensen in de bedrijven, mensen die er werken, mensen die al werken, mensen op de werkvloer, people who work, vaklui, vaklieden, vakmensen, monteurs, operators, personnel, working people',
  ],
  // k1.s1 Public and private, several companies, one vision, demand
  ['ppp', 'publiek en privaat samen, public and private partners, publieke en private partners'],
  [
    'several+business',
    'is een genoeg, is een voldoende, een genoeg, is one enough, one enough, maar een bedrijf, slechts een bedrijf, een onderneming, een firma, meer dan een onderneming, een werkgever, more than one company, more than one business, een paar bedrijven, hoeveel ondernemingen, only one business, drie bedrijven, three companies, several companies',
  ],
  [
    'demand',
    'vraag van de ondernemers, vraag van ondernemers, vraag van werkgevers, vraag van de markt, vraag van het werkveld, wat bedrijven willen, wat bedrijven nodig hebben, wat de markt vraagt, wat de markt wil, vraag van de markt, vraag uit de markt, marktvraag, vraag uit het werkveld, vraag vanuit bedrijven, wensen van de bedrijven, wensen van werkgevers, what companies want, what companies need, what business needs, needs of industry, needs of employers, market demand, inhoud bepalen, inhoud bepaalt, bepaalt de inhoud, bepalen de inhoud, bepaalt het programma, bepaalt de agenda, bepaalt wat er gebeurt, bepaalt wat we doen, bepaalt het onderwerp, vraag centraal, vraagkant, aanbodkant, u vraagt wij draaien, decides the content, determines the content, decides what, sets the agenda, behoefte centraal',
  ],
  [
    'business',
    'werkveld, ondernemersvereniging, aannemer, aannemers, bakker, bakkerij, garage, garagebedrijf, installateur, fabriek, fabrieken, factory, factories, winkel, winkels, hotel, hotels, leverancier, leveranciers, supplier, suppliers, bedrijfje, bedrijfjes, contractor, corporate, corporates, firms, firm, ondernemend nederland',
  ],
  [
    'education+kinds',
    'mbo of hbo, hbo of mbo, ook hbo, ook hbo s, ook hogescholen, ook roc s, alleen mbo, alleen hbo, alleen roc s, mbo scholen, meerdere scholen, meer scholen, andere scholen, nog een school, several schools, more than one school, universities of applied sciences, university of applied sciences',
  ],
  [
    'sharedvision',
    'een en dezelfde visie, eenzelfde visie, visie delen, visie gedeeld, zelfde droom, zelfde toekomstbeeld, zelfde kant op, neuzen dezelfde kant, op een lijn, same vision, agree on a vision, eens over de visie, eens zijn over de visie, share a vision, visie afstemmen',
  ],
  // k1.s2 All three own it
  [
    'ownership',
    'kar trekken, trekt de kar, trekken de kar, trekkers, wie is het, van wie is het, van wie zijn, van wie is een, mede eigenaar, medeeigenaar, mede eigenaren, eigendom, who does the centre belong, who does it belong, whose is, wie bezit, bezitten, co own, co owner, voor het zeggen, wie is de baas, in the lead',
  ],
  [
    'responsibility',
    'medeverantwoordelijk, medeverantwoordelijkheid, eindverantwoordelijk, eindverantwoordelijkheid, verantwoordelijken, accountable, accountability, rekenschap, eigen deel doen, hun deel doen, afschuiven, take charge',
  ],
  // k1.s3 Creating and financing together, for years
  [
    'longterm',
    'een jaar, just one year, one year only, schooljaar, half jaar, paar maanden, enkele maanden, zes maanden, projectje, voor even, van korte duur, kort samenwerken, korte samenwerking, meerjarenafspraak, meerdere jaren achtereen, jaren achtereen, jaar na jaar, jaren lang, voor lang, kort termijn, commitment voor jaren, few months, six months, for years, over the years, year after year, lasting, eenmalige actie, blijvend, blijvende, volhouden, aflopend, aflopende, vast verband, long lasting, longer period, several years, vluchtig',
  ],
  [
    'cocreate',
    'samen ontwikkelen, samen maken, samen bedenken, samen ontwerpen, gezamenlijk ontwikkelen, gezamenlijk ontwerpen, create together, design together, developing together',
  ],
  // k2.s1 and c1.s2 The focus
  [
    'focus',
    'hoofdthema, specialisatie, specialiseren, specialism, specialise, specialize, concentreren op, waar ligt de nadruk, nadruk, accent, vakgebied, branche, branches, bedrijfstak, onderwerp van het centrum',
  ],
  ['national', 'voor heel nederland, buiten de regio, buiten onze regio, outside the region, alle provincies, across the country'],
  ['regional', 'in de buurt, buurt, lokaal niveau, plaatselijk, in our area'],
  // k2.s2 The line vmbo-mbo-hbo-wo
  [
    'pathway',
    'pre vocational, prevocational, pre vocational schools, pre vocational school, pre vocational education, vervolgopleiding, vervolgopleidingen, doorstromen, doorleren na, alle onderwijsniveaus, onderwijsniveaus, verschillende onderwijsniveaus, levels of education, education levels, research university, academie, wetenschappers, vo school, vo scholen, secondary schools, high school, high schools, hele kolom, hele onderwijs',
  ],
  // k3.s1 Things go wrong
  [
    'fail',
    'flopt, mist ingaan, mist in, de mist in gaat, mislopen, misloopt, misloop, stranden, strandt, tegenvalt, valt tegen, niks wordt, niets wordt, niks oplevert, niets oplevert, doodloopt, doodlopen, zonder resultaat, unsuccessful, not succeed, error, errors, trial and error, faalt, misser, missers, blunder, blunders, niet werkt, werkt niet, niet slaagt, slaagt niet, does not work, do not work, not work out, in de soep, op zijn bek, niet goed gaat, niet goed uitpakt, geen succes, mag er iets mis, verprutsen, succes hebben, succesvol zijn, successful',
  ],
  // k3.s2 Learning from each other
  [
    'eachother+learn',
    'ervaringen uitwisselen, ervaringen delen, ervaring delen, ervaringen van anderen, share experiences, sharing experiences, exchange experiences, lessons learned, lessen trekken, afkijken, bij elkaar in de keuken, keuken kijken, wijzer worden van, wijzer van elkaar, van anderen leren, learn from others, learning from others, leren van anderen, leren van de anderen, iets van elkaar',
  ],
  // k4.s1 Cross-fertilisation
  [
    'valorisation',
    'naar de markt brengen, op de markt brengen, te gelde maken, commercialise, commercialize, commercialisering, vermarkten, spin off, spin offs, startups, start ups, bring to the market, to market, kennis verzilveren, nieuwe bedrijven starten',
  ],
  [
    'crossfert',
    'elkaar bevruchten, kruisbevruchting, wederzijdse inspiratie, over en weer inspireren, enrich each other, elkaar verrijken',
  ],
  ['enterprise', 'ondernemerszin, ondernemersgeest, entrepreneurial, ondernemend gedrag, ondernemende'],
  // k4.s2 Knowledge and expertise, both ways
  [
    'knowledge',
    'kunde, vakmanschap, vaardigheden, skills, craftsmanship, wat ze weten, wat wij weten, weten van het vak, praktijkkennis, ervaring uit de praktijk, praktijk de klas in, new insights, nieuwe inzichten, inzichten',
  ],
  [
    'sharing',
    'deelt zijn, delen hun, geven door, doorgeven, pass on, kennisoverdracht, terugkrijgen, krijgen terug, beide kanten op, beide richtingen, both directions, omgekeerd, other way round, ook terug',
  ],
  // k4.s3 The network
  [
    'network',
    'brengt mensen bij elkaar, brengen mensen bij elkaar, mensen bij elkaar brengen, mensen bij elkaar, partijen bij elkaar, partijen bij elkaar brengen, bij elkaar brengt, bring people together, bringing people together, bring parties together, matchmaking, verbinder, makelaar, ontmoetingsplek, ontmoetingsplaats, elkaar ontmoeten, ontmoeten elkaar, meeting place, place to meet, community, platform, contacten, elkaar leren kennen, connector, broker, mensen koppelen, connect people, connecting people, aan elkaar koppelen, elkaar koppelen, aan elkaar verbinden',
  ],
];
