import { MONTHS } from '../../../lexicon/en/time/months.ts'
import { WEEKDAYS } from '../../../lexicon/en/time/weekdays.ts'
import type { Token } from '../../../model/annotation.ts'
import { dependentsOf, headWithin } from '../factuality/dependents.ts'
import type { FoundAttribution } from '../found-attribution.ts'
import { tokensWithin } from './tokens-within.ts'

/**
 * Whether a verb that can tell of a saying does something else here: "was called off", "was called for Tuesday", "had been recalled for a
 * session", "a report expected next week", "citing minutes" without a word of what they say,
 * "signed an agreement", "50 suspected criminals".
 */
export function isNoSaying(
  tokens: readonly Token[],
  { rule, cue, source, content }: Pick<FoundAttribution, 'rule' | 'cue' | 'source' | 'content'>,
): boolean {
  const { from, to } = tokensWithin(tokens, cue)
  let at = to - 1
  while (at > from && tokens[at]?.upos !== 'VERB') at--
  const verb = tokens[at]
  if (verb?.upos !== 'VERB') return false
  const own = dependentsOf(tokens, at)
  if (verb.lemma === 'call' && own.some((child) => isParticle(tokens[child]))) return true
  if (verb.lemma === 'cite' && verb.xpos === 'VBG') return !content.some((span) => hasVerb(tokens, span))
  // "50 suspected criminals": suspected by nobody who is told.
  if (verb.relation === 'amod' && rule !== 'attributions/network') return true
  if (verb.lemma === 'sign' && !content.some((span) => hasVerb(tokens, span))) return true
  if (verb.xpos !== 'VBN') return false
  const isPassive = own.some((child) => tokens[child]?.relation === 'aux:pass')
  if (!isPassive && !verb.relation.startsWith('acl')) return false
  if (verb.lemma === 'recall' && isPassive) return true
  if (tokens[at + 1]?.lower === 'for' && DAY.has(tokens[at + 2]?.lower ?? '')) return true
  return !isPassive && source !== null && isTimeOf(tokens, source, at)
}

/** "Call off", "call up". */
function isParticle(token: Token | undefined): boolean {
  return token?.relation === 'compound:prt' && /^(?:off|up)$/.test(token.lower)
}

/** What opens a day behind "for": "called for Tuesday", "set for next week". */
const DAY: ReadonlySet<string> = new Set(
  [...WEEKDAYS, ...MONTHS]
    .map(({ name }) => name.toLowerCase())
    .concat(['today', 'tomorrow', 'next', 'later']),
)

/** How many words of a content are looked at. */
const MOST = 60

function hasVerb(tokens: readonly Token[], span: { readonly start: number; readonly end: number }): boolean {
  const { from, to } = tokensWithin(tokens, span)
  return tokens.slice(from, Math.min(to, from + MOST)).some(({ upos }) => upos === 'VERB' || upos === 'AUX')
}

/** "Expected next week": what hangs on the verb as a time expects nothing. */
function isTimeOf(
  tokens: readonly Token[],
  source: { readonly start: number; readonly end: number },
  verb: number,
): boolean {
  const { from, to } = tokensWithin(tokens, source)
  const head = tokens[headWithin(tokens, from, Math.min(to, from + MOST))]
  return head?.relation === 'obl:unmarked' && head.head === verb
}
