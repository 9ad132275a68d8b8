import type { Block, Document, Part } from './document.ts'

/** Markdown (CommonMark, with tables and footnotes as GitHub has them). Nothing of a report is read as markup. */
export function writeMarkdown({ title, blocks, notes }: Document): string {
  const parts = [
    `# ${plain(title)}`,
    ...blocks.map(block),
    notes.map(({ number, quote, where }) => `[^${number}]: “${plain(quote)}” ${plain(where)}`).join('\n'),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function block(one: Block): string {
  switch (one.kind) {
    case 'heading':
      return `${'#'.repeat(one.level)} ${plain(one.text)}`
    case 'paragraph':
      return inline(one.parts)
    case 'list':
      return one.items.map((item) => `- ${inline(item)}`).join('\n')
    case 'table': {
      const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
      return [
        row(one.head.map(plain)),
        row(one.head.map(() => '---')),
        ...one.rows.map((cells) => row(cells.map(inline))),
      ].join('\n')
    }
  }
}

function inline(parts: readonly Part[]): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return plain(part)
      if ('note' in part) return `[^${part.note}]`
      const [, before = '', text = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(part.strong) ?? []
      return text === '' ? '' : `${before}**${plain(text)}**${after}`
    })
    .join('')
    .trim()
}

/** One line; every ASCII punctuation mark that could be markup is escaped (CommonMark 2.4), controls are made visible. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f]/g, '\uFFFD')
    .replace(/[\\`*_{}[\]<>#|~&!$]/g, '\\$&')
    .replace(/:\/\//g, '\\://')
}
