import { readFileSync } from 'node:fs'
import type { Span } from '../../src/model/span.ts'

/** One attribution as a reader marked it; no source where the text names none. */
export interface LinkLabel {
  readonly source: Span | null
  readonly cue: Span
  readonly content: Span
  readonly stance: string
}

/** An attribution inside another, without their words. Offsets are UTF-16 units of the story's text. */
export interface ChainLabel {
  /** File and story: "wire:AFP_ENG_19970401.0006", "guardian-dev:12" (line, counted from 0). */
  readonly document: string
  readonly outer: LinkLabel
  readonly inner: LinkLabel
}

export function readChainLabels(): readonly ChainLabel[] {
  return readFileSync(new URL('labels.tsv', import.meta.url), 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => {
      const [document = '', ...cells] = line.split('\t')
      return { document, outer: linkOf(cells.slice(0, 4)), inner: linkOf(cells.slice(4)) }
    })
}

function linkOf([source = '', cue = '', content = '', stance = '']: readonly string[]): LinkLabel {
  return {
    source: source === '-' ? null : spanOf(source),
    cue: spanOf(cue),
    content: spanOf(content),
    stance,
  }
}

function spanOf(cell: string): Span {
  const [start = '', end = ''] = cell.split('-')
  return { start: Number(start), end: Number(end) }
}
