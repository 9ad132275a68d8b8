/**
 * Learns how much each feature of a candidate speaks for it being what a pronoun means, from the coreference of GUM's train part and of ECB+, and
 * writes src/annotate/mentions/entities/antecedent-weights.ts. `npx vite-node training/antecedents.ts`; `HEARSAY_CORPORA` names the
 * corpora folder. A log-linear choice among the candidates and "open", as in Denis and Baldridge (2008); the same weights each time.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openFeatures, WEIGHTS_OF, type Weights } from '../src/annotate/mentions/entities/antecedents.ts'
import { choicesByGender, choicesIn, choicesOf, type Instance } from './antecedents/choices.ts'
import { readEcbPlus } from './antecedents/ecbplus.ts'

const corpora = process.env.HEARSAY_CORPORA ?? '../shared/corpora'
/** Topics of ECB+ from this one on are not learnt from. */
const HELD_OUT = 30
const EPOCHS = 40
const RATE = 0.2
const DECAY = 0.02
/** How often the texts are read anew with what was learnt. */
const ROUNDS = 4

/** What the literature holds, and the little news among the texts could not show: subjects, the speaker going on, gender. */
const PRIORS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
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

const ecb = join(corpora, 'ecbplus/train')
const news = readEcbPlus(ecb)
const kinds = [...new Set(Object.values(WEIGHTS_OF))]
let weights: Weights = PRIORS
const read = () => [
  ...choicesOf(join(corpora, 'gum/train'), weights),
  ...news.filter(({ topic }) => topic < HELD_OUT).flatMap((document) => choicesIn(document, weights)),
]
const byGender = choicesByGender(newsTexts(), weights)
console.log(
  `${byGender.length} shown by gender, ${byGender.filter(({ pronoun }) => pronoun.speaks).length} of them speak`,
)
for (let round = 1; round <= ROUNDS; round++) {
  weights = learnAll([...read(), ...byGender])
  console.log(`round ${round}`)
}
crossed([...read(), ...byGender])
report('GUM dev', choicesOf(join(corpora, 'gum/dev'), weights))
report(
  'ECB+ held out',
  news.filter(({ topic }) => topic >= HELD_OUT).flatMap((document) => choicesIn(document, weights)),
)
write()

/** News without labels: PolNeAR's train part, and agencies' stories. */
function newsTexts(): readonly string[] {
  const polnear = join(corpora, 'polnear/train/text')
  const stories = readFileSync(join(corpora, 'news-text/wire.jsonl'), 'utf8').split('\n').filter(Boolean)
  return [
    ...readdirSync(polnear)
      .sort()
      .map((file) => readFileSync(join(polnear, file), 'utf8')),
    // The field is the corpus's own.
    ...stories.map((line) => (JSON.parse(line) as { readonly text: string }).text),
  ]
}

/** What is learnt decides what later pronouns may choose from, so that texts are read anew in each round. */
function learnAll(instances: readonly Instance[]): Weights {
  return Object.fromEntries(
    kinds.map((kind) => [
      kind,
      learn(
        kind,
        instances.filter((one) => kindOf(one) === kind && teaches(one)),
      ),
    ]),
  )
}

/** What is chosen right of each half of the texts with weights learnt from the other. */
function crossed(instances: readonly Instance[]): void {
  for (const half of [0, 1])
    report(
      `half ${half + 1}`,
      instances.filter(({ document }) => document % 2 === half),
      learnAll(instances.filter(({ document }) => document % 2 !== half)),
    )
}

function report(name: string, instances: readonly Instance[], with_: Weights = weights): void {
  for (const kind of kinds)
    console.log(
      kind,
      name,
      scoreOf(
        instances.filter((one) => kindOf(one) === kind),
        with_[kind] ?? {},
      ),
    )
}

/** "He", "she" and "she" always mean somebody: where no candidate is right, it is not the pronoun that stays open but we who missed whom it means. */
function teaches(instance: Instance): boolean {
  return (
    (kindOf(instance) !== 'person' && !instance.pronoun.speaks) ||
    instance.candidates.some(({ right }) => right)
  )
}

function kindOf({ pronoun }: Instance): string {
  return WEIGHTS_OF[pronoun.mention.noun] ?? ''
}

/** Gradient ascent (Adagrad) on the log of the share that all right candidates have together, with weights drawn to what is held beforehand. */
function learn(kind: string, instances: readonly Instance[]): Readonly<Record<string, number>> {
  const prior = PRIORS[kind] ?? {}
  const learnt: Record<string, number> = { ...prior }
  const squares = new Map<string, number>()
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const instance of instances) {
      const gradient = new Map<string, number>()
      const { all, right } = sharesOf(instance, learnt)
      for (const [at, { features }] of optionsOf(instance).entries()) {
        const step = (right[at] ?? 0) - (all[at] ?? 0)
        for (const feature of features) gradient.set(feature, (gradient.get(feature) ?? 0) + step)
      }
      for (const [feature, step] of gradient) {
        const weight = learnt[feature] ?? 0
        const decayed = step - DECAY * (weight - (prior[feature] ?? 0))
        const square = (squares.get(feature) ?? 0) + decayed * decayed
        squares.set(feature, square)
        if (square > 0) learnt[feature] = weight + (RATE * decayed) / Math.sqrt(square)
      }
    }
  return learnt
}

interface Option {
  readonly features: readonly string[]
  readonly right: boolean
}

function optionsOf({ pronoun, candidates }: Instance): readonly Option[] {
  const open = candidates.every(({ right }) => !right)
  return [...candidates, { features: openFeatures(pronoun), right: open }]
}

/** The share of each option, and its share among the right ones. */
function sharesOf(instance: Instance, weights: Readonly<Record<string, number>>) {
  const options = optionsOf(instance)
  const scores = options.map(({ features }) => features.reduce((sum, one) => sum + (weights[one] ?? 0), 0))
  const most = Math.max(...scores)
  const shares = scores.map((score) => Math.exp(score - most))
  const total = shares.reduce((sum, share) => sum + share, 0)
  const rights = shares.map((share, at) => (options[at]?.right ? share : 0))
  const rightTotal = rights.reduce((sum, share) => sum + share, 0) || 1
  return { all: shares.map((share) => share / total), right: rights.map((share) => share / rightTotal) }
}

function scoreOf(instances: readonly Instance[], weights: Readonly<Record<string, number>>): string {
  let right = 0
  let possible = 0
  let speakers = 0
  let speakersRight = 0
  for (const instance of instances) {
    const { all } = sharesOf(instance, weights)
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

function write(): void {
  const rows = Object.entries(weights).map(([kind, learnt]) => {
    const kept = Object.entries(learnt)
      .filter(([, weight]) => Math.abs(weight) >= 0.05)
      .sort(([a], [b]) => (a < b ? -1 : 1))
    return `  ${kind}: {\n${kept.map(([name, weight]) => `    ${/^\w+$/.test(name) ? name : `'${name}'`}: ${Number(weight.toFixed(2))},`).join('\n')}\n  },`
  })
  writeFileSync(
    'src/annotate/mentions/entities/antecedent-weights.ts',
    `/** Weights of what speaks for an antecedent, by kind of pronoun; made by training/antecedents.ts from GUM and ECB+. */
export const ANTECEDENT_WEIGHTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
${rows.join('\n')}
}
`,
  )
}
