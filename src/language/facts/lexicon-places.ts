/** Provinces, cities and municipalities: a place that gives is its government. */
const list = `
gelderland, overijssel, drenthe, groningen, friesland, fryslan, flevoland, noord-holland, zuid-holland, zeeland, noord-brabant, brabant, limburg, utrecht,
aa en hunze, aalsmeer, aalten, achtkarspelen, alblasserdam, albrandswaard, alkmaar, almelo, almere, alphen aan den rijn, alphen-chaam, altena, ameland, amersfoort,
amstelveen, amsterdam, apeldoorn, arnhem, assen, asten, baarle-nassau, baarn, barendrecht, barneveld, beekdaelen, berg en dal, bergeijk, bergen op zoom, berkelland,
bernheze, beuningen, beverwijk, bladel, blaricum, bloemendaal, bodegraven-reeuwijk, boekel, borger-odoorn, borne, borsele, boxtel, breda, bronckhorst, brummen, brunssum,
bunnik, bunschoten, buren, capelle aan den ijssel, castricum, coevorden, cranendonck, culemborg, dalfsen, dantumadiel, de bilt, de fryske marren, de ronde venen, de wolden,
delft, delfzijl, den bosch, den haag, den helder, deurne, deventer, diemen, dijk en waard, dinkelland, doesburg, doetinchem, dongen, dordrecht, drechterland, drimmelen, dronten,
druten, duiven, echt-susteren, edam-volendam, ede, eemnes, eemsdelta, eersel, eijsden-margraten, eindhoven, elburg, emmen, enkhuizen, enschede, epe, ermelo, etten-leur,
geertruidenberg, geldrop-mierlo, gemert-bakel, gennep, gilze en rijen, goeree-overflakkee, goes, goirle, gooise meren, gorinchem, gouda, gulpen-wittem, haaksbergen, haarlem,
haarlemmermeer, halderberge, hardenberg, harderwijk, hardinxveld-giessendam, harlingen, hattem, heemskerk, heemstede, heerde, heerenveen, heerhugowaard, heerlen, heeze-leende, heiloo,
hellendoorn, helmond, hendrik-ido-ambacht, hengelo, het hogeland, heumen, heusden, hillegom, hilvarenbeek, hilversum, hoeksche waard, hof van twente, hollands kroon, hoogeveen, hoorn,
houten, huizen, hulst, ijsselstein, kaag en braassem, kampen, kapelle, katwijk, kerkrade, koggenland, krimpen aan den ijssel, krimpenerwaard, laarbeek, land van cuijk, landgraaf,
landsmeer, lansingerland, laren, leeuwarden, leiden, leiderdorp, leidschendam-voorburg, lelystad, leudal, leusden, lingewaard, lisse, lochem, loon op zand, lopik, losser, maasdriel,
maasgouw, maashorst, maassluis, maastricht, medemblik, meerssen, meierijstad, meppel, middelburg, midden-delfland, midden-drenthe, midden-groningen, moerdijk, molenlanden, montferland,
montfoort, mook en middelaar, neder-betuwe, nederweert, nieuwegein, nieuwkoop, nijkerk, nijmegen, nissewaard, noardeast-fryslan, noord-beveland, noordenveld, noordoostpolder, noordwijk,
nuenen, nunspeet, oegstgeest, oirschot, oisterwijk, oldambt, oldebroek, oldenzaal, olst-wijhe, ommen, oost gelre, oosterhout, ooststellingwerf, oostzaan, opmeer, opsterland, oss,
oude ijsselstreek, ouder-amstel, oudewater, overbetuwe, papendrecht, peel en maas, pekela, pijnacker-nootdorp, purmerend, putten, raalte, reimerswaal, renkum, renswoude, reusel-de mierden,
rheden, rhenen, ridderkerk, rijssen-holten, rijswijk, roerdalen, roermond, roosendaal, rotterdam, rozendaal, rucphen, schagen, scherpenzeel, schiedam, schiermonnikoog, schouwen-duiveland,
simpelveld, sint-michielsgestel, sittard, sittard-geleen, sliedrecht, sluis, smallingerland, soest, someren, staphorst, stede broec, steenbergen, steenwijkerland,
stichtse vecht, sudwest-fryslan, terneuzen, terschelling, texel, teylingen, tholen, tiel, tilburg, tubbergen, twenterand, tynaarlo, tytsjerksteradiel, uitgeest, uithoorn, urk, utrechtse heuvelrug,
vaals, valkenburg aan de geul, valkenswaard, veendam, veenendaal, veere, veldhoven, velsen, venlo, venray, vijfheerenlanden, vlaardingen, vlieland, vlissingen, voerendaal, voorne aan zee, voorschoten,
voorst, vught, waadhoeke, waalre, waalwijk, waddinxveen, wageningen, wassenaar, waterland, weert, west betuwe, west maas en waal, westerkwartier, westerveld, westervoort, westerwolde, westland,
weststellingwerf, wierden, wijchen, wijdemeren, wijk bij duurstede, winterswijk, woensdrecht, woerden, wormerland, woudenberg, zaanstad, zaltbommel, zandvoort, zeewolde, zeist, zevenaar,
zoetermeer, zoeterwoude, zuidplas, zundert, zutphen, zwartewaterland, zwijndrecht, zwolle, brussel, the hague`;

interface PlaceToken {
  readonly text: string;
  readonly capital: boolean;
}

const index = new Map<string, string[][]>();
for (const name of list.split(',')) {
  const words = name.trim().split(/\s+|(?=-)|(?<=-)/u);
  const [first = ''] = words;
  index.set(
    first,
    [...(index.get(first) ?? []), words].sort((one, other) => other.length - one.length),
  );
}

/** Where the name of a province, city or municipality that starts at this token ends. */
export function placeName(tokens: readonly PlaceToken[], at: number): number | undefined {
  if (tokens[at]?.capital !== true) return undefined;
  const found = index.get(tokens[at]?.text ?? '')?.find((words) => words.every((word, step) => tokens[at + step]?.text === word));
  return found && at + found.length;
}
