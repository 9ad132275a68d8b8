/**
 * Makes the lists of facts under src/lexicon/en/facts from the corpora folder and from packages of facts: the same lists each
 * time. `npx vite-node training/gazetteers.ts`; `HEARSAY_CORPORA` names the corpora folder. NOTICE names the sources.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { largeCities } from './gazetteers/cities.ts'
import { cityZones } from './gazetteers/city-zones.ts'
import { givenNames } from './gazetteers/given-names.ts'
import { officeHolders } from './gazetteers/office-holders.ts'
import { personNouns } from './gazetteers/person-nouns.ts'

const corpora = process.env.HEARSAY_CORPORA ?? '../shared/corpora'
const folder = 'src/lexicon/en/facts'

const nouns = personNouns()
write(
  'person-nouns',
  'PERSON_NOUNS',
  'Common nouns whose usual sense is a person, from WordNet 3.1; ":f" and ":m" where they tell the gender.',
  nouns,
)
const names = givenNames()
write(
  'given-names-of-women',
  'GIVEN_NAMES_OF_WOMEN',
  'Given names of women alone, in English-speaking countries.',
  names.women,
)
write(
  'given-names-of-men',
  'GIVEN_NAMES_OF_MEN',
  'Given names of men alone, in English-speaking countries.',
  names.men,
)
write(
  'large-cities',
  'LARGE_CITIES',
  'Cities of 300,000 people and more that are no given name and no everyday word, from GeoNames: name|ISO 3166-1 alpha-2.',
  largeCities(nouns, names),
)
write(
  'office-holders',
  'OFFICE_HOLDERS',
  'Heads of state or government, from REIGN (to March 2021) with full names from the CAMEO dictionaries: ISO 3166-1 alpha-2|offices|name|gender|from, a day|to, a month, empty where it had not ended.',
  officeHolders(join(corpora, 'actors')),
)

write(
  'city-zones',
  'CITY_ZONES',
  'Where cities of 200,000 people and more, capitals and the states of the United States keep their clocks, from the package city-timezones: IANA zone|names.',
  cityZones(),
)

/** One row a line, in one string, so that the module costs nothing until it is asked for. */
function write(file: string, name: string, what: string, rows: readonly string[]): void {
  const separator = rows.some((row) => row.includes(' ')) ? '\n' : ' '
  const body = separator === '\n' ? rows.join('\n') : filled(rows)
  const text = `/** ${what} Made by training/gazetteers.ts; not edited by hand. */\nexport const ${name} = \`${body}\`\n`
  writeFileSync(join(folder, `${file}.ts`), text)
  console.log(`${file}: ${rows.length} rows, ${text.length} bytes`)
}

function filled(words: readonly string[]): string {
  const lines: string[] = []
  let line = ''
  for (const word of words) {
    if (line.length + word.length > 140) {
      lines.push(line)
      line = ''
    }
    line += line === '' ? word : ` ${word}`
  }
  return [...lines, line].join('\n')
}
