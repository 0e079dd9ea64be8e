/**
 * What people ask about and the Werkdefinitie does not say a word about. A question on one of these is declined, with
 * the nearest rule where there is one. `soft`: an answerable question may well mention it in passing
 * ("tellen vergaderuren mee voor de subsidie?").
 */
export interface Unsaid {
  readonly words: string;
  /** The sentence that comes nearest. Absent: nothing does. */
  readonly near?: string;
  readonly soft?: true;
}

export const unsaid: Readonly<Record<string, Unsaid>> = {
  exception: { words: 'uitzondering, uitzonderingen, ontheffing, vrijstelling, exception, exceptions, exemption, waiver', near: 'c3.i1' },
  extension: {
    words:
      'verlengen, verlengd, verlenging, verlengt, uitstel, uitstellen, extension, extend, extended, doorschuiven, opschorten, schorsen, wijzigen, wijziging, wijzigingen, gewijzigd, doorvoeren, amend, amendment',
  },
  names: {
    words:
      'centre of expertise, centra voor innovatief vakmanschap, centrum voor innovatief vakmanschap, innovatief vakmanschap, civ en coe, coe en civ, civ, coe, practoraat, practoraten, lectoraat, lectoraten, exitstrategie, exit strategy',
    soft: true,
  },
  terms: {
    words:
      'later betalen, achteraf betalen, gespreid betalen, in termijnen, in delen betalen, uitstel van betaling, pay later, in instalments, postpone',
    near: 'c3.i1',
  },
  origin: { words: 'regio komen, gevestigd, vestigingsplaats, based in, uit welke plaats', near: 'c1.s1' },
  rate: {
    words:
      'uurtarief, uurtarieven, tarief, tarieven, uurloon, uurprijs, uurbedrag, dagtarief, hourly rate, rate, rates, kostprijs, prijs, prijzen, price, normbedrag, per uur, per hour',
    near: 'c3.i3',
  },
  subsidy: {
    words: `subsidie, subsidies, subsidiabel, subsidiabele, gesubsidieerd, subsidiebedrag, subsidieregeling, regeling, regelingen, subsidy, subsidies, grant, grants, eligible, rif, groeifonds,
      investeringsfonds, ngf, dus i, rvo, fonds, fondsen, oeno, ofonds, efro, esf, interreg, sector plan, beschikking, toekenning, toegekend, rijkssubsidie`,
    near: 'c3.i1',
    soft: true,
  },
  application: {
    words:
      'aanvraag, aanvragen, aanvraagt, aangevraagd, indienen, ingediend, indiening, dienen in, aanvraagprocedure, application, apply for, submit, submission, aanmelden, aanmelding, inschrijven, registreren, register, dien',
    soft: true,
  },
  applicant: {
    words:
      'penvoerder, penvoerders, penvoerderschap, hoofdaanvrager, aanvrager, lead partner, lead applicant, applicant, kassier, lead party, coordinating partner, main applicant',
    near: 'k1.s2',
  },
  deadline: {
    words:
      'deadline, sluitingsdatum, uiterlijk, datum, data van, closing date, due date, date, tijdvak, openstelling, looptijd van de regeling, sluit de aanvraag, sluit het loket, sluit de inschrijving, sluit de regeling, termijn, inleverdatum, planning, kalender, start datum, startdatum, begindatum, einddatum, due',
  },
  payout: {
    words:
      'bankrekening, rekeningnummer, welke rekening, gestort, storten op, voorschot, voorschotten, uitkering, advance, terugbetalen, terugvordering, terugvorderen, terugkrijgen, geld terug, vaststelling, afrekening, refund, repay, repayment, restitutie, krijgen we geld, can we get, we get, kunnen we krijgen, krijgen we, krijgt een centrum, krijg ik, we receive, get paid, kan ik krijgen, terugstorten',
  },
  vat: { words: 'btw, omzetbelasting, belasting, belastingen, fiscaal, fiscale, vat, tax, taxes, wbso, vpb', near: 'c3.s1' },
  wages: {
    words:
      'salaris, salarissen, verdient, verdienen, gratis, free of charge, earn, loon, lonen, loonkosten, loonverlet, loonverletkosten, verletkosten, cao, salary, salaries, wages, vergoeding, vergoedingen, vergoed, onkosten, reiskosten, travel costs, personeelskosten, inhuren, inhuur, ingehuurd, zzp, zzper, freelancer, freelancers, arbeidsvoorwaarden, detachering, gedetacheerd, payroll, travel expenses, declaratie',
    near: 'c3.i3',
  },
  volunteers: { words: 'vrijwilliger, vrijwilligers, vrijwilligerswerk, volunteer, volunteers', near: 'c3.i3' },
  building: {
    words:
      'gebouw, gebouwen, nieuwbouw, verbouwing, verbouwen, huisvesting, huur, huurkosten, leegstand, afschrijving, afschrijvingen, building, buildings, rent, depreciation, locatie, locaties, vestiging, vestigingen, openingstijden, wifi, parkeren, vastgoed, real estate',
  },
  law: {
    words:
      'wet, wetten, wettelijk, wettelijke, wetgeving, juridisch, juridische, artikel, law, legal, legally, wettelijk kader, staatssteun, state aid, aanbesteding, aanbesteden, procurement, wettelijke grondslag, juridische grondslag, grondwet, avg, gdpr, privacy, persoonsgegevens, auteursrecht, intellectueel eigendom, intellectuele eigendom, intellectual property, octrooi, patent, patents, ip rechten, europese, european union, dnsh',
  },
  legalForm: {
    words:
      'rechtsvorm, stichting, vereniging, bv, cooperatie, nv, kvk, kamer van koophandel, statuten, foundation, legal entity, rechtspersoon, rechtspersoonlijkheid, notaris, inschrijving kvk, legal form, incorporated',
  },
  contract: {
    words:
      'contract, contracten, samenwerkingsovereenkomst, overeenkomst, overeenkomsten, convenant, intentieverklaring, tekenen, ondertekenen, handtekening, handtekeningen, agreement, agreements, sign, signed, signature, letter of intent, commitmentverklaring, memorandum',
    near: 'k1.s2',
  },
  minister: {
    words:
      'minister, ministers, staatssecretaris, kabinet, tweede kamer, koning, president, premier, burgemeester, politiek, politieke partij, prime minister',
  },
  assessor: {
    words:
      'beoordelaar, beoordelaars, beoordeling, beoordelen, beoordeelt, beoordeeld, controleert, gecontroleerd, controle, controleren, commissie, jury, toezicht, toezichthouder, toezien, keurt, goedkeurt, goedkeuring, goedgekeurd, accreditatie, inspectie, assess, assesses, assessed, assessment, assessor, approve, approves, approval, checks, inspect, visitatie, peer review, audit, audits, auditor, accountant, accountants, accountantsverklaring, controleverklaring, auditcommissie, keurmerk, certificaat, certificering',
  },
  scoring: {
    words:
      'score, scores, scoren, scoort, wegen, weging, weegt, weegfactor, zwaar, zwaarst, cijfer geven, voldoende punten, points do, how many points, hoeveel punten, punten krijg, drempel, threshold, norm, normen, ranking, rangschikking, puntentelling, compenseren, weighting, weight, marks, oranje, groen, rood, knock out, streefwaarde, streefcijfer',
  },
  accounts: {
    words:
      'notulen, verslaglegging, jaarrekening, jaarrekeningen, jaarverslag, jaarverslagen, verantwoording, verantwoordingen, verantwoorden, rapportage, rapportages, rapporteren, rapport, annual report, annual accounts, reporting, report, reports, balansrekening, boekhouding, bookkeeping, administratie, factuur, facturen, invoice, invoices, urenregistratie, urenadministratie, timesheet, timesheets, urenbriefjes, tussenrapportage, eindrapport, monitoring, monitor, evaluatie, evalueren, geevalueerd, evaluation, midterm, tussentijds, voortgangsrapportage',
  },
  form: {
    words:
      'a4, a4tje, bladzijden, bladzijde, welke vragenlijst, welke methode, welke methodiek, welk instrument, which method, which questionnaire, formulier, formulieren, aanvraagformulier, format, formats, sjabloon, voorbeeldbegroting, modelbegroting, voorbeeldbrief, template, templates, form, forms, model begroting, invulformulier, excel, bijlage, bijlagen, annex, invullen, downloaden, download, pdf, website, webpagina, url, pagina s lang, aantal pagina',
  },
  contact: {
    words:
      'contact opnemen, do i contact, can i contact, contact met jullie, contactpersoon, contactgegevens, telefoonnummer, telefoon, mailadres, emailadres, e mail, email, mailen, bellen, adres, phone, phone number, address, loket, helpdesk, accountmanager, contactadres',
  },
  director: {
    words:
      'directeur van het centrum, directeur hebben, eigen directeur, centrumdirecteur, director of the centre, director of the center, own director',
    near: 'c2.i2',
  },
  documents: {
    words:
      'papier staan, papier zetten, papier stellen, zwart op wit, schriftelijk, in writing, written down, documenten, bewijsstukken, stukken, documents, attachments, paperwork, papieren, verslag, verslagen, businessplan, ondernemingsplan, projectplan, jaarplan, activiteitenplan, businessplannen',
  },
  membership: {
    words: 'lidmaatschap, brancheorganisatie, brancheorganisaties, branchevereniging, businessclub, membership, trade association',
  },
  posts: {
    words:
      'zit de stuurgroep voor, zit het overleg voor, chairs the, voorzitten, notuleren, krijgen vrij, vrij krijgen, vrij voor, vrijgeroosterd, vrijgesteld, ontslaan, ontslag, ontslagen, betaald krijgen, doorbetaald, fte, ftes, in dienst nemen, personeel aannemen, verlof, vakantiedagen',
  },
  basicSchool: {
    words:
      'basisschool, basisscholen, primair onderwijs, havo, vwo, kinderopvang, gymnasium, basisonderwijs, primary school, primary schools',
  },
  fte: {
    words:
      'in dienst nemen, personeel aannemen, ftes, formatie, personeelsformatie, in dienst, dienstverband, aanstelling, vacature, vacatures, full time, fulltime, parttime, vacancy, aannemen, hire',
    soft: true,
  },
  leader: {
    words:
      'projectleider, projectleiders, programmamanager, programmaleider, projectmanager, coordinator, kwartiermaker, project leader, project manager, programme manager, centrummanager, secretaris, voorzitter, chair, chairman, quartermaster',
    soft: true,
  },
  researcher: { words: 'lector, lectoren, practor, practoren, hoogleraar, professor, phd, promovendus, associate professor' },
  frequency: {
    words:
      'elk jaar, ieder jaar, elke maand, elke week, every year, each year, hoe vaak, hoe dikwijls, how often, frequentie, frequency, elke maand verplicht, keer per jaar, times a year, wekelijks, maandelijks, jaarlijks, weekly, monthly, kwartaal, per kwartaal, quarterly',
    soft: true,
  },
  sanction: {
    words:
      'sanctie, sancties, boete, boetes, straf, penalty, penalties, sanctions, miss our targets, niet gehaald, niet halen, niet haalt, gevolgen als, consequenties, consequences, failliet, faillissement, bankrupt',
  },
  ending: {
    words:
      'gestopt, gesloten, opheffen, opgeheven, uitstappen, uitstapt, beeindigen, beeindigd, beeindiging, verlaten, verlaat, vertrekken, stopt, stoppen, eruit stapt, afhaakt, afhaken, afvalt, fine, terminate, termination, leave the, leaving, misses, miss',
    soft: true,
  },
  leaving: {
    words:
      'stap ik uit het, stappen we uit het, stappen wij uit het, uit het centrum stappen, uit de samenwerking stappen, uit het samenwerkingsverband stappen, uit het partnerschap stappen, verlaat je, verlaat ik, verlaten we, verlaten wij, centrum verlaten, samenwerking verlaten, samenwerkingsverband verlaten, leave the centre, leave the center, leave the partnership, opzeggen, opgezegd, opzegging, opzegtermijn, uittreden, uittreding, terugtrekken, teruggetrokken, uitschrijven, afmelden, lidmaatschap, withdraw, withdrawal, pull out, pulls out, step out, quit, resign, notice period, exit clause, end our, end my, end the partnership, cancel our, cancel my',
    near: 'k1.s3',
  },
  objection: {
    words:
      'bezwaar indienen, in bezwaar, bezwaarschrift, beroep, beroep aantekenen, appeal, klacht, klachten, complaint, objection, dien ik bezwaar, bezwaar maken, klachtenprocedure, geschil, geschillen',
  },
  history: {
    words:
      'opgericht, oprichten, oprichting, geschiedenis, ontstaan, bedacht, geschreven, auteur, schrijver, opgesteld, founded, history, wrote, written, author, versie, version, gepubliceerd, published, oudste, established, sinds wanneer, laatst gewijzigd, actualisatie',
    soft: true,
  },
  directory: {
    words:
      'hoeveel centra, aantal centra, how many centres, dichtstbijzijnde, dichtbij, dichtst, nearest, lijst van centra, katapult, ptvt, platform talent, bestaande centra, succesvolste, bekende centra, beste centrum, welke centra, which centres, named centres, grootste centrum, list of centres',
  },
  school_life: {
    words:
      'welke opleidingen, opleidingsaanbod, welke opleidingsniveaus, which programmes, diploma, diplomas, examen, examens, exam, exams, collegegeld, tuition, studiefinanciering, rooster, vakantie, schoolvakantie, herkansing, toelatingseisen, toelating, bsa, studiepunten, ects, numerus fixus, schoolgeld, crebo, kwalificatiedossier, keuzedeel, leerplicht, onderwijstijd, vsv, credits, bekostiging, lumpsum, leerlingaantallen',
  },
  place: {
    words:
      'twente, brabant, limburg, zeeland, friesland, groningen, drenthe, utrecht, gelderland, overijssel, flevoland, noord holland, zuid holland, rotterdam, amsterdam, eindhoven, den haag, zwolle, enschede, hengelo, arnhem, nijmegen, maastricht, tilburg, breda, almere, leeuwarden, assen, emmen, vlissingen, achterhoek, veluwe, randstad, rijnmond, brainport, noordoost',
    soft: true,
  },
  foreign: {
    words:
      'duitsland, belgie, frankrijk, europa, europe, germany, belgium, france, land buiten, amerika, china, buitenland, buitenlands, buitenlandse, belgisch, belgische, duits, duitse, internationaal, internationale, foreign, abroad, international, german, belgian, grensoverschrijdend, cross border, engels, engelse, english, vertaling, vertaald, translation, taal, language, brussel',
  },
  visit: {
    words:
      'rondleiding, rondleidingen, excursie, bezoeken, langskomen, op bezoek komen, open dag, open dagen, guided tour, visit us, krapte, tekort aan personeel, personeelstekort, vacaturetekort, tweedehands, second hand, praktijkleerplaats, praktijkleerplaatsen, zit voor, voorzitten, mkb onderneming, sme definition',
  },
  bpv_costs: {
    words:
      'studenten betalen, studenten betaald, betalen studenten, betalen voor deelname, deelnemersbijdrage, deelnamekosten, inschrijfgeld, students pay, participation fee, stagevergoeding, stagevergoedingen, stagebegeleiding, internship pay, begeleidingsuren, praktijkopleider',
    near: 'c3.i3',
  },
  lookup: {
    words:
      'het weer, voor weer, weersvoorspelling, regen, hoe laat is het, tijdstip, what time is it, weather, hoofdstad, capital, voetbal, football, ajax, recept, mop, grap, joke, gedicht, poem, film, restaurant, lunch, treinen, trein, train station, het nieuws, nieuwsbericht, news, bitcoin, aandelenkoers, chatgpt, wikipedia, robot, ai model, chatbot, wachtwoord, password, vertrouwelijk, systeem prompt, system prompt, api, software, app, programmeertaal, python, javascript, laptop, koffie',
  },
  insurance: {
    words:
      'verzekering, verzekerd, aansprakelijk, aansprakelijkheid, insurance, liability, liable, arbo, veiligheid, safety, vog, integriteit',
  },
  debt: {
    words:
      'lening, lenen, leningen, loan, loans, krediet, bank, hypotheek, crowdfunding, sponsoring, sponsor, sponsors, winst, winstuitkering, winstgevend, profit, profits, rendement, return on investment, roi, dividend, omzet, turnover, revenue, verdienmodel, business model, reserves, reserve, vermogen opbouwen, inflatie, indexatie, indexering',
  },
  diversity: {
    words:
      'diversiteit, inclusie, diversity, gender, duurzaamheid, co2, klimaat, sustainability, stikstof, milieu, climate, vrouwen, women, sdg',
    soft: true,
  },
  communication: {
    words:
      'logo, huisstijl, persbericht, social media, nieuwsbrief, communicatieplan, marketing, press release, branding, naam van het centrum, naamgeving, naam moet, linkedin',
    soft: true,
  },
  cap: {
    words:
      'plafond, bovengrens, ondergrens, cap, ceiling, upper limit, lower limit, drempelbedrag, minimumbedrag, maximumbedrag, maximum bedrag, minimum bedrag, minimum amount, maximum amount',
  },
  age: { words: 'leeftijd, age, hoe oud, how old, minimumleeftijd, nationaliteit, vooropleiding, ervaring, werkervaring' },
};
