import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestTree, isTree } from '../../src/annotate/syntax/core/best-tree.ts'
import { type CoreReading, loadLanguageCore } from '../../src/annotate/syntax/core/language-core.ts'
import { generator, type RandomModel, randomModel } from './random-model.ts'
import { referenceScores } from './reference.ts'
import { writeModel } from './write-model.ts'

const FORMS = ['The', 'minister', 'said', '2017', 'it', 'U.S.', 'Łódź', 'x', '', 'McDonald', '…', '10,000']

/** What a score may lose to integers of 14 bits; scores here lie between about -10 and 10. */
const TOLERANCE = 0.01

const MODELS: readonly RandomModel[] = [
  { seed: 1 },
  { seed: 2, width: 8, layers: 1, window: 0, arc: 3, label: 5, reach: 1, tags: 1, relations: 3, types: [] },
  { seed: 3, width: 40, layers: 3, window: 1, arc: 17, label: 20, tags: 33, relations: 17 },
  { seed: 4, width: 128, layers: 3, window: 2, arc: 64, label: 64, types: ['PER', 'ORG', 'LOC', 'MISC'] },
  { seed: 5, width: 256, layers: 1, window: 3, arc: 16, label: 8 },
]

describe('the language core', () => {
  it.each(MODELS)('agrees with plain floats within the error of its integers: %j', (given) => {
    const model = randomModel(given)
    const core = loadLanguageCore(writeModel(model))
    const random = generator(given.seed ?? 0)
    const pick = (): string => FORMS[Math.floor(((random() + 1) / 2) * FORMS.length)] ?? ''
    for (const length of [1, 2, 3, 5, 17]) {
      const forms = Array.from({ length }, pick)
      const reading = core.read(forms, [length])
      const reference = referenceScores(model, forms)
      for (let word = 0; word < length; word++) {
        expectHighest(reference.tags[word] ?? [], reading.tags[word] ?? -1)
        const head = reading.heads[word] ?? -1
        const relation = reading.relations[word] ?? -1
        if (head === -1) expect(core.relations[relation]).toBe('root')
        else {
          const scores = reference.relations(word, head).with(core.relations.indexOf('root'), -1e9)
          expectHighest(scores, relation)
        }
        const names = reference.names[word] ?? []
        const name = names[reading.names[word] ?? -1] ?? Number.NaN
        const confidence = 1 / names.reduce((sum, score) => sum + Math.exp(score - name), 0)
        expect(Math.abs((reading.nameConfidences[word] ?? -1) - confidence)).toBeLessThan(TOLERANCE)
      }
      expectBestTree(reference.arcs, reading.heads)
      expect(sum(reference.names, reading.names)).toBeGreaterThan(
        bestNames(core.names, reference.names) - TOLERANCE * length,
      )
    }
  })

  it('reads a sentence alike alone, among others, in any order, and again', () => {
    const core = loadLanguageCore(writeModel(randomModel({ width: 32, window: 2 })))
    const form = fc.oneof(fc.constantFrom(...FORMS), fc.string({ unit: 'binary', maxLength: 20 }))
    const sentence = fc.array(form, { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 30 }), (sentences) => {
        const together = readAll(core, sentences)
        const backwards = readAll(core, [...sentences].reverse()).reverse()
        const alone = sentences.map((forms) => core.read(forms, [forms.length]))
        expect(together).toEqual(alone)
        expect(backwards).toEqual(alone)
        const fresh = loadLanguageCore(writeModel(randomModel({ width: 32, window: 2 })))
        expect(readAll(fresh, sentences)).toEqual(alone)
      }),
      { numRuns: 20 },
    )
  })

  it('remembers a bounded number of forms and reads the first of them as before', () => {
    const core = loadLanguageCore(writeModel(randomModel()))
    const first = core.read(FORMS, [FORMS.length])
    const forms = Array.from({ length: 30_000 }, (_, at) => `form${at}`)
    const ends = forms.map((_, at) => at + 1)
    const once = core.read(forms, ends)
    expect(core.read(forms, ends)).toEqual(once)
    expect(core.read(FORMS, [FORMS.length])).toEqual(first)
  })

  it.each([
    ['nothing', [], []],
    ['empty sentences', ['a'], [0, 0, 1, 1]],
    ['an empty form', [''], [1]],
    ['a megabyte', ['a'.repeat(1_000_000), 'é1'.repeat(500_000), 'a'], [3]],
    ['half characters', ['\ud83d', '\ude00\ud83d', '\udc00x', '\ud800'.repeat(100)], [2, 4]],
    ['emoji and controls', ['👩‍👩‍👧', '\u0000', '\u202e', 'İ', 'ß', 'ǅ'], [1, 2, 3, 4, 5, 6]],
    ['words after the last end', ['a', 'b', 'c'], [1]],
  ])('reads %s', (_, forms, ends) => {
    const core = loadLanguageCore(writeModel(randomModel()))
    const reading = core.read(forms, ends)
    expect(reading.heads).toHaveLength(forms.length)
    expect(core.read(forms, ends)).toEqual(reading)
    for (const confidence of reading.nameConfidences) {
      expect(confidence).toBeGreaterThan(0)
      expect(confidence).toBeLessThanOrEqual(1)
    }
  })

  it.each([300, 301, 1000, 20_000])('makes one tree of a sentence of %d words', (length) => {
    const core = loadLanguageCore(writeModel(randomModel()))
    const forms = Array.from({ length }, (_, at) => FORMS[(at * 7) % FORMS.length] ?? '')
    const reading = core.read(['before', ...forms, 'after'], [1, length + 1, length + 2])
    const heads = reading.heads.slice(1, length + 1).map((head) => (head === -1 ? -1 : head - 1))
    expect(isTree(heads, length)).toBe(true)
    const roots = [...reading.relations].filter((relation) => core.relations[relation] === 'root')
    expect(roots).toHaveLength(3)
  })

  it.each([[[2, 1]], [[4]], [[-1]], [[0.5]]])('says that the ends %j are wrong', (ends) => {
    const core = loadLanguageCore(writeModel(randomModel()))
    expect(() => core.read(['a', 'b', 'c'], ends)).toThrow(RangeError)
  })
})

