import { readFileSync } from 'node:fs'
import { readModelFile } from '../../model/model-file/model-file.ts'
import { modelHeader, objectOf } from '../../model/model-file/model-header.ts'

const FILE = new URL('../../../models/language-core.bin', import.meta.url)

/** A known word: its vector of length 1, and how rare it is: 0 the most common, 1 of those that tell most. */
export interface KnownWord {
  readonly vector: Float32Array
  readonly rarity: number
}

/**
 * The language core's own numbers for a word, by which words that are used alike lie near each other ("thesis", "dissertation"); `null` where it does
 * not know the word. They stand in the model in the order of how often news uses them (docs/language-core.md).
 * @param word lower case.
 * @throws HearsayError bad-model where the file is damaged.
 */
export function knownWord(word: string): KnownWord | null {
  table ??= readTable(readFileSync(FILE))
  const known = KEPT.get(word)
  if (known !== undefined) return known
  const row = table.rowOf.get(word)
  const made = row === undefined ? null : { vector: table.vector(row), rarity: rarityOf(row) }
  // What a hostile text could make of it is bounded by the words of the table.
  if (made !== null) KEPT.set(word, made)
  return made
}

/** How much a word tells: as its rarity; an unknown one as much as the rarest. Digits tell as much as a rare word. */
export function tellingOf(word: string): number {
  return knownWord(word)?.rarity ?? 1
}

/** How alike two words are used, -1 to 1; 1 for the same word, and 0 where one is not known. */
export function wordsAlike(one: string, other: string): number {
  if (one === other) return 1
  const [a, b] = [knownWord(one), knownWord(other)]
  return a === null || b === null ? 0 : dot(a.vector, b.vector)
}

export function dot(one: Float32Array, other: Float32Array): number {
  let sum = 0
  for (let at = 0; at < one.length; at++) sum += (one[at] ?? 0) * (other[at] ?? 0)
  return sum
}

const KEPT = new Map<string, KnownWord>()

interface Table {
  readonly rowOf: ReadonlyMap<string, number>
  vector(row: number): Float32Array
}

let table: Table | null = null

/** A word behind this many others is as rare as any. */
const RAREST = 8000

function rarityOf(row: number): number {
  return Math.min(1, Math.log(2 + row) / Math.log(RAREST))
}

/** The list of words and their rows; the rest of the file is the core's own. Row 0 stands for words that are not known. */
function readTable(file: Uint8Array): Table {
  const model = readModelFile(file, objectOf(modelHeader), 'The language core')
  const numbers = model.bytes('words.rows')
  const width = model.header.tensors['words.rows']?.shape[1] ?? 0
  return {
    rowOf: new Map(model.lines('words.list').map((word, row) => [word, row])),
    vector: (row) => unit(numbers.subarray((row + 1) * width, (row + 2) * width)),
  }
}

function unit(numbers: Int8Array): Float32Array {
  const length = Math.sqrt(numbers.reduce((sum, number) => sum + number * number, 0))
  return Float32Array.from(numbers, (number) => (length === 0 ? 0 : number / length))
}
