import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FULL_NAMES } from './full-names.ts'
import { ISO_OF_REIGN, OFFICE_OF_LEADER, OFFICE_SINCE } from './reign-countries.ts'

interface Reign {
  readonly iso: string
  readonly name: string
  readonly gender: 'm' | 'f'
  readonly from: string
  readonly to: string
}

/** "RU|president,leader|Vladimir Putin|m|2000-01-01|": heads of state or government. */
export function officeHolders(folder: string): readonly string[] {
  const known = namesIn(readFileSync(join(folder, 'Phoenix.Countries.actors.txt'), 'latin1'))
  const reigns = reignsIn(readFileSync(join(folder, 'reign-leaders-2021-03.csv'), 'utf8'))
  const rows = reigns.map((reign) => {
    const full =
      FULL_NAMES.get(`${reign.iso} ${reign.name}`) ??
      (known.get(reign.iso) ?? []).find((one) => isSame(one, reign))?.name ??
      reign.name
    return [reign.iso, officesOf(reign).join(','), nameOf(full), reign.gender, reign.from, reign.to].join('|')
  })
  return [...new Set(rows)].sort()
}

function officesOf({ iso, from }: Reign): readonly string[] {
  const office = OFFICE_OF_LEADER.get(iso)
  // The leader of Iran is not its president.
  if (iso === 'IR' && office !== undefined && from >= (OFFICE_SINCE.get(iso) ?? '')) return [office]
  return office === undefined || from < (OFFICE_SINCE.get(iso) ?? '') ? ['leader'] : [office, 'leader']
}

/** Somebody in the CAMEO dictionaries who was in a country's government. */
interface Governed {
  readonly name: string
  readonly from: string
  readonly to: string
}

