import { expect, it } from 'vitest'
import { plannedReports } from '../bench/ledger/plan.ts'
import { quickReader } from '../bench/ledger/quick-reading.ts'
import { tell } from '../bench/ledger/tell.ts'
import { readReport } from '../src/app/reading/read-report.ts'
import { textOf } from '../src/model/span.ts'

const plans = [...plannedReports(60, 7)]
const quick = quickReader()

it('makes the same reports from the same seed, and more of them with the same first ones', () => {
  expect([...plannedReports(200, 7)].slice(0, plans.length)).toEqual(plans)
})

it('makes readings of the very reports that it tells', () => {
  for (const plan of plans) expect(quick(plan).report).toEqual(tell(plan))
})

it('quotes letter for letter', () => {
  for (const { report, statements } of plans.map(quick))
    for (const { content, quote } of statements)
      expect(quote).toBe(content.map((span) => textOf(report.text, span)).join(' … '))
})

it('makes readings much like those of the reader', () => {
  const agree = plans.flatMap((plan) => {
    const made = new Set(quick(plan).statements.map(({ quote, chain }) => `${chain.length} ${quote}`))
    return readReport(tell(plan)).statements.map(({ quote, chain }) => made.has(`${chain.length} ${quote}`))
  })
  expect(agree.filter(Boolean).length / agree.length).toBeGreaterThan(0.9)
})
