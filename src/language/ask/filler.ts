/**
 * Ordinary words that say nothing about the subject. They are known, so they are not "mended" into a term of the
 * field, and they do not count as news that the Werkdefinitie says nothing about.
 */
const dutch = `
de het een en of maar want dus dan dat dit die deze daar hier er je jij jullie u uw jouw ik mij mijn me we wij ons onze hij zij ze hem haar hun hen men zich
niet geen nee ja wel ook nog al alle alles iets niets niemand iemand ieder iedere elk elke veel weinig enkele sommige zo zoveel te tot van voor na naar met op aan in uit om over onder
bij door tussen tegen tijdens via volgens sinds binnen buiten boven zonder per als dan toch even eens eigenlijk precies gewoon nou nu straks later eerst echt erg heel best vaak altijd ooit nooit
meestal misschien waarschijnlijk ongeveer circa minstens minimaal maximaal minimum maximum hoogstens hooguit slechts alleen juist goed goede slecht best mooi belangrijk nodig handig logisch vreemd gek
is ben bent zijn was waren geweest wordt worden werd werden heb hebt heeft hebben had hadden gehad kan kun kunt kunnen kon konden mag mogen mocht mochten moet moeten moest moesten hoef hoeft hoeven
wil wilt willen wilde wou zal zult zullen zou zouden ga gaat gaan ging gingen doe doet doen deed gedaan kom komt komen kwam maak maakt maken gemaakt krijg krijgt krijgen kreeg geef geeft geven gaf
staat staan stond gaat zeg zegt zeggen zei gezegd vertel vertellen leg legt leggen uitleg uitleggen uitgelegd noem noemt noemen genoemd genoemde noemde vraag vragen vraagt vroeg vraagje weet weten wist bedoel bedoelt bedoelen bedoeld bedoelde versta
verstaan verstaat betekent betekenen betekenis definieren gedefinieerd omschrijf begrip term begrijp begrijpen snap klopt kloppen geldt gelden hoort horen behoort behoren valt vallen past houdt houden inhouden inhoudt gebruik gebruiken
gebruikt vindt vind vinden denk denkt denken zie ziet zien gezien kijk kijkt kijken gekeken lees lezen gelezen zoek zoekt zoeken gezocht hoor gehoord werk werkt werken gewerkt laat laten lijkt lijken blijf blijft blijven zet zetten gezet
wat wie waar wanneer waarom hoe hoeveel welk welke waarop waaraan waarbij waarmee waarin waaruit waartoe waarvoor waarover waarnaar waarvan waardoor hoezo hoever
werkdefinitie tekst document pagina stuk regel regels rij lijst lijstje punt punten overzicht samenvatting vier drie zes twee vijf eerste tweede derde vierde vijfde zesde laatste hele geheel totaal totale
kort korte gauw snel graag alsjeblieft alstublieft aub svp bedankt dank hoi hallo goedemorgen goedemiddag dag hey beste groet groeten vriendelijke alvast sorry oke ok trouwens overigens namelijk immers
verplicht verplichte verplichting toegestaan nodig genoeg voldoende voldoet voldoen volstaan volstaat mogelijk mogelijkheid probleem bezwaar erg prima okay akkoord toe af mee weg terug heen langs rond nogal vrij zeer
manier soort soorten type vorm vormen dingen ding zaken zaak geval gevallen onderwerp kant vlak gebied verband kader basis onderdelen inhoud doeleinde reden idee jaar jaren maand maanden week weken dag vorig vorige volgend volgende komend huidige
collega collegas baas mensen mens man vrouw jan kees team afdeling ander andere anders overig overige verder zogenaamde zogeheten bepaald bepaalde eerlijk kortom vandaag gisteren morgen net pas zojuist steeds telkens weer opnieuw
twijfel twijfelen discussie beweert beweren weten vroegen afvragen afvraag benieuwd nieuwsgierig hoop hopen helpt helpen hulp help speelt spelen spelt rol richt richten gericht zit zitten zat leggen ligt liggen hangt
doorlopen doorloopt eindelijk sowieso uberhaupt beetje stuk stukje hier hierbij hierin hiermee hierover daarbij daarin daarmee daarover daarvan daarop daarvoor ervan erbij erin ermee erop erover ervoor eraan eruit waarbij voordat nadat zodat omdat terwijl hoewel indien mits tenzij
eenzelfde zelf elders overal ergens nergens bovendien echter daarom daardoor zowel noch beide allebei samen wijze dien dient dienen behoeft geschikt serieus algemeen algemene duidelijk hoger lager groot grote klein kleine nieuwe oude lang lange
volledig volledige gehele eisen eist eisen vereist vereisen nou hoor zeker absoluut natuurlijk uiteraard dergelijke zulke zulk zon doel zijnde ben zoiets iemand helemaal toevallig concreet nadenken
aub pls plz hea ofzo enzo jo nah ff effe effen egt gwn idd mbt ivm tov dmv igv obv wrt bijv bv oa etc enz d s t n m w ie ze zn mn em
officieel officiele bron toelichting toelichten inzake omtrent betreft betreffende aangaande omschreven beschreven beschrijft beschrijven beschrijving vermeld vermeldt staat opgenomen opnemen genoemd gesteld stelt stellen
belang waarde gebeurt gebeuren gebeurd loopt lopen liep brengen brengt bracht neemt nemen nam houd trekken wens wensen verwacht verwachten verwachting hoogte uitgangspunt gaandeweg praktijk eventueel eventuele ter ten tot des der den
hebben we's straks achter naartoe vooral met name zoal allemaal alleen sprake spreek spreken gesproken overeen mij zover thuis jawel welnee tja hm hmm ah oh eh uh uhm geloof idd dacht denkt zegt beweerde hoorde
bereiken bereikt bereik beoogt beoogde beoogd overkoepelend overkoepelende vanuit draagt dragen draag lukken lukt combinatie band voortzetten lopend lopende beleid orde los losse hangen hangt bevorderen bevordert stimuleren stimuleert vervullen vervult verkrijgen
meedeelt aangeven aangeeft geven gegeven aangegeven opgave tevens eveneens nogmaals normaal normale gebruikelijk zorgen zorgt zorg' kijkend wijze richting hierdoor enkel
`;
const more = `
omgaan omgaat gaan omgang duren duurt middel ramp bijna vrijwel optellen rest uitrekenen berekenen middelbare hetgeen hierbinnen haar terugkomen kijkje
opsommen opsomming som benadering analyse evenveel relevant flow land pluspunt minpunt aandacht verhoudt verhouden sluit sluiten ondersteun ondersteunen ondersteunt qua vooruit niks groep groepen lab labs werelden wissel wisselen degree vast bedenken leven levens geroepen roepen roept aanwezigheid aanwezig opvatting opvattingen grondslag liggen nummer nr scope prive mede hoofd half bedoeling papier agenda matter matters les lessen zelf ervaringen uiteindelijk summarise summarize omschrijf stad dorp wereld uitzoeken maximale minimale hoge hard harde soms cijfer cijfers kwijt afgerekend afrekenen ontvangen ontvangt aangaan aangegaan bijhouden bijgehouden spend spent act acts naast achteraf vooraf onderling gebeuren bestaand rekening inhoudelijk inhoudelijke inhoud
serieuze officiele nodige gewenst gewenste wenselijk aantrekkelijk sterk sterke zwak simpel simpele makkelijk moeilijk lastig ingewikkeld helder klein grotere kleinere beperkt beperkte gewone normaal bijzonder bijzondere speciale speciaal extra eigen gemiddeld
bang zorgen verbaasd druk bezig klaar begonnen gestart opgezet ingericht inrichten gekozen gemaakt gedaan gebracht gehouden gevonden gevraagd gebleken gebruikt gericht gesprek bespreken besproken voorgesteld voorstel voorstellen stel stelt plan plannen
wijzen wijst verwijst verwijzen gelijk hebben ongelijk waar onwaar juiste onjuist merk merken gemerkt valt opgevallen oppakken opgepakt aanpak aanpakken oplossen oplossing toepassen toepassing gebruik gebruikte nemen genomen bepaal bepalen bepaalt bepaald
ontbreken ontbreekt behalen behaald halen haalt bekend onbekend bekende noteer noteren uitmaken maakt uitmaakt kwestie zin zinnig zinvol zinloos mits moment momenteel fase fasen begin begint beginnen einde eind stap stappen
school's zoiets ding dingetje mogelijkheden keuze keuzes kans kansen risico risico's winnen streng strenge strikt strikte soepel ruim ruime krap krappe ver verre dichtbij intern interne extern externe
directe direct indirect actueel actuele recent recente zichzelf henzelf onszelf mezelf jezelf elkaars iedereen verschillend diverse divers allerlei dergelijk ongeacht behalve inclusief exclusief plus minder hoofdzakelijk vooral primair
gewoonlijk alsnog nogal aldus derhalve namens jegens rondom omheen langer korter eerder vroeger laatst onlangs binnenkort toekomst toekomstig verleden heden
werkt werkend werkende functioneert functioneren opereren opereert bestuderen leerzaam denkbaar houdbaar aangewezen geregeld ingevuld ingezet gekeken benoemd benoemen
noord zuid oost west
techniek technische bouw logistiek horeca haven maritiem groen agro chemie metaal installatie wonen
projectgroep penvoering klein middelgroot multinational startup gewicht mening meningen akkefietje stelling stellingen waarheid fabel feit feiten zinnetje alinea passage citaat quote letterlijk letterlijke exact exacte
`;
const english = `
the a an and or but so then that this these those there here it its they them their he she his her we us our you your i my me mine not no yes also still all any some every each much many few more most less
of for from to with on at in out about under by through between against during via according since within outside above without per as if than just really actually exactly now later first very well often always ever never
is are was were be been being am has have had having do does did done doing can could may might must shall should will would need needs needed want wants get gets got give gives given take takes taken make makes made
say says said tell tells told explain explains name names named list lists ask asks asked know knows knew mean means meant meaning define defined defines describe description understand find found see seen look looks looking read
what who where when why how which whose whom whether wondering wonder curious please thanks thank hi hello hey dear regards okay ok sorry right correct true
required require requires allowed allow allows permitted permit compulsory mandatory necessary enough sufficient possible possibly problem issue fine good bad important meet meets
work works worked overarching working text document page rule rules point points overview summary four three six two five first second third fourth fifth sixth last whole total one ones
way ways kind kinds sort sorts thing things something anything nothing someone anyone people person case cases side year years month months week weeks day days next last other others another
belong belongs apply applies go goes going come comes put puts use uses used let lets keep keeps kept stand stands part up down off over again too only both such same own quick question questions simply bit
colleague colleagues boss big small new old long short within toward towards like would'nt because while though although unless until before after since into onto upon re s t m d ll ve
sentence sentences brief words expected supposed meant aimed focus' based short' briefly specifically called regarding concerning roughly approximately around least most per' play plays hold holds happen happens happening currently nowadays
show shows showing shown fill put run runs running ran spend spending spent become becomes count's actual actively' full fully partly mainly mostly entirely purely strictly formal formally official officially wise advice keen able unable likely sure certain certainly somehow somewhere somebody everybody everyone nobody yet already' done made known unknown given taken used useful useless easy difficult hard simple real' clear common usual normal special specific' various several' certain key main central core
promote promotes promoting support supports supporting call calls called enable enables believe think thinks thought claims claimed heard told state states stated mention mentioned mentions prescribe given' set sets clear clearly
`;
export const filler: ReadonlySet<string> = new Set(`${dutch} ${more} ${english}`.split(/\s+/u).filter(Boolean));
/** Turns of phrase whose words would say something that the phrase does not. */
export const emptyPhrases =
  'aan de hand, per se, op een rij, op een rijtje, in de hand, ter hand, aan de slag, te maken met, in orde, van belang, in het algemeen, op zich, van tevoren, voor ogen, in beeld, op zoek, in principe, van plan, naar voren, tot nu toe, op dit moment, over het algemeen, in eerste instantie, om te beginnen, wat mij betreft, in feite, als het ware, met andere woorden, en zo, of zo, enzovoort, dat soort, in die zin, at all, in general, in principle, for instance, of course, as well, in terms of, kind of, sort of, so far, right now, by the way, in fact, is it ok, is it okay, so to speak, on top, take place, wel eens, zomaar, per definitie, sowieso, en waarom, hoe zit het met, hoe zit dat met, hoe zit het, what about, how about, wat is er met';
