/**
 * `npm run bench events`: one event in many reports, on ECB+'s train topics. Which words name events, and which of them name one event,
 * are learnt in five parts: each fifth of the topics is read with weights that have not seen it. Mentions are predicted. A predicted
 * mention is a word; it is a gold one where it is the head of the gold mention in our own tree. Scored are the sentences that the corpus
 * says were checked, as the literature does; clusters are made within a topic, whose documents are of two similar happenings.
 */
import { findTriggers } from '../src/annotate/events/triggers/find-triggers.ts'
import { cluster } from '../src/claims/events/cluster.ts'
import { SAME } from '../src/claims/events/judge-events.ts'
import { areComparable, type EventWeights, scorePair } from '../src/claims/events/score-pair.ts'
import { sketcherOf } from '../src/claims/events/sketch-event.ts'
import { learnPairs, learnTriggers, type Sketched } from '../training/events/event-models.ts'
import { corpusFolder } from './corpora/folder.ts'
import { type Clusters, scoresOf, tallyOf } from './events/coreference-score.ts'
import { type ReadDocument, readCorpus } from './events/read-corpus.ts'

const FOLDS = 5
const documents = readCorpus(corpusFolder('ecbplus'))
const topics = [...new Set(documents.map(({ topic }) => topic))]
const foldOf = new Map(topics.map((topic, at) => [topic, at % FOLDS]))
const isIn = (fold: number) => (one: { readonly topic: string }) => foldOf.get(one.topic) === fold
const folds = Array.from({ length: FOLDS }, (_, fold) => fold)

const predicted = folds.flatMap((fold) => {
  const model = learnTriggers(documents.filter((one) => !isIn(fold)(one)))
  return documents
    .filter(isIn(fold))
    .flatMap((document) => sketched(document, (tokens) => findTriggers(tokens, model)))
})
const gold = documents.flatMap((document) =>
  sketched(document, () => [...document.gold.keys()].map((at) => ({ at }))),
)
const right = predicted.filter(({ instance }) => instance !== null).length
const wanted = documents.reduce((sum, document) => sum + document.gold.size + document.lost, 0)
const [precision, recall] = [right / predicted.length, right / wanted]
console.log(
  `${documents.length} documents of ${topics.length} topics; mentions found: precision ${percent(precision)}  recall ${percent(recall)}  F1 ${percent((2 * precision * recall) / (precision + recall))}`,
)
report('predicted mentions', predicted)
report('gold mentions', gold)

function sketched(
  document: ReadDocument,
  triggersOf: (tokens: ReadDocument['tokens']) => readonly { readonly at: number }[],
): readonly Sketched[] {
  const sketch = sketcherOf(document)
  return triggersOf(document.tokens)
    .filter(({ at }) => document.checked.has(at))
    .map(({ at }) => ({
      topic: document.topic,
      document: document.name,
      at,
      instance: document.gold.get(at) ?? null,
      sketch: sketch(at),
    }))
}

/** Pairs are learnt from predicted mentions too, each fifth from the others. */
function report(name: string, mentions: readonly Sketched[]): void {
  const clusters = folds.flatMap((fold) => {
    const weights = learnPairs(mentions.filter((one) => !isIn(fold)(one)))
    return topics
      .filter((topic) => foldOf.get(topic) === fold)
      .map((topic) => [topic, found(mentions, topic, weights)] as const)
  })
  row(`${name}, singletons counted`, clusters, (all) => all)
  row(`${name}, singletons left out of both`, clusters, (all) => all.filter(({ length }) => length > 1))
  const byLemma = topics.map((topic) => [topic, lemmas(mentions, topic)] as const)
  row('  the same word, one event', byLemma, (all) => all)
}

function found(mentions: readonly Sketched[], topic: string, weights: EventWeights): Clusters {
  const own = mentions.filter((one) => one.topic === topic)
  const pairs = own.flatMap((a, at) =>
    own.slice(at + 1).flatMap((b, offset) =>
      areComparable(a.sketch, b.sketch)
        ? [
            {
              a: at,
              b: at + 1 + offset,
              score: scorePair(a.sketch, b.sketch, a.document === b.document, weights),
            },
          ]
        : [],
    ),
  )
  return cluster(own.length, pairs, SAME).map((those) => those.flatMap((at) => nameOf(own[at])))
}

function lemmas(mentions: readonly Sketched[], topic: string): Clusters {
  const groups = new Map<string, string[]>()
  for (const one of mentions.filter((mention) => mention.topic === topic))
    groups.set(one.sketch.lemma, [...(groups.get(one.sketch.lemma) ?? []), ...nameOf(one)])
  return [...groups.values()]
}

function nameOf(mention: Sketched | undefined): readonly string[] {
  return mention ? [`${mention.document} ${mention.at}`] : []
}

function row(
  name: string,
  clusters: readonly (readonly [topic: string, clusters: Clusters])[],
  kept: (clusters: Clusters) => Clusters,
): void {
  const tallies = clusters.map(([topic, those]) => tallyOf(kept(goldOf(topic)), kept(those)))
  const { muc, b3, ceafe, conll } = scoresOf(tallies)
  console.log(
    `${name.padEnd(52)}MUC ${percent(muc)}  B3 ${percent(b3)}  CEAFe ${percent(ceafe)}  CoNLL ${percent(conll)}`,
  )
}

function goldOf(topic: string): Clusters {
  const groups = new Map<string, string[]>()
  for (const document of documents.filter((one) => one.topic === topic))
    for (const [at, instance] of document.gold)
      groups.set(instance, [...(groups.get(instance) ?? []), `${document.name} ${at}`])
  return [...groups.values()]
}

function percent(share: number): string {
  return (100 * share).toFixed(1)
}
