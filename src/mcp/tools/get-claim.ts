import { z } from 'zod'
import { openClaim } from '../../app/asking/open-claim.ts'
import { quoted } from '../../app/asking/quotations.ts'
import { cited, keptBack } from '../citing.ts'
import { filters, quotation, withheld } from '../shapes.ts'
import { tool } from '../tool.ts'

export const getClaim = tool({
  name: 'get_claim',
  title: 'A claim with its evidence',
  says: 'How a claim stands: its origins (one speaker or wire copy repeated by ten outlets is one origin), who says it, who says otherwise, how that came about. Name it by its id or by the address of any statement that makes it.',
  takes: { id: z.string().min(1).max(200), asOf: filters.asOf },
  gives: {
    id: z.string(),
    standing: z.string(),
    origins: z.array(z.object({ label: z.string(), carriers: z.array(z.string()), why: z.string() })),
    for: z.array(quotation),
    against: z.array(quotation),
    history: z.array(
      z.object({ known: z.string(), standing: z.string(), origins: z.number(), statements: z.number() }),
    ),
    withheld,
  },
  answer: async ({ ledger }, { id, asOf }) => {
    const claim = await openClaim(ledger, id, asOf === undefined ? {} : { asOf })
    const [says, against] = [await quoted(ledger, claim.for), await quoted(ledger, claim.against)]
    const kept = { withheld: [...says.withheld, ...against.withheld] }
    const origins = claim.origins.map(({ label, carriers, why }) => ({ label, carriers: [...carriers], why }))
    return {
      text:
        [
          `Claim ${claim.id}: ${claim.standing}, ${origins.length} origin(s). Standing says who stands where, not what is true.`,
          ...origins.map(
            ({ label, carriers, why }) =>
              `Origin: ${label}${carriers.length > 0 ? `, carried by ${carriers.join(', ')}` : ''}${why === '' ? '' : ` (${why})`}`,
          ),
          ...['Says it:', ...says.quotations.map(cited)],
          ...(against.quotations.length === 0
            ? ['Nobody is on record against it.']
            : ['Says otherwise:', ...against.quotations.map(cited)]),
          ...claim.history.map(
            ({ known, standing, origins: count }) => `From ${known}: ${standing}, ${count} origin(s)`,
          ),
        ].join('\n\n') + keptBack(kept),
      data: {
        ...{
          id: claim.id,
          standing: claim.standing,
          origins,
          history: claim.history.map((step) => ({ ...step })),
        },
        ...{ for: says.quotations, against: against.quotations, withheld: kept.withheld },
      },
    }
  },
})
