import type { Gender } from './first-names.ts'

/** Forms of address and ranks before a name, as written, with the gender that they tell. */
export const HONORIFICS: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ...each(
    'Mr Mr. Messrs Messrs. Sir Lord Father Fr. Brother King Prince Sheikh Sheik Imam Mullah Ayatollah Monsieur Señor Herr Baron Duke Emperor Sultan Pope Rabbi Bishop Archbishop Cardinal Patriarch Metropolitan Crown',
    'm',
  ),
  ...each(
    'Mrs Mrs. Ms Ms. Miss Madame Mme Mme. Dame Lady Sister Queen Princess Duchess Baroness Frau Señora Empress',
    'f',
  ),
  ...each(
    `Dr Dr. Prof Prof. Professor Mx Mx. Gen Gen. General Lt Lt. Lieutenant Col Col. Colonel Maj. Major Capt Capt. Captain Cmdr Cmdr. Commander Adm. Admiral Sgt Sgt. Sergeant
Brig Brig. Brigadier Marshal Cpl. Corporal Pvt. Private Sen. Senator Senators Sens. Rep. Reps. Representative Congressman Congresswoman Gov. Governor Governors Amb. Ambassador Hon Hon. Rev Rev. Reverend
President Chancellor Premier Chairman Chairwoman Chairperson Secretary Minister Mayor Judge Justice Speaker Councilman Councillor Councilor Alderman Detective Inspector Superintendent Constable Officer Deputy Attorney Sheriff
Coach Comrade Emir Dalai`,
    null,
  ),
])

/**
 * Nouns for an office or a calling that one person has: the heads of "the Russian foreign minister", "spokeswoman Jane Roe".
 * Singular, lower case.
 */
export const OFFICES: ReadonlySet<string> = new Set([
  ...words(`president vice-president premier chancellor minister prime-minister secretary governor mayor ambassador envoy senator congressman congresswoman representative lawmaker legislator deputy
parliamentarian chairman chairwoman chairperson chair chief head leader director commissioner commander general admiral colonel major captain lieutenant sergeant marshal spokesman spokeswoman spokesperson
adviser advisor aide ally negotiator mediator diplomat consul official officer executive manager owner founder co-founder president-elect king queen prince princess emperor emir sultan sheikh pope patriarch bishop archbishop
cardinal priest imam cleric rabbi judge prosecutor attorney lawyer solicitor counsel sheriff detective inspector investigator policeman policewoman scientist professor historian economist
analyst expert researcher scholar strategist pollster consultant commentator columnist correspondent reporter journalist editor author writer novelist poet filmmaker actor actress singer musician
artist activist organizer campaigner dissident candidate nominee contender front-runner frontrunner incumbent challenger rival oligarch tycoon businessman businesswoman billionaire banker trader broker
investor developer entrepreneur doctor physician surgeon nurse teacher student farmer engineer pilot astronaut cosmonaut soldier warlord rebel guerrilla militant terrorist suspect defendant plaintiff
coach manager striker goalkeeper midfielder defender champion player president-designate premier-designate host anchor moderator superintendent rapporteur treasurer speaker whip dictator strongman ruler
monarch husband wife father mother son daughter brother sister cousin nephew uncle widow friend colleague veteran commander-in-chief ombudsman auditor boss ceo cfo coo co-chair co-chairman vice-chairman undersecretary under-secretary secretary-general
successor predecessor counterpart agent trooper plaintiff appellant appellee petitioner claimant complainant respondent man woman resident witness spokesperson lawmaker mp mep democrat republican star legend mogul magnate heir victim survivor`),
])

/** Words that stand before an office and belong to it: "deputy foreign minister", "former White House counsel", "vice". Lower case. */
export const OFFICE_MODIFIERS: ReadonlySet<string> = new Set([
  ...words(`deputy vice first second third senior junior chief acting interim former then ex late outgoing incoming newly-elected new old current longtime long-time top high-ranking key lead leading prominent
prime foreign defense defence interior finance justice economic economy economics trade labor labour health education agriculture agricultural energy environment culture sports transport communications emergency
emergencies security national federal presidential parliamentary state assistant associate under attorney press political military naval air army navy police intelligence special personal principal permanent executive managing
general lieutenant major brigadier field staff supreme regional provincial district republican democratic conservative liberal labour communist socialist independent opposition ruling elected self-styled self-proclaimed facto
real estate campaign party crown grand lord home external internal nuclear science atomic industry budget tax social information media public veteran chief-of-staff three-term two-term one-term retired fellow co- majority minority
house senate congressional speaker lead far-right far-left right-wing left-wing reformist hardline billionaire celebrity human rights drug counter-terrorism human-rights`),
])

/** Endings of an office after its noun: "chief of staff", "head of state", "minister of defense", "secretary-general", "prime minister-elect". */
export const OFFICE_COMPLEMENTS: readonly string[] = [
  'of staff',
  'of state',
  'of government',
  'of defense',
  'of defence',
  'of war',
  'of foreign affairs',
  'for foreign affairs',
  'of finance',
  'of justice',
  'of agriculture',
  'of commerce',
  'of education',
  'of energy',
  'of health',
  'of labor',
  'of labour',
  'of trade',
  'of transport',
  'of transportation',
  'of the interior',
  'of the treasury',
  'of the duma',
  'general',
  'pro tempore',
]

/** What children call their family, lower case: with a capital and no article it is as good as a name: "Mom asked". */
export const FAMILY_ADDRESS: ReadonlySet<string> = new Set(
  words('mom mum mommy mummy dad daddy grandma granny grandpa'),
)

/** Offices that mean much the same of one person in power: a "leader" may be a president, a "premier" a prime minister. */
export const HEADS_OF_STATE_OR_GOVERNMENT: ReadonlySet<string> = new Set(
  words(
    'president leader premier chancellor king queen emperor emir sultan ruler dictator monarch prime-minister chairman',
  ),
)

/** Feminine and masculine nouns for people, lower case: they tell the gender of whoever has them. */
export const GENDERED_NOUNS: ReadonlyMap<string, Gender> = new Map([
  ...each(
    'spokesman chairman congressman businessman policeman king prince emperor husband father son brother nephew uncle man dad daddy grandpa actor councilman statesman strongman sultan emir priest pope boy widower frontman salesman grandfather',
    'm',
  ),
  ...each(
    'spokeswoman chairwoman congresswoman businesswoman policewoman queen princess empress wife mother daughter sister niece aunt woman mom mum mommy mummy grandma granny actress councilwoman stateswoman nun girl widow grandmother',
    'f',
  ),
])

function each<G extends Gender | null>(list: string, gender: G): [string, G][] {
  return words(list).map((word) => [word, gender])
}

function words(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== '')
}
