import type { Token } from '../../../model/annotation.ts'
import type { Span } from '../../../model/span.ts'
import type { RoleSpan } from './role-spans.ts'

/** A group while it is put together. */
export interface Draft {
  readonly cue: Span
  readonly confidences: number[]
  source: Span | null
  readonly contents: RoleSpan[]
}

/** Makes a source or content part of a draft. */
export function join(
  tokens: readonly Token[],
  draft: Draft,
  span: RoleSpan,
  drafts: Map<RoleSpan, Draft>,
): void {
  if (span.role === 'content') draft.contents.push(span)
  else draft.source = textSpan(tokens, span)
  draft.confidences.push(span.confidence)
  drafts.set(span, draft)
}

export function textSpan(tokens: readonly Token[], { first, last }: RoleSpan): Span {
  const start = tokens[first]?.start ?? 0
  return { start, end: tokens[last]?.end ?? start }
}
