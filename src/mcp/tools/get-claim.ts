import { z } from 'zod'
import { openClaim } from '../../app/asking/open-claim.ts'
import { type QuotedValues, quotedValues } from '../../app/asking/quoted-values.ts'
import { cited, evidenceOf, keptBack, toldReport } from '../citing.ts'
import { filters, quotation, withheld, words } from '../shapes.ts'
import { tool } from '../tool.ts'

/** What a claim that a thousand papers carry is cut to: an assistant's room is small. */
const [MOST_ORIGINS, MOST_TABLES, MOST_STEPS] = [20, 5, 20]

export const getClaim = tool({
  name: 'get_claim',
  title: 'A claim with its evidence',
  says: 'How a claim stands: its origins (one speaker or wire copy repeated by ten outlets is one origin), who says it, who says otherwise, which numbers differ, how that came about. Name it by its id or by the address of any statement that makes it.',
  takes: {
    id: z.string().min(1).max(200).describe('k3f… or 9f86d081884c7d65:s3'),
    asOf: filters.asOf,
    limit: filters.limit.describe('At most so many statements on each side; the first known come first'),
  },
  instead: 'search_statements and open_dossier give addresses and ids.',
  gives: {
    id: z.string(),
    standing: z.string(),
    origins: z.array(z.object({ label: z.string(), carriers: z.array(z.string()), why: z.string() })),
    for: z.array(quotation),
    against: z.array(quotation),
    history: z.array(
      z.object({ known: z.string(), standing: z.string(), origins: z.number(), statements: z.number() }),
    ),
    values: z
      .array(
        z.object({
          judgements: z.array(z.string()),
          rows: z.array(
            z.object({
              address: z.string().describe('Of the statement'),
              report: z.string(),
              name: z.string().describe('Whose statement it is'),
              said: z.string(),
              value: z.number(),
              bound: z.string(),
              unit: z.string().nullable(),
              counted: z.string().nullable(),
              words,
            }),
          ),
        }),
      )
      .describe('Who says which number of one thing, where they differ'),
    more: z.object({ for: z.number(), against: z.number() }).describe('Statements beyond these'),
    withheld,
  },
  answer: async ({ ledger }, { id, asOf, limit }) => {
    const claim = await openClaim(ledger, id, asOf === undefined ? {} : { asOf })
    const [says, against] = [
      await evidenceOf(ledger, claim.for.slice(0, limit)),
      await evidenceOf(ledger, claim.against.slice(0, limit)),
    ]
    const more = {
      for: Math.max(0, claim.for.length - limit),
      against: Math.max(0, claim.against.length - limit),
    }
    const values = await quotedValues(ledger, claim.values.slice(0, MOST_TABLES))
    const kept = { withheld: [...new Set([says, against, values].flatMap((one) => one.withheld))] }
    const origins = claim.origins
      .slice(0, MOST_ORIGINS)
      .map(({ label, carriers, why }) => ({ label, carriers: [...carriers], why }))
    const history = claim.history.slice(-MOST_STEPS)
    return {
      text:
        [
          `Claim ${claim.id}: ${claim.standing}, ${claim.origins.length} origin(s). Standing says who stands where, not what is true.`,
          ...origins.map(
            ({ label, carriers, why }) =>
              `Origin: ${label}${carriers.length > 0 ? `, carried by ${carriers.join(', ')}` : ''}${why === '' ? '' : ` (${why})`}`,
          ),
          ...['Says it:', ...says.quotations.map(cited), ...moreLine(more.for)],
          ...(against.quotations.length === 0
            ? ['Nobody is on record against it.']
            : ['Says otherwise:', ...against.quotations.map(cited), ...moreLine(more.against)]),
          ...values.tables.map(tableLines),
          ...history.map(
            ({ known, standing, origins: count }) => `From ${known}: ${standing}, ${count} origin(s)`,
          ),
        ].join('\n\n') + keptBack(kept),
      data: {
        ...{
          id: claim.id,
          standing: claim.standing,
          origins,
          history: history.map((step) => ({ ...step })),
        },
        more,
        ...{ for: says.quotations, against: against.quotations },
        values: values.tables.map(({ judgements, rows }) => ({
          judgements: [...judgements],
          rows: rows.map(({ statement, report, name, said, value, bound, unit, counted, words: cut }) => ({
            ...{
              address: statement,
              report: toldReport({ id: report }).id,
              name,
              said,
              value,
              bound,
              unit,
              counted,
              words: cut,
            },
          })),
        })),
        withheld: kept.withheld,
      },
    }
  },
})

function tableLines({ rows }: QuotedValues): string {
  return [
    'Numbers that differ:',
    ...rows.map(
      ({ statement, name, said, words: { exact, start, end } }) =>
        `  ${said}, ${name}: "${exact}" [${statement}], characters ${start}-${end}`,
    ),
  ].join('\n')
}

function moreLine(count: number): readonly string[] {
  return count === 0 ? [] : [`… and ${count} more; a higher limit shows them.`]
}
