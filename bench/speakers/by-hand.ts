import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '../../src/model/span.ts'

/**
 * Whom a source means, as read by a person: somebody named elsewhere in the text; somebody told of before by a nominal that
 * names nobody; somebody whom the text neither names nor told of before; the writer.
 */
export interface SourceByHand {
  readonly document: string
  readonly source: Span
  readonly means: 'name' | 'nominal' | 'unnamed' | 'writer'
  /** Where the text names or tells of them, of a writer where the name is signed: any of these will do. */
  readonly antecedents: readonly Span[]
}

/** The rows of a file of labels: document, start, end, what is meant, "start-end,start-end"; offsets into the corpus's text. */
export function readByHand(path: string): readonly SourceByHand[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [document = '', start = '', end = '', means = '', antecedents = ''] = line.split('\t')
      return {
        document,
        source: { start: Number(start), end: Number(end) },
        // The file is ours, and its fourth column holds these words alone.
        means: means as SourceByHand['means'],
        antecedents: antecedents.split(',').filter(Boolean).map(spanOf),
      }
    })
}

export function textOfDocument(folder: string, document: string): string {
  return readFileSync(join(folder, 'text', `${document}.txt`), 'utf8')
}

function spanOf(written: string): Span {
  const [start = '', end = ''] = written.split('-')
  return { start: Number(start), end: Number(end) }
}
