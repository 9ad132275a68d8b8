import { describe, expect, it } from 'vitest'
import { factualityOf } from '../../annotate/attributions/factuality/factuality-of.ts'
import { annotate } from '../../annotate/pipeline.ts'
import { reportFromText } from '../../intake/report-from-text.ts'
import { GOVERNANCE, type Governance } from './factuality-words.ts'

const MEANS: Readonly<Record<Governance, string>> = {
  fact: 'happened',
  counter: 'did-not',
  future: 'to-happen',
  possible: 'possible',
  open: 'possible',
}

describe.each(GOVERNANCE.map((row) => ({ first: row.lemmas[0], ...row })))(
  '$first',
  ({ governance, examples }) => {
    it.each(examples)('tells of its own in “%s”', (clause, word) => {
      const { tokens } = annotate(reportFromText(clause, {})).layers
      expect(
        factualityOf(
          tokens,
          tokens.findIndex(({ text }) => text === word),
        ),
      ).toBe(MEANS[governance])
    })
  },
)
