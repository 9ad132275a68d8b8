/** A pair of reports with what a measure says of it and what a reader said. */
export interface Scored {
  readonly topic: string
  readonly pair: string
  readonly score: number
  readonly copy: boolean
}

export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export function scoreAt(pairs: readonly Scored[], threshold: number): Score {
  return scoreOf(pairs.map(({ score, copy }) => ({ said: score >= threshold, copy })))
}

/** With the threshold that suits these pairs best. */
export function bestOf(pairs: readonly Scored[]): Score {
  return scoreAt(pairs, bestThreshold(pairs))
}

const FOLDS = 5

/** Each fifth of the topics judged with the threshold that suits the other four fifths best. */
export function byFolds(pairs: readonly Scored[]): Score {
  const topics = [...new Set(pairs.map(({ topic }) => topic))]
  const foldOf = new Map(topics.map((topic, at) => [topic, at % FOLDS]))
  const said = Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const threshold = bestThreshold(pairs.filter(({ topic }) => foldOf.get(topic) !== fold))
    return pairs
      .filter(({ topic }) => foldOf.get(topic) === fold)
      .map(({ score, copy }) => ({ said: score >= threshold, copy }))
  })
  return scoreOf(said)
}

export function written({ precision, recall, f1 }: Score): string {
  const percent = (value: number) => (100 * value).toFixed(1).padStart(5)
  return `precision ${percent(precision)}  recall ${percent(recall)}  F1 ${percent(f1)}`
}

function bestThreshold(pairs: readonly Scored[]): number {
  const tried = [...new Set(pairs.map(({ score }) => score))].sort((a, b) => a - b)
  let best = { threshold: 1, f1: -1 }
  for (const threshold of tried) {
    const { f1 } = scoreAt(pairs, threshold)
    if (f1 > best.f1) best = { threshold, f1 }
  }
  return best.threshold
}

function scoreOf(pairs: readonly { readonly said: boolean; readonly copy: boolean }[]): Score {
  const right = pairs.filter(({ said, copy }) => said && copy).length
  const said = pairs.filter((pair) => pair.said).length
  const copies = pairs.filter(({ copy }) => copy).length
  const precision = said === 0 ? 0 : right / said
  const recall = copies === 0 ? 0 : right / copies
  return { precision, recall, f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}
