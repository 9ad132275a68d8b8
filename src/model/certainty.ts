/**
 * How sure a source is of a content, as FactBank has it (Saurí and Pustejovsky 2009, "FactBank: a corpus annotated with
 * event factuality"): CT certain, PR probable, PS possible, each + or - by polarity; CTu certain of something whose
 * polarity is not told ("he knows whether …"); Uu uncommitted: no evidence, a wish, a question.
 */
export type Certainty = 'CT+' | 'CT-' | 'PR+' | 'PR-' | 'PS+' | 'PS-' | 'CTu' | 'Uu'

/** All of them, the surest first. */
export const CERTAINTIES: readonly Certainty[] = ['CT+', 'CT-', 'PR+', 'PR-', 'PS+', 'PS-', 'CTu', 'Uu']

export type Polarity = '+' | '-' | 'u'

export function polarityOf(certainty: Certainty): Polarity {
  return certainty.endsWith('+') ? '+' : certainty.endsWith('-') ? '-' : 'u'
}

/** 3 certain, 2 probable, 1 possible, 0 uncommitted. */
export function strengthOf(certainty: Certainty): number {
  return STRENGTH[certainty]
}

const STRENGTH: Readonly<Record<Certainty, number>> = {
  'CT+': 3,
  'CT-': 3,
  CTu: 3,
  'PR+': 2,
  'PR-': 2,
  'PS+': 1,
  'PS-': 1,
  Uu: 0,
}

/**
 * The certainty of a chain: no higher than its weakest link, with the polarity of the innermost one.
 * @param links outermost first, at least one.
 */
export function certaintyOfChain(links: readonly Certainty[]): Certainty {
  const innermost = links.at(-1) ?? 'Uu'
  const weakest = Math.min(...links.map(strengthOf), strengthOf(innermost))
  if (weakest === 0) return 'Uu'
  const polarity = polarityOf(innermost)
  if (polarity === 'u') return weakest === 3 ? 'CTu' : 'Uu'
  return `${weakest === 3 ? 'CT' : weakest === 2 ? 'PR' : 'PS'}${polarity}`
}
