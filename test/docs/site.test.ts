import { dirname, posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { render } from '../../scripts/docs/render.ts'
import { site } from '../../scripts/docs/site.ts'

const { files, broken } = site()

describe('the documentation as a site', () => {
  it('has links that lead to pages and headings that are there', () => {
    expect(broken).toEqual([])
  })

  it('works from a folder: every address in every page is a file of the site', () => {
    const lost: string[] = []
    for (const [file, html] of files)
      for (const [, link = ''] of html.matchAll(/ href="([^":]+)"/g)) {
        const [path = ''] = link.split('#')
        const target =
          path === '' ? file : posix.normalize(posix.join(dirname(file), decodeURIComponent(path)))
        if (!files.has(target)) lost.push(`${file}: ${link}`)
      }
    expect(lost).toEqual([])
    expect(files.size).toBeGreaterThan(30)
  })

  it('fetches nothing and runs nothing', () => {
    for (const html of files.values())
      expect(html).not.toMatch(/<(?:script|img|iframe|link|object)\b|@import|url\(/)
  })

  it('has the names of the library with what they say', () => {
    const reference = files.get('docs/library-reference.html') ?? ''
    for (const name of [
      'readReport',
      'openLedger',
      'findTimes',
      'findAttributions',
      'connect',
      'LedgerStore',
      'Reading',
    ])
      expect(reference).toContain(`<h3 id="${name.toLowerCase()}">${name}</h3>`)
    expect(reference).toContain('Everything that is read in one report')
  })
})

describe('a page', () => {
  it('has headings with GitHub’s anchors, and links to HTML', () => {
    const { title, body, anchors } = render(
      '# A `b` & c\n\n## A `b` & c\n\n[x](y.md#z) [w](https://e.example/q.md)',
    )
    expect([title, [...anchors]]).toEqual(['A b & c', ['a-b--c', 'a-b--c-1']])
    expect(body).toContain('href="y.html#z"')
    expect(body).toContain('href="https://e.example/q.md"')
  })
})
