import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, posix, relative } from 'node:path'
import { libraryReference } from './library-reference.ts'
import { NAVIGATION } from './navigation.ts'
import { type Rendered, render } from './render.ts'

/** The documentation as a site: every page by its path, and links that lead nowhere. */
export interface Site {
  readonly files: ReadonlyMap<string, string>
  readonly broken: readonly string[]
}

/** All pages that can be reached, as HTML that works from a folder, without a server. */
export function site(): Site {
  const pages = new Map<string, Rendered>()
  const broken: string[] = []
  const others = new Map<string, string>()
  const waiting = [...NAVIGATION.flatMap(([, paths]) => paths), ...markdownIn('docs')]
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (pages.has(path)) continue
    const page = render(sourceOf(path))
    pages.set(path, page)
    for (const target of page.links.map((link) => targetOf(path, link)))
      if (target.endsWith('.md') && existsSync(target)) waiting.push(target)
  }
  for (const [path, { links }] of pages)
    for (const link of links) {
      const target = targetOf(path, link)
      const anchor = link.split('#')[1]
      const page = pages.get(target)
      // A file that is no page comes along as it is.
      if (!page && isFile(target)) others.set(target, readFileSync(target, 'utf8'))
      else if (!page) broken.push(`${path}: ${link} leads to no page`)
      else if (anchor !== undefined && !page.anchors.has(anchor))
        broken.push(`${path}: ${link} leads to no heading`)
    }
  const html = [...pages].map(([path, page]) => [htmlPath(path), layout(path, page, pages)] as const)
  const start = pages.get('README.md')
  return {
    files: new Map([
      ...html,
      ...others,
      ...(start ? [['index.html', layout('README.md', start, pages)] as const] : []),
    ]),
    broken,
  }
}

/** Two pages are made: the list of decisions, and the reference of the library. */
function sourceOf(path: string): string {
  if (path === 'docs/library-reference.md') return libraryReference()
  if (path !== 'docs/adr/index.md') return readFileSync(path, 'utf8')
  const lines = readdirSync('docs/adr')
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => `- [${/^# (.*)$/m.exec(readFileSync(`docs/adr/${name}`, 'utf8'))?.[1] ?? name}](${name})`)
  return ['# Decisions', '', ...lines, ''].join('\n')
}

function markdownIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}

function targetOf(path: string, link: string): string {
  const [file = ''] = link.split('#')
  return file === '' ? path : posix.normalize(posix.join(dirname(path), decodeURIComponent(file)))
}

function htmlPath(path: string): string {
  return path.replace(/\.md$/, '.html')
}

function layout(path: string, { title, body }: Rendered, pages: ReadonlyMap<string, Rendered>): string {
  const listed = new Set(NAVIGATION.flatMap(([, paths]) => paths))
  const more = [...pages.keys()].filter(
    (one) => one.startsWith('docs/') && !listed.has(one) && !one.includes('/adr/'),
  )
  const sections = [...NAVIGATION, ...(more.length > 0 ? [['More', more] as const] : [])]
  const to = (other: string) => relative(dirname(path), htmlPath(other)) || htmlPath(other)
  const menu = sections.map(([name, paths]) =>
    [
      `<h2>${name}</h2>`,
      '<ul>',
      ...paths.map((one) => {
        const here = one === path ? ' aria-current="page"' : ''
        return `<li><a href="${to(one)}"${here}>${escaped(pages.get(one)?.title ?? one)}</a></li>`
      }),
      '</ul>',
    ].join('\n'),
  )
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}${title === 'Hearsay' ? '' : ' - Hearsay'}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="pages" href="#pages">All pages</a>
<nav id="pages" aria-label="Documentation">
${menu.join('\n')}
</nav>
<main>
${body}
</main>
</body>
</html>
`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

const STYLE = `
:root { color-scheme: light dark; --line: #8886; --soft: #8881; }
body { font: 16px/1.55 system-ui, sans-serif; margin: 0; display: grid; grid-template-columns: 17rem minmax(0, 1fr); }
.pages { display: none; }
nav { padding: 1rem 1.5rem; border-right: 1px solid var(--line); font-size: .9em; }
nav h2 { font-size: 1em; margin: 1rem 0 .2rem; } nav ul { list-style: none; margin: 0; padding: 0; } nav li { margin: .25rem 0; }
nav a { text-decoration: none; } nav a[aria-current] { font-weight: 600; text-decoration: underline; }
main { max-width: 52rem; padding: 1rem 2rem 4rem; overflow-wrap: anywhere; }
pre { overflow-x: auto; background: var(--soft); padding: .7rem 1rem; border-radius: .3rem; overflow-wrap: normal; }
code { font-size: .92em; } table { border-collapse: collapse; display: block; overflow-x: auto; }
th, td { border: 1px solid var(--line); padding: .3rem .5rem; text-align: left; vertical-align: top; overflow-wrap: normal; }
@media (max-width: 50rem) {
  body { display: flex; flex-direction: column; } .pages { display: block; padding: 1rem 1.5rem 0; } main { padding: 0 1.5rem 2rem; min-width: 0; }
  nav { order: 1; border-right: 0; border-top: 1px solid var(--line); }
}
@media print { nav, .pages { display: none; } body { display: block; } }
`
