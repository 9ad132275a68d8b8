import type { TextFormat } from '../../model/ports/input-format.ts'
import type { MetadataDate } from '../../model/report.ts'
import { buildReport } from '../build-report.ts'

/** Markdown: front matter gives the metadata; the marks of headings, emphasis, links and quotations are taken off. */
export const markdown: TextFormat = {
  reads: 'text',
  name: 'markdown',
  extensions: ['.md', '.markdown'],
  parse: async (content, _path, given) => {
    const { fields, body } = frontMatterOf(content.replaceAll('\r\n', '\n'))
    const { headline, text } = proseOf(body)
    return buildReport(
      {
        text,
        headline: fields.get('headline') ?? fields.get('title') ?? headline,
        publication: fields.get('publication') ?? fields.get('publisher') ?? null,
        url: fields.get('url') ?? null,
        dates: ['published', 'date', 'modified'].flatMap((field): MetadataDate[] => {
          const value = fields.get(field)
          return value ? [{ field: `front matter ${field}`, value }] : []
        }),
        fromMarkup: true,
      },
      given,
    )
  },
}

function frontMatterOf(content: string): { fields: ReadonlyMap<string, string>; body: string } {
  const lines = content.split('\n')
  const end = lines[0]?.trim() === '---' ? lines.indexOf('---', 1) : -1
  if (end < 0) return { fields: new Map(), body: content }
  const pairs = lines.slice(1, end).flatMap((line): [string, string][] => {
    const colon = line.indexOf(':')
    if (colon < 1) return []
    return [
      [
        line.slice(0, colon).trim().toLowerCase(),
        line
          .slice(colon + 1)
          .trim()
          .replace(/^(["'])(.*)\1$/, '$2'),
      ],
    ]
  })
  return { fields: new Map(pairs.filter(([, value]) => value !== '')), body: lines.slice(end + 1).join('\n') }
}

const HEADING = /^ {0,3}#{1,6}[ \t]+/
const BLOCK_MARK = /^ {0,3}(?:>[ \t]?|[-*+][ \t]+)/
const RULE = /^ {0,3}(?:-{3,}|\*{3,}|_{3,})[ \t]*$/

/** The prose of the body; its first heading is the headline, and a heading below stands as a paragraph. */
function proseOf(body: string): { headline: string | null; text: string } {
  let headline: string | null = null
  const lines: string[] = []
  for (const line of body.split('\n')) {
    if (RULE.test(line)) continue
    if (!HEADING.test(line)) {
      lines.push(inlineOf(line.replace(BLOCK_MARK, '')))
      continue
    }
    const heading = inlineOf(line.replace(HEADING, '').replace(/[ \t]+#+[ \t]*$/, ''))
    if (headline === null && lines.every((before) => before.trim() === '')) headline = heading
    else lines.push('', heading, '')
  }
  return { headline, text: `${lines.join('\n').trim()}\n` }
}

function inlineOf(line: string): string {
  return line
    .replace(/!\[[^\]\n]{0,500}\]\([^)\n]{0,2000}\)/g, '')
    .replace(/\[([^\]\n]{1,500})\]\([^)\n]{0,2000}\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^*_\n]{1,1000})\1/g, '$2')
    .replace(/(?<![\w*])\*(?=\S)([^*\n]{1,1000})\*(?!\w)/g, '$1')
    .replace(/(?<!\w)_(?=\S)([^_\n]{1,1000})_(?!\w)/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!>-])/g, '$1')
}
