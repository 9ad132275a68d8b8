import { MENTAL_CUES } from '../../../lexicon/en/cues/mental-states.ts'
import { VERB_CUES } from '../../../lexicon/en/cues/verbs.ts'
import { EVENT_STATUS_CUES } from '../../../lexicon/en/events/event-status-cues.ts'
import { EVENT_VERBS } from '../../../lexicon/en/events/event-verbs.ts'

/**
 * The verb of the lexicon of which a form in small letters is regular: "chaired" chair, "postponed" postpone, "shelled" shell; undefined
 * where the lexicon has none. Treebanks have too few verbs to tell by their endings which of these lost an e.
 */
export function listedVerbOf(lower: string): string | undefined {
  const ending = ENDINGS.find((one) => lower.endsWith(one))
  if (ending === undefined) return undefined
  const stem = lower.slice(0, lower.length - ending.length)
  const doubled = /(.)\1$/.test(stem) ? [stem.slice(0, -1)] : []
  return [stem, `${stem}e`, ...doubled].find((verb) => LISTED.has(verb))
}

const ENDINGS = ['ing', 'ed', 'es', 's']

const LISTED: ReadonlySet<string> = new Set([
  ...[...VERB_CUES, ...MENTAL_CUES, ...EVENT_VERBS].flatMap(({ lemmas }) => lemmas),
  ...EVENT_STATUS_CUES.map(({ words }) => words[0] ?? ''),
])
