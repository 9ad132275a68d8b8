import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readMany } from '../../src/app/reading/read-many.ts'
import { readReport } from '../../src/app/reading/read-report.ts'
import { buildReport } from '../../src/intake/build-report.ts'
import type { Reading } from '../../src/model/reading.ts'
import { corpusFolder } from '../corpora/folder.ts'
import { documentsOf, topicsOf } from '../events/ecb-plus.ts'
import { agencyDays } from './agency-days.ts'
import { webPages } from './web-pages.ts'

/**
 * News that conflicts are looked for in: plain agency stories and articles, political news of one campaign, many reports of 66 happenings,
 * a mixture, what one agency sent in ten days, in two parts, and articles of web sites.
 */
export type News = 'wire' | keyof typeof DRAFTS

export function newsNamed(name: string | undefined): News {
  return name !== undefined && Object.hasOwn(DRAFTS, name) ? (name as keyof typeof DRAFTS) : 'wire'
}

/** @param read how a report is read; those of `wire`, which come from files, are always read whole. */
export async function* readingsOf(news: News, read = readReport): AsyncGenerator<Reading> {
  if (news === 'wire') yield* wire()
  else for (const draft of DRAFTS[news]()) yield read(buildReport(...draft))
}

async function* wire(): AsyncGenerator<Reading> {
  const folder = corpusFolder('news-text')
  const paths = ['wire.jsonl', 'guardian-dev.jsonl'].map((name) => join(folder, name))
  for await (const result of readMany(paths, { given: {}, workers: 0 }))
    if (result.kind === 'reading') yield result.reading
}

type Draft = Parameters<typeof buildReport>

const DRAFTS = {
  polnear: () => polnear('train'),
  ecb,
  mixed,
  'agency-earlier': () => agencyDays('earlier'),
  'agency-later': () => agencyDays('later'),
  pages: webPages,
} satisfies Readonly<Record<string, () => Generator<Draft>>>

/** TimeBank and AQUAINT, and PolNeAR's development part. */
function* mixed(): Generator<Draft> {
  const folder = corpusFolder('timeml')
  for (const part of readdirSync(folder).sort())
    for (const file of readdirSync(join(folder, part)).sort()) {
      if (!file.endsWith('.tml')) continue
      const xml = readFileSync(join(folder, part, file), 'utf8')
      const published = /functionInDocument="CREATION_TIME"[^>]*value="(\d{4}-\d\d-\d\d)/.exec(xml)?.[1]
      const day =
        published ?? /value="(\d{4}-\d\d-\d\d)[^"]*"[^>]*functionInDocument="CREATION_TIME"/.exec(xml)?.[1]
      const [text, title] = ['TEXT', 'TITLE'].map((tag) => plainIn(xml, tag))
      if (!text || day === undefined) continue
      const dates = [{ field: 'jsonl published', value: day }]
      const publication = file.includes('_') ? (file.split('_')[0] ?? null) : file.slice(0, 4)
      yield [{ text, headline: title || null, publication, dates }, {}]
    }
  yield* polnear('dev')
}

/** The text of an element without the tags in it. */
function plainIn(xml: string, tag: string): string {
  const inner = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(xml)?.[1] ?? ''
  const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
  return inner
    .replace(/<[^>]+>/g, '')
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '')
    .trim()
}

/** A part of PolNeAR, with outlet and day as its table has them. */
function* polnear(part: 'train' | 'dev'): Generator<Draft> {
  const folder = corpusFolder('polnear')
  const [head = '', ...rows] = readFileSync(join(folder, 'metadata.tsv'), 'utf8').split(/\r?\n/)
  const names = head.split('\t')
  for (const row of rows.map((one) => one.split('\t'))) {
    const value = (name: string) => row[names.indexOf(name)] ?? ''
    if (value('compartment') !== part) continue
    const text = readFileSync(join(folder, part, 'text', `${value('filename')}.txt`), 'utf8')
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