/** Names in capitals with underscores, first the usual one and then "+" variants; after them roles with dates, "[RUSGOV 991231-080507]". */
function namesIn(actors: string): ReadonlyMap<string, readonly Governed[]> {
  const found = new Map<string, Governed[]>()
  let names: string[] = []
  let afterRole = false
  for (const line of actors.split('\n')) {
    const name = /^\+?([A-Z][A-Z.'_-]+?)_*\s*(?:[;[#].*)?$/.exec(line.trimEnd())?.[1]?.replaceAll('_', ' ')
    if (name !== undefined) {
      if (afterRole) names = []
      afterRole = false
      if (!TITLES.test(name)) names.push(name)
      continue
    }
    const [, country = '', from = '', to = ''] = /^\s*\[([A-Z]{3})GOV\S* ([<>]?\d*)-?(\d*)\]/.exec(line) ?? []
    afterRole = true
    const iso = ISO_OF_CAMEO.get(country)
    if (iso === undefined) continue
    const role = {
      from: from.startsWith('<') ? '' : dayOf(from),
      to: from.startsWith('<') ? dayOf(from) : dayOf(to),
    }
    found.set(iso, [...(found.get(iso) ?? []), ...names.map((one) => ({ name: one, ...role }))])
  }
  return found
}

const TITLES =
  /\b(?:PRESIDENT|MINISTER|LEADER|SECRETARY|CHANCELLOR|KANZLER|BUNDESKANZLER|KING|EMIR|SHEIKH|PREMIER|GENERAL|COLONEL|MR|DR|CHAIRMAN|SENATOR|GOVERNOR|AMBASSADOR|FORMER)\b/

/** "991231", ">051122", "20010120" as a day; empty where there is none. */
function dayOf(written: string): string {
  const digits = written.replace(/\D/g, '')
  if (digits.length < 6) return ''
  const full = digits.length === 8 ? digits : `${Number(digits.slice(0, 2)) > 29 ? '19' : '20'}${digits}`
  return `${full.slice(0, 4)}-${full.slice(4, 6)}-${full.slice(6, 8)}`
}

/** CAMEO has ISO 3166-1 alpha-3; these are those of countries whose leaders REIGN gives by family name alone. */
const ISO_OF_CAMEO: ReadonlyMap<string, string> = new Map(
  `AFG=AF ALB=AL DZA=DZ AGO=AO ARG=AR ARM=AM AUS=AU AUT=AT AZE=AZ BHS=BS BHR=BH BGD=BD BLR=BY BEL=BE BEN=BJ BOL=BO BIH=BA BWA=BW BRA=BR
BGR=BG BFA=BF BDI=BI KHM=KH CMR=CM CAN=CA CAF=CF TCD=TD CHL=CL CHN=CN COL=CO COD=CD COG=CG CRI=CR CIV=CI HRV=HR CUB=CU CYP=CY CZE=CZ DNK=DK
DOM=DO ECU=EC EGY=EG SLV=SV EST=EE ETH=ET FIN=FI FRA=FR GAB=GA GEO=GE DEU=DE GHA=GH GRC=GR GTM=GT GIN=GN HTI=HT HND=HN HUN=HU IND=IN IDN=ID
IRN=IR IRQ=IQ IRL=IE ISR=IL ITA=IT JPN=JP JOR=JO KAZ=KZ KEN=KE PRK=KP KOR=KR KWT=KW KGZ=KG LVA=LV LBN=LB LBR=LR LBY=LY LTU=LT MKD=MK MYS=MY
MEX=MX MDA=MD MNG=MN MAR=MA MOZ=MZ MMR=MM NAM=NA NPL=NP NLD=NL NZL=NZ NIC=NI NER=NE NGA=NG NOR=NO PAK=PK PAN=PA PRY=PY PER=PE PHL=PH POL=PL
PRT=PT QAT=QA ROU=RO RUS=RU RWA=RW SAU=SA SEN=SN SRB=RS SGP=SG SVK=SK SVN=SI SOM=SO ZAF=ZA ESP=ES LKA=LK SDN=SD SWE=SE CHE=CH SYR=SY TJK=TJ
TZA=TZ THA=TH TUN=TN TUR=TR TKM=TM UGA=UG UKR=UA GBR=GB USA=US URY=UY UZB=UZ VEN=VE VNM=VN YEM=YE ZMB=ZM ZWE=ZW`
    .split(/\s+/)
    .map((row) => row.split('=') as [string, string]),
)

/** Whether a full name ends in the family name by which REIGN knows somebody, and was in government then. */
function isSame({ name: full, from, to }: Governed, { name, from: reigned }: Reign): boolean {
  const family = plain(name.replace(/^(?:[A-Z]\.)+\s*/, ''))
  const known = plain(full)
  const later = `${reigned.slice(0, 4)}-12-31`
  if (family.includes(' ') || !known.endsWith(` ${family}`) || known.split(' ').length > 3) return false
  return from <= later && (to === '' ? CAMEO_ENDS : to) >= reigned
}

/** The dictionaries were made in January 2014: a role without an end is known until then. */
const CAMEO_ENDS = '2014-01-30'

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim()
}

function nameOf(name: string): string {
  if (/\p{Ll}/u.test(name)) return name.replace(/\s+/g, ' ').trim()
  return name.toLowerCase().replace(/(?<![\p{L}'])\p{L}|(?<=\bMc)\p{L}/gu, (letter) => letter.toUpperCase())
}

function reignsIn(csv: string): readonly Reign[] {
  const reigns: Reign[] = []
  for (const line of csv.split('\n').slice(1)) {
    const [
      state = '',
      ,
      ,
      leader = '',
      day = '',
      month = '',
      year = '',
      endMonth = '',
      endYear = '',
      ,
      man = '',
    ] = line.replace(/"[^"]*"/g, (quoted) => quoted.slice(1, -1).replaceAll(',', ' ')).split(',')
    const iso = ISO_OF_REIGN.get(state)
    if (iso === undefined || year === '' || leader === '' || /\(|\d/.test(leader)) continue
    reigns.push({
      iso,
      name: leader.trim(),
      gender: man === '0' ? 'f' : 'm',
      from: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
      to: endYear === '' ? '' : `${endYear}-${endMonth.padStart(2, '0')}`,
    })
  }
  return reigns
}
