import type { TaggedTime } from '../../src/export/timeml/tagged-times.ts'
import { overlaps, textOf } from '../../src/model/span.ts'
import { partnerOf } from './score.ts'
import type { TimeDocument } from './timeml.ts'

export type FoundTime = TaggedTime & { readonly rule: string }

/** Prints the commonest mistakes of each kind; digits are shown as 9 so that like goes with like. */
export function printTimeMisses(
  read: readonly { readonly document: TimeDocument; readonly found: readonly FoundTime[] }[],
): void {
  const kinds = new Map<string, Map<string, number>>()
  const count = (kind: string, what: string) => {
    const rows = kinds.get(kind) ?? new Map<string, number>()
    rows.set(what, (rows.get(what) ?? 0) + 1)
    kinds.set(kind, rows)
  }
  for (const { document, found } of read) {
    const words = (span: { start: number; end: number }) =>
      textOf(document.text, span).toLowerCase().replace(/\s+/g, ' ')
    for (const wanted of document.times) {
      const it = partnerOf(wanted, found)
      if (!it) {
        count('not found', `${shape(words(wanted))}   ${wanted.type} ${shape(wanted.value)}`)
        continue
      }
      if (it.start !== wanted.start || it.end !== wanted.end)
        count('span', `${shape(words(wanted))}   found ${shape(words(it))}   ${it.rule}`)
      if (it.value !== wanted.value)
        count(
          'value',
          `${words(wanted)}   is ${wanted.value}, found ${it.value} in ${document.created}   ${it.rule}`,
        )
    }
    for (const it of found)
      if (!document.times.some((wanted) => overlaps(wanted, it)))
        count('not in gold', `${shape(words(it))}   ${it.type} ${shape(it.value)}   ${it.rule}`)
  }
  for (const [kind, rows] of kinds) {
    const sorted = [...rows].sort(([, a], [, b]) => b - a)
    console.log(`  ${kind}: ${sorted.reduce((sum, [, times]) => sum + times, 0)}`)
    for (const [what, times] of sorted.slice(0, 60)) console.log(`  ${String(times).padStart(4)} ${what}`)
  }
}

function shape(text: string): string {
  return text.replace(/\d/g, '9')
}
