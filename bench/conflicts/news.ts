import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readMany } from '../../src/app/reading/read-many.ts'
import { readReport } from '../../src/app/reading/read-report.ts'
import { buildReport } from '../../src/intake/build-report.ts'
import type { Reading } from '../../src/model/reading.ts'
import { corpusFolder } from '../corpora/folder.ts'
import { documentsOf, topicsOf } from '../events/ecb-plus.ts'

/** News that conflicts are looked for in: plain agency stories and articles, political news of one campaign, and many reports of 66 happenings. */
export type News = 'wire' | 'polnear' | 'ecb'

export function newsNamed(name: string | undefined): News {
  return name === 'polnear' || name === 'ecb' ? name : 'wire'
}

export async function* readingsOf(news: News): AsyncGenerator<Reading> {
  if (news === 'wire') yield* wire()
  else for (const draft of news === 'polnear' ? polnear() : ecb()) yield readReport(buildReport(...draft))
}

async function* wire(): AsyncGenerator<Reading> {
  const folder = corpusFolder('news-text')
  const paths = ['wire.jsonl', 'guardian-dev.jsonl'].map((name) => join(folder, name))
  for await (const result of readMany(paths, { given: {}, workers: 0 }))
    if (result.kind === 'reading') yield result.reading
}

type Draft = Parameters<typeof buildReport>

/** PolNeAR's training part, with outlet and day as its table has them. */
function* polnear(): Generator<Draft> {
  const folder = corpusFolder('polnear')
  const [head = '', ...rows] = readFileSync(join(folder, 'metadata.tsv'), 'utf8').split(/\r?\n/)
  const names = head.split('\t')
  for (const row of rows.map((one) => one.split('\t'))) {
    const value = (name: string) => row[names.indexOf(name)] ?? ''
    if (value('compartment') !== 'train') continue
    const text = readFileSync(join(folder, 'train/text', `${value('filename')}.txt`), 'utf8')
    const dates = [{ field: 'metadata.tsv', value: value('publication_date') }]
    yield [{ text, headline: value('title'), publication: value('publisher'), dates }, {}]
  }
}

/**
 * ECB+'s training part. Its reports bear no day that can be relied on: those of one happening are all taken to be of one day, and two
 * happenings to be months apart.
 */
function* ecb(): Generator<Draft> {
  const folder = join(corpusFolder('ecbplus'), 'train')
  for (const topic of topicsOf(folder))
    for (const { name, text } of documentsOf(folder, topic)) {
      const [year, month] = [
        2000 + (Number(topic) % 20),
        1 + (Number(topic) % 6) + (name.endsWith('plus') ? 6 : 0),
      ]
      const dates = [{ field: 'topic', value: `${year}-${String(month).padStart(2, '0')}-14` }]
      yield [{ text: asPrinted(text), publication: name, dates }, {}]
    }
}

/** Tokens as a paper prints them: the address of the page goes, "5. 9" is "5.9", "six - year" is "six-year". */
function asPrinted(text: string): string {
  return text
    .replace(/^https?[^\n]*\n/, '')
    .replace(/``/g, '“')
    .replace(/''/g, '”')
    .replace(/(\d)\. (\d)/g, '$1.$2')
    .replace(/(\d), (\d{3})(?!\d)/g, '$1,$2')
    .replace(/(\w) - (\w)/g, '$1-$2')
    .replace(/ ’ (s|t|re|ve|ll|d|m)\b/g, '’$1')
    .replace(/\bU\. S\./g, 'U.S.')
}
