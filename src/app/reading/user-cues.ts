import type { Span } from '../../model/span.ts'

export type { CueRow } from '../../annotate/attributions/cue-index.ts'

/** "The captain <averred> [that P].": the sentence, and where its cue stands; `null` where it has not one cue and a content. */
export function markedSentence(marked: string): { readonly text: string; readonly cue: Span } | null {
  const [before, cue, ...rest] = marked.replace(/[[\]]/g, '').split(/[<>]/)
  if (before === undefined || !cue || rest.length !== 1 || !/\[[^\]]+\]/.test(marked)) return null
  return {
    text: marked.replace(/[<>[\]]/g, ''),
    cue: { start: before.length, end: before.length + cue.length },
  }
}
