import type { Stance } from '../../../model/annotation.ts'
import type { FoundAttribution } from '../found-attribution.ts'
import { wordsIn } from '../second-reports.ts'
import { firstEndingAfter } from '../sorted-spans.ts'
import type { NetworkInput } from './network-input.ts'

/** "Confirmed reports that P": whose verb stands before a noun of saying, where the network gives P to the verb. */
export function verbBefore(
  noun: FoundAttribution,
  attributions: readonly FoundAttribution[],
): FoundAttribution | null {
  const own = noun.content[0]
  const next = firstEndingAfter(attributions, noun.cue.start, ({ cue }) => cue)
  const verb = attributions[next - 1]
  const first = verb?.content[0]
  if (!own || !verb || !first || first.start !== own.start || verb.source === null) return null
  return noun.source === null && noun.cue.start - verb.cue.end <= CLOSE ? verb : null
}

/** How many characters may stand between a verb and its noun: an article, an adjective. */
const CLOSE = 24

/** Rules whose attributions stand although the network sees none there. */
const STANDS_ALONE: ReadonlySet<string> = new Set([
  'attributions/aside',
  'attributions/silence',
  'attributions/verdict',
  'attributions/reported-passive',
  'attributions/according-to',
  'attributions/adverb',
  'attributions/colon',
  'attributions/pointing-back',
])

/** What somebody has told to do or not to do, when an infinitive follows; other infinitives are plans that the text itself tells of. */
const WITH_INFINITIVE: ReadonlySet<Stance> = new Set([
  'threatens',
  'refuses',
  'promises',
  'denies',
  'declines',
])

/** Whose cue a user's row has: they say that it is one. */
export function isOwn({ tokens, cues }: NetworkInput, { cue }: FoundAttribution): boolean {
  return (
    cues.own.size > 0 &&
    wordsIn(tokens, cue).some(({ lemma, lower }) => cues.own.has(lemma) || cues.own.has(lower))
  )
}

/** A noun or verb of the lexicon surely has a content where "that" opens it, or behind a verb a quotation mark. */
export function standsAlone(text: string, { rule, cue, content, stance }: FoundAttribution): boolean {
  if (STANDS_ALONE.has(rule)) return true
  const opens = (opening: string) => text.startsWith(opening, content[0]?.start)
  if (rule === 'attributions/noun') return opens('that ')
  if (rule !== 'attributions/verb-before') return false
  // "Denies four counts of theft": what is denied was said, whatever it is called.
  if (stance === 'denies' && /^den(?:y|ies|ied)$/i.test(text.slice(cue.start, cue.end))) return true
  return opens('that ') || opens('"') || opens('“') || (opens('to ') && WITH_INFINITIVE.has(stance))
}
