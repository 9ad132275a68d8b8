import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { annotate } from '../../src/annotate/pipeline.ts'
import { corroborationFeatures } from '../../src/claims/corroboration/corroboration.ts'
import type { LedgerStatement } from '../../src/model/claim.ts'
import type { Report } from '../../src/model/report.ts'
import { propositionsOf } from '../../src/statements/propositions.ts'
import { termsOf } from '../../src/statements/terms.ts'
import type { Example } from './logistic.ts'

interface Pair {
  readonly topic: string
  readonly date: string
  readonly claim_a: string
  readonly claim_b: string
  readonly relation: 0 | 1
}

/** The pairs of ClaimDiff's training set, as features: does one claim strengthen the other? */
export function examplesOf(folder: string): readonly Example[] {
  const { data } = JSON.parse(readFileSync(join(folder, 'ClaimDiff-strength-train.json'), 'utf8')) as {
    data: readonly Pair[]
  }
  const read = new Map<string, LedgerStatement>()
  const statementOf = (text: string, date: string) => {
    const known = read.get(text)
    if (known) return known
    const made = statementFrom(text, date)
    read.set(text, made)
    return made
  }
  return data.map(({ topic, date, claim_a, claim_b, relation }) => ({
    features: corroborationFeatures(statementOf(claim_a, date), statementOf(claim_b, date)),
    positive: relation === 1,
    group: topic,
  }))
}

/** A claim's whole text as the content of one statement. */
function statementFrom(text: string, date: string): LedgerStatement {
  const report: Report = {
    id: `sha256-${createHash('sha256').update(text).digest('hex')}`,
    ...{ publication: null, volume: null, issue: null, headline: null, url: null, dates: [], text },
    published: { edtf: date, from: 'given', evidence: [] },
    segments: [{ kind: 'body', start: 0, end: text.length }],
  }
  const { layers } = annotate(report)
  const content = [{ start: 0, end: text.length }]
  const { tokens, mentions, times } = layers
  return {
    ...{
      address: 'a:s1',
      report: report.id,
      publication: null,
      published: date,
      timeValues: {},
      citedAs: [],
    },
    entityKeys: Object.fromEntries(layers.entities.map(({ id, key }) => [id, key])),
    statement: {
      ...{ id: 's1', madeFrom: 'a1', content, quote: text, kind: 'indirect', certainty: 'CT+' },
      ...{ said: { edtf: date, evidence: [] }, citations: [], times: [] },
      chain: [
        {
          ...{ source: null, entity: null, named: true, cue: { start: 0, end: 0 } },
          ...{ stance: 'asserts', certainty: 'CT+', channel: 'document' },
        },
      ],
      terms: termsOf(content, tokens, mentions, null),
      propositions: propositionsOf(content, { tokens, mentions, times, speaker: null }),
    },
  }
}
