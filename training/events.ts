/**
 * Learns from ECB+'s train part which words name events (models/event-triggers.bin) and which two of them name one event
 * (src/claims/events/event-weights.ts). `npx vite-node training/events.ts`; `HEARSAY_CORPORA` names the corpora folder.
 */
import { writeFileSync } from 'node:fs'
import { corpusFolder } from '../bench/corpora/folder.ts'
import { readCorpus } from '../bench/events/read-corpus.ts'
import { findTriggers } from '../src/annotate/events/triggers/find-triggers.ts'
import { packHashedWeights } from '../src/annotate/hashed-weights.ts'
import { sketcherOf } from '../src/claims/events/sketch-event.ts'
import { learnPairs, learnTriggers } from './events/event-models.ts'

const documents = readCorpus(corpusFolder('ecbplus'))
const FOLDS = 5
const topics = [...new Set(documents.map(({ topic }) => topic))]
const foldOf = new Map(topics.map((topic, at) => [topic, at % FOLDS]))

// Pairs are learnt from mentions as they will be found in texts that were not learnt from.
const mentions = Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
  const model = learnTriggers(documents.filter(({ topic }) => foldOf.get(topic) !== fold))
  return documents
    .filter(({ topic }) => foldOf.get(topic) === fold)
    .flatMap((document) => {
      const sketch = sketcherOf(document)
      return findTriggers(document.tokens, model)
        .filter(({ at }) => document.checked.has(at))
        .map(({ at }) => ({
          topic: document.topic,
          document: document.name,
          at,
          instance: document.gold.get(at) ?? null,
          sketch: sketch(at),
        }))
    })
})
writeFileSync('models/event-triggers.bin', packHashedWeights(learnTriggers(documents)))
const rows = Object.entries(learnPairs(mentions)).map(([name, weight]) => `  '${name}': ${weight},`)
writeFileSync(
  'src/claims/events/event-weights.ts',
  `/** What speaks for two words naming one event, and how much; made by training/events.ts from ECB+. */
export const EVENT_WEIGHTS: Readonly<Record<string, number>> = {
${rows.join('\n')}
}
`,
)
