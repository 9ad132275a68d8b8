import { describe, expect, it } from 'vitest'
import { readReport } from '../app/reading/read-report.ts'
import { reportFromText } from '../intake/report-from-text.ts'

/** What a sentence's first statement is compared by, and its numbers. */
function comparedBy(content: string) {
  const { statements } = readReport(reportFromText(`${content}, Roe said.`, { published: '2031-04-07' }))
  const { terms = [], propositions = [] } = statements[0] ?? {}
  return {
    lemmas: terms.map(({ lemma }) => lemma),
    quantities: propositions.flatMap(({ quantities }) => quantities.map(({ value, unit }) => [value, unit])),
  }
}

describe('what measures are compared by', () => {
  it.each([
    ['The road is 14 kilometres long', 'kilometer', 14, 'kilometer'],
    ['The wall is 30 cm thick', 'centimeter', 30, 'centimeter'],
    ['It used 3 million litres of water', 'liter', 3e6, 'liter'],
    ['It sold 12% of the mill', 'percent', 12, 'percent'],
    ['It sold 12 per cent of the mill', 'percent', 12, 'percent'],
    ['Turnout was 54%', 'percent', 54, 'percent'],
    ['It shipped 5 metric tonnes of ore', 'ton', 5, 'ton'],
    ['It owes £3m for rails', 'million', 3e6, 'pound'],
  ])('%s', (content, lemma, value, unit) => {
    const { lemmas, quantities } = comparedBy(content)
    expect(lemmas).toContain(lemma)
    expect(quantities).toContainEqual([value, unit])
  })

  it.each([
    ['It opened at 4.10 am', '04:10'],
    ['It opened at 16:30 GMT', '16:30'],
    ['It opened at four o’clock', '04:00'],
    ['It opened at midnight', '00:00'],
  ])('%s', (content, hour) => {
    expect(comparedBy(content).lemmas).toEqual(expect.arrayContaining(['open', hour]))
  })

  it.each([
    ['It cost a cent per letter', 'percent'],
    ['The metric system was kept', 'ton'],
    ['She bought a percentage of it', 'percent'],
    ['The file has 300 mm scans', 'million'],
  ])('%s: no other word for it', (content, lemma) => {
    expect(comparedBy(content).lemmas).not.toContain(lemma)
  })
})
