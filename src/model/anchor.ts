import type { Span } from './span.ts'
import type { Statement } from './statement.ts'

/** Where a statement stands in its report, so that it is found again when the report is read anew: by characters, not by its id. */
export interface Anchor {
  /** Where the cue of its own source begins. */
  readonly cue: number
  readonly content: readonly Span[]
}

export function anchorOf({ chain, content }: Statement): Anchor {
  return {
    cue: chain.at(-1)?.cue.start ?? -1,
    content: content.map(({ start, end }) => ({ start, end })),
  }
}

/** How much of both contents must be shared where the cue is not the same. */
const ENOUGH = 0.5

/** The statement that stands in the place: by its cue, else by most of its content; `null` where there is none. */
export function statementAt(anchor: Anchor, statements: readonly Statement[]): Statement | null {
  const scored = statements
    .map((statement) => {
      const own = anchorOf(statement)
      const shared = sharedBy(anchor.content, own.content)
      return { statement, score: shared + (own.cue === anchor.cue ? 1 : 0), shared }
    })
    .filter(({ score, shared }) => score >= 1 || shared >= ENOUGH)
    .sort((a, b) => b.score - a.score || (a.statement.id < b.statement.id ? -1 : 1))
  return scored[0]?.statement ?? null
}

/** The characters that both have over those that either has. */
function sharedBy(one: readonly Span[], other: readonly Span[]): number {
  const both = one
    .flatMap((a) => other.map((b) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))))
    .reduce((total, length) => total + length, 0)
  const all = lengthOf(one) + lengthOf(other) - both
  return all === 0 ? 0 : both / all
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((total, { start, end }) => total + end - start, 0)
}

/** The statements of two readings of one report: which stand in the same place, and which in one reading only. */
export function inSamePlaces(before: readonly Statement[], after: readonly Statement[]) {
  const left = new Map(after.map((statement) => [statement.id, statement]))
  const pairs: (readonly [Statement, Statement])[] = []
  const onlyBefore: Statement[] = []
  for (const statement of before) {
    const other = statementAt(anchorOf(statement), [...left.values()])
    if (other === null) onlyBefore.push(statement)
    else {
      pairs.push([statement, other])
      left.delete(other.id)
    }
  }
  return { pairs, onlyBefore, onlyAfter: [...left.values()] }
}
