import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { selectRows } from '../../src/app/asking/select-rows.ts'
import { EXPORT_FORMATS, exportFormat, writeExport } from '../../src/app/asking/write-export.ts'
import { SELECTIONS, type Selection, type SelectionName } from '../../src/model/selection.ts'
import { type KeptLedger, keptLedger } from './kept-ledger.ts'
import { roundTrips } from './round-trips.ts'
import { VALIDATORS } from './validators/index.ts'

let kept: KeptLedger
const selections = new Map<SelectionName, Selection>()

beforeAll(async () => {
  kept = await keptLedger()
  const { ledger } = kept
  const hostile = (await ledger.statements({ about: 'sank' })).at(0)
  for (const name of SELECTIONS)
    selections.set(
      name,
      await selectRows(ledger, {
        ...{ name, today: '2026-01-02', since: '2000-01-01', base: 'https://ledger.example.org/' },
        ...{ dossier: { actor: 'Ana Velt' }, report: hostile?.report ?? '', query: { words: 'dam' } },
      }),
    )
}, 60_000)
afterAll(() => kept.close())

async function written(name: string, of: SelectionName): Promise<string> {
  const selection = selections.get(of)
  if (!selection) throw new Error(`${of} was not selected`)
  let text = ''
  for await (const piece of writeExport(selection, name)) text += piece
  return text
}

describe.each(EXPORT_FORMATS)('the format $name', ({ name, extension, mediaType, says, of }) => {
  it('says what it is', () => {
    expect(extension).toMatch(/^\.\w+$/)
    expect(mediaType).toMatch(/^\w+\/[\w.+-]+/)
    expect(says.length).toBeGreaterThan(10)
    expect(of.length).toBeGreaterThan(0)
  })

  it.each(of)('of %s is right by its validator, and the same twice', async (what) => {
    const text = await written(name, what)
    expect(selections.get(what)?.rows.length).toBeGreaterThan(0)
    expect(text).toMatch(/\n$/)
    const wrongIn = VALIDATORS[name] ?? (() => ['there is no validator of it'])
    expect(await wrongIn(text)).toEqual([])
    expect(await written(name, what)).toBe(text)
  })

  it('is refused of what it cannot be made of, with what there is', () => {
    for (const what of SELECTIONS.filter((one) => !of.includes(one)))
      expect(() => exportFormat(name, what)).toThrow(
        expect.objectContaining({ code: 'bad-option', message: expect.stringContaining('jsonl') }),
      )
  })
})

describe('the validators', () => {
  it.each([
    ['csv', (text: string) => text.replace(/\r\n/, '\r\n=1+1\r\n')],
    ['web-annotation', (text: string) => text.replace('TextQuoteSelector', 'TextSelector')],
    ['prov', (text: string) => text.replace('"used"', '"wasAttributedTo"')],
    ['schema-org', (text: string) => text.replace('"appearance"', '"appearances"')],
    ['graphml', (text: string) => text.replace('</node>', '')],
    ['conllu', (text: string) => text.replace('\t0\troot', '\t99\troot')],
  ])('of %s finds what is wrong', async (name, broken) => {
    const text = await written(name, 'statements')
    const wrongIn = VALIDATORS[name] ?? (() => [])
    expect(broken(text)).not.toBe(text)
    const found = await Promise.resolve()
      .then(() => wrongIn(broken(text)))
      .catch((error) => [String(error)])
    expect(found).not.toEqual([])
  })
})

roundTrips(() => kept)
