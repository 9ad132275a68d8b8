import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { buildReport } from '../../src/intake/build-report.ts'
import { corpusFolder } from '../corpora/folder.ts'

type Draft = Parameters<typeof buildReport>

/** The first day of the later part. */
const LATER = '1996-08-27'

/**
 * What an agency sent in ten days of August 1996, with what it told anew of one story in it: CoNLL++'s training part up to August 26, or from
 * the 27th on with its development part. Tables and lists are left out.
 */
export function* agencyDays(part: 'earlier' | 'later'): Generator<Draft> {
  const folder = corpusFolder('conllpp')
  for (const file of part === 'earlier' ? ['train.txt'] : ['train.txt', 'dev.txt'])
    for (const document of readFileSync(join(folder, file), 'utf8').split('-DOCSTART-')) {
      const sentences = document
        .split(/\n\s*\n/)
        .map((block) => asPrinted(block.split('\n').flatMap((line) => wordOf(line) ?? [])))
        .filter((sentence) => sentence !== '')
      const dateline = sentences.slice(0, 4).findIndex((sentence) => DATELINE.test(sentence))
      const day = DATELINE.exec(sentences[dateline] ?? '')?.[1]
      const isLater = file === 'dev.txt' || (day ?? '') >= LATER
      if (day === undefined || isLater !== (part === 'later')) continue
      const text = sentences
        .slice(dateline + 1)
        .filter((sentence) => /[a-z].*\.["”]?$/.test(sentence))
        .join(' ')
      if (text === '') continue
      yield [
        {
          text,
          headline: sentences[0] ?? null,
          publication: 'Reuters',
          dates: [{ field: 'dateline', value: day }],
        },
        {},
      ]
    }
}

const DATELINE = /^\p{Lu}[^a-z]*(\d{4}-\d\d-\d\d)$/u

function wordOf(line: string): string | null {
  const [word = '', tag] = line.trim().split(' ')
  return tag === undefined || tag === '-X-' || word === '-X-' ? null : word
}

/** Words as a paper prints them. */
function asPrinted(words: readonly string[]): string {
  let isOpen = false
  const quoted = words.map((word) => {
    if (word !== '"') return word
    isOpen = !isOpen
    return isOpen ? '“' : '”'
  })
  return quoted
    .join(' ')
    .replace(/ ([.,;:!?%)”]|n't|'(?:s|re|ve|ll|d|m)\b|'(?= ))/g, '$1')
    .replace(/([(“$]) /g, '$1')
}
