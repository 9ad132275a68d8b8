import { placesOf } from '../../bench/cases/expected.ts'
import { type ExpectedKind, parseRef } from '../../bench/claims/expected.ts'
import { readReport } from '../../src/app/reading/read-report.ts'
import { mayAnswer, pairsWithin } from '../../src/claims/answers/pairs-within.ts'
import { aspectsOf } from '../../src/claims/compare/aspects.ts'
import type { LedgerStatement } from '../../src/model/claim.ts'
import { ledgerStatementsOf } from '../../src/model/ledger-statement.ts'
import { overlaps } from '../../src/model/span.ts'
import { longStories } from '../pairs/long-stories.ts'
import { type AnswerPair, answerPair, kindOfLabel } from './answer-pair.ts'

/** Of pairs between two reports of which nobody wrote anything down, one in so many is learnt from. */
const ONE_IN = 5

interface Conflict {
  readonly sides: readonly [ReadonlySet<LedgerStatement>, ReadonlySet<LedgerStatement>]
  readonly kind: ExpectedKind
}

/** The pairs of the statements of each story of the casebook; those of two claims of which others conflict do so too. */
export async function pairsOfCasebook(): Promise<readonly AnswerPair[]> {
  return (await longStories()).flatMap(({ story, expected, reports }) => {
    const own = reports.map(({ name, report }) => ({
      ...{ name, text: report.text, told: ledgerStatementsOf(readReport(report)) },
    }))
    const at = (ref: string) => {
      const { report, words } = parseRef(ref)
      const found = own.find(({ name }) => name === report)
      const places = found ? placesOf(found.text, words) : []
      return (found?.told ?? []).filter(({ statement: { content } }) =>
        content.some((span) => places.some((place) => overlaps(place, span))),
      )
    }
    const { claims, conflicts, alsoConflicts = [], noConflicts } = expected
    const made = claims.map(({ origins }) => new Set(origins.flat().flatMap(at)))
    const sideOf = (ref: string) => {
      const side = at(ref)
      return new Set([
        ...side,
        ...made.filter((one) => side.some((it) => one.has(it))).flatMap((one) => [...one]),
      ])
    }
    const all = [
      ...conflicts.map(({ between, kind }) => ({ between, kind: [kind].flat()[0] ?? 'denial' })),
      ...alsoConflicts.map((between) => ({ between, kind: 'denial' as const })),
    ]
    const [named, written] = [(ref: string) => new Set(at(ref)), sideOf].map((side) =>
      all.map(({ between: [one, other], kind }): Conflict => ({ sides: [side(one), side(other)], kind })),
    ) as [Conflict[], Conflict[]]
    const traps = noConflicts.map(
      ({ between: [one, other] }) => [new Set(at(one)), new Set(at(other))] as const,
    )
    const known = new Set([...made, ...written.flatMap(({ sides }) => sides)].flatMap((some) => [...some]))
    const pairOf = (told: LedgerStatement, answer: LedgerStatement, apart: number | null) => {
      const areOf = ([one, other]: Conflict['sides']) =>
        (one.has(told) && other.has(answer)) || (one.has(answer) && other.has(told))
      const isTrap = traps.some(areOf)
      // What is written of themselves comes before what follows from others of their claims.
      const conflict =
        named.find(({ sides }) => areOf(sides)) ??
        (isTrap ? undefined : written.find(({ sides }) => areOf(sides)))
      return answerPair(aspectsOf(told), aspectsOf(answer), apart, {
        group: story,
        from: 'casebook',
        kind: conflict ? kindOfLabel(conflict.kind) : null,
        known: known.has(told) && known.has(answer),
        trap: !conflict && isTrap,
      })
    }
    const within = own.flatMap(({ told }) =>
      pairsWithin(told.map(aspectsOf)).map(({ told: one, answer, apart }) =>
        pairOf(one.ledger, answer.ledger, apart),
      ),
    )
    const between = own.flatMap(({ told: later }, index) =>
      own
        .slice(0, index)
        .flatMap(({ told }) => told)
        .flatMap((one, row) =>
          later
            .filter(
              (other, column) =>
                mayAnswer(aspectsOf(one), aspectsOf(other)) &&
                ((known.has(one) && known.has(other)) || (row + column) % ONE_IN === 0),
            )
            .map((other) => pairOf(one, other, null)),
        ),
    )
    return [...within, ...between]
  })
}
