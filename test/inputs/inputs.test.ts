import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readReport } from '../../src/app/reading/read-report.ts'
import { why } from '../../src/app/why/why.ts'
import { prettyReading } from '../../src/cli/pretty-reading.ts'
import { readInputs } from '../../src/intake/read-inputs.ts'
import type { Report } from '../../src/model/report.ts'
import { makePdf, type PdfLine } from './make-pdf.ts'
import { makeZip } from './make-zip.ts'

describe('a PDF', () => {
  const left = [
    'The harbour board said on Mon-',
    'day that the ferry to Larne',
    'would sail again within a',
    'week of the last repair.',
    'Crews doubted that it could.',
  ]
  const right = [
    'A spokesman for the union',
    'said that nobody had been',
    'asked to come to work be-',
    'fore Friday, and that two of',
    'the engines were missing.',
  ]
  const page = (number: number): readonly PdfLine[] => [
    { x: 60, y: 760, text: `Meridian Post, 4 May 2016, page ${number}`, size: 8 },
    ...(number === 1 ? [{ x: 60, y: 700, text: 'Ferry may sail within the week', size: 22 }] : []),
    ...[...left, ...left].map((text, at) => ({ x: 60, y: 660 - at * 12, text })),
    ...[...right, ...right].map((text, at) => ({ x: 320, y: 660 - at * 12, text })),
    { x: 300, y: 40, text: String(number), size: 8 },
  ]

  it('is read column by column, cut words joined, heads and numbers of pages left out', async () => {
    const [report] = await reports('.pdf', makePdf([page(1), page(2), page(3)]))
    expect(report?.text).toContain(
      'said on Monday that the ferry to Larne would sail again within a week of the last repair.',
    )
    expect(report?.text).toContain(
      'asked to come to work before Friday, and that two of the engines were missing.',
    )
    expect(report?.text).not.toMatch(/page \d|Mon-/)
    expect(report?.headline).toBe('Ferry may sail within the week')
    expect(report?.published).toMatchObject({ edtf: '2016-05-04', from: 'metadata' })
  })

  it('is read in three narrow columns of single words, without marks of notes, and notes last', async () => {
    const words =
      'The mayor said on Tuesday that negotiations over the northern reservoir had been postponed until September because nobody had come'.split(
        ' ',
      )
    const column = (x: number) =>
      Array.from({ length: 12 }, (_, row) =>
        [0, 1, 2].map((at) => ({
          x: x + at * 55 + (row % 2) * 18,
          y: 660 - row * 12,
          text: words[(row * 3 + at) % words.length] ?? '',
        })),
      ).flat()
    const notes = [
      { x: 40, y: 520, text: '1 By telephone, late at night and in the end.', size: 7 },
      { x: 186, y: 664, text: '1', size: 6 },
    ]
    const head = { x: 60, y: 690, text: 'Negotiations over the northern reservoir are postponed', size: 20 }
    const [report] = await reports('.pdf', makePdf([[head, ...[40, 235, 430].flatMap(column), ...notes]]))
    const text = report?.text.replace(/\s+/g, ' ') ?? ''
    expect(text).toMatch(/postponed The mayor said on Tuesday that negotiations/)
    expect(report?.text.trimEnd()).toMatch(/1 By telephone, late at night and in the end\.$/)
    expect(text.match(/The mayor said on Tuesday that negotiations/g)).toHaveLength(6)
  })

  it('says where each line stood, letter for letter', async () => {
    const [report] = await reports('.pdf', makePdf([page(1), page(2)]))
    const placed = (report?.layout ?? []).map(({ start, end, page, box }) => ({
      words: report?.text.slice(start, end),
      page,
      box,
    }))
    expect(placed).toContainEqual({
      words: 'The harbour board said on Mon',
      page: 1,
      box: expect.arrayContaining([60]),
    })
    const second = placed.find(({ words, page }) => words === 'A spokesman for the union' && page === 2)
    expect(second?.box[0]).toBe(320)
    expect(second?.box[3]).toBeCloseTo(132, 0)
  })

  it('gives each statement its page, and its evidence its box', async () => {
    const [report] = await reports('.pdf', makePdf([page(1), page(2)]))
    if (report === undefined) throw new Error('no report')
    const reading = readReport(report)
    const onSecond = reading.statements.findLast(({ quote }) => quote.includes('nobody had been'))
    expect(onSecond?.page).toBe(2)
    expect(prettyReading(reading)).toMatch(new RegExp(`${onSecond?.id}\\S* .*, p\\. 2\n`))
    const { evidence } = why(reading, onSecond?.id ?? '')
    expect(evidence.find(({ why }) => why === 'content')?.place).toMatchObject({ page: 2 })
  })
})

