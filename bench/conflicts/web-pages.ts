import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { buildReport } from '../../src/intake/build-report.ts'
import { corpusFolder } from '../corpora/folder.ts'

type Draft = Parameters<typeof buildReport>

/** Articles of web sites, as people cut them out of their pages, without a day; and GUM's news, interviews and speeches. */
export function* webPages(): Generator<Draft> {
  const pages: Readonly<Record<string, { readonly articleBody: string; readonly url: string }>> = JSON.parse(
    readFileSync(join(corpusFolder('article-extraction'), 'ground-truth.json'), 'utf8'),
  )
  for (const { articleBody: text, url } of Object.values(pages))
    if (/\bthe\b/.test(text)) yield [{ text, publication: new URL(url).hostname }, {}]
  const folder = join(corpusFolder('gum'), 'train')
  for (const file of readdirSync(folder).filter((name) => /_(?:news|interview|speech)_/.test(name)))
    yield [gumText(readFileSync(join(folder, file), 'utf8')), {}]
}

function gumText(conllu: string): Draft[0] {
  const of = (name: string) => new RegExp(`^# meta::${name} = (.*)$`, 'm').exec(conllu)?.[1]
  const day = of('dateCreated')
  const text = [...conllu.matchAll(/^(?:# (newpar)|# text = (.*))$/gm)]
    .map(([, paragraph, sentence]) => (paragraph === undefined ? `${sentence} ` : '\n\n'))
    .join('')
    .trim()
  return {
    text,
    headline: of('title') ?? null,
    publication: of('author') ?? null,
    dates: day === undefined ? [] : [{ field: 'dateCreated', value: day }],
  }
}
