import { FEATURES, type FormHashes, hashForm, slotOf, tagFeatures } from './tag-features.ts'

/** A trained tagger: a class is an English (PTB) tag and a universal one, "VBD VERB". */
export interface TaggerModel {
  readonly classes: readonly string[]
  /** Of words seen often, in small letters, the classes that they may have. */
  readonly dictionary: ReadonlyMap<string, Uint8Array>
  /** Weights by `slotOf`; the length is a power of two. */
  readonly weights: Int16Array | Float32Array
}

/** The class of each form, from left to right, each by the highest sum of weights. */
export function tagForms(model: TaggerModel, forms: readonly string[]): Uint8Array {
  const hashes = forms.map(hashForm)
  const tags = new Uint8Array(forms.length)
  const every = everyClass(model.classes.length)
  for (let at = 0; at < forms.length; at++) {
    const allowed = model.dictionary.get(forms[at]?.toLowerCase() ?? '') ?? every
    tags[at] = allowed.length === 1 ? (allowed[0] ?? 0) : bestClass(model, hashes, at, tags, allowed)
  }
  return tags
}

const features = new Int32Array(FEATURES)

/** Leaves the features of the token in `lastFeatures` for training. */
export function bestClass(
  model: TaggerModel,
  hashes: readonly FormHashes[],
  at: number,
  tags: Uint8Array,
  allowed: Uint8Array,
): number {
  tagFeatures(
    hashes,
    at,
    at > 0 ? (tags[at - 1] ?? 0) + 1 : 0,
    at > 1 ? (tags[at - 2] ?? 0) + 1 : 0,
    features,
  )
  const { weights } = model
  const mask = weights.length - 1
  let best = allowed[0] ?? 0
  let bestScore = Number.NEGATIVE_INFINITY
  for (let index = 0; index < allowed.length; index++) {
    const klass = allowed[index] ?? 0
    let score = 0
    for (let feature = 0; feature < FEATURES; feature++) {
      score += weights[slotOf(features[feature] ?? 0, klass, mask)] ?? 0
    }
    if (score > bestScore) {
      bestScore = score
      best = klass
    }
  }
  return best
}

/** The features that the last decision read. */
export function lastFeatures(): Int32Array {
  return features
}

const everyOf = new Map<number, Uint8Array>()

function everyClass(count: number): Uint8Array {
  const known = everyOf.get(count) ?? Uint8Array.from({ length: count }, (_, klass) => klass)
  everyOf.set(count, known)
  return known
}
