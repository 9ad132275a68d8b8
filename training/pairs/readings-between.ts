import { type News, readingsOf } from '../../bench/conflicts/news.ts'
import { readUnjudged } from '../../src/app/reading/read-report.ts'
import type { Reading } from '../../src/model/reading.ts'

/** Some of the reports of a corpus, in their order, and nothing judged. */
export async function* readingsBetween(
  news: News,
  [from, before]: readonly [from: number, before: number],
): AsyncGenerator<Reading> {
  let at = 0
  for await (const reading of readingsOf(news, readUnjudged)) {
    if (at >= before) return
    if (at >= from) yield reading
    at++
  }
}
