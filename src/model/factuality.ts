/**
 * What is said of a content: that it happened or holds, is to happen, may be or may come, did not or will not happen; `unknown` where that stays
 * open: a question, a demand, a wish, no comment.
 */
export type ToldFactuality = 'happened' | 'to-happen' | 'possible' | 'did-not' | 'unknown'

export const TOLD_FACTUALITIES = [
  ...(['happened', 'to-happen', 'possible', 'did-not', 'unknown'] as const),
] as const satisfies readonly ToldFactuality[]
