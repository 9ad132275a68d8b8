import { HearsayError } from '../../model/errors.ts'
import type { FileFormat } from '../../model/ports/input-format.ts'
import { decode } from '../decode.ts'
import { readFeed } from './feed/entries.ts'
import { reportOfEntry } from './feed/report-of-entry.ts'

/** A feed that was saved: each entry is a report, with as much text as the feed gives. `hearsay follow` fetches the pages. */
export const feed: FileFormat = {
  reads: 'bytes',
  name: 'feed',
  extensions: ['.rss', '.atom', '.xml', '.json'],
  open: async function* (file, context) {
    const { path } = file
    const found = readFeed(decode(await file.bytes(), path), path)
    if (found.entries.length === 0)
      throw new HearsayError('empty-file', `${path} is a feed without entries; it may have died.`)
    for (const [index, entry] of found.entries.entries()) {
      const where = `entry ${index + 1}`
      const report = reportOfEntry(entry, found, context.given)
      if (report) yield { kind: 'report', where, report }
      else {
        const error = new HearsayError('empty-file', `${path}, ${where}, has neither text nor headline.`)
        yield { kind: 'error', where, error }
      }
    }
  },
}
