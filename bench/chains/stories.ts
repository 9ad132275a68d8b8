import { readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Row {
  readonly id?: string
  readonly published?: string
  readonly date?: string
  readonly text: string
}

/** A story and the day it was published, where that is known. */
export interface Story {
  readonly text: string
  readonly published: string | undefined
}

/** The stories of the corpora's news-text/, by file and id (or line): "wire:AFP_ENG_19970401.0006", "guardian-dev:12". */
export function readStories(folder: string): ReadonlyMap<string, Story> {
  return new Map(
    ['wire', 'guardian-dev'].flatMap((file) =>
      readFileSync(join(folder, `${file}.jsonl`), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line, at) => {
          const row = JSON.parse(line) as Row
          return [
            `${file}:${row.id ?? at}`,
            { text: row.text, published: row.published ?? row.date },
          ] as const
        }),
    ),
  )
}
