import type { Sentence, Token } from '../../../model/annotation.ts'
import type { CueIndex } from '../cue-index.ts'
import type { RoleSpan } from './role-spans.ts'

/** What the attributions of the network are made from. */
export interface NetworkInput {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly roleSpans: readonly RoleSpan[]
  readonly cues: CueIndex
}
