import { describe, expect, it } from 'vitest'
import { readReport } from '../../src/app/reading/read-report.ts'
import { reportFromText } from '../../src/intake/report-from-text.ts'
import { sourceName } from '../../src/ledger/stores/sqlite/asking/names.ts'

function ownVoiceOf(text: string, publication?: string) {
  const given = { published: '2031-04-02', ...(publication === undefined ? {} : { publication }) }
  const reading = readReport(reportFromText(text, given))
  const statement = reading.statements.find(({ kind }) => kind === 'author')
  const [link] = statement?.chain ?? []
  if (!statement || !link) throw new Error('Nothing is told in the own voice.')
  return sourceName(reading, new Map(), statement, link)
}

describe('the own voice of a report', () => {
  it('is that of its publication, in each of its reports', () => {
    const [one, other] = ['The fire killed 14 people.', 'The quay burnt on Tuesday.'].map((text) =>
      ownVoiceOf(text, 'Larne Gazette'),
    )
    expect(one).toMatchObject({ key: 'outlet:larne gazette', type: 'outlet', named: true })
    expect(other?.key).toBe(one?.key)
  })

  it('is nobody else’s where no publication is known', () => {
    const [one, other] = ['The fire killed 14 people.', 'The fire killed 19 people.'].map((text) =>
      ownVoiceOf(text),
    )
    expect(one?.named).toBe(false)
    expect(other?.key).not.toBe(one?.key)
  })
})
