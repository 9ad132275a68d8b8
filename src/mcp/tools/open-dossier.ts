import { z } from 'zod'
import { type DossierRequest, openDossier as open } from '../../app/dossier/open-dossier.ts'
import { dayRange } from '../../model/edtf.ts'
import { HearsayError } from '../../model/errors.ts'
import type { StatementRow } from '../../model/ports/ledger-rows.ts'
import { cited, evidenceOf, inQuotes, keptBack, type ToldQuotation } from '../citing.ts'
import { filters, quotation, withheld } from '../shapes.ts'
import { tool } from '../tool.ts'

/** Positions of so many times the limit, and of each so many statements. */
const [MOST_POSITIONS, MOST_ADDRESSES] = [2, 10]

const name = z.string().min(1).max(500).optional()

export const openDossier = tool({
  name: 'open_dossier',
  title: 'Dossier',
  says: 'What the ledger holds on an actor, a topic or a claim (exactly one): what they said, what is said of them or against it, positions by month with reversals, how claims stand, what changed since a day. Statements are quotations that can be cited.',
  takes: {
    actor: name.describe('A name, or the key of an entity'),
    topic: name.describe('Words'),
    claim: name.describe('The id of a claim, or the address of a statement of it'),
    asOf: filters.asOf,
    since: filters.since.describe('Tells what became known from this day on'),
    limit: filters.limit.describe('At most so many statements, claims and positions of each kind'),
  },
  instead: 'find_names finds who is in the ledger; a topic is looked for by its words.',
  gives: {
    title: z.string(),
    asOf: z.string(),
    said: z.array(quotation),
    others: z
      .array(quotation)
      .describe('Of an actor: what others said of them. Of a claim: what stands against it'),
    claims: z.array(z.object({ id: z.string(), standing: z.string(), origins: z.number() })),
    positions: z.array(
      z.object({
        issue: z.string(),
        actor: z.string(),
        month: z.string(),
        position: z.string(),
        reversal: z.boolean(),
        statements: z.array(z.string()).describe('Addresses'),
      }),
    ),
    changes: z.array(z.object({ kind: z.string(), known: z.string(), what: z.string() })),
    more: z.number().describe('Statements that the ledger has beyond these'),
    withheld,
  },
  answer: async ({ ledger, today }, { asOf, since, limit, ...asked }) => {
    const day = asOf === undefined ? today() : (dayRange(asOf).latest ?? today())
    const dossier = await open(ledger, requestOf(asked), {
      ...{ asOf: day, limit },
      ...(since === undefined ? {} : { since }),
    })
    const [said, others] = [
      await evidenceOf(ledger, dossier.said.rows),
      await evidenceOf(ledger, dossier.others.rows),
    ]
    const cells = dossier.issues.flatMap(({ title: issue, actors }) =>
      actors.flatMap(({ name: actor, cells: own }) => own.map((cell) => ({ issue, actor, ...cell }))),
    )
    // The words of a position are a quotation, too: what is not in its report does not show one.
    const held = await evidenceOf(ledger, uniqueRows(cells.flatMap(({ statements }) => statements)))
    const shown = new Set(held.quotations.map(({ address }) => address))
    const titles = new Set(held.quotations.map(wordsOf))
    const allPositions = cells.flatMap(({ issue, actor, month, position, reversal, statements }) => {
      const addresses = statements.map(({ address }) => address).filter((address) => shown.has(address))
      return addresses.length === 0 || !titles.has(issue)
        ? []
        : [{ issue, actor, month, position, reversal, statements: addresses.slice(0, MOST_ADDRESSES) }]
    })
    // The last months first where there are more than there is room for.
    const positions = allPositions.slice(-MOST_POSITIONS * limit)
    const kept = { withheld: [...new Set([said, others, held].flatMap(({ withheld }) => withheld))] }
    const claims = dossier.claims.slice(0, limit).map(({ claim, standing }) => ({
      ...{ id: claim.id, standing, origins: claim.origins.length },
    }))
    const more = dossier.said.more + dossier.others.more
    const changes = dossier.changes.slice(0, MOST_POSITIONS * limit).map((change) => ({
      ...{ kind: change.kind, known: change.known },
      what:
        change.kind === 'said'
          ? change.statement.address
          : change.kind === 'conflict'
            ? change.conflict.judgement.id
            : change.kind === 'passed'
              ? change.event.address
              : `${change.claim.claim.id}: ${change.before ?? 'new'} to ${change.after}`,
    }))
    return {
      text:
        [
          `${dossier.title}, as of ${dossier.asOf}`,
          ...['Said:', ...said.quotations.map(cited)],
          ...(others.quotations.length === 0
            ? []
            : ['By others, or against it:', ...others.quotations.map(cited)]),
          ...claims.map(({ id, standing, origins }) => `Claim ${id}: ${standing}, ${origins} origin(s)`),
          ...positions.map(
            ({ issue, actor, month, position, reversal, statements }) =>
              `${actor}, ${month}: ${position}${reversal ? ' (turned round)' : ''} on ${inQuotes(issue)} [${statements.slice(0, 3).join(', ')}${statements.length > 3 ? `, and ${statements.length - 3} more` : ''}]`,
          ),
          ...changes.map(({ kind, known, what }) => `Since then, ${known}: ${kind} ${what}`),
          ...(more === 0 ? [] : [`The ledger has ${more} more statements; search_statements narrows them.`]),
        ].join('\n\n') + keptBack(kept),
      data: {
        ...{ title: dossier.title, asOf: dossier.asOf, said: said.quotations, others: others.quotations },
        ...{
          claims,
          positions,
          changes,
          more,
          withheld: kept.withheld,
        },
      },
    }
  },
})

function requestOf(asked: {
  readonly actor?: string | undefined
  readonly topic?: string | undefined
  readonly claim?: string | undefined
}): DossierRequest {
  const given = Object.entries(asked).filter(([, value]) => value !== undefined)
  if (given.length !== 1)
    throw new HearsayError('bad-option', 'A dossier is of exactly one: actor, topic or claim.')
  // The cast says what the line above made sure of.
  return Object.fromEntries(given) as { readonly topic: string }
}

function uniqueRows(rows: readonly StatementRow[]): readonly StatementRow[] {
  return [...new Map(rows.map((row) => [row.address, row])).values()]
}

/** As a matter is named by the words of a statement. */
function wordsOf({ parts }: ToldQuotation): string {
  return parts
    .map(({ exact }) => exact)
    .join(' … ')
    .replace(/\s+/g, ' ')
    .trim()
}
