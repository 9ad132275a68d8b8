import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Kind, NamedDocument } from './score.ts'

const KINDS: Readonly<Record<string, Kind | null>> = {
  PERSON: 'PER',
  ORGANIZATION: 'ORG',
  LOCATION: 'LOC',
  MISC: null,
}

/** Documents as CoreNLP read them; the text is put together again from the tokens and their offsets. */
export function readCoreNlp(path: string): NamedDocument[] {
  return gunzipSync(readFileSync(path))
    .toString('utf8')
    .split(/^# newdoc id = .*$/m)
    .filter((part) => part.trim() !== '')
    .map(documentOf)
}

function documentOf(part: string): NamedDocument {
  const names: { start: number; end: number; kind: Kind | null }[] = []
  let text = ''
  let label = 'O'
  for (const line of part.split('\n')) {
    const fields = line.split('\t')
    if (fields.length < 9) {
      label = 'O'
      continue
    }
    const start = Number(fields[7])
    const gap = start - text.length
    if (gap > 0) text += gap > 2 ? '\n\n'.padEnd(gap) : gap === 2 ? '\n\n' : ' '
    const from = text.length
    text += unescaped(fields[1] ?? '')
    const ner = fields[4] ?? 'O'
    const kind = KINDS[ner]
    const open = names.at(-1)
    if (kind !== undefined) {
      if (ner === label && open !== undefined) open.end = text.length
      else names.push({ start: from, end: text.length, kind })
    }
    label = ner
  }
  return { text, names }
}

function unescaped(word: string): string {
  return BRACKETS.get(word) ?? word
}

const BRACKETS: ReadonlyMap<string, string> = new Map([
  ['-LRB-', '('],
  ['-RRB-', ')'],
  ['-LSB-', '['],
  ['-RSB-', ']'],
  ['``', '"'],
  ["''", '"'],
])
