import { join } from 'node:path'
import { Pipeline } from '../../src/annotate/annotator.ts'
import { findCitations } from '../../src/annotate/citations/find-citations.ts'
import { findMentions } from '../../src/annotate/mentions/find-mentions.ts'
import { findSentences } from '../../src/annotate/sentences/find-sentences.ts'
import { findWrittenTimes } from '../../src/annotate/time/find-written-times.ts'
import { resolveTimes } from '../../src/annotate/time/resolve-times.ts'
import { settlePublished } from '../../src/annotate/time/settle-published.ts'
import { tagTokens } from '../../src/annotate/tokens/tag-tokens.ts'
import { reportFromText } from '../../src/intake/report-from-text.ts'
import type { Layers } from '../../src/model/annotated-report.ts'
import { checkedSentences, documentsOf, type EcbDocument, topicsOf } from './ecb-plus.ts'

/** A document of ECB+ as Hearsay reads its text, with what annotators marked in it. */
export interface ReadDocument
  extends Pick<Layers, 'tokens' | 'sentences' | 'mentions' | 'entities' | 'times'> {
  readonly name: string
  readonly topic: string
  /** Indices of the tokens in sentences whose annotation was checked. */
  readonly checked: ReadonlySet<number>
  /** The head of each event that is marked in them, by index of its token, with its instance; one of its own where it has none. */
  readonly gold: ReadonlyMap<number, string>
  /** Events that cannot be told apart from another by their heads, or have no token of ours. */
  readonly lost: number
}

/** The steps that events depend on; the rest of the pipeline costs time. */
const steps = Pipeline.start()
  .add(findSentences)
  .add(tagTokens)
  .add(findMentions)
  .add(findWrittenTimes)
  .add(findCitations)
  .add(settlePublished)
  .add(resolveTimes)

/** Every document of the corpus folder's train topics. */
export function readCorpus(corpus: string): readonly ReadDocument[] {
  const folder = join(corpus, 'train')
  const checked = checkedSentences(join(corpus, 'ECBplus_coreference_sentences.csv'))
  return topicsOf(folder).flatMap((topic) =>
    documentsOf(folder, topic).map((document) => readDocument(document, checked)),
  )
}

function readDocument(document: EcbDocument, checkedSentences: ReadonlySet<string>): ReadDocument {
  const report = reportFromText(document.text, {})
  const body = [{ kind: 'body', start: 0, end: report.text.length }] as const
  const { tokens, sentences, mentions, entities, times } = steps.run({ ...report, segments: body })
  const isChecked = (at: number) => checkedSentences.has(`${document.name} ${document.tokens[at]?.sentence}`)
  const checked = new Set<number>()
  let word = 0
  for (const [at, { start }] of tokens.entries()) {
    while ((document.tokens[word]?.end ?? Number.POSITIVE_INFINITY) <= start) word++
    if (isChecked(word)) checked.add(at)
  }
  const gold = new Map<number, string>()
  let lost = 0
  for (const event of document.events) {
    if (!isChecked(event.tokens[0] ?? -1)) continue
    const head = headOf(document, event.tokens, tokens)
    if (head === null || gold.has(head)) lost++
    else gold.set(head, event.instance ?? `${document.name} ${event.id}`)
  }
  const { name, topic } = document
  return { name, topic, tokens, sentences, mentions, entities, times, checked, gold, lost }
}

/** Of a mention's words the one whose head in our tree stands outside it. */
function headOf(
  document: EcbDocument,
  words: readonly number[],
  tokens: ReadDocument['tokens'],
): number | null {
  const own = tokens.flatMap(({ start, end }, at) =>
    words.some((word) => {
      const one = document.tokens[word]
      return one !== undefined && start < one.end && one.start < end
    })
      ? [at]
      : [],
  )
  const inside = new Set(own)
  const outer = own.find(
    (at) => !inside.has(tokens[at]?.head ?? -1) && /^(?:VERB|NOUN|PROPN|ADJ)$/.test(tokens[at]?.upos ?? ''),
  )
  return outer ?? own[0] ?? null
}
