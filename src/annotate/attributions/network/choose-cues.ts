import type { RoleSpan } from './role-spans.ts'

/** A source or content with the cue that it was given: the place of the cue's first word, `null` for none. */
export interface ChosenCue {
  readonly span: RoleSpan
  readonly cue: number | null
  readonly share: number
}

/** What the second best choice must have of the best one's share to be taken in its place. */
const SOURCE_SHARE = 0.1
const CONTENT_SHARE = 0.3

/**
 * Gives each source and content a cue. Most have the one that they are likeliest to belong to; but a cue has one source, and
 * where several would have it, the less sure ones go to another; and a cue without content takes one from a cue that has several.
 */
export function chooseCues(spans: readonly RoleSpan[]): readonly ChosenCue[] {
  const sources = spans.filter(({ role }) => role === 'source')
  const contents = spans.filter(({ role }) => role === 'content').map((span) => choice(span, 0))
  const cues = spans.flatMap(({ role, first }) => (role === 'cue' ? [first] : []))
  return [...oneSourceEach(sources), ...someContentEach(contents, cues)]
}

function choice(span: RoleSpan, at: number): ChosenCue {
  const { cue = null, share = 0 } = span.cues[at] ?? {}
  return { span, cue, share }
}

function oneSourceEach(sources: readonly RoleSpan[]): readonly ChosenCue[] {
  const taken = new Set<number>()
  const bySureness = sources.map((span) => choice(span, 0)).sort((a, b) => b.share - a.share)
  return bySureness.flatMap(({ span, share }) => {
    const at = span.cues.findIndex(({ cue }, index) => (cue === null ? index === 0 : !taken.has(cue)))
    const chosen = choice(span, at)
    if (at < 0 || chosen.share < SOURCE_SHARE * share) return []
    if (chosen.cue !== null) taken.add(chosen.cue)
    return [chosen]
  })
}

function someContentEach(contents: readonly ChosenCue[], cues: readonly number[]): readonly ChosenCue[] {
  const chosen = new Map(contents.map((content) => [content.span, content]))
  const count = new Map<number, number>()
  const add = (cue: number | null, much: number): void => {
    if (cue !== null) count.set(cue, (count.get(cue) ?? 0) + much)
  }
  for (const { cue } of contents) add(cue, 1)
  const wishes = new Map<number, ChosenCue[]>()
  for (const { span } of contents) {
    for (const [at, { cue }] of span.cues.entries()) {
      if (at > 0 && cue !== null) wishes.set(cue, [...(wishes.get(cue) ?? []), choice(span, at)])
    }
  }
  for (const cue of cues) {
    if (count.has(cue)) continue
    const [best] = (wishes.get(cue) ?? [])
      .filter(({ span, share }) => {
        const now = chosen.get(span)
        const spare = now?.cue === null || (count.get(now?.cue ?? -1) ?? 0) > 1
        return spare && share >= CONTENT_SHARE * (now?.share ?? 1)
      })
      .sort((a, b) => b.share - a.share)
    if (!best) continue
    add(chosen.get(best.span)?.cue ?? null, -1)
    add(cue, 1)
    chosen.set(best.span, best)
  }
  return [...chosen.values()]
}
