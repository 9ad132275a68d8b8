import { type CueRow, cue } from './cue-row.ts'

/** Prepositions and adverbs that give a content to somebody. */
export const SMALL_CUES: readonly CueRow[] = [
  cue(
    'saying',
    'preposition',
    'accord to, in the word of, in the view of, in the opinion of, in the judgment of, per',
    {
      examples: ['[The bridge is safe], <according to> the minister.'],
      counterexamples: ['[The bridge is safe], the minister <believes>.'],
    },
  ),
  cue('saying', 'adverb', 'reportedly allegedly purportedly supposedly ostensibly', {
    channel: 'not-told',
    examples: ['[The bridge] <reportedly> [fell].'],
    counterexamples: ['The minister <doubted> [that the bridge fell].'],
  }),
  cue('saying', 'adverb', 'seemingly apparently', {
    certainty: 'PR+',
    channel: 'not-told',
    examples: ['[The bridge] <apparently> [fell].'],
    counterexamples: ['[The bridge] <reportedly> [fell].'],
  }),
]
