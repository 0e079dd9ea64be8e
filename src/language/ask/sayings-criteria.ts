/** How people say what the criteria say without using their words; see `sayings.ts`. */
export const criteriaSayings: readonly (readonly [concepts: string, ways: string])[] = [
  // c1.s1 The vision and the DNA of the region
  [
    'dna',
    'eigen karakter, couleur locale, wat de regio kenmerkt, wat de regio typeert, wat de regio bijzonder, kracht van de regio, sterktes van de regio, strengths of the region, character of the region, what the region stands for, eigen aard, regionale kleur, regionale kracht',
  ],
  ['region', 'streek, streken, area, contreien, omstreken'],
  ['vision', 'droom, stip op de horizon, langetermijnvisie, vergezicht, missie en visie'],
  // c1.s3 Adding to what exists
  [
    'complementary',
    'bestaat al, bestaan al, al bestaand, ander al doet, anderen al doen, een ander al, wat al gedaan, al doet, al doen, vergelijkbare, vergelijkbaar, soortgelijke, soortgelijk, iets dergelijks, similar, something similar, same as others, lijkt op, lijken op, herhaling, nadoen, hetzelfde aanbieden, dezelfde dingen doen, dezelfde dingen, dubbelen, tweede centrum, nog een centrum, vaarwater, elkaars vaarwater, in de weg zitten, concurrent, concurrenten, competitor, competitors, rivaal, copying others, what others do, what others already do, wat anderen doen, al een partij, al een organisatie, al een project, al een lab, al een school, zit al, er al een, we al een, hebben al een, same thing as, extra bovenop, bovenop wat, gat in de markt',
  ],
  ['existing', 'wat er is, die er zijn, al jaren, gevestigde, established'],
  // c1.i1 What province and state find important
  [
    'provincial+focus',
    'beleid van de provincie, provinciaal beleid, plannen van de provincie, provinciale plannen, provinciale agenda, agenda van de provincie, policy of the province, provincial policy, provincial priorities, priorities of the province, keuzes van de provincie, prioriteiten van de provincie, ambities van de provincie, economische agenda van, visie van de provincie, wat de provincie wil, doelen van de provincie',
  ],
  [
    'national+focus',
    'landelijk beleid, rijksbeleid, nationaal beleid, landelijke agenda, nationale agenda, national policy, national priorities, kabinetsbeleid, landelijke prioriteiten, topsectorenbeleid, topsectorbeleid, human capital agenda',
  ],
  // c1.i2 Alliances
  [
    'alliance',
    'bondgenoten, verbond, banden aanhalen, banden met, samen optrekken met, ally, allies, close ties, duurzame relaties, vaste partners, pact, samenspannen',
  ],
  [
    'stakeholder',
    'bestaande clubs, bestaande organisaties, bestaande partijen, bestaande spelers, bestaande instellingen, bestaande netwerken, bestaande netwerk, existing organisations, existing organizations, existing parties, existing players, gevestigde partijen, players in the region, partijen in de regio, spelers in de regio, organisaties in de regio, belangrijke partijen, belangrijke spelers, key players',
  ],
  // c2.s1 Involved in strategy and execution
  [
    'nominal',
    'alleen sponsor, alleen sponsoren, alleen maar sponsor, sponsor zijn, enkel sponsor, enkel sponsoren, only sponsor, just a sponsor, just sponsor, meekijken vanaf, passief, passieve, passive, niks doen, niets doen, niks doet, niets doet, do nothing, doing nothing, meelifter, meeliften, free rider, achterover, achteroverleunen, geldschieter, alleen een logo, alleen hun logo, alleen logo, only a logo, slapend, symbolisch, symbolische, for show, voor de vorm, voor de show, voor de bühne, vrijblijvend, vrijblijvende, alleen betaalt, alleen betalen, only pays, only pay, only give money, just give money, alleen geld',
  ],
  [
    'involved',
    'aan tafel, doen ze mee, een rol hebben, een rol spelen, rol krijgen, play a role, have a role, join, joins, joined, joining, bemoeien, meehelpen, helpen mee, betrek je, inspraak, meebewegen, haken aan, actieve rol, actieve bijdrage',
  ],
  [
    'execution',
    'werk doen, het werk, uitvoert, operationeel niveau, uitvoerend werk, praktische kant, in de praktijk meewerken, dagelijkse, dagelijks werk, day to day, meewerken en, handwerk, op de vloer',
  ],
  [
    'strategic',
    'grote lijnen, lange lijn, hoofdlijnen, beleidsniveau, bestuurlijk niveau, bestuurlijk, op bestuursniveau, plannen maken en, big picture, direction, richting bepalen, meedenken over de richting',
  ],
  // c2.i2 Who steers
  [
    'management',
    'leiding, leiding van de bedrijven, leiding van bedrijven, leiding van het bedrijf, top van bedrijven, top van de bedrijven, bedrijfstop, leiders, hoogste baas, hoogste bazen, baas van het bedrijf, bazen van de bedrijven, baas van een bedrijf, bedrijfsleiders, leadership, executives, business leader, company leaders, company directors, leaders of companies, heads of companies, senior management, topman, topmensen, directieleden, directieniveau, beslissers, decision makers, directeur van een bedrijf, directeur van het bedrijf, company director, bosses, boss',
  ],
  [
    'board',
    'top van de school, top van het onderwijs, leiding van de school, leiding van scholen, schooldirecteur, schooldirectie, rector, bestuur van de school, bestuur van het roc, bestuur van de hogeschool, college bestuur, besturen van scholen, board of the college, board of directors, governors, school leaders, school management, heads of schools, school principal, bestuur van onze school, onderwijsbestuur, onderwijsbestuurder, onderwijsbestuurders, schoolbesturen',
  ],
  [
    'steer',
    'medezeggenschap, meebesturen, leiding geven, leidinggeven, mee te beslissen, beslist mee, beslissen mee, bestuurt, at the helm, aan het roer, stuur in handen, in het bestuur, stuurgroep zitten, zitting in, zit in de stuurgroep, zitten in de stuurgroep, sit on the steering, steering board, have a say',
  ],
  // c3.s1 The budget
  [
    'budget',
    'kostenraming, raming, financien, de cijfers van het plan, financial plan, finances, geldplaatje, financiele plaatje, centenplaatje, kostenplaatje, begrotingen',
  ],
  [
    'realistic',
    'reeele, te optimistisch, optimistisch, uit de lucht gegrepen, luchtkasteel, waterdicht, credible, plausibel, aannemelijk, kloppend, kloppende',
  ],
  [
    'tilted',
    'te veel publiek, teveel publiek, grotendeels publiek, vooral publiek, hoofdzakelijk publiek, grootste deel publiek, grootste deel uit publiek, voornamelijk publiek, mostly public, mainly public, leunen op, leunt op, overwegend publiek, uit balans, scheef, scheve',
  ],
  ['balance', 'gelijke verdeling publiek, in verhouding publiek, gelijk op, fifty fifty, evenveel publiek'],
  // c3.i1 Thirds
  [
    'ratio',
    'de helft, half, een kwart, kwart, quarter, welk deel, hoe groot deel, hun deel, ons deel, verdeel je, wie draagt, who bears, hoe verdelen, gelijke delen, equal parts, equal shares, same share, evenveel, verhoudt, fair share, part of the costs, part of the money, grootste deel, meeste geld, most of the money',
  ],
  [
    'cofin+ratio',
    'financieel verwacht, financieel van ons verwacht, financieel van, expected financially, verwacht aan geld, geld verdeeld, geld verdelen, geld te verdelen, money divided, divide the money, divided the money, kosten verdeeld, kosten verdelen, rekening verdeeld, rekening delen, costs shared, share the costs, sharing the costs, split the bill, split the costs, bill divided, wie betaalt hoeveel, who pays how much, wie betaalt welk, elk evenveel, ieder evenveel',
  ],
  [
    'cofin',
    'meefinanciert, financiert, de rekening betalen, rekening betaalt, draait op voor, opdraaien voor, geld geven, geld steken, geld bijleggen, put in money, mee te financieren, mee betalen, betaal, bekostigt, contribute money, give money, geeft geld, geven geld, legt in, geld inleggen',
  ],
  // c3.i2 Overhead apart
  [
    'overhead',
    'kosten van het bureau, organisatie van het centrum, kosten van de organisatie, secretariaatskosten, administratieve kosten, admin costs, office expenses, kantoorhuur, kantoorpersoneel, ondersteunend personeel, backoffice, back office, organisational costs, running costs, exploitatiekosten, vaste lasten, general costs, algemene kosten',
  ],
  [
    'distinguish',
    'los laten zien, apart laten zien, apart zichtbaar, in beeld brengen apart, shown separately, listed separately, eigen regel, aparte regel, own line, separate line, separate item, uit elkaar houden, uit elkaar gehaald, wegmoffelen, verwerkt in, weggestopt, hide, hidden, bundled with, samen opnemen met, bij elkaar zetten, bij elkaar optellen, bij elkaar zitten, onder een kop',
  ],
  // c3.i3 Meeting hours, and what in kind is worth
  [
    'meeting',
    'uren aan tafel, tijd aan tafel, om tafel, rond de tafel, zoom, videocall, videocalls, bellen met, koffiedrinken, koffie drinken, kop koffie, borrel, brainstorm, brainstormsessie, brainstormen, heidag, kick off, kickoff, kletsen, kletsuren, zitvlees, sessies, sit together, talks, talking, netwerkborrel, netwerkbijeenkomst, netwerkbijeenkomsten, klankborden, sparren, bijpraten, congres, conferentie, conference, conferences, bestuurstijd, voorbereidende gesprekken, preparatory meetings, agendapunten, samenkomst, samenkomsten',
  ],
  [
    'kind+goods',
    'uitlenen, uitleent, uitlenen van, lenen aan, gebruik van onze, gebruik van ons, werkplaats, machine, apparaat, apparaten, robot lenen, praktijklokaal, lokaal, personeelsuren, uren van onze, uren van ons, uren van medewerkers, hours of our staff, working hours, arbeidsuren, manuur, inzet van mensen, inzet van onze, donated equipment, software licenties, licenties, licences, niet geldelijk, niet in euro, gastdocent, gastspreker, gastsprekers, guest lecture, guest lecturer, guest speakers, begeleiding door, gratis ruimte, machinery, tools, materials, premises, workshop space, classrooms, use of',
  ],
  [
    'payable',
    'in geld omgerekend, omrekenen naar geld, om te rekenen, geld waard, hoeveel waard, waarde bepalen, bepaal je de waarde, bepaalt de waarde, economic value, monetary value, cash value, real value, echte prijs, cash equivalent, cashequivalent, opwegen tegen, prijskaartje',
  ],
  // c4.s1 Contribution to the objectives, costs against benefits
  [
    'cba',
    'kosten en baten op, opweegt tegen, wegen de kosten, weegt op tegen de kosten, kosten op tegen, kosten en de baten, kosten en de opbrengsten, opbrengsten en kosten, baten en kosten, cost and benefit, costs and gains, worth the cost, worth the costs, rekensom, rendement per activiteit, value for money, waar voor je geld, waar voor ons geld, wat het kost en, wat iets kost en, wat kost het en wat levert',
  ],
  [
    'objective',
    'hoofddoelen, doelen van het centrum, doelen van centra, intentie, intenties, what for exactly, targets of the centre, bedoeling van het centrum, bedoeling van een centrum',
  ],
  [
    'activity',
    'initiatieven van het centrum, wat we doen in het centrum, dingen die we doen, onderdelen van het plan, evenement, evenementen, events, actieplan, projects, werkpakket, werkpakketten',
  ],
  // c4.i1 and c4.i2 The two examples
  [
    'participants',
    'cursusdeelnemers, mensen die meedoen, mensen meedoen, mensen bereiken, people take part, people join, people to join, hoeveel mensen, how many people, attendees, aanmelders',
  ],
  [
    'master',
    'mastertitel, masterdiploma halen, master halen, mastergraad halen, masteropgeleid, masteropgeleide, masters degree, master degree, universitair niveau, universitair geschoold, postdoctoraal, academisch niveau',
  ],
  [
    'training',
    'scholen onze docenten, docenten scholen, leraren scholen, upskill, upskilled, retrain, retrained, bijspijkeren, scholingsplan, scholingsprogramma, studiedag, studiedagen, educate teachers, opfriscursus, docenten opleiden, docentenopleiding',
  ],
  [
    'teacher',
    'docententeams, vakdocent, vakdocenten, practicumdocent, hogeschooldocent, hogeschooldocenten, mbo docent, mbo docenten, schoolteacher, trainers, trainer, teaching staff, lesgevers, tutors',
  ],
  // c5.s1 Impact on student, teacher, employee
  [
    'impact',
    'wat aan heeft, er iets aan heeft, er wat aan heeft, er iets aan, iets aan hebben, beter van worden, beter van wordt, wijzer van worden, verschil maken, verschil maakt, make a difference, difference to, better off, merkbaar, merkt, merkbare, merken studenten, merken docenten, merken werknemers, doeltreffend, effectief, effective, helpt het studenten, werkt voor studenten, voordeel, voordelen',
  ],
  [
    'demonstrable',
    'aantoont, te meten, gemeten worden, meetbare, bewijsbaar, zichtbare, tastbaar maken, in cijfers, met cijfers, with figures, cijfermatig, quantify, kwantificeren',
  ],
  // c5.s2 Indicators differ
  [
    'indicator',
    'meetlat, meetlatten, maatstaf, meetwaarde, meetwaarden, meetcriteria, prestatie indicator, prestatieindicator, prestatieindicatoren, waaraan meten we, waaraan afmeten, what to measure, waarop meten',
  ],
  [
    'differ',
    'zelf uitkiezen, zelf samenstellen, zelf formuleren, zelf opstellen, zelf meetpunten, per activiteit anders, anders per, voor iedereen, voor alle centra, alle centra, all centres, for everyone, our own indicators, eigen maatstaven, vrij om te kiezen, vrije keuze, vrij te kiezen, set list, vastgestelde lijst, vaste set, own choice, free to choose, uniforme',
  ],
  // c5.i1 Students
  [
    'satisfaction',
    'naar hun zin, naar de zin, het leuk, leuk vonden, tevredener, wat studenten vinden, wat vinden studenten, what students think, mening van studenten, oordeel van studenten, feedback van studenten, student feedback, feedback from students, student opinion, like it, enjoy, positief zijn, evaluatie door studenten, enquetes, vragenlijst studenten, surveys, survey',
  ],
  [
    'student',
    'mbo er, mboers, mbo ers, hboers, hbo ers, leerlingetjes, kinderen, deelnemende leerlingen, stagiairs, stagiair, trainees, learners, learner, jonge mensen, young people, youngsters, jeugd',
  ],
  // c5.i3 Teachers in companies
  [
    'internship',
    'spend time in companies, spend time in a company, spend time at companies, time in industry, time in business, tijd doorbrengen bij, tijd bij bedrijven, week bij een, weken bij een, dag bij een, een tijd bij, werkt een week, werken een week, werkt een tijdje, werken een tijdje, werkt een dag, meewerken bij, mee bij een, mee bij bedrijven, mee in een bedrijf, bij een bedrijf in, bij op de werkvloer van, praktijkervaring opdoen, ervaring opdoen bij, ervaring opdoen in, uit de klas, de praktijk in, into companies, visit companies, job shadowing, shadowing, secondment, praktijkstage, docent stage, stage voor docenten, company placement, company placements, in de keuken van een bedrijf, buitenlucht snuiven, snuffelen bij',
  ],
  // c6 Learn, innovate, experiment; new things, proven, with others
  [
    'experiment',
    'uitprobeert, dingen uitproberen, uitgeprobeerd, uit te proberen, testen, test, tests, testing, proefproject, living lab, living labs, trying, trial, trials, experiments, durven proberen, tinker, knutselen',
  ],
  [
    'outofbox',
    'gebaande paden gaan, gebaande wegen, buiten de lijntjes, anders dan anders, gedurfd, gedurfde, lef, gekke ideeen, wilde ideeen, vernieuwende ideeen, verrassend, verrassende, ongewoon, ongewone, unusual, bold, daring, creative, think differently, anders denken, groundbreaking, baanbrekend, baanbrekende',
  ],
  [
    'others',
    'gelijkgezinden, vakgenoten, peers, anderen die, met anderen, with others, andere organisatie, andere clubs, andere initiatieven, andere regio s, andere regios, partijen die ook, partijen die hetzelfde, andere groepen, mensen van buiten, buitenwereld, other initiatives, other groups',
  ],
  [
    'isolated',
    'zonder hulp van, geheel zelf, helemaal zelf, volledig zelf, in stilte, achter gesloten deuren, los van elkaar, los van de rest, zonder andere, zonder partner, zonder partners, without partners, without other parties, all by ourselves, on their own, by itself, eiland, eilandje, op een eiland, kluizenaar, in zijn eentje, in haar eentje, geen anderen',
  ],
];
