import { ON_CONDITION, STILL_OPEN } from '../../lexicon/en/grammar/clause-words.ts'
import type { LedgerStatement } from '../../model/claim.ts'

/** Whether a content tells what is or was, what is to come or could be, or what hangs on a condition. */
export function modalityOf({ statement: { quote } }: LedgerStatement): 'told' | 'ahead' | 'conditional' {
  if (ON_CONDITION.test(quote)) return 'conditional'
  return STILL_OPEN.test(quote) ? 'ahead' : 'told'
}
