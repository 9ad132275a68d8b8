import { HearsayError } from '../../model/errors.ts'
import type { FileFormat } from '../../model/ports/input-format.ts'
import type { MetadataDate } from '../../model/report.ts'
import { buildReport } from '../build-report.ts'
import { decode } from '../decode.ts'
import { paragraphsOf } from './docx/paragraphs.ts'
import { readXml } from './xml/read-xml.ts'
import { openArchive } from './zip/open-archive.ts'

const PARTS = [
  'word/document.xml',
  'word/footnotes.xml',
  'word/endnotes.xml',
  'docProps/core.xml',
  'docProps/app.xml',
]

/** A Word document: its text with tracked changes as accepted, then its notes; headers and footers of pages are left out. */
export const docx: FileFormat = {
  reads: 'bytes',
  name: 'docx',
  extensions: ['.docx'],
  open: async function* (file, context) {
    const { path } = file
    const parts = new Map<string, string>()
    for await (const { name, bytes } of openArchive(file, context))
      if (PARTS.includes(name)) parts.set(name, decode(await bytes(), `${path}/${name}`))
    const document = parts.get('word/document.xml')
    if (document === undefined)
      throw new HearsayError('malformed-input', `${path} is no Word document: it holds no word/document.xml.`)
    const body = paragraphsOf(document, path)
    const notes = PARTS.slice(1, 3).flatMap((name) => paragraphsOf(parts.get(name) ?? '', `${path}/${name}`))
    const title = body.find(({ style }) => style !== null && /^title$/i.test(style))
    const first = body[0]
    const headline = title ?? (first?.style?.match(/^heading1$/i) ? first : undefined)
    const text = [...body.filter((paragraph) => paragraph !== headline), ...notes].map((each) => each.text)
    if (text.length === 0)
      throw new HearsayError('empty-file', `${path} holds no text; name a file with a report in it.`)
    const properties = propertiesOf(parts.get('docProps/core.xml') ?? '', path)
    const company = propertiesOf(parts.get('docProps/app.xml') ?? '', path).get('Company')
    const report = buildReport(
      {
        text: `${text.join('\n\n')}\n`,
        headline: headline?.text ?? properties.get('dc:title') ?? null,
        publication: properties.get('dc:publisher') ?? company ?? null,
        dates: datesOf(properties),
        fromMarkup: headline !== undefined,
      },
      context.given,
    )
    yield { kind: 'report', where: null, report }
  },
}

/** When a document was made and saved is not when it was published. */
function datesOf(properties: ReadonlyMap<string, string>): readonly MetadataDate[] {
  const fields = [
    ['dcterms:issued', 'docx issued'],
    ['dcterms:created', 'docx dateCreated'],
    ['dcterms:modified', 'docx modified'],
  ] as const
  return fields.flatMap(([name, field]): MetadataDate[] => {
    const value = properties.get(name)
    return value ? [{ field, value }] : []
  })
}

function propertiesOf(xml: string, path: string): ReadonlyMap<string, string> {
  const properties = new Map<string, string>()
  let value = ''
  readXml(xml, path, {
    open: () => {
      value = ''
    },
    text: (text) => {
      value += text
    },
    close: (name) => {
      if (value.trim() !== '') properties.set(name, value.trim())
      value = ''
    },
  })
  return properties
}
