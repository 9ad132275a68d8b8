import type { LedgerStatement } from '../../model/claim.ts'

/** "Until the values fall" is a condition; "until Saturday", "until June 17" is a time. */
const CONDITION =
  /\b(?:if|unless|whether|provided|until(?! (?:the (?:end|beginning|start|summer|autumn|winter|spring)\b|further notice|now\b|then\b|late\b|early\b|mid|next\b|noon|midnight|today|tomorrow|yesterday|\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:january|february|march|april|may|june|july|august|september|october|november|december)\b)))\b/i

/** Whether a content tells what is or was, what is to come or could be, or what hangs on a condition. */
export function modalityOf({ statement: { quote } }: LedgerStatement): 'told' | 'ahead' | 'conditional' {
  if (CONDITION.test(quote)) return 'conditional'
  return /\b(?:will|would|shall|should|could|can|may|might|must|to be|going to|plan(?:s|ned)? to)\b|\?/i.test(
    quote,
  )
    ? 'ahead'
    : 'told'
}
