import { describe, expect, it } from 'vitest'
import { makePdf } from '../../../test/inputs/make-pdf.ts'
import { makeZip } from '../../../test/inputs/make-zip.ts'
import { HearsayError } from '../../model/errors.ts'
import type { GivenMetadata } from '../../model/ports/input-format.ts'
import type { Report } from '../../model/report.ts'
import { textOf } from '../../model/span.ts'
import { readInputs } from '../read-inputs.ts'
import { FORMATS } from './index.ts'

const BODY = [
  'Harbour master Ines Calder said on Tuesday that the ferry would not sail before the storm had passed, and that passengers had been told.',
  'The union denied that its members had refused to work. "We were ready at six," said Oskar Lind, its secretary.',
]

/** One report in each format: its headline, outlet and date told in the way of that format. */
const SAMPLES: Readonly<Record<string, string | Uint8Array>> = {
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
  '.pdf': makePdf([
    [
      { x: 72, y: 740, text: 'Publication: Meridian Post Date: May 4, 2016', size: 9 },
      { x: 72, y: 710, text: 'Ferry stays in port', size: 20 },
      ...BODY.flatMap((paragraph, at) => wrapped(paragraph, 72, 680 - at * 60, 60)),
    ],
  ]),
  '.docx': makeZip([
    { name: '[Content_Types].xml', content: '<Types/>' },
    {
      name: 'word/document.xml',
      content: `<w:document xmlns:w="w"><w:body>${paragraph('Ferry stays in port', 'Title')}${BODY.map((text) => paragraph(text)).join('')}</w:body></w:document>`,
    },
    {
      name: 'docProps/core.xml',
      content:
        '<cp:coreProperties><dc:publisher>Meridian Post</dc:publisher><dcterms:issued>2016-05-04</dcterms:issued></cp:coreProperties>',
    },
  ]),
  '.epub': makeZip([
    { name: 'mimetype', content: 'application/epub+zip' },
    {
      name: 'META-INF/container.xml',
      content: '<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>',
    },
    {
      name: 'OPS/book.opf',
      content:
        '<package><metadata><dc:publisher>Meridian Post</dc:publisher><dc:date>2016-05-04</dc:date></metadata><manifest><item id="a" href="one.xhtml"/></manifest><spine><itemref idref="a"/></spine></package>',
    },
    { name: 'OPS/one.xhtml', content: page('', BODY.map((text) => `<p>${text}</p>`).join('')) },
  ]),
  '.eml': mail(),
  '.mbox': `From desk@example.org Wed May  4 06:00:00 2016\n${mail()}\n`,
  '.rss': rss(),
  '.xml': `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Meridian Post</title><id>f</id><entry><id>1</id><title>Ferry stays in port</title><published>2016-05-04T06:00:00Z</published><content type="html">${BODY.map((text) => `&lt;p&gt;${text}&lt;/p&gt;`).join('')}</content></entry></feed>`,
  '.json': JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Meridian Post',
    items: [
      {
        id: '1',
        title: 'Ferry stays in port',
        content_text: BODY.join(' '),
        date_published: '2016-05-04T06:00:00Z',
      },
    ],
  }),
  '.warc': warcOf(
    page(
      '<meta property="og:site_name" content="Meridian Post"><meta name="date" content="2016-05-04">',
      BODY.map((text) => `<p>${text}</p>`).join(''),
    ),
  ),
  '.zip': makeZip([
    {
      name: 'news/report.html',
      content: page(
        '<meta property="og:site_name" content="Meridian Post"><meta name="date" content="2016-05-04">',
        BODY.map((text) => `<p>${text}</p>`).join(''),
      ),
    },
  ]),
  '.csv': `title,date,source,text\n"Ferry stays in port",2016-05-04,Meridian Post,"${BODY.join(' ').replaceAll('"', '""')}"\n`,
}

describe.each(FORMATS.map(({ extensions }) => extensions[0] ?? ''))('%s', (extension) => {
  const sample = SAMPLES[extension] ?? ''

  it('declares the extensions that it is listed under', async () => {
    const entry = FORMATS.find(({ extensions }) => extensions.includes(extension))
    expect((await entry?.load())?.extensions).toEqual(expect.arrayContaining([...(entry?.extensions ?? [])]))
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

async function parse(
  extension: string,
  sample: string | Uint8Array,
  given: GivenMetadata = {},
): Promise<Report> {
  const input = {
    kind: 'bytes',
    path: `report${extension}`,
    bytes: Buffer.from(sample),
    extension,
    taken: {},
  } as const
  for await (const result of readInputs([input], given)) {
    if ('error' in result) throw result.error
    return result.report
  }
  throw new Error(`nothing in ${extension}`)
}

/** Lines of so many characters, as Helvetica of 10 points. */
function wrapped(text: string, x: number, y: number, width: number) {
  const lines = text.match(new RegExp(`.{1,${width}}(?: |$)`, 'g')) ?? []
  return lines.map((line, at) => ({ x, y: y - at * 12, text: line.trim() }))
}

function paragraph(text: string, style?: string): string {
  const properties = style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''
  return `<w:p>${properties}<w:r><w:t>${text}</w:t></w:r></w:p>`
}

function mail(): string {
  return `From: Meridian Post <desk@example.org>\nSubject: Ferry stays in port\nDate: Wed, 4 May 2016 06:00:00 +0000\nContent-Type: text/plain; charset=utf-8\n\n${BODY.join('\n\n')}\n`
}

function rss(): string {
  const content = BODY.map((text) => `<p>${text}</p>`).join('')
  return `<rss version="2.0"><channel><title>Meridian Post</title><item><title>Ferry stays in port</title><pubDate>Wed, 04 May 2016 06:00:00 GMT</pubDate><description><![CDATA[${content}]]></description></item></channel></rss>`
}

function warcOf(body: string): string {
  const answer = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${body}`
  return `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/ferry\r\nWARC-Date: 2016-05-05T08:00:00Z\r\nContent-Length: ${Buffer.byteLength(answer)}\r\n\r\n${answer}\r\n\r\n`
}

function kinds(report: Report, kind: string): readonly string[] {
  return report.segments.filter((segment) => segment.kind === kind).map((span) => textOf(report.text, span))
}

function page(head: string, body: string): string {
  return `<!doctype html><html><head><title>Ferry stays in port</title>${head}</head><body><article><h1>Ferry stays in port</h1>${body}</article></body></html>`
}
