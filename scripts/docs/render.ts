import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

/** A page as HTML, with what the navigation and the check of links need. */
export interface Rendered {
  readonly title: string
  readonly body: string
  /** Addresses in it that are not of the web, as written. */
  readonly links: readonly string[]
  readonly anchors: ReadonlySet<string>
}

/** Markdown with GitHub's tables and footnotes as HTML; headings can be led to as on GitHub, and links lead to the pages' HTML. */
export function render(markdown: string): Rendered {
  const anchors = new Map<string, number>()
  const html = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] })
  const body = html.replace(/<h([1-6])>(.*?)<\/h\1>/gs, (_, level, inside: string) => {
    const slug = slugOf(inside)
    const count = anchors.get(slug) ?? 0
    anchors.set(slug, count + 1)
    const id = count === 0 ? slug : `${slug}-${count}`
    return `<h${level} id="${id}">${inside}</h${level}>`
  })
  const ids = [...body.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id)
  const links = [...body.matchAll(/ href="([^"]+)"/g)].map(([, link = '']) => link)
  return {
    title: plain(/<h1[^>]*>(.*?)<\/h1>/s.exec(body)?.[1] ?? ''),
    body: body.replace(/( href=")([^":]*?)\.md(#[^"]*)?"/g, '$1$2.html$3"'),
    links: links.filter((link) => !/^[a-z]+:/i.test(link)),
    anchors: new Set(ids),
  }
}

/** As GitHub makes the anchor of a heading. */
function slugOf(html: string): string {
  return plain(html)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_\- ]/gu, '')
    .replaceAll(' ', '-')
}

function plain(html: string): string {
  return html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}