describe('a Word document', () => {
  it('has tracked changes as accepted, its notes, and no codes of fields', async () => {
    const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
    const document = `<w:document><w:body><w:p>${run('Lind said that ')}<w:del><w:r><w:delText>nobody</w:delText></w:r></w:del><w:ins>${run('everybody')}</w:ins>${run(' would sail.')}<w:r><w:instrText> PAGE </w:instrText></w:r></w:p></w:body></w:document>`
    const notes = `<w:footnotes><w:footnote><w:p>${run('By telephone, he added.')}</w:p></w:footnote></w:footnotes>`
    const bytes = makeZip([
      { name: 'word/document.xml', content: document },
      { name: 'word/footnotes.xml', content: notes },
    ])
    const [report] = await reports('.docx', bytes)
    expect(report?.text).toBe('Lind said that everybody would sail.\n\nBy telephone, he added.\n')
  })
})

describe('mail', () => {
  const head = 'From: Ida Lind <ida@example.org>\nDate: Wed, 4 May 2016 06:00:00 +0000\n'

  it('does not take what an answer quotes for what it says, and takes a forwarded message whole', async () => {
    const answer = `${head}Subject: Re: Ferry\n\nThe board said that nobody had asked.\n\nOn 3 May 2016, at 10:12, Olav Berg <o@example.org> wrote:\n> The mayor said that the ferry would sail.\n> The union denied it.\n`
    const [report] = await reports('.eml', answer)
    const read = report?.segments.filter(({ kind }) => kind === 'body') ?? []
    expect(read.map(({ start, end }) => report?.text.slice(start, end))).toEqual([
      'The board said that nobody had asked.',
    ])
    const apple = `${head}Subject: Fwd: Ferry\n\nBegin forwarded message:\n\n> From: Olav Berg <o@example.org>\n> Date: 3 May 2016\n> Subject: Ferry\n>\n> The mayor said that the ferry would sail.\n`
    const [forwarded] = await reports('.eml', apple)
    expect(forwarded?.taken?.origin).toBe('Olav Berg')
    expect(forwarded?.text).toContain('\nThe mayor said that the ferry would sail.\n')
  })

  it('keeps the list that carried it apart from who first sent it', async () => {
    const text = `${head}Subject: Fwd: Ferry\nList-Id: "Harbour news" <h.example.org>\n\n---------- Forwarded message ---------\nFrom: Olav Berg <o@example.org>\nDate: Tue, 3 May 2016\nSubject: Ferry\n\nThe mayor said that the ferry would sail.\n`
    const [report] = await reports('.eml', text)
    expect(report).toMatchObject({
      publication: 'Harbour news',
      headline: 'Ferry',
      taken: { origin: 'Olav Berg' },
    })
    expect(report?.published.edtf).toBe('2016-05-04')
    expect(report?.dates.map(({ field }) => field)).toEqual(['mail date', 'mail forwarded date modified'])
  })

  it('is read in parts: text, attachments, messages within', async () => {
    const inner = `${head}Subject: Inner\n\nThe union denied it.\n`
    const text = `${head}Subject: Outer\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nThe mayor said so.\n--b\nContent-Type: message/rfc822\n\n${inner}\n--b\nContent-Type: text/html; name=page.html\nContent-Disposition: attachment; filename=page.html\n\n<p>The harbour master said that the ferry was late again.</p>\n--b--\n`
    const found = await reports('.eml', text)
    expect(found.map(({ headline }) => headline)).toEqual(['Outer', 'Inner', null])
    expect(found[2]?.taken?.within).toBe('input.eml')
  })

  it('comes in a mailbox, with lines that only look like its marks', async () => {
    const text = `From a Wed May  4 2016\n${head}Subject: One\n\nShe said so.\n>From there she went on.\n\nFrom b Wed May  4 2016\n${head}Subject: Two\n\nHe denied it.\n`
    const found = await reports('.mbox', text)
    expect(found.map(({ headline }) => headline)).toEqual(['One', 'Two'])
    expect(found[0]?.text).toContain('\nFrom there she went on.')
  })
})

