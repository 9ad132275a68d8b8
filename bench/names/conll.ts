import { readFileSync } from 'node:fs'
import type { Kind, NamedDocument } from './score.ts'

const KINDS: Readonly<Record<string, Kind>> = { PER: 'PER', ORG: 'ORG', LOC: 'LOC' }

/** Documents of a CoNLL-2003 file (token, tag, chunk, IOB label), each sentence a paragraph, tokens joined by blanks. */
export function readConll(path: string): NamedDocument[] {
  return readFileSync(path, 'utf8')
    .split(/^-DOCSTART-.*$/m)
    .filter((part) => part.trim() !== '')
    .map(documentOf)
}

function documentOf(part: string): NamedDocument {
  let text = ''
  const names: { start: number; end: number; kind: Kind | null }[] = []
  for (const sentence of part.trim().split(/\n\s*\n/)) {
    if (text !== '') text += '\n\n'
    let open: { start: number; end: number; kind: Kind | null } | null = null
    for (const line of sentence.split('\n')) {
      const fields = line.trim().split(' ')
      const label = fields.at(-1) ?? 'O'
      if (text !== '' && !text.endsWith('\n')) text += ' '
      const start = text.length
      text += fields[0] ?? ''
      if (label.startsWith('I-') && open !== null) open.end = text.length
      else if (label === 'O') open = null
      else {
        open = { start, end: text.length, kind: KINDS[label.slice(2)] ?? null }
        names.push(open)
      }
    }
  }
  return { text, names }
}
