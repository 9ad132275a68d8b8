import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readReport } from '../../src/app/reading/read-report.ts'
import { buildReport } from '../../src/intake/build-report.ts'
import type { Reading } from '../../src/model/reading.ts'
import { corpusFolder } from '../corpora/folder.ts'

/** The first agency stories of `news-text/wire.jsonl`, each read when it is asked for. */
export function wireStories(count: number): readonly (() => Reading)[] {
  const lines = readFileSync(join(corpusFolder('news-text'), 'wire.jsonl'), 'utf8').split('\n')
  const stories = lines.filter((line) => line !== '').slice(0, count)
  return stories.map((line) => () => {
    const { text, headline, published }: { text: string; headline: string; published: string } =
      JSON.parse(line)
    const dates = [{ field: 'jsonl published', value: published }]
    return readReport(buildReport({ text, headline, publication: 'Wire', dates }, {}))
  })
}
