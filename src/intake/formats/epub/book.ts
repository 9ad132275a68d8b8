import { posix } from 'node:path'
import { HearsayError } from '../../../model/errors.ts'
import { readXml } from '../xml/read-xml.ts'

export interface Book {
  readonly title: string | null
  readonly publisher: string | null
  readonly date: string | null
  /** Names in the archive, in reading order. */
  readonly chapters: readonly string[]
}

/** What an EPUB's package document says: https://www.w3.org/TR/epub-33/#sec-package-doc */
export function bookOf(texts: ReadonlyMap<string, string>, path: string): Book {
  const place = packageOf(texts, path)
  const opf = texts.get(place)
  if (opf === undefined) throw notABook(path, `it holds no ${place}`)
  const told = new Map<string, string>()
  const items = new Map<string, string>()
  const order: string[] = []
  let value = ''
  readXml(opf, path, {
    open: (name, attributes) => {
      value = ''
      const local = name.replace(/^\w+:/, '')
      // The table of contents is navigation.
      if (
        local === 'item' &&
        attributes.id &&
        attributes.href &&
        !/\bnav\b/.test(attributes.properties ?? '')
      )
        items.set(attributes.id, attributes.href)
      if (local === 'itemref' && attributes.idref && attributes.linear !== 'no') order.push(attributes.idref)
    },
    text: (text) => {
      value += text
    },
    close: (name) => {
      if (name.startsWith('dc:') && value.trim() !== '' && !told.has(name)) told.set(name, value.trim())
      value = ''
    },
  })
  const folder = posix.dirname(place)
  const chapters = order.flatMap((id) => {
    const href = items.get(id)
    return href === undefined ? [] : [posix.join(folder, unescaped(href))]
  })
  return {
    title: told.get('dc:title') ?? null,
    publisher: told.get('dc:publisher') ?? null,
    date: told.get('dc:date') ?? null,
    chapters: [...new Set(chapters)],
  }
}

function packageOf(texts: ReadonlyMap<string, string>, path: string): string {
  let place: string | null = null
  readXml(texts.get('META-INF/container.xml') ?? '', path, {
    open: (name, attributes) => {
      if (name.replace(/^\w+:/, '') === 'rootfile') place ??= attributes['full-path'] ?? null
    },
  })
  if (place === null) throw notABook(path, 'it does not say where its package is (META-INF/container.xml)')
  return place
}

function unescaped(href: string): string {
  try {
    return decodeURIComponent(href.replace(/#.*$/, ''))
  } catch {
    return href
  }
}

function notABook(path: string, why: string): HearsayError {
  return new HearsayError('malformed-input', `${path} is no EPUB: ${why}.`)
}