function readAll(
  core: ReturnType<typeof loadLanguageCore>,
  sentences: readonly (readonly string[])[],
): CoreReading[] {
  const ends: number[] = []
  for (const { length } of sentences) ends.push((ends.at(-1) ?? 0) + length)
  const all = core.read(sentences.flat(), ends)
  return sentences.map((forms, at) => {
    const end = ends[at] ?? 0
    const start = end - forms.length
    return {
      tags: all.tags.slice(start, end),
      heads: all.heads.slice(start, end).map((head) => (head === -1 ? -1 : head - start)),
      relations: all.relations.slice(start, end),
      names: all.names.slice(start, end),
      nameConfidences: all.nameConfidences.slice(start, end),
    }
  })
}

function expectHighest(scores: readonly number[], chosen: number): void {
  expect(scores[chosen]).toBeGreaterThan(Math.max(...scores) - TOLERANCE)
}

function expectBestTree(arcs: readonly (readonly number[])[], heads: Int32Array): void {
  const { length } = arcs
  const best = new Int32Array(length)
  bestTree({ values: Float32Array.from(arcs.flat()), at: 0, stride: length + 1, length }, best)
  const score = (tree: Int32Array): number =>
    sum(
      arcs,
      tree.map((head) => (head === -1 ? length : head)),
    )
  expect(isTree(heads, length)).toBe(true)
  expect(score(heads)).toBeGreaterThan(score(best) - TOLERANCE * length)
}

function sum(rows: readonly (readonly number[])[], chosen: ArrayLike<number>): number {
  return rows.reduce((total, row, at) => total + (row[chosen[at] ?? -1] ?? Number.NaN), 0)
}

/** The score of the best path of labels, kept for each label that a word can have. */
function bestNames(labels: readonly string[], scores: readonly (readonly number[])[]): number {
  const opens = (label: string): boolean => /^[BI]-/.test(label)
  const goesOn = (label: string): boolean => /^[IE]-/.test(label)
  const fits = (before: string, label: string): boolean =>
    opens(before) ? goesOn(label) && before.slice(2) === label.slice(2) : !goesOn(label)
  let sums = labels.map((label, at) => (goesOn(label) ? -1e9 : (scores[0]?.[at] ?? 0)))
  for (const row of scores.slice(1)) {
    sums = labels.map((label, at) => {
      const before = sums.filter((_, other) => fits(labels[other] ?? '', label))
      return Math.max(...before, -1e9) + (row[at] ?? 0)
    })
  }
  return Math.max(...sums.filter((_, at) => !opens(labels[at] ?? '')))
}
