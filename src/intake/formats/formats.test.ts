import { describe, expect, it } from 'vitest'
import { HearsayError } from '../../model/errors.ts'
import type { GivenMetadata } from '../../model/ports.ts'
import type { Report } from '../../model/report.ts'
import { textOf } from '../../model/span.ts'
import { FORMATS } from './index.ts'

const BODY = [
  'Harbour master Ines Calder said on Tuesday that the ferry would not sail before the storm had passed, and that passengers had been told.',
  'The union denied that its members had refused to work. "We were ready at six," said Oskar Lind, its secretary.',
]

/** One report in each format: its headline, outlet and date told in the way of that format. */
const SAMPLES: Readonly<Record<string, string>> = {
  '.txt': `Publication: Meridian Post Date: May 4, 2016\nHeadline: Ferry stays in port\n\n${BODY.join('\n\n')}\n`,
  '.md': `---\ntitle: "Ferry stays in port"\npublication: Meridian Post\ndate: 2016-05-04\n---\n\n# Ferry stays in port\n\n${BODY.join('\n\n')}\n`,
  '.html': page(
    '<meta property="og:site_name" content="Meridian Post"><meta property="article:published_time" content="2016-05-04T06:00:00Z">',
    BODY.map((paragraph) => `<p>${paragraph}</p>`).join('\n'),
  ),
  '.jsonl': JSON.stringify({
    text: BODY.join('\n\n'),
    headline: 'Ferry stays in port',
    publication: 'Meridian Post',
    published: '2016-05-04',
  }),
}

describe.each(FORMATS.map(({ extensions }) => extensions[0] ?? ''))('%s', (extension) => {
  const sample = SAMPLES[extension] ?? ''

  it('declares the extensions that it is listed under', async () => {
    const entry = FORMATS.find(({ extensions }) => extensions.includes(extension))
    expect((await entry?.load())?.extensions).toEqual(entry?.extensions)
  })

  it('gives a report with its text, headline, outlet and date', async () => {
    const report = await parse(extension, sample)
    expect(report).toMatchObject({ headline: 'Ferry stays in port', publication: 'Meridian Post' })
    expect(report.published.edtf).toBe('2016-05-04')
    const body = kinds(report, 'body').join('\n\n')
    for (const paragraph of BODY) expect(body).toContain(paragraph)
  })

  it('is the same report twice, and another with another date', async () => {
    expect(await parse(extension, sample)).toEqual(await parse(extension, sample))
    const given = await parse(extension, sample, { published: '2016-05-05', publication: 'Other Post' })
    expect(given.published).toEqual({ edtf: '2016-05-05', from: 'given', evidence: [] })
    expect(given.publication).toBe('Other Post')
    expect(given.id).not.toBe((await parse(extension, sample)).id)
  })
})

describe('html', () => {
  it('keeps the dates of JSON-LD, meta and time elements apart, publication first', async () => {
    const linked = { '@type': 'NewsArticle', dateModified: '2016-05-09', datePublished: '2016-05-04' }
    const report = await parse(
      '.html',
      page(
        `<meta name="lastmod" content="2016-05-10"><meta name="date" content="2016-05-05"><script type="application/ld+json">${JSON.stringify(linked)}</script>`,
        `<time datetime="2016-05-06">6 May</time>${BODY.map((text) => `<p>${text}</p>`).join('')}`,
      ),
    )
    expect(report.dates).toEqual([
      { field: 'json-ld datePublished', value: '2016-05-04' },
      { field: 'meta date', value: '2016-05-05' },
      { field: 'time datetime', value: '2016-05-06' },
      { field: 'json-ld dateModified', value: '2016-05-09' },
      { field: 'meta lastmod', value: '2016-05-10' },
    ])
    expect(report.published).toEqual({ edtf: '2016-05-04', from: 'metadata', evidence: [] })
  })

  it('does not take the date of a change for that of publication', async () => {
    const head =
      '<meta name="lastmod" content="2016-05-10"><meta itemprop="dateModified" content="2016-05-11">'
    const report = await parse('.html', page(head, BODY.map((text) => `<p>${text}</p>`).join('')))
    expect(report.published.from).toBe('unknown')
    expect(report.dates).toHaveLength(2)
  })

  it('keeps a correction that stands in an aside or a footer', async () => {
    const note = 'Correction: An earlier version of this report gave the wrong hour of the sailing.'
    for (const element of ['aside', 'footer']) {
      const body = BODY.map((text) => `<p>${text}</p>`).join('')
      const report = await parse('.html', page('', `${body}<${element}><p>${note}</p></${element}>`))
      expect(kinds(report, 'correction')).toEqual([note])
    }
  })

  it('leaves scripts, navigation and captions out, and resolves entities', async () => {
    const rest = '<nav>Home</nav><script>var said = 1</script><figcaption>A ferry</figcaption>'
    const body = `${rest}${BODY.map((text) => `<p>${text}</p>`).join('')}<p>Calder &amp; Lind said&nbsp;so.</p>`
    const { text } = await parse('.html', page('', body))
    expect(text).toContain('Calder & Lind said so.')
    expect(text).not.toMatch(/Home|var said|A ferry/)
  })

  it('refuses a page without text', async () => {
    await expect(parse('.html', '<html><body><script>1</script></body></html>')).rejects.toMatchObject({
      code: 'empty-file',
    })
  })
})

describe('markdown', () => {
  it('keeps the dates of the front matter apart, and takes off quotation marks', async () => {
    const report = await parse(
      '.md',
      "---\nmodified: 2016-05-09\npublished: '2016-05-04'\n---\nLind said so.\n",
    )
    expect(report.dates).toEqual([
      { field: 'front matter published', value: '2016-05-04' },
      { field: 'front matter modified', value: '2016-05-09' },
    ])
    expect(report.published.edtf).toBe('2016-05-04')
  })

  it('takes off the marks of links, emphasis, quotations and headings', async () => {
    const { text } = await parse('.md', '## Ferry\n\n> **Lind** [said](https://example.org) it was *over*.\n')
    expect(text).toBe('Lind said it was over.\n')
  })

  it('leaves asterisks and underscores that are no marks', async () => {
    const { text } = await parse('.md', 'The file a_b_c was 2 * 3 * 4 bytes, he said.\n')
    expect(text).toBe('The file a_b_c was 2 * 3 * 4 bytes, he said.\n')
  })

  it('reads front matter that is never closed as text', async () => {
    const { text } = await parse('.md', '---\ntitle: Ferry\nLind said so.\n')
    expect(text).toContain('Lind said so.')
  })
})

describe('jsonl', () => {
  it.each(['{"text": 3}', '{"headline": "Ferry"}', '[]', '{"text"', '{"text": ""}'])(
    'refuses %s and says why',
    async (line) => {
      await expect(parse('.jsonl', line)).rejects.toBeInstanceOf(HearsayError)
      await expect(parse('.jsonl', line)).rejects.toMatchObject({ code: 'malformed-input' })
    },
  )
})

async function parse(extension: string, text: string, given: GivenMetadata = {}): Promise<Report> {
  const format = await FORMATS.find(({ extensions }) => extensions.includes(extension))?.load()
  if (!format) throw new Error(`no format for ${extension}`)
  return format.parse(text, `report${extension}`, given)
}

function kinds(report: Report, kind: string): readonly string[] {
  return report.segments.filter((segment) => segment.kind === kind).map((span) => textOf(report.text, span))
}

function page(head: string, body: string): string {
  return `<!doctype html><html><head><title>Ferry stays in port</title>${head}</head><body><article><h1>Ferry stays in port</h1>${body}</article></body></html>`
}
