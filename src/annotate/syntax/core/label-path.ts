/** Scores of labels: of word i and label j at `at` + i · `stride` + j. */
interface LabelScores {
  readonly values: Float32Array
  readonly at: number
  readonly stride: number
  readonly length: number
  /** Says of a word that no span goes on from the word before it; nowhere, where it is left out. */
  readonly parts?: (word: number) => boolean
}

/** Reads spans off the scores of BIOES labels: the path of the highest sum that the labels' meaning allows. */
export class LabelPaths {
  readonly #count: number
  /** Labels that may stand before each label, in order. */
  readonly #before: readonly (readonly number[])[]
  readonly #mayStart: readonly boolean[]
  readonly #mayEnd: readonly boolean[]
  readonly #ends: readonly number[]
  readonly #follows: Uint8Array
  readonly #sums: Float64Array
  readonly #from: Uint16Array

  /** Sentences have up to `longest` words. */
  constructor(labels: readonly string[], longest: number) {
    const count = labels.length
    this.#count = count
    this.#before = labels.map((label) => labels.flatMap((other, at) => (mayFollow(other, label) ? [at] : [])))
    this.#mayStart = labels.map((label) => mayFollow('O', label))
    this.#mayEnd = labels.map((label) => mayFollow(label, 'O'))
    this.#ends = this.#mayEnd.flatMap((may, label) => (may ? [label] : []))
    this.#follows = new Uint8Array(count * count)
    for (const [label, before] of this.#before.entries()) {
      for (const other of before) this.#follows[label * count + other] = 1
    }
    this.#sums = new Float64Array(longest * count)
    this.#from = new Uint16Array(longest * count)
  }

  /** Puts the label of each word, and how likely it is by the word's scores alone (softmax), from place `start` on. */
  read(scores: LabelScores, chosen: Uint16Array, confidences: Float32Array, start: number): void {
    const { values, at, stride, length } = scores
    for (let word = 0; word < length; word++) {
      chosen[start + word] = this.#highest(values, at + word * stride)
    }
    // Where the best label of each word is allowed, all of them are the best path.
    if (!this.#isPath(scores, chosen, start)) this.#viterbi(scores, chosen, start)
    for (let word = 0; word < length; word++) {
      const row = at + word * stride
      const top = values[row + (chosen[start + word] ?? 0)] ?? 0
      let sum = 0
      for (let label = 0; label < this.#count; label++) sum += Math.exp((values[row + label] ?? 0) - top)
      confidences[start + word] = 1 / sum
    }
  }

  #highest(values: Float32Array, at: number): number {
    let best = 0
    let top = values[at] ?? 0
    for (let label = 1; label < this.#count; label++) {
      const value = values[at + label] ?? 0
      if (value > top) {
        top = value
        best = label
      }
    }
    return best
  }

  #isPath({ length, parts }: LabelScores, chosen: Uint16Array, start: number): boolean {
    const last = chosen[start + length - 1] ?? 0
    if (!this.#mayStart[chosen[start] ?? 0] || !this.#mayEnd[last]) return false
    for (let word = start + 1; word < start + length; word++) {
      const [label, before] = [chosen[word] ?? 0, chosen[word - 1] ?? 0]
      if (this.#follows[label * this.#count + before] === 0) return false
      if (parts?.(word - start) && !(this.#mayStart[label] && this.#mayEnd[before])) return false
    }
    return true
  }

  #viterbi({ values, at, stride, length, parts }: LabelScores, chosen: Uint16Array, start: number): void {
    const count = this.#count
    for (let word = 0; word < length; word++) {
      const lastEnd = word > 0 && parts?.(word) ? this.#bestOf(this.#ends, (word - 1) * count) : null
      for (let label = 0; label < count; label++) {
        const here = word * count + label
        const value = values[at + word * stride + label] ?? 0
        if (word === 0) {
          this.#sums[here] = this.#mayStart[label] ? value : Number.NEGATIVE_INFINITY
          continue
        }
        const starting = lastEnd !== null && (this.#mayStart[label] ? lastEnd : -1)
        const from =
          starting === false ? this.#bestOf(this.#before[label] ?? [], (word - 1) * count) : starting
        this.#from[here] = from
        this.#sums[here] =
          from === -1 ? Number.NEGATIVE_INFINITY : value + (this.#sums[(word - 1) * count + from] ?? 0)
      }
    }
    let label = this.#bestOf(this.#ends, (length - 1) * count)
    for (let word = length - 1; word >= 0; word--) {
      chosen[start + word] = label
      label = this.#from[word * count + label] ?? 0
    }
  }

  #bestOf(labels: readonly number[], at: number): number {
    let best = labels[0] ?? -1
    for (const label of labels) if ((this.#sums[at + label] ?? 0) > (this.#sums[at + best] ?? 0)) best = label
    return best
  }
}

/** A span begins with B and ends with E with I between, all of one kind; S is a span of one word. */
function mayFollow(before: string, label: string): boolean {
  const inside = before.startsWith('B-') || before.startsWith('I-')
  const goesOn = label.startsWith('I-') || label.startsWith('E-')
  return inside ? goesOn && before.slice(2) === label.slice(2) : !goesOn
}
