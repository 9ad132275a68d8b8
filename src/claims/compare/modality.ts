import type { LedgerStatement } from '../../model/claim.ts'

/** Whether a content tells what is or was, what is to come or could be, or what hangs on a condition. */
export function modalityOf({ statement: { quote } }: LedgerStatement): 'told' | 'ahead' | 'conditional' {
  if (/\b(?:if|unless|whether|until|provided)\b/i.test(quote)) return 'conditional'
  return /\b(?:will|would|shall|should|could|can|may|might|must|to be|going to|plan(?:s|ned)? to)\b|\?/i.test(
    quote,
  )
    ? 'ahead'
    : 'told'
}
