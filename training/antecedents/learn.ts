import { openFeatures, WEIGHTS_OF, type Weights } from '../../src/annotate/mentions/entities/antecedents.ts'
import type { Instance } from './choices.ts'

const EPOCHS = 40
const RATE = 0.2
/** How strongly weights are drawn to what is held beforehand: there are few "they", as five parts of GUM's train part showed. */
const DECAY: Readonly<Record<string, number>> = { person: 0.02, they: 0.05, it: 0.02 }

/** What the literature holds, and the little news among the texts could not show: subjects, the speaker going on, gender. */
export const PRIORS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  person: {
    subject: 0.5,
    'subject-here': 0.5,
    'says-here': 1,
    'speaks-on': 0.7,
    parallel: 0.3,
    'said-before': 0.3,
    'said-before-speaks': 0.8,
    gender: 1.5,
    'gender-unknown-rival': -1,
    'says-this': -4,
    'out-of-quotation': -0.5,
    paragraph: -0.3,
    named: 0.5,
    'resumes-by': 1,
    'resumes-bare': 1,
  },
  they: {
    subject: 0.5,
    'subject-here': 0.5,
    'says-here': 1,
    'speaks-on': 0.7,
    'says-this': -4,
    'type-group-plural': 1,
  },
  it: { subject: 0.5, 'subject-here': 0.5, 'says-here': 1, 'speaks-on': 0.7, 'says-this': -4 },
}

/** Kinds of pronoun, each with weights of its own. */
export const KINDS: readonly string[] = [...new Set(Object.values(WEIGHTS_OF))]

/** What is learnt decides what later pronouns may choose from, so that texts are read anew in each round. */
export function learnAll(instances: readonly Instance[]): Weights {
  return Object.fromEntries(
    KINDS.map((kind) => [
      kind,
      learn(
        kind,
        instances.filter((one) => kindOf(one) === kind && teaches(one)),
      ),
    ]),
  )
}

/** "He", "she" and "she" always mean somebody: where no candidate is right, it is not the pronoun that stays open but we who missed whom it means. */
function teaches(instance: Instance): boolean {
  return (
    (kindOf(instance) !== 'person' && !instance.pronoun.speaks) ||
    instance.candidates.some(({ right }) => right)
  )
}

export function kindOf({ pronoun }: Instance): string {
  return WEIGHTS_OF[pronoun.mention.noun] ?? ''
}

/** Gradient ascent (Adagrad) on the log of the share that all right candidates have together, with weights drawn to what is held beforehand. */
function learn(kind: string, instances: readonly Instance[]): Readonly<Record<string, number>> {
  const prior = PRIORS[kind] ?? {}
  const names = [...new Set([...Object.keys(prior), ...instances.flatMap(featuresIn)])]
  const places = new Map(names.map((name, place) => [name, place]))
  const decay = DECAY[kind] ?? 0
  const held = Float64Array.from(names, (name) => prior[name] ?? 0)
  const numbered = instances.map((instance) =>
    optionsOf(instance).map(({ features, right }) => ({
      features: features.map((name) => places.get(name) ?? 0),
      right,
    })),
  )
  const weights = held.slice()
  const squares = new Float64Array(names.length)
  const gradient = new Float64Array(names.length)
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const options of numbered) {
      const { all, right } = sharesAmong(options, (feature) => weights[feature] ?? 0)
      for (const [at, { features }] of options.entries())
        for (const feature of features)
          gradient[feature] = (gradient[feature] ?? 0) + (right[at] ?? 0) - (all[at] ?? 0)
      for (const feature of new Set(options.flatMap(({ features }) => features))) {
        const weight = weights[feature] ?? 0
        const step = (gradient[feature] ?? 0) - decay * (weight - (held[feature] ?? 0))
        const square = (squares[feature] ?? 0) + step * step
        gradient[feature] = 0
        squares[feature] = square
        if (square > 0) weights[feature] = weight + (RATE * step) / Math.sqrt(square)
      }
    }
  return Object.fromEntries(names.map((name, place) => [name, weights[place] ?? 0]))
}

function featuresIn(instance: Instance): readonly string[] {
  return optionsOf(instance).flatMap(({ features }) => features)
}

interface Option<Feature = string> {
  readonly features: readonly Feature[]
  readonly right: boolean
}

function optionsOf({ pronoun, candidates }: Instance): readonly Option[] {
  const open = candidates.every(({ right }) => !right)
  return [...candidates, { features: openFeatures(pronoun), right: open }]
}

/** The share of each option, and its share among the right ones. */
function sharesAmong<Feature>(options: readonly Option<Feature>[], weightOf: (feature: Feature) => number) {
  const scores = options.map(({ features }) => features.reduce((sum, one) => sum + weightOf(one), 0))
  const most = Math.max(...scores)
  const shares = scores.map((score) => Math.exp(score - most))
  const total = shares.reduce((sum, share) => sum + share, 0)
  const rights = shares.map((share, at) => (options[at]?.right ? share : 0))
  const rightTotal = rights.reduce((sum, share) => sum + share, 0) || 1
  return { all: shares.map((share) => share / total), right: rights.map((share) => share / rightTotal) }
}

export function scoreOf(instances: readonly Instance[], weights: Readonly<Record<string, number>>): string {
  let right = 0
  let possible = 0
  let speakers = 0
  let speakersRight = 0
  for (const instance of instances) {
    const { all } = sharesAmong(optionsOf(instance), (feature) => weights[feature] ?? 0)
    const best = all.indexOf(Math.max(...all))
    const isRight = optionsOf(instance)[best]?.right === true
    if (instance.candidates.some((candidate) => candidate.right)) possible++
    if (isRight) right++
    if (!instance.pronoun.speaks) continue
    speakers++
    if (isRight) speakersRight++
  }
  const share = (part: number, whole: number) => `${((part / whole) * 100).toFixed(1)} %`
  return `${instances.length} pronouns, ${share(possible, instances.length)} with a right candidate; chosen right ${share(right, instances.length)}; of ${speakers} that speak ${share(speakersRight, speakers)}`
}
