import type { DateByIssue } from '../../annotate/time/date-by-issue.ts'
import { DATE_OF_REPORT, shortAddress } from '../../model/address.ts'
import { dayRange } from '../../model/edtf.ts'
import type { SisterIssue } from '../../model/ports/ledger-rows.ts'
import type { Reading } from '../../model/reading.ts'
import type { Explanation } from './explanation.ts'
import { rules } from './rules.ts'

/**
 * When a report was published and how that is known: its own words, and the other issues of its publication that a ledger holds.
 * @param bySisters `null` where its own words tell the day, or no issue bounds it.
 */
export function whyPublished(
  { report, layers: { published } }: Reading,
  bySisters: DateByIssue<SisterIssue> | null,
): Explanation {
  const { edtf, from, evidence, years } = published
  const { earliest, latest } = dayRange(edtf)
  const found = {
    published: edtf,
    from,
    ...(years === undefined ? {} : { years }),
    ...(earliest === null || latest === null || earliest === latest
      ? {}
      : { days: `${earliest} to ${latest}` }),
    ...(report.issue === null ? {} : { volume: report.volume, issue: report.issue }),
  }
  if (bySisters === null)
    return {
      id: DATE_OF_REPORT,
      what: 'date of the report',
      span: evidence[0] ?? null,
      rules: [],
      found,
      evidence,
    }
  const { how, beside } = bySisters
  return {
    id: DATE_OF_REPORT,
    what: 'date of the report',
    span: evidence[0] ?? null,
    rules: [{ rule: how, says: rules[how] ?? 'This rule has no entry in the rule book.' }],
    found: {
      ...found,
      inferred: bySisters.edtf,
      byIssues: beside.map(({ report: id, issue, day }) => ({ report: shortAddress(id), issue, day })),
    },
    evidence,
  }
}
