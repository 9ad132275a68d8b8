import { annotationRules } from '../../annotate/pipeline.ts'
import { claimRules } from '../../claims/index.ts'
import type { RuleBook } from '../../model/annotation.ts'
import { statementRules } from '../../statements/index.ts'

/** What each rule of every stage does. */
export const rules: RuleBook = {
  ...annotationRules,
  ...statementRules,
  ...claimRules,
  person: 'A person judged it so, over what the rules say; who, when and why is in the log.',
}
