import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readingDocument } from '../src/export/readings/reading-document.ts'
import type { Judgement } from '../src/model/claim.ts'
import { readingOf } from './ledger/entries.ts'

const sections = new Map(
  readFileSync('docs/reading-format.md', 'utf8')
    .split(/^## /m)
    .slice(1)
    .map((section) => [/^`(\w+)`/.exec(section)?.[1] ?? '', fieldsOf(section)] as const),
)

function fieldsOf(section: string): readonly string[] {
  return (section.match(/^\| `.*$/gm) ?? []).flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, field = '']) => field),
  )
}

/** One of each thing that a reading can hold, by the name of its section. */
function samples(): Readonly<Record<string, object>> {
  const plain = readingOf(
    '2024-03-05',
    [{ who: 'Ana Velt', what: 'the bridge opens' }],
    [{ what: 'the opening' }],
  )
  const span = { start: 0, end: 1 }
  const ends = { beginPoint: 't1', endPoint: 't2', stretch: '2024', zone: 'Z', instant: '2024-01-01T00:00Z' }
  const found = { id: 'x1', ...span, rule: 'test' }
  const rare = { reckoning: 'r', anchor: null, alternatives: [], freq: '1D', quant: 'EACH', ...ends }
  // The casts: only the fields that the document takes over matter here.
  const layers = {
    ...plain.layers,
    entities: plain.layers.entities.map((entity) => ({ ...entity, members: ['e2', 'e3'] })),
    times: [{ ...found, type: 'DATE', value: '2024', mod: null, edtf: '2024', implied: [], ...rare }],
    toldRoles: [{ ...found, entity: 'e1', title: 'mayor', state: 'held', from: null, until: null }],
    mentions: [{ ...found, form: 'name', type: 'person', entity: 'e1' }],
    crossReferences: [{ ...found, publication: null, date: null }],
    attributions: [
      {
        ...found,
        ...{ source: span, cue: span, content: [span], within: null, kind: 'indirect' },
        ...{ stance: 'asserts', certainty: 'CT+', channel: 'said' },
      },
    ],
  } as unknown as typeof plain.layers
  const judgement = {
    ...{
      id: 'j1',
      between: ['00:s1', '00:s2'],
      verdict: 'contradicts',
      conflict: 'denial',
      clash: [span, span],
    },
    ...{ by: 'test', score: 1, reason: 'because' },
  } satisfies Record<string, unknown>
  const taken = { feed: null, address: null, fetched: null, origin: null, within: null, bytes: null }
  const layout = [{ ...span, page: 1, box: [0, 0, 1, 1] as const }]
  const placed = { ...plain.report, taken, layout }
  const document = readingDocument({
    ...plain,
    report: placed,
    layers,
    judgements: [judgement as unknown as Judgement],
  })
  const { report, statements } = document
  const lists = Object.entries(document).flatMap(([name, value]) =>
    Array.isArray(value) && value[0] ? [[name, value[0] as object] as const] : [],
  )
  return {
    reading: document,
    report,
    published: report.published,
    taken: report.taken ?? {},
    layout: report.layout?.[0] ?? {},
    segments: report.segments[0] ?? {},
    chain: statements[0]?.chain[0] ?? {},
    ...Object.fromEntries(lists),
  }
}

describe('docs/reading-format.md', () => {
  it.each(Object.entries(samples()))('names every field of %s, and no other', (name, sample) => {
    expect([...(sections.get(name) ?? [])].sort()).toEqual(Object.keys(sample).sort())
  })

  it('has a section for each of them', () => {
    expect([...sections.keys()].sort()).toEqual(Object.keys(samples()).sort())
  })
})
