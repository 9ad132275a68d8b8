import type { CueRow } from './cue-row.ts'
import { MENTAL_CUES } from './mental-states.ts'
import { NOUN_CUES } from './nouns.ts'
import { SMALL_CUES } from './small-words.ts'
import { VERB_CUES } from './verbs.ts'

/** All cues; of two rows that hold alike, the first is taken. */
export const CUES: readonly CueRow[] = [...VERB_CUES, ...MENTAL_CUES, ...NOUN_CUES, ...SMALL_CUES]
