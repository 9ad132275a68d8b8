import type { Block, Document, Part } from './document.ts'

/** One page of HTML for screen and print, with nothing to fetch and nothing that runs. */
export function writeHtml({ title, blocks, notes }: Document): string {
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    `<h1>${escaped(title)}</h1>`,
    ...blocks.map(block),
    ...(notes.length === 0 ? [] : ['<h2>Evidence</h2>', '<ol class="notes">']),
    ...notes.map(
      ({ number, quote, where }) =>
        `<li id="n${number}"><q>${escaped(quote)}</q> <span>${escaped(where)}</span></li>`,
    ),
    ...(notes.length === 0 ? [] : ['</ol>']),
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

function block(one: Block): string {
  switch (one.kind) {
    case 'heading':
      return `<h${one.level}>${escaped(one.text)}</h${one.level}>`
    case 'paragraph':
      return `<p>${inline(one.parts)}</p>`
    case 'list':
      return `<ul>\n${one.items.map((item) => `<li>${inline(item)}</li>`).join('\n')}\n</ul>`
    case 'table': {
      const head = one.head.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join('')
      const rows = one.rows.map(
        (cells) => `<tr>${cells.map((cell) => `<td>${inline(cell)}</td>`).join('')}</tr>`,
      )
      return `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`
    }
  }
}

function inline(parts: readonly Part[]): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return escaped(part)
      if ('note' in part) return `<sup><a href="#n${part.note}">${part.note}</a></sup>`
      return part.strong === '' ? '' : `<strong>${escaped(part.strong)}</strong>`
    })
    .join('')
}

export function escaped(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

const STYLE = `
body { font: 11pt/1.45 Georgia, "Times New Roman", serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; color: #111; background: #fff; }
h1, h2, h3 { line-height: 1.2; break-after: avoid; }
h2 { margin-top: 2rem; border-bottom: 1px solid #999; }
li { margin: .35rem 0; break-inside: avoid; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; font-size: .9em; }
th, td { border: 1px solid #bbb; padding: .25rem .4rem; text-align: left; vertical-align: top; }
tr { break-inside: avoid; }
sup a { text-decoration: none; padding: 0 .15em; color: #034; }
.notes { font-size: .85em; }
.notes span { color: #555; }
.notes li:target { background: #ffd; }
@page { margin: 2cm; }
@media print { body { max-width: none; margin: 0; padding: 0; } sup a { color: inherit; } }
`
