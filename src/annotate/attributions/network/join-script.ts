import type { Token } from '../../../model/annotation.ts'
import type { Span } from '../../../model/span.ts'
import { isOpeningQuote } from '../words.ts'
import { type Draft, join } from './drafts.ts'
import type { RoleSpan } from './role-spans.ts'

/**
 * "NAME: words", "Q. words", "“words” — NAME": the source beside a loose content speaks it; the mark between them, or its quotation
 * mark, is the cue.
 */
export function joinScript(
  tokens: readonly Token[],
  paragraph: readonly RoleSpan[],
  drafts: Map<RoleSpan, Draft>,
): void {
  let source: RoleSpan | null = null
  let draft: Draft | null = null
  let loose: RoleSpan[] = []
  for (const span of paragraph) {
    if (drafts.has(span)) {
      loose = []
      continue
    }
    if (span.role === 'source') {
      const cue = dashBetween(tokens, loose.at(-1), span)
      if (cue) joinAll(tokens, cue, [span, ...loose], drafts)
      ;[source, draft, loose] = [cue ? null : span, null, []]
    } else if (draft) join(tokens, draft, span, drafts)
    else if (source) {
      const cue = markBetween(tokens, source, span)
      if (cue) draft = joinAll(tokens, cue, [source, span], drafts)
    } else loose.push(span)
  }
}

function joinAll(
  tokens: readonly Token[],
  cue: Span,
  spans: readonly RoleSpan[],
  drafts: Map<RoleSpan, Draft>,
): Draft {
  const draft = { cue, confidences: [], source: null, contents: [] }
  for (const span of spans) join(tokens, draft, span, drafts)
  return draft
}

const DASH = /^(?:[―—–]|--?)$/

/** The dash of "“words” — NAME". */
function dashBetween(tokens: readonly Token[], content: RoleSpan | undefined, source: RoleSpan): Span | null {
  const dash = tokens[source.first - 1]
  if (!content || !dash || !DASH.test(dash.text)) return null
  const isMarked = tokens.slice(content.last + 1, source.first - 1).every(({ upos }) => upos === 'PUNCT')
  if (!isMarked || source.first - content.last > MARK_REACH) return null
  return { start: dash.start, end: dash.end }
}

/** How far a mark that stands for a cue may be from its source, in words. */
const MARK_REACH = 4

function markBetween(tokens: readonly Token[], source: RoleSpan, content: RoleSpan): Span | null {
  const between = tokens.slice(source.last + 1, Math.min(content.first, source.last + 1 + MARK_REACH))
  const first = tokens[content.first]
  const own = first && (first.text === ':' || isOpeningQuote(first)) ? first : undefined
  const mark = between.find(({ text }) => text === ':') ?? own ?? between.find(({ upos }) => upos === 'PUNCT')
  return mark ? { start: mark.start, end: mark.end } : null
}