describe('a feed', () => {
  it('is kept apart from the paper and from whom it names as the source', async () => {
    const text =
      '<rss version="2.0"><channel><title>All news</title><item><title>Ferry</title><link>https://post.example/1</link><source url="https://post.example/feed">Meridian Post</source><description>The mayor said so.</description></item></channel></rss>'
    const [report] = await reports('.rss', text)
    expect(report).toMatchObject({ publication: 'Meridian Post', url: 'https://post.example/1' })
    expect(report?.taken).toMatchObject({ feed: { title: 'All news' }, origin: 'Meridian Post' })
  })
})

describe('a web archive', () => {
  const page = '<p>The mayor said on Tuesday that the ferry would sail again within a week.</p>'
  const record = (answer: string | Buffer) => {
    const body = Buffer.from(answer)
    return Buffer.concat([
      Buffer.from(
        `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://post.example/1\r\nWARC-Date: 2016-05-05T08:00:00Z\r\nContent-Length: ${body.length}\r\n\r\n`,
      ),
      body,
      Buffer.from('\r\n\r\n'),
    ])
  }

  it('gives each answer with its address and when it was fetched, packed, chunked or plain', async () => {
    const head = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n'
    const zipped = gzipSync(page)
    const chunks = `${head}Transfer-Encoding: chunked\r\n\r\n10\r\n${page.slice(0, 16)}\r\n${(page.length - 16).toString(16)}\r\n${page.slice(16)}\r\n0\r\n\r\n`
    const records = [
      record(`${head}\r\n${page}`),
      record(chunks),
      record(Buffer.concat([Buffer.from(`${head}Content-Encoding: gzip\r\n\r\n`), zipped])),
      record('HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>Nothing here.</p>'),
    ]
    const found = await reports('.warc.gz', Buffer.concat(records.map((each) => gzipSync(each))))
    expect(found.map(({ text }) => text)).toEqual(Array(3).fill(`${page.slice(3, -4)}\n`))
    expect(found[0]?.taken).toMatchObject({
      address: 'https://post.example/1',
      fetched: '2016-05-05T08:00:00Z',
    })
    expect(found[0]?.published.from).toBe('unknown')
  })
})

describe('a table', () => {
  it('has its columns by name, with any separator and line breaks in cells', async () => {
    const found = await reports(
      '.csv',
      'Headline;Body;Published;Outlet\nFerry;"She said:\n""No."" And left.";2016-05-04;Post\n',
    )
    expect(found[0]).toMatchObject({
      headline: 'Ferry',
      publication: 'Post',
      text: 'She said:\n"No." And left.\n',
    })
  })

  it('of GDELT has rows without text, and says what to do', async () => {
    const row = [...Array(59).fill('1'), '20160504', 'https://post.example/1']
    const found = await codes('.csv', `${['1234567', ...row.slice(1)].join('\t')}\n`)
    expect(found).toEqual(['empty-file'])
  })
})

async function reports(extension: string, bytes: string | Uint8Array): Promise<readonly Report[]> {
  const found: Report[] = []
  for await (const result of read(extension, bytes)) {
    if ('error' in result) throw result.error
    found.push(result.report)
  }
  return found
}

async function codes(extension: string, bytes: string | Uint8Array): Promise<readonly string[]> {
  const found: string[] = []
  for await (const result of read(extension, bytes))
    found.push('error' in result ? result.error.code : 'report')
  return found
}

function read(extension: string, bytes: string | Uint8Array) {
  return readInputs(
    [{ kind: 'bytes', path: `input${extension}`, bytes: Buffer.from(bytes), extension, taken: {} }],
    {},
  )
}
