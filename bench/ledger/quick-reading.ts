import { claimStage } from '../../src/app/keeping/claim-stage.ts'
import { readReport } from '../../src/app/reading/read-report.ts'
import { reportId } from '../../src/intake/build-report.ts'
import { addressOf, hexOf } from '../../src/model/address.ts'
import { ledgerStatementsOf } from '../../src/model/ledger-statement.ts'
import type { Reading } from '../../src/model/reading.ts'
import type { Cast, PlannedReport } from './plan.ts'
import { dayAfter, tell } from './tell.ts'
import { PROTOTYPE } from './words.ts'

const CAST: Cast = PROTOTYPE

/** Makes the readings of planned reports from those of prototypes: each prototype is read once, and its slots filled anew. */
export function quickReader(): (plan: PlannedReport) => Reading {
  const prototypes = new Map<string, Prototype>()
  return (plan) => {
    const key = `${plan.story} ${plan.telling} ${plan.variant}`
    const known = prototypes.get(key) ?? prototypeOf(plan)
    prototypes.set(key, known)
    return known(plan)
  }
}

type Prototype = (plan: PlannedReport) => Reading

/**
 * A reading as text is cut at all that depends on the cast, the outlet, the week and the id. Words are as long as those whose place
 * they take, so that every offset stays right; days move by whole weeks, so that every weekday does.
 */
function prototypeOf(plan: PlannedReport): Prototype {
  const report = tell({ ...plan, publication: PROTOTYPE.publication, week: 0, cast: CAST })
  const { judgements, ...reading } = readReport(report)
  const hex = hexOf(report.id)
  const short = addressOf(report.id, '').slice(0, -1)
  const slots = slotsOf(CAST)
  const stems = CAST.others.toSorted((a, b) => b.length - a.length)
  const cut = new RegExp(
    `(${[hex, short, PROTOTYPE.publication, PROTOTYPE.publication.toLowerCase(), ...slots].join('|')}|\\b(?:${stems.join('|')})|(?<!\\d)\\d{4}-\\d\\d-\\d\\d(?!\\d))`,
  )
  const parts = JSON.stringify(reading).split(cut)
  return ({ publication, week, cast }) => {
    const words = new Map(slotsOf(cast).map((word, at) => [slots[at], word]))
    for (const [at, stem] of CAST.others.entries()) words.set(stem, cast.others[at] ?? stem)
    words.set(PROTOTYPE.publication, publication)
    words.set(PROTOTYPE.publication.toLowerCase(), publication.toLowerCase())
    const days = new Map<string, string>()
    const fill = (part: string, at: number) => (at % 2 === 0 ? part : (words.get(part) ?? day(part)))
    const day = (written: string) => {
      if (!/^\d{4}-/.test(written)) return written
      const known = days.get(written) ?? dayAfter(written, 7 * week)
      days.set(written, known)
      return known
    }
    const [text, date] = [report.text.split(cut).map(fill).join(''), day(report.published.edtf)]
    const id = hexOf(
      reportId({ ...report, text, publication, published: { ...report.published, edtf: date } }),
    )
    words.set(hex, id).set(short, id.slice(0, short.length))
    const made: Omit<Reading, 'judgements'> = JSON.parse(parts.map(fill).join(''))
    return { ...made, judgements: claimStage.within(ledgerStatementsOf(made)) }
  }
}

/** The words in all forms in which a reading has them, always in one order. */
function slotsOf({ persons, town, noun, thing, numbers }: Cast): readonly string[] {
  const names = [...persons.flatMap((person) => person.split(' ')), town]
  const words = [...names, ...names.map((name) => name.toLowerCase()), noun, thing]
  return [...words, ...words.slice(-2).map((word) => `${word[0]?.toUpperCase()}${word.slice(1)}`), ...numbers]
}
