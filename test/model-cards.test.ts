import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const folder = join(import.meta.dirname, '../models')
const notice = readFileSync(join(folder, '../NOTICE'), 'utf8')
const models = readdirSync(folder).filter((file) => /\.(?:bin|txt)$/.test(file))

describe.each(models)('models/%s', (model) => {
  const card = readFileSync(join(folder, model.replace(/\.\w+$/, '.md')), 'utf8')

  it('has a card with its size to the byte', () => {
    const size = statSync(join(folder, model)).size.toLocaleString('en-US')
    expect(card).toContain(`\`${model}\`: ${size} bytes`)
  })

  it('tells the one command that makes it', () => {
    expect(card).toMatch(/^Made by `(?:npx vite-node training\/[\w-]+\.ts|python training\/[\w/]+\.py)`/m)
  })

  it('names its corpora with their licences, and says whether text of theirs is in the file', () => {
    const corpora = /^## Corpora\n([\s\S]*?)(?=\n## |$(?![\s\S]))/m.exec(card)?.[1] ?? ''
    const rows = [...corpora.matchAll(/^\| (?!corpus|---)([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)]
    expect(rows.length).toBeGreaterThan(0)
    for (const [, corpus = ''] of rows) expect(notice, corpus).toContain(corpus.split(/[,:(]/)[0]?.trim())
    expect(corpora).toMatch(/text of (?:any of )?(?:them|it) is in the file/)
  })

  it('gives its figures with the command that prints them', () => {
    const figures = /^## Figures\n([\s\S]*?)(?=\n## |$(?![\s\S]))/m.exec(card)?.[1] ?? ''
    expect(figures).toMatch(/`npm run bench \w+`/)
    expect(figures).toMatch(/\d+\.\d/)
  })
})
