import { describe, expect, it } from 'vitest'
import { readReport } from '../app/reading/read-report.ts'
import { reportFromText } from '../intake/report-from-text.ts'
import { ledgerStatementsOf } from '../model/ledger-statement.ts'
import { judgeWithin } from './index.ts'

function read(text: string) {
  const statements = ledgerStatementsOf(readReport(reportFromText(text, { published: '2031-04-07' })))
  return { statements, judgements: judgeWithin(statements) }
}

describe('a source that changes its own number', () => {
  it.each([
    ['The council, which had put the cost at 340 million, now says 410.', '410'],
    [
      'The council, which first put the cost of the bridge at 340 million crowns, now puts it at 410 million crowns.',
      'it at 410',
    ],
    ['Police, who had earlier said that 14 people died in the crash, now say 12 people died.', '12 people'],
    [
      'The ministry, which last week estimated the damage at 20 million crowns, said on Monday that the damage was 35 million crowns.',
      'the damage was 35',
    ],
    ['Nordbank had first spoken of 40 job losses. It now speaks of 65 job losses.', '65 job losses'],
    [
      'The ministry, which had said that 40 percent of homes lacked power, now says it is 25 percent.',
      'it is 25',
    ],
  ])('%s', (text, latest) => {
    const { statements, judgements } = read(text)
    expect(judgements).toHaveLength(1)
    const [judgement] = judgements
    expect(judgement).toMatchObject({ verdict: 'unrelated', relation: 'update', by: 'claims/own-number' })
    const address = judgement?.between[judgement.later ?? 0]
    const quote = statements.find((one) => one.address === address)?.statement.quote
    expect(quote?.startsWith(latest)).toBe(true)
  })

  it.each([
    'The council, which had put the cost of the bridge at 340 million crowns, now says the school will cost 410 million crowns.',
    'The company, which had put its loss at 3 million crowns, said its sales were 5 million crowns.',
    'The union, which had said that 400 workers would strike, said 300 policemen were sent.',
    'The council, which the auditors had told that the bridge would cost 340 million crowns, now says it will cost 410 million crowns.',
  ])('is none: %s', (text) => {
    expect(read(text).judgements.filter(({ by }) => by === 'claims/own-number')).toEqual([])
  })

  it('is not another source', () => {
    const { judgements } = read(
      'The council said the bridge would cost 340 million crowns, but the auditors, who had put the cost at 500 million crowns, now say it will cost 410 million crowns.',
    )
    expect(judgements.map(({ verdict }) => verdict)).toEqual(['contradicts'])
  })

  it.each([
    ['The council, which had put the cost at 340 million, now says 410.', 'The council'],
    [
      'The ministry, which last week estimated the damage at 20 million crowns, said on Monday that the damage was 35 million crowns.',
      'ministry',
    ],
  ])('has its name in the relative clause: %s', (text, name) => {
    const { statements, layers } = readReport(reportFromText(text, { published: '2031-04-07' }))
    const links = statements.flatMap(({ chain }) => chain)
    const told = links.find(({ source }) => source && text.slice(source.start, source.end) === 'which')
    const known = layers.mentions.find(
      ({ entity, start, end }) => entity === told?.entity && text.slice(start, end).includes(name),
    )
    expect(known).toBeDefined()
  })
})
