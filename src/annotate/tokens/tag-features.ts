/** How many features a token has; each is a 32-bit hash. */
export const FEATURES = 32

/** What the features read of each form, hashed once a sentence: the form, its small letters, ending, start and shape. */
export interface FormHashes {
  readonly form: number
  readonly lower: number
  readonly shape: number
  readonly suffixes: readonly [number, number, number, number]
  readonly prefixes: readonly [number, number, number]
}

/** Hashes of one form. */
export function hashForm(form: string): FormHashes {
  const lower = form.length > 64 ? form.slice(0, 64).toLowerCase() : form.toLowerCase()
  const length = lower.length
  const suffix = (size: number) => hashText(lower.slice(Math.max(0, length - size)), size)
  return {
    form: hashText(form.slice(0, 64), 11),
    lower: hashText(lower.replace(/\d/g, '0'), 12),
    shape: hashText(shapeOf(form), 13),
    suffixes: [suffix(1), suffix(2), suffix(3), suffix(4)],
    prefixes: [
      hashText(lower.slice(0, 1), 21),
      hashText(lower.slice(0, 2), 22),
      hashText(lower.slice(0, 3), 23),
    ],
  }
}

/** The form at a place off the sentence. */
export const OUTSIDE: FormHashes = hashForm('\u0000')

/** Fills `out` with the features of token `at`; `classes` holds what the tokens before it were tagged. */
export function tagFeatures(
  forms: readonly FormHashes[],
  at: number,
  before: number,
  before2: number,
  out: Int32Array,
): void {
  const f0 = forms[at] ?? OUTSIDE
  const m1 = forms[at - 1] ?? OUTSIDE
  const m2 = forms[at - 2] ?? OUTSIDE
  const p1 = forms[at + 1] ?? OUTSIDE
  const p2 = forms[at + 2] ?? OUTSIDE
  out[0] = 1
  out[1] = mix(f0.form, 2)
  out[2] = mix(f0.lower, 3)
  out[3] = mix(f0.suffixes[0], 4)
  out[4] = mix(f0.suffixes[1], 5)
  out[5] = mix(f0.suffixes[2], 6)
  out[6] = mix(f0.suffixes[3], 7)
  out[7] = mix(f0.prefixes[0], 8)
  out[8] = mix(f0.prefixes[1], 9)
  out[9] = mix(f0.prefixes[2], 10)
  out[10] = mix(f0.shape, 11)
  out[11] = mix(f0.shape, 12 + 64 * (at === 0 ? 1 : 2))
  out[12] = mix(before, 13)
  out[13] = mix(before * 131 + before2, 14)
  out[14] = mix(f0.lower, mix(before, 15))
  out[15] = mix(m1.lower, 16)
  out[16] = mix(m2.lower, 17)
  out[17] = mix(p1.lower, 18)
  out[18] = mix(p2.lower, 19)
  out[19] = mix(m1.suffixes[2], 20)
  out[20] = mix(p1.suffixes[2], 21)
  out[21] = mix(m1.lower, mix(f0.lower, 22))
  out[22] = mix(f0.lower, mix(p1.lower, 23))
  out[23] = mix(m1.lower, mix(m2.lower, 24))
  out[24] = mix(p1.lower, mix(p2.lower, 25))
  out[25] = mix(m1.lower, mix(p1.lower, 26))
  out[26] = mix(p1.shape, mix(f0.shape, 27))
  out[27] = mix(m1.shape, mix(f0.shape, 28))
  out[28] = mix(before, mix(p1.lower, 29))
  out[29] = mix(before, mix(f0.suffixes[2], 30))
  out[30] = mix(p1.suffixes[1], mix(f0.suffixes[2], 31))
  out[31] = mix(before, mix(p1.suffixes[2], 32))
}

/** Where the weight of a feature for a class stands in a table of `mask + 1` weights. */
export function slotOf(feature: number, klass: number, mask: number): number {
  return (feature + Math.imul(klass + 1, 0x9e3779b1)) & mask
}

function mix(value: number, template: number): number {
  let hash = Math.imul(value ^ Math.imul(template, 0x85ebca6b), 0xc2b2ae35)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x27d4eb2f)
  return hash ^ (hash >>> 13)
}

function hashText(text: string, seed: number): number {
  let hash = Math.imul(seed, 0x9e3779b1) ^ 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash ^ (hash >>> 16)
}

/** "Xx", "X", "x-x", "d.d": runs of one kind once. */
function shapeOf(form: string): string {
  let shape = ''
  for (const character of form.slice(0, 24)) {
    const kind = /\p{Lu}/u.test(character)
      ? 'X'
      : /\p{L}/u.test(character)
        ? 'x'
        : /\d/.test(character)
          ? 'd'
          : character
    if (!shape.endsWith(kind)) shape += kind
  }
  return form.length === 1 ? `1${shape}` : shape
}
