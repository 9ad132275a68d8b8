import { POSSIBILITY_MODALS } from '../../lexicon/en/hedges.ts'
import type { Token } from '../../model/annotation.ts'
import { type Certainty, polarityOf } from '../../model/certainty.ts'

const PROBABLE = new Set(['likely', 'probably', 'apparently', 'presumably'])
const NEGATIVE = new Set([
  'not',
  "n't",
  'n’t',
  'never',
  'no',
  'nobody',
  'nothing',
  'neither',
  'nor',
  'none',
  'without',
])

/** How far the first clause of a content is looked at, in words. */
const REACH = 14

/** The certainty of a source, as its cue has it, towards a content with modals, hedges and negations of its own. */
export function certaintyTowards(content: readonly Token[], cue: Certainty): Certainty {
  if (cue === 'Uu' || polarityOf(cue) === 'u') return cue
  const clause = content.slice(0, mainVerbEnd(content))
  const has = (words: ReadonlySet<string>) => clause.some(({ lower }) => words.has(lower))
  const strength = has(POSSIBILITY_MODALS)
    ? 'PS'
    : has(PROBABLE) && cue.startsWith('CT')
      ? 'PR'
      : cue.slice(0, 2)
  // What a denial denies stays denied, however it is worded.
  const polarity = polarityOf(cue) === '-' || has(NEGATIVE) ? '-' : '+'
  return `${strength}${polarity}` as Certainty
}

/** Behind the first full verb: what follows it is no longer about whether it happened. */
function mainVerbEnd(content: readonly Token[]): number {
  const verb = content.findIndex(({ upos }) => upos === 'VERB')
  const end = verb < 0 ? content.length : verb + 3
  return Math.min(end, REACH)
}
