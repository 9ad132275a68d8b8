import type { Published } from '../model/report.ts'
import type { Said, Statement } from '../model/statement.ts'

type Told = Pick<Statement, 'chain' | 'said'>

/** In days before the report: who spoke longer ago is quoted anew. */
const REACH = 6
const A_DAY = 86_400_000
const DAY = /^\d{4}-\d{2}-\d{2}$/

/**
 * "The minister said on Monday that P. He said that Q": where no day is told, the same source still speaks on the day told last before. In the order of the text;
 * what is undated otherwise keeps the date of the report.
 */
export function withDaysBefore<Draft extends Told>(
  drafts: readonly Draft[],
  published: Published,
): readonly Draft[] {
  const days = new Map<string, Said>()
  return drafts.map((draft) => {
    const source = draft.chain.length === 1 ? draft.chain[0].entity : null
    if (source === null) return draft
    const [evidence] = draft.said.evidence
    if (evidence?.why === 'stated with the cue') days.set(source, draft.said)
    const before = days.get(source)
    const isUndated = evidence === undefined || evidence.why === 'date of the report'
    if (!isUndated || !before || !isJustBefore(before, published)) return draft
    const said = { ...before, evidence: before.evidence.map((one) => ({ ...one, why: AS_BEFORE })) }
    return { ...draft, said }
  })
}

const AS_BEFORE = 'the day on which the same source spoke before'

function isJustBefore({ edtf }: Said, published: Published): boolean {
  if (!DAY.test(edtf) || !DAY.test(published.edtf)) return false
  const days = (Date.parse(published.edtf) - Date.parse(edtf)) / A_DAY
  return days >= 0 && days <= REACH
}
