/** The English words of the recogniser; see lexicon.ts for what each list is for. */
import { type Lexicon, phrases, words } from './lexicon.ts';
import { englishNumbers, englishParts } from './number-words.ts';

const people = `
  student students pupil pupils learner learners participant participants teacher teachers lecturer lecturers trainer trainers trainee trainees employee
  employees worker workers person persons people man men woman women child children professional professionals professor professors researcher researchers
  entrepreneur entrepreneurs coach coaches expert experts inhabitant inhabitants resident residents visitor visitors intern interns member members
  volunteer volunteers graduate graduates user users respondent respondents colleague colleagues technician technicians staff apprentices apprentice sme smes`;

const partyNouns = `
  company companies business businesses school schools college colleges institution institutions university universities municipality municipalities
  province provinces government governments partner partners party parties organisation organisations organization organizations firm firms employer
  employers hospital hospitals foundation foundations startup startups enterprise enterprises fund funds region regions`;

const things = `
  internship internships placement placements place places project projects assignment assignments programme programmes program programs course courses
  training trainings module modules lesson lessons lecture lectures workshop workshops meeting meetings lab labs certificate certificates diploma diplomas
  application applications plan plans partnership partnerships centre centres center centers activity activities initiative initiatives pilot pilots
  experiment experiments innovation innovations prototype prototypes machine machines device devices vacancy vacancies job jobs event events product
  products round rounds phase phases sector sectors location locations time times piece pieces point points consortium consortia team teams class classes
  group groups goal goals objective objectives target targets proposals proposal`;

const measureNouns = `
  hour hours hr hrs day days week weeks month months year years fte ftes minute minutes semester semesters credit credits ects m2 km kg metre
  metres meter meters working `;

export const english: Lexicon = {
  functionWords: words(`
    x     the a an and or but so if when while because that which who whom what where how this these those it its they them their we us our you your he she his her
    i me my in on at by of for with from to into over under above between without within after before about around since until till during per via through
    there here now also still not no yes too very more less most least many much few some any all each every both either neither other another such only
    just together total annually yearly monthly weekly approximately nearly almost maximum minimum respectively average as than then plus minus
    including excluding up down out off extra`),
  verbs: words(`
    is are was were be been being has have had do does did will would can could shall should may might must go goes went get gets got come comes
    contribute contributes contributed pay pays paid invest invests invested receive receives received provide provides provided cost costs spend spends
    spent fund finance finances financed add adds added give gives gave grant granted request requests requested need needs needed
    join joins joined sign signs signed take takes took start starts started work works worked make makes made rise rises rose grow grows grew increase
    increases increased available reached reach reaches awarded committed pledged budgeted covering saw supports supported`),
  counted: words(`${people} ${partyNouns} ${things} ${measureNouns}`),
  parties: words(partyNouns),
  measures: words(measureNouns),
  money: words(`
    subsidy subsidies grant grants contribution contributions cofunding co-funding cofinancing co-financing financing funding budget budgets cost costs expense
    expenses investment investments amount amounts cash money kind donation fee price turnover revenue benefits income spending overhead pay pays paid
    contribute contributes contributed invest invests invested spend spends spent salary sponsorship loan rate`),
  adjectives: words(`
    new extra local regional active small large big national public private vocational additional different dutch current
    present technical involved participating fully operational sme joint paid unpaid innovative`),
  labels: words(`
    criterion criteria level levels article articles art paragraph chapter section annex appendix table figure page pages p step phase stage version number nr no
    question indicator § grade scale wp pillar milestone line row slide sheet room floor platform windows iso eqf nlqf trl deliverable
    scenario variant kvk dynamics vat iban reference ref invoice po isbn ean postcode`),
  weakLabels: words(
    'objective objectives goal goals target year week day period quarter block group cluster theme team type option route top part point task semester round horizon agenda class',
  ),
  yearCues: words(`
    in since from early late mid end beginning spring summer autumn winter budget year years academic school fiscal by until till before after during
    throughout q period plan`),
  qualifiers: phrases(`
    over|about|almost|at least|at most|up to|nearly|around|approximately|approx|approx.|roughly|some|under|below|above|more than|less than|fewer than|no more than|no less than
    |no fewer than|not more than|a maximum of|maximum of|a minimum of|minimum of|maximum|minimum|max|max.|min|min.|circa|ca|ca.|c.|just over|just under|well over|close to|an estimated
    |estimated|±|~|>|<|≥|≤|+/-|upwards of|as many as|as much as|until|from|in excess of|a little over|slightly more than`),
  rangeWords: phrases('-|to|up to|till|until|through|or even|a'),
  listWords: words('and or to , / versus'),
  articles: words('the a an'),
  number: (word) => englishNumbers.get(word) ?? null,
  parts: englishParts,
  between: 'between',
  and: 'and',
};
