import type { Token } from '../../model/annotation.ts'
import { bySpan, contains, overlaps, type Span } from '../../model/span.ts'
import type { FoundAttribution } from './found-attribution.ts'
import { firstEndingAfter } from './sorted-spans.ts'

/** How many attributions before a trailing one are asked whether it reports them. */
const NEAR = 3

/** How many words of when and where may stand behind "the paper reported". */
const TAIL = 12

const OF_REPORTING: ReadonlySet<string> = new Set(['report', 'say', 'write', 'quote'])

/** "The mayor said that the dam held, the paper reported on Monday": what closes a sentence reports all before it, and who said that with it. */
export function trailingReports(
  tokens: readonly Token[],
  attributions: readonly FoundAttribution[],
): readonly FoundAttribution[] {
  const all = [...attributions]
  for (const [at, outer] of all.entries()) {
    const trailing = at > 0 ? trailingIn(tokens, outer) : null
    if (!trailing) continue
    const held: Span[] = []
    for (let before = Math.max(0, at - NEAR); before < at; before++) {
      const inner = all[before]
      if (!inner || !isReported(tokens, inner, outer, trailing)) continue
      const cut = { ...inner, content: contentBefore(inner, trailing) }
      if (cut.content.length === 0) continue
      all[before] = cut
      held.push(cut.cue, ...cut.content, ...(cut.source ? [cut.source] : []))
    }
    if (held.length === 0) continue
    const own = outer.content.filter(({ start, end }) => end <= trailing.from || start >= trailing.to)
    const last = { start: trailing.sentence, end: trailing.from }
    const inSentence = [...held, ...own].filter((span) => overlaps(span, last))
    const start = Math.min(...inSentence.map((span) => span.start))
    const rest = own.filter((span) => !overlaps(span, { start, end: trailing.from }))
    all[at] = { ...outer, content: [{ start, end: trailing.from }, ...rest].sort(bySpan) }
  }
  return all
}

interface Trailing {
  /** Where the sentence begins, where the report of it begins with its comma, and where the sentence ends. */
  readonly sentence: number
  readonly from: number
  readonly to: number
}

/** Where an attribution stands, behind a comma, at the end of a sentence of which it is no verb's clause; `null` where it does not. */
function trailingIn(tokens: readonly Token[], { source, cue }: FoundAttribution): Trailing | null {
  if (!source) return null
  const from = Math.min(source.start, cue.start)
  const to = Math.max(source.end, cue.end)
  const first = firstEndingAfter(tokens, from, (token) => token)
  const opener = tokens[first]
  const comma = tokens[first - 1]
  if (!opener || !comma || comma.sentence !== opener.sentence) return null
  const verb = tokens[firstEndingAfter(tokens, cue.start, (token) => token)]
  const isAccording = verb?.lower === 'according'
  // American papers set the comma inside of the quotation marks: “we hold it,” the paper reported.
  const isInside = /^["”]$/.test(comma.text) && tokens[first - 2]?.text === ','
  if (comma.text !== ',' && !isInside && !isAccording) return null
  const last = firstEndingAfter(tokens, to - 1, (token) => token)
  let end = last + 1
  while (tokens[end]?.sentence === opener.sentence) {
    const token = tokens[end]
    if (!token || end - last > TAIL || /^(?:VERB|AUX)$/.test(token.upos) || /^[“"]$/.test(token.text))
      return null
    end++
  }
  const sentence = sentenceStart(tokens, first)
  const before = comma.text === ',' ? tokens[first - 2] : comma
  if (!before || sentence === null) return null
  return { sentence, from: before.end, to: tokens[end - 1]?.end ?? to }
}

/** How far back a sentence's first word is looked for. */
const LONGEST = 150

function sentenceStart(tokens: readonly Token[], from: number): number | null {
  const own = tokens[from]?.sentence
  for (let at = from; at >= Math.max(0, from - LONGEST); at--) {
    if (tokens[at - 1]?.sentence !== own) return tokens[at]?.start ?? null
  }
  return null
}

/** Whether somebody's words, in the same sentence, are what a trailing attribution reports. */
function isReported(
  tokens: readonly Token[],
  inner: FoundAttribution,
  outer: FoundAttribution,
  trailing: Trailing,
): boolean {
  if (!inner.source || !outer.source || overlaps(inner.source, outer.source)) return false
  if (inner.cue.start < trailing.sentence || inner.cue.end > trailing.from) return false
  if (overlaps(inner.source, { start: trailing.from, end: trailing.to })) return false
  if (outer.content.some((span) => contains(span, inner.cue))) return false
  const verb = tokens[firstEndingAfter(tokens, inner.cue.end - 1, (token) => token)]
  if (verb?.relation === 'advcl' || verb?.relation === 'acl') return false
  const isSwallowed = inner.content.some((span) => contains(span, outer.cue))
  // Contents may have thousands of parts; few stand in one sentence.
  const sentence = { start: trailing.sentence, end: trailing.to }
  const parts = inner.content.filter((span) => overlaps(span, sentence))
  const isShared = outer.content.some(
    (span) => overlaps(span, sentence) && parts.some((own) => overlaps(span, own)),
  )
  if (isSwallowed || isShared) return true
  const cue = tokens[firstEndingAfter(tokens, outer.cue.start, (token) => token)]
  const isBehind = inner.content.some(({ end }) => end === trailing.from)
  return isBehind && cue !== undefined && OF_REPORTING.has(cue.lemma)
}

function contentBefore({ content }: FoundAttribution, { from, to }: Trailing): readonly Span[] {
  return content.flatMap(({ start, end }) => {
    if (end <= from || start >= to) return [{ start, end }]
    return start < from ? [{ start, end: from }] : []
  })
}
