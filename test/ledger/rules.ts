import { claimStage } from '../../src/app/keeping/claim-stage.ts'
import type { Judgement, LedgerStatement } from '../../src/model/claim.ts'
import type { ClaimRules } from '../../src/model/ports/claim-rules.ts'

/** What a test says of the statements that share a key with new ones. */
export type Judge = (known: readonly LedgerStatement[]) => readonly Judgement[]

/** The claims stage with a judge of the test's own: two statements are compared where they share a word of five letters or more. */
export function rulesWith(judge: Judge): ClaimRules {
  return {
    ...claimStage,
    keys: ({ statement }) => statement.quote.split(' ').filter((word) => word.length > 4),
    wording: () => null,
    within: () => [],
    against: (_, known) => judge(known),
  }
}
