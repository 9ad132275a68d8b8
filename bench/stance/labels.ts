import { readFileSync } from 'node:fs'

/** One attribution as a reader judged it: where its cue stands, and no word of it. Offsets are UTF-16 units of the document. */
export interface StanceLabel {
  readonly document: string
  readonly start: number
  readonly end: number
  readonly stance: string
  readonly certainty: string
}

/** The rows of a file of labels, its head left out. */
export function readLabels(file: URL): readonly StanceLabel[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => {
      const [document = '', start = '', end = '', stance = '', certainty = ''] = line.split('\t')
      return { document, start: Number(start), end: Number(end), stance, certainty }
    })
}
