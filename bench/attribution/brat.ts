import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '../../src/model/span.ts'

/** A document of PolNeAR with the attributions of the first of its annotators by name. */
export interface AttributionDocument {
  readonly name: string
  readonly text: string
  readonly attributions: readonly Roles[]
}

/** The spans of one attribution, by role; a span that brat cuts in pieces is several. */
export interface Roles {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

/** The documents of a folder that holds `text/*.txt` and `attributions/<document>_<annotator>.ann`. */
export function readAttributionDocuments(folder: string): readonly AttributionDocument[] {
  const files = readdirSync(join(folder, 'attributions'))
    .filter((file) => file.endsWith('.ann'))
    .sort()
  const firsts = new Map(files.reverse().map((file) => [documentOf(file), file]))
  return readdirSync(join(folder, 'text'))
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => {
      const name = file.slice(0, -'.txt'.length)
      const annotations = firsts.get(name)
      if (annotations === undefined) return []
      const text = readFileSync(join(folder, 'text', file), 'utf8')
      const lines = readFileSync(join(folder, 'attributions', annotations), 'utf8')
      return [{ name, text, attributions: attributionsOf(text, lines) }]
    })
}

/** The name of an .ann file without its annotator. */
function documentOf(file: string): string {
  return file.slice(0, file.lastIndexOf('_'))
}

/** brat standoff: `T3<tab>Content 10 20;25 30<tab>words`, `E1<tab>Attribution:T4 Content:T3 Cue:T2 Source:T1`. */
function attributionsOf(text: string, annotations: string): readonly Roles[] {
  const unit = codeUnits(text)
  const lines = annotations.split('\n').map((line) => line.split('\t'))
  const spans = new Map<string, readonly Span[]>()
  for (const [id = '', what = ''] of lines) if (id.startsWith('T')) spans.set(id, piecesOf(what, unit))
  return lines
    .filter(([id = '', what = '']) => id.startsWith('E') && what.startsWith('Attribution'))
    .map(([, what = '']) => {
      const parts = what.split(' ').map((part) => part.split(':'))
      const role = (wanted: RegExp) =>
        parts.flatMap(([name = '', id = '']) => (wanted.test(name) ? (spans.get(id) ?? []) : []))
      return { source: role(/^Source\d*$/), cue: role(/^Cue\d*$/), content: role(/^Content\d*$/) }
    })
}

function piecesOf(what: string, unit: (offset: number) => number): readonly Span[] {
  return what
    .slice(what.indexOf(' ') + 1)
    .split(';')
    .map((piece) => {
      const [start = '', end = ''] = piece.split(' ')
      return { start: unit(Number(start)), end: unit(Number(end)) }
    })
}

/** brat counts code points, our spans UTF-16 code units. */
function codeUnits(text: string): (offset: number) => number {
  const units: number[] = []
  let at = 0
  for (const character of text) {
    units.push(at)
    at += character.length
  }
  if (units.length === text.length) return (offset) => offset
  return (offset) => units[offset] ?? text.length
}
