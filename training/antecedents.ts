/**
 * Learns how much each feature of a candidate speaks for it being what a pronoun means, from the coreference of GUM's train part and of ECB+, and
 * writes src/annotate/mentions/entities/antecedent-weights.ts. `npx vite-node training/antecedents.ts`; `HEARSAY_CORPORA` names the
 * corpora folder. A log-linear choice among the candidates and "open", as in Denis and Baldridge (2008); the same weights each time.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Weights } from '../src/annotate/mentions/entities/antecedents.ts'
import { choicesByGender, choicesIn, choicesOf, type Instance } from './antecedents/choices.ts'
import { readEcbPlus } from './antecedents/ecbplus.ts'
import { KINDS, kindOf, learnAll, PRIORS, scoreOf } from './antecedents/learn.ts'

const corpora = process.env.HEARSAY_CORPORA ?? '../shared/corpora'
/** Topics of ECB+ from this one on are not learnt from. */
const HELD_OUT = 30
/** How often the texts are read anew with what was learnt. */
const ROUNDS = 4

const ecb = join(corpora, 'ecbplus/train')
const news = readEcbPlus(ecb)
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
if (process.argv.includes('--no-write')) process.exit(0)
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
  for (const kind of KINDS)
    console.log(
      kind,
      name,
      scoreOf(
        instances.filter((one) => kindOf(one) === kind),
        with_[kind] ?? {},
      ),
    )
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
