import type { Certainty } from '../../model/certainty.ts'

/** Adverbs by which an author tells how sure they are themselves. */
export const HEDGE_ADVERBS: ReadonlyMap<string, Certainty> = new Map<string, Certainty>([
  ...'apparently presumably probably likely seemingly evidently arguably'
    .split(' ')
    .map((adverb) => [adverb, 'PR+'] as const),
  ...'perhaps possibly maybe conceivably'.split(' ').map((adverb) => [adverb, 'PS+'] as const),
  ...'undoubtedly certainly clearly obviously surely doubtless unquestionably'
    .split(' ')
    .map((adverb) => [adverb, 'CT+'] as const),
  ['unlikely', 'PR-'],
])

/** Verbs by which something only seems so. */
export const SEEMING: ReadonlySet<string> = new Set(['seem', 'appear'])

/** Modals that leave a content possible. */
export const POSSIBILITY_MODALS: ReadonlySet<string> = new Set(['may', 'might', 'could'])
