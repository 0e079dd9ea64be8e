/**
 * The field's words, Dutch and English, by what they mean. A word or phrase on a row stands for the row's concept, so
 * that "overleg", "stuurgroep" and "steering group meeting" find the same rule. Matching is on stems: one form of a
 * word is enough, unless the stem changes (gezegd, geteld).
 *
 * A row of several concepts ("meeting+hours") gives all of them.
 */
export const concepts: Readonly<Record<string, string>> = {
  // The partnership
  definition: 'kern, essentie, in het kort, in een zin, definitie, omschrijving, definition',
  centrum: 'centrum, centra, centre, centres, center, centers, centrums, coe, civ',
  partnership: `met elkaar in zee, in zee gaan, soortgelijk centrum, partnerschappen, samenwerkingsverband, samenwerking, samenwerken, samenwerkt, partnerschap, consortium, alliance of, partnership, cooperation, collaborate, collaboration,
    cooperate, work together, werken samen, samen werken, werkt samen`,
  ppp: 'pps, publiek private samenwerking, publiek private, public private, public private partnership, public private cooperation, ppp, publiekprivate',
  party:
    'fieldlab, fieldlabs, skillslab, kennisinstelling, kennisinstellingen, bestaan uit, bestaat uit, consist of, consists of, partij, partijen, partner, partners, deelnemende organisatie, party, parties, organisatie, organisaties, organisations, organizations, organisation, club',
  action:
    'actiegericht, actiegerichte, doenerig, doeners, action oriented, hands on, praten of, om doen, of doen, om praten, praatclub, praatgroep, talking shop, actie',
  business: `bedrijf, bedrijven, bedrijfsleven, onderneming, ondernemingen, ondernemer, ondernemers, mkb, mkber, werkgever, werkgevers, company, companies, business, businesses,
    industry, industrie, private sector, private partijen, private parties, privaat, private, firma, enterprise, entrepreneurs, sme, employers, marktpartijen`,
  several:
    'meerdere, slechts een, maar een, slechts een partner, een enkele partner, several, only one, more than one, multiple, meer dan een, just one, a single, eenenkel, een enkel, enkel',
  'several+business':
    'eenenkel bedrijf, eenenkele onderneming, eenenkele werkgever, enkel bedrijf, een enkel bedrijf, enkele onderneming, met een bedrijf, een bedrijf genoeg, een bedrijf voldoende, 1 bedrijf, 2 bedrijven, twee bedrijven, one company, single company, two companies, verschillende bedrijven, one business, single business, meer bedrijven, more companies',
  government: `overheid, overheden, overheids, gemeente, gemeenten, provincie, rijk, rijksoverheid, ministerie, ministry, wethouder, wethouders, gedeputeerde, gedeputeerden, ambtenaar, ambtenaren, alderman, councillor, civil servant, government, governments, municipality, municipalities, province,
    local authority, authorities, overheidsgeld`,
  public: 'publiek, publieke, public',
  publicorg: `ziekenhuis, ziekenhuizen, zorg, zorginstelling, zorginstellingen, zorgorganisatie, hospital, hospitals, care organisation, care organisations, publieke organisatie,
    publieke organisaties, publieke instelling, publieke instellingen, public organisation, public organisations, public organization, public institution, healthcare, waterschap, verpleeghuis, ggd, museum, bibliotheek`,
  education: `lesgeven, les geven, teaching, opleiding, opleidingen, onderwijs, school, scholen, onderwijsinstelling, onderwijsinstellingen, roc, hogeschool, hogescholen, aoc, mbo, hbo, instelling, instellingen, educational, education,
    schools, colleges, vocational college, educational institution, onderwijspartner, mboinstelling, onderwijspartij, opleider, schoolbestuur`,
  vocational: 'beroepsonderwijs, vocational education, vocational, beroepsopleiding',
  several_parties:
    'alle drie, alle partijen, iedere partij, elke partij, ieder, elke partner, iedereen, all three, each party, every party, alle partners, all parties, all partners',
  // Mission
  why: 'noodzaak, noodzakelijk, drijft, drijfveer, oorzaak, oorzaken, need for, waarom, waarvoor, why, what for, reden',
  mission: 'missie, mission, bestaansrecht, bestaansreden, raison d etre, reden van bestaan, bestaan, exist, exists, oogmerk',
  transition: 'transitie, omslag, transition, transformatie, transformation, verandering, veranderen, change, vernieuwd, omvorming',
  develop_world: `ontwikkelingen, technologische ontwikkelingen, maatschappelijke veranderingen, technologische veranderingen, veranderingen in de maatschappij, technologisch, technologische, technologie, technology, technological, maatschappelijke ontwikkelingen, developments,
    snelle ontwikkelingen, aanleiding`,
  forces:
    'elkaar versterken, versterken elkaar, strengthen each other, krachten, krachtenbundeling, kracht, bundelen, bundeling, gebundeld, forces, joining forces, join forces, combine',
  eduinnovation:
    'onderwijsvernieuwing, onderwijs vernieuwen, onderwijsinnovatie, educational innovation, innovate education, vernieuwing van het onderwijs, innovation in education, vernieuwing van lessen, nieuwe lessen, lesvernieuwing',
  research: 'onderzoek, research, onderzoeken',
  applied: 'toepassingsgericht, toepassingsgerichte, praktijkgericht, praktijkgerichte, toegepast, toegepaste, applied, practice based',
  result:
    'leiden tot, leidt tot, toe leiden, lead to, leads to, resultaat, resultaten, uitkomst, opbrengst voor, result, outcome, results, oplevert, leveren op',
  labour:
    'aan werk komen, aan werk helpen, aan het werk, aan een baan, find work, find a job, arbeidsmarkt, banen, werk vinden, labour market, labor market, job market, baan',
  connection:
    'aansluiting, aansluiten, aansluit, sluit aan, sluiten aan, connection, connect, fit, fits, match, aan te sluiten, passen bij, past bij, passen, aangesloten, link, aligned, align, matchen',
  economy: 'economie, nieuwe economie, economy, new economy, nederland, netherlands',
  innovcap: `innovatievermogen, innovatiekracht, innovatiever, innovatieve bedrijven, innovative capacity, innovation capacity, more innovative, sneller innoveren, innovatie van bedrijven,
    innovatie bij bedrijven, innoverend vermogen, vernieuwingskracht, vernieuwingsvermogen, bedrijven innovatiever, power to innovate, ability to innovate, innovatiekracht van bedrijven`,
  futureproof: 'toekomstbestendig, toekomstbestendige, toekomstgericht, future proof, futureproof',
  // Objectives
  objective:
    'opdracht, centrum bereiken, centra bereiken, willen bereiken, wil bereiken, want to achieve, achieve, streeft, streef, streeft na, doelstelling, doelstellingen, doel, doelen, hoofddoelstelling, hoofddoelstellingen, hoofddoel, hoofddoelen, objective, objectives, goal, goals, aim, aims, ambities, beogen, streven, nastreven, purpose',
  nextprof:
    'next professional, next professionals, vakman van de toekomst, professional van morgen, professionals van de toekomst, professional van de toekomst, future professional, toekomstige professional, toekomstige vakmensen, opleiden, opgeleid',
  quality: 'onderwijskwaliteit, kwaliteit, quality, beter onderwijs, better education',
  enrolment:
    'instroom, inschrijvingen, aanmeldingen, meer studenten, enrolment, enrollment, intake of students, more students, instromen, nieuwe studenten, studentenaantallen',
  raise:
    'beter, betere, better, verhogen, verhoging, verhoogd, omhoog, vergroten, verbeteren, verbetering, versterken, raise, raising, increase, increasing, improve, improving, meer, sneller, versnellen, versnelling, speed up, accelerate, hoger, groter',
  lll: `volwassenen, adults, blijven leren, blijven bijleren, doorleren, keep learning, tijdens je werk, tijdens het werk, hele loopbaan, tijdens je loopbaan, je leven lang, hun leven lang, leven lang leren, leven lang ontwikkelen, levenlangleren, een leven lang leren, llo, lll, lifelong learning, life long learning, levenslang leren, levenslang, permanente educatie,
    levenslang ontwikkelen, om en bijscholing, volwassenenonderwijs, leven lang`,
  mobility:
    'mobiliteit, mobiel, mobility, doorstroom van personeel, overstappen, van baan, van functie, job mobility, doorgroeien, loopbaan, loopbaanstap, career',
  flexibility:
    'flexibiliteit, flexibel, flexibeler, inzetbaarheid, inzetbaar, flexibility, flexible, employability, breder inzetbaar, wendbaar',
  staff: `personeel, zittend personeel, zittende medewerkers, zittende werknemers, medewerker, medewerkers, werknemer, werknemers, werkenden, staff, employees, employee, workers, worker,
    workforce, arbeidskrachten, vakkrachten, personeelsleden, mensen in dienst, al in dienst, present employees, zittende`,
  // Characteristics
  characteristic:
    'kenmerk, kenmerken, kenmerkend, eigenschap, eigenschappen, characteristic, characteristics, features, feature, typeert, kenmerkt',
  demand: `vraaggericht, vraaggestuurd, vraag van het bedrijfsleven, vraag van bedrijven, vanuit de vraag, aanbodgericht, aanbodgestuurd, aanbod, leidend, leading, voorop, demand driven, demand led, supply driven,
    behoefte van bedrijven, behoefte van het bedrijfsleven, needs of business, needs of companies, behoefte, behoeften, demand, wensen van bedrijven,
    bepaalt de vraag, bepalen de vraag, stelt de vraag, stellen de vraag, vraag bepaalt, vraag bepalen, komt de vraag, wiens vraag, bepaalt wat er nodig is, bepalen wat er nodig is, bepaalt wat er gevraagd wordt, decides what is needed, decide what is needed, sets the agenda`,
  sharedvision:
    'gezamenlijke visie, gedeelde visie, gemeenschappelijke visie, shared vision, common vision, joint vision, samen een visie, zelfde visie, dezelfde visie',
  ownership: 'de baas, baas over, in charge of, eigenaarschap, eigenaar, eigenaren, ownership, owner, owners, own, owns, owned, trekker',
  'impact+demonstrable': 'show results, results for, resultaten laten zien, resultaten tonen, resultaten voor',
  responsibility: 'verantwoordelijkheid, verantwoordelijk, responsibility, responsible, responsibilities',
  longterm: `maar een keer, voor een keer, slechts een keer, eenmaal, one time, once, lange tijd, langere tijd, for a long time, langjarig, langjarige, langdurig, langdurige, meerjarig, meerjarige, kortlopend, kortlopende, kortstondig, kortdurend, kortdurende, tijdelijk, tijdelijke, eenmalig, eenmalige,
    long term, longterm, many years, multi year, multiyear, one off, short term, temporary, lange termijn, korte termijn, meerdere jaren, voor een jaar, van een jaar, project van een jaar, een jaartje, duurzame samenwerking, structureel, one year, van lange duur, lang duren, lange adem, looptijd, short lived, jarenlang, short project, kort project`,
  cocreate: 'cocreatie, cocreeren, cocreation, co creatie',
  focus: `belangrijk vindt, belangrijk vinden, finds important, find important, zwaartepunt, zwaartepunten, speerpunt, speerpunten, focusgebied, focusgebieden, topsector, topsectoren, economische agenda, focus area, focus areas, priority area, priorities, kernsector,
    kernsectoren, thema, thema s, inhoudelijke focus, focus, focal point, sector, priority areas, priority sectors, speerpuntsector, domein, prioriteit`,
  economic: 'economisch, economische, economic, economical',
  social: 'maatschappelijk, maatschappelijke, sociaal, sociale, social, societal',
  national:
    'hele land, heel nederland, het land, landsdekkend, whole country, landelijk, landelijke, nationaal, nationale, national, nationwide, landelijke schaal',
  regional: 'regionaal, regionale, regional, regionally, lokaal, lokale, local',
  provincial: 'provinciaal, provinciale, provincial',
  region: 'regio, region, streek, gebied, omgeving',
  dna: 'dna, eigenheid, identiteit van de regio, aard van de regio, karakter van de regio, identity of the region, regionale identiteit, regio identiteit, regionaal dna',
  pathway: `middelbare school, middelbare scholieren, middelbare scholen, secondary school, voortgezet onderwijs, vmbo, wo, universiteit, universiteiten, university, universities, leerlijn, leerlijnen, doorlopende leerlijn, doorlopende leerlijnen, doorstroom, leerroute, doorlopende leerroute, wetenschappelijk onderwijs, learning pathway, pathway,
    pathways, secondary, keten, onderwijsketen, onderwijskolom, beroepskolom, vmbo mbo hbo wo, continuous learning, aansluiting vmbo`,
  link: 'contact, samenhang, verbinding, verbinden, verbonden, verbindt, connected',
  fail: `op niets uitlopen, niets uitloopt, loopt op niets uit, niet uitpakt, pakt verkeerd uit, een keer niet lukt, een keer misgaat, een keer mislukt, een keer fout gaat, keer niet lukt, slagen, slaagt, geslaagd, succeed, fout, fouten, misgaan, gaat mis, mis gaan, mislukken, mislukt, mislukking, mislukte, falen, fail, fails, failure, mistake, mistakes, go wrong, wrong, goes wrong, fout gaan, niet lukken, niet lukt, misgaat,
    goed gaan, goed gaat, alles goed, meteen goed, in een keer goed, floppen, flop, verkeerd, loopt verkeerd, niet goed gaan, mis, tegenvallen`,
  eachother: 'van elkaar, elkaar, elkaars, each other, one another, from each other',
  learn: 'leren, leert, geleerd, leer, learn, learns, learning',
  crossfert:
    'kruisbestuiving, wisselwerking, cross fertilisation, cross fertilization, kruisbestuiven, crosspollination, cross pollination',
  valorisation: 'valorisatie, valoriseren, valorisation, valorization',
  enterprise: 'ondernemen, ondernemerschap, ondernemend, entrepreneurship, enterprise',
  knowledge:
    'kennis, kennisontwikkeling, kennisdeling, kennis ontwikkelen, kennisuitwisseling, expertise, knowledge, know how, knowhow, vakkennis, deskundigheid',
  sharing:
    'tweerichtingsverkeer, wederzijds, over en weer, heen en weer, delen, gedeeld, deelt, deling, uitwisselen, uitwisseling, sharing, share, shared, exchange, overdragen, overdracht, andersom, vice versa, teruggeven, both ways, two way',
  network:
    'spin in het web, spil, verbindende schakel, netwerk, netwerken, netwerkfunctie, netwerkrol, network, networking, netwerkorganisatie, knooppunt, hub',
  // Criteria: the region
  criterion:
    'not meeting criterion, meeting criterion, meeting the criteria, meeting the requirements, criterium, criteria, eis, eisen, voorwaarde, voorwaarden, criterion, requirement, requirements, toetsen, vereiste, vereisten, critera, criterea',
  vision: 'visie, vision, toekomstbeeld, visies',
  complementary: `al een ander, al een centrum, al een soortgelijk, al een vergelijkbaar, al een initiatief, al een fieldlab, already a centre, already another, already an initiative, al zoiets, al zo iets, doet al, doen al, reeds bestaat, reeds bestaan, reeds gebeurt, already does, already doing, already offer, al aanbiedt, al aanbieden, aanvullend, aanvulling, dubbel, dubbelop, dubbeling, overlap, overlappen, overlappend, overlapt, toevoegen, toevoeging, complementair, complementary, complement, duplicate, duplicates, overlapping,
    hetzelfde doen, al bestaat, al bestaan, al gebeurt, al gedaan, er al is, er al zijn, wat er al, concurreren, concurrentie, additional to, compete, already exists, already exist, already happening, already done, add to, overdoen, wiel opnieuw`,
  existing:
    'al zitten, al actief zijn, al aanwezig, al loopt, loopt al, lopen al, overnemen, overgenomen, al lopend, bestaand, bestaande, existing, reeds, al bestaand, huidige initiatieven, initiatief, initiatieven, initiatives, already',
  stakeholder: 'stakeholder, stakeholders, belanghebbende, belanghebbenden, betrokken partijen, spelers, andere spelers',
  alliance: 'vriendjes, vrienden, alliantie, allianties, bondgenootschap, bondgenoten, alliances, bondgenoot, coalitie, coalities',
  // Criteria: involvement
  involved:
    'takes part, taking part, meepraten, praten mee, praat mee, betrokken, betrokkenheid, betrekken, meedoen, meedoet, doen mee, doet mee, deelnemen, deelneemt, deelname, participeren, participeert, participatie, meewerken, involved, involvement, take part, taking part, participate, participates, participating, participation, engaged, meedenken, aanhaken, nemen deel, neemt deel, deelgenomen, mee te doen, betrek, mee doen, onderdeel, aansluiten als, instappen, toetreden, zitten in, lid, member, members, meedraaien, aanschuiven',
  concrete: 'concreet, concrete, daadwerkelijk, daadwerkelijke, tastbaar, tastbare, specifiek, specifieke',
  level: 'niveau, niveaus, level, levels, laag, lagen',
  strategic:
    'koers, koers bepalen, adviesraad, raad van advies, advisory board, klankbordgroep, strategisch, strategische, strategie, strategic, strategy, strategically',
  execution:
    'uitvoering, uitvoerend, uitvoerende, uitvoeren, operationeel, operationele, execution, executive level, operational, execute, implementation, werkvloer, executive, uitvoerend niveau',
  board:
    'cvb, college van bestuur, bestuurder, bestuurders, executive board, board, schoolbestuurder, collegevoorzitter, bestuursvoorzitter, raad van bestuur, rvb, schoolleiding, board of the school, school board',
  management:
    'bedrijfsleiding, directie, directeur, directeuren, directies, leidinggevende, company management, ceo, management, managers, bazen, bedrijfsleider, directors, dga, bedrijfsdirectie, top van het bedrijf, algemeen directeur, business leaders',
  steer:
    'aansturing, aansturen, sturing, sturen, stuurt, governance, steering, steer, meesturen, meestuurt, besturing, besturen, bestuur, meebeslissen, beslissen, zeggenschap, aangestuurd, steering of the, directing',
  position: 'positie, rol, plek, plaats, functie, position, role, taak, taken, posities, plekje',
  size: 'omvang, grootte, size, hoogte',
  nominal:
    'zijlijn, aan de zijlijn, toekijken, sidelines, sideline, zijn naam, z n naam, hun naam, in naam, op papier meedoen, naam geven, naam geeft, naam lenen, just their name, in name only, in name, on paper only',
  // Criteria: money
  budget:
    'begroting, begrotingen, totaalbegroting, budget, meerjarenbegroting, financiele plan, budgets, begroot, total budget, financiele onderbouwing, kostenplan',
  realistic: 'realistisch, realistische, reeel, reele, haalbaar, haalbare, realistic, feasible, geloofwaardig',
  balance: 'balans, evenwicht, evenwichtig, evenwichtige, balance, balanced, in balans, gebalanceerd',
  cofin: `cofinanciering, cofinancieren, cofinancier, cofinancieringen, cofin, meefinancieren, medefinanciering, medefinancieren, financiering, financieren, meebetalen, meebetaalt, betalen, betaalt, betaald, cofunding, cofund, cofinance, cofinancing, match funding, matching, inleg,
    inleggen, fund, funding, finance, financing, financed, pay, pays, financiele bijdrage, geldelijke bijdrage, cofinanciers, inbrengt, investeren, investering, investeert, invest, eigen middelen, financial contribution, bekostigen, opbrengen, ophoesten, dokken, lappen, bijleggen, chip in`,
  contribute:
    'bijdrage, bijdragen, bijdraagt, dragen bij, draagt bij, contribute, contributes, contribution, contributions, bijgedragen, inbreng, bij te dragen, leveren, levert, bij dragen',
  'cofin+contribute':
    'eigen bijdrage, eigen inbreng, own contribution, private bijdrage, publieke bijdrage, bijdrage van bedrijven, bijdrage van het bedrijfsleven',
  ratio:
    'verhouding, verhoudingen, verdeling, verdeeld, verdelen, verdeelsleutel, aandeel, aandelen, deel, split, ratio, proportion, percentage, percentages, procent, percent, sleutel, share of, what share, their share, evenredig, gelijk verdeeld, divided, divide, distribution, verdeel, which share, sharing of costs',
  third:
    'meer dan een derde, minder dan een derde, more than a third, less than a third, een derde, derde deel, 1/3, one third, 33%, 33, thirds, a third, 33,3%, 33.3%, eenderde, 1/3e, 1/3de, 1/3deel, third each, drie gelijke, driedeling, derdes',
  overhead: `kantoor, kosten van kantoor, office, overhead, overheadkosten, bureaukosten, bureaukost, kantoorkosten, projectbureau, programmabureau, bureau, office costs, overhead costs, organisatiekosten, indirecte kosten, indirect costs,
    beheerskosten, projectmanagementkosten, managementkosten, apparaatskosten, ondersteuningskosten, administratiekosten, secretariaat, office cost, agency costs, management costs, centrumbureau, huisvestingskosten, coordinatiekosten, projectmanagement, administrative costs`,
  costs: 'kosten, kost, costs, cost, uitgaven, uitgave, expenses, posten, kostenpost, kostenposten',
  distinguish: `onderscheid, onderscheiden, scheiden, gescheiden, apart, aparte, los van, losstaand, uitgesplitst, uitsplitsen, splitsen, splitsing, afzonderlijk, afzonderlijke, distinguish, distinction, separate, separately, separated, apart from, op een hoop, samenvoegen,
    zelfde post, mix, mixed, lump, lumped, bij de activiteiten, onder de activiteiten, door elkaar, uit elkaar, verstoppen, wegstoppen, opsplitsen, een post, same heading, een pot, op een grote hoop, distinguished, verwerken in, in one line, in een regel, one line, combine overhead, splitst, split out, versleutelen`,
  activity: 'activiteit, activiteiten, activity, activities, werkzaamheden, project, projecten, acties, inhoudelijk werk',
  meeting: `vergadering, vergaderingen, vergaderen, vergader, vergaderd, vergadert, overleg, overleggen, overlegd, overlegt, stuurgroep, stuurgroepen, stuurgroepoverleg, meeting, meetings, steering group, steering committee, bijeenkomst, bijeenkomsten,
    klankbordgroep, werkgroep, werkoverleg, projectoverleg, bestuursvergadering, board meeting, bespreking, besprekingen, praten, gesprekken, meeten, vergadertijd, teamoverleg, afstemming, afstemmingsoverleg, conference calls, overlegtafel, teams call, polderen, praatsessies, vergadersessies, bestuursoverleg, praattijd, discussions, stuurgroepje`,
  hours: 'uur, uren, uurtjes, urenstaat, tijd, hours, hour, time, dagdeel, dagdelen, middag, ochtend, tijdsinzet, uurtje, dagen',
  count: `tellen, telt, geteld, meetellen, meegeteld, meetelt, meerekenen, meegerekend, meenemen, meegenomen, rekenen, gerekend, opvoeren, opgevoerd, opvoer, count, counts, counted, inbrengen, ingebracht, inboeken, boeken, geboekt, schrijven, wegschrijven, opschrijven, aftrekken, telden, rekent, tel,
    in rekening, gelden als, geldt als, aanmerken, aangemerkt, include, included, claimen, claim, declareren, gedeclareerd, verantwoorden als, meewegen, weegt mee, opgeven, opgeteld, verrekenen, treated as, qualify as, qualify, gebruiken als, inzetten als, valt onder, put down, meepakken, te tellen, mee te tellen, kwalificeren, zie je als, beschouwd, geldig, in aanmerking`,
  kind: `in kind, in natura, inkind, natura, niet in geld, in kindbijdrage, non cash, in natura bijdrage`,
  'kind+goods': `inzet van uren, ureninzet, inzet van personeel, gebruik van apparatuur, apparatuur, machines, gastlessen, gastles, gastcollege, gastcolleges, gastdocenten, lokalen, ruimte ter beschikking, uren inzet, inzet, materialen, materiaal,
    gebruik van machines, goods, equipment, guest lessons, guest lectures, staff time, mensuren, manuren, spullen, gereedschap, draaibank, robot, bestelbus`,
  cash: 'cash, in cash, contant, contanten, in geld, geld, euro, euros, money, kasgeld, baar geld, in contanten, geldbedrag, geld overmaken, financieel',
  'meeting+hours': 'vergaderuren, vergaderuur, overleguren, stuurgroepuren, meeting hours',
  'cofin+ratio': 'cofinancieringsverhouding, cofinancieringsverdeling',
  payable:
    'in geld te betalen, uitbetaald, uitbetalen, uitbetaling, uit te betalen, paid out, payable, waarde, waarderen, gewaardeerd, waardeer, waardering, value, valued, valuing, realistische waarde, geldwaarde, marktwaarde, worth, waard, in geld waardeerbaar, waardeerbaar, uitgekeerd in, pay out, in geld uit, paid in, uitgedrukt in geld, op geld',
  addedvalue: 'meerwaarde, toegevoegde waarde, added value, iets toevoegt, nut, add value, adds value, echte waarde',
  // Criteria: activities and results
  cba: 'kost en oplevert, kost en wat het oplevert, kosten en opbrengsten, costs and what it yields, opbrengsten tegen de kosten, kostenbatenanalyse, kostenbaten analyse, kostenbaten, kosten baten, kba, mkba, businesscase, business case, costbenefit, costbenefit analysis, cost benefit, kosten en baten, costs and benefits, batenanalyse, kosten tegen de baten, cba, kosten batenanalyse, baten, benefits, costs versus benefits',
  available: 'beschikbaar, beschikbare, available, klaarliggen, aanwezig, paraat',
  'lll+programme': 'leven lang lerenprogramma, leven lang lerenprogrammas, levenlanglerenprogramma, lifelong learning programme',
  programme: 'programma, programmas, program, programme, programmes, programs, cursus, cursussen, course, courses, traject, trajecten',
  participants:
    'doelgroep, doelgroepen, target group, deelnemer, deelnemers, deelnemersaantal, participant, participants, cursisten, cursist, deelneemsters',
  training:
    'schoolbanken, schoolbank, terug naar school, back to school, bijscholing, bijscholen, bijgeschoold, bijgeschoolde, scholing, scholen van, geschoold, omscholing, omscholen, omgeschoold, nascholing, nascholen, professionalisering, trainen, training, trained, train, opscholing, further training, teacher training, professionaliseren, reskilling, upskilling, retraining, opleiding van docenten, train teachers, lerarenopleiding, professional development, deskundigheidsbevordering',
  teacher:
    'docent, docenten, leraar, leraren, leerkracht, leerkrachten, teacher, teachers, lerares, instructeur, instructeurs, lecturers, lecturer, docententeam, onderwijspersoneel, juf, meester',
  master:
    'master, masters, masterniveau, mastergraad, masteropleiding, master s, master level, masterdiploma, masterdegree, mastertitel, hbo master, msc, bachelor, bachelorniveau',
  student:
    'student, studenten, leerling, leerlingen, students, pupils, scholieren, mbostudenten, studentjes, jongeren, deelnemende studenten, pupil',
  satisfaction:
    'leuk, leuk vinden, blij, happy, satisfaction scores, satisfaction score, tevredenheidsscore, tevredenheidsscores, te spreken over, tevredenheid, tevreden, tevredenheidscijfer, tevredenheidscijfers, tevredenheidcijfers, satisfaction, satisfied, studenttevredenheid, studenttevredenheidcijfers, studenttevredenheidscijfers, enquete, student survey, jobmonitor, job monitor, nse, tevredenheidsonderzoek, waarderingscijfer',
  amount: 'aantal, aantallen, number, number of, tellingen, hoeveelheid',
  impact:
    'iets van merken, er wat van merken, wat van merken, iets aan hebben, wat aan hebben, merken van, baat bij, profiteren, profiteert, profijt, benefit from, impact, effect, effecten, gevolgen, invloed, uitwerking, effects, effectmeting, doorwerking, maatschappelijke impact',
  demonstrable:
    'aantoonbaar, aantoonbare, aantonen, aangetoond, zichtbaar, meetbaar, meten, meet, gemeten, demonstrable, measurable, measure, demonstrate, meting, demonstrably, visible, aan te tonen',
  prove:
    'bewijs, bewijzen, bewezen, prove, proof, evidence, laten zien, laat zien, show that, hard maken, onderbouwen, aan kunnen tonen, laten we zien, zien dat, proven',
  internship:
    'tijdje bij een bedrijf, bij een bedrijf werken, bij bedrijven werken, in een bedrijf meedraaien, bij een bedrijf meedraaien, work at a company, work in a company, kijkje nemen, kijkje, meekijken, een dagje meelopen, stage, stages, docentstage, docentstages, docentenstage, lerarenstage, bedrijfsstage, bedrijfsstages, stagelopen, stage lopen, lopen stage, internship, internships, placement, placements, teacher placement, externship, meelopen, meelopen bij, snuffelstage, work experience, stageplek',
  bpv: 'bpv, beroepspraktijkvorming, bbl, stagebegeleiding, leerbedrijf, studentstage, praktijkbegeleiding, apprenticeship, apprenticeships, leerwerkplek',
  indicator:
    'afmeten, afmeten aan, indicator, indicatoren, indicators, maatstaf, maat, kpi, kpis, maatstaven, graadmeter, meetpunt, meetpunten, metric, metrics, measures, indicatie, yardstick',
  example: 'voorbeeld, voorbeelden, example, examples, bijvoorbeeld, voorbeeldje, for example, zoals',
  same: 'kopieren, gekopieerd, kopie, copy, hetzelfde, dezelfde, zelfde, gelijk, gelijke, uniform, identiek, identieke, same, identical, equal',
  differ:
    'zelf bedenken, zelf verzinnen, zelf invullen, zelf uitzoeken, zelf weten, make up our own, zelf vaststellen, afwijken, afwijkt, afwijkend, afwijkende, deviate, verschillen, verschillend, verschilt, afhankelijk, afhangt, hangt af, zelf kiezen, zelf bepalen, kiezen, pick, select, differ, different, depend, depends, vary, own indicators, eigen indicatoren, vaste, zelf indicatoren, vaste lijst, fixed, fixed list, choose, verplichte lijst, per centrum, standaard, standaardlijst, for every centre, elk centrum, ieder centrum, every centre, voorgeschreven, prescribed, each centre',
  active:
    'echt iets doen, echt iets doet, echt wat doen, actief, actieve, actively, active, echt meedoen, actief meedoen, daadwerkelijk meedoen',
  // Criterion 6
  experiment:
    'proef, experiment, experimenten, experimenteren, experimenteert, experimenteel, uitproberen, proberen, pilot, pilots, proeftuin, proeven, geexperimenteerd, experimenting, trying out, try out, try things, probeersel, proefprojecten, pionieren',
  innovate:
    'innoveren, innovatie, innovaties, innovatief, innoveert, geinnoveerd, vernieuwen, vernieuwend, vernieuwing, innovate, innovating, innovation, innovative, innovations, vernieuwende',
  outofbox:
    'out of de box, outside the box, buiten de box, out of the box, outofthebox, buiten de gebaande paden, gebaande paden, origineel, originele, onconventioneel, creatief, creatieve, out of box, buiten de kaders, unconventional, original',
  new: 'nieuw, nieuws, nieuwe, new, novel, vernieuwend aanbod',
  develop:
    'opbouwen, bouwen, bouw op, ontwikkelen, ontwikkelt, ontwikkeld, ontwikkeling, develop, developing, development, bedenken, verzinnen, opzetten, develops, developed, ontwerpen',
  only: 'alleen, uitsluitend, enkel en alleen, only, solely',
  isolated:
    'in je uppie, uppie, helemaal alleen, geisoleerd, in ons eentje, in je eentje, eentje, op eigen houtje, eigen houtje, solo, afgezonderd, zonder anderen, zonder andere partijen, op onszelf, isolation, isolated, in isolation, on our own, by ourselves, alone, on its own, zelfstandig, los van anderen, afzondering, without others, onze eigen bubbel, ivoren toren',
  others:
    'andere partijen, anderen, ander partijen, andere organisaties, andere centra, other parties, others, other centres, collega centra, gelijkgestemden, andere partij, derde partijen, third parties, other organisations',
  together: 'samen, gezamenlijk, gezamenlijke, together, jointly, met elkaar, joint, samendoen',
};
