import type { MetadataDate } from '../../../model/report.ts'

export interface PageMetadata {
  readonly headline: string | null
  readonly publication: string | null
  readonly url: string | null
  /** Dates of publication before those of change. */
  readonly dates: readonly MetadataDate[]
}

const META_DATES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'sailthru.date',
  'pubdate',
  'date',
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'lastmod',
]

/** What a page says of itself in JSON-LD, meta elements and `time` elements, each under its own name. */
export function pageMetadata(document: Document): PageMetadata {
  const articles = jsonLdArticles(document)
  const metas = metaElements(document)
  const first = (...names: string[]) => names.map((name) => metas.get(name)).find((value) => value) ?? null
  const fromJsonLd = ['datePublished', 'dateCreated', 'dateModified'].flatMap((field) =>
    articles.flatMap((article): MetadataDate[] => {
      const value = article[field]
      return typeof value === 'string' ? [{ field: `json-ld ${field}`, value }] : []
    }),
  )
  const fromMeta = META_DATES.flatMap((name): MetadataDate[] => {
    const value = metas.get(name)
    return value ? [{ field: `meta ${name}`, value }] : []
  })
  const fromTime = [...document.querySelectorAll('time[datetime]')].slice(0, 5).map((element) => ({
    field: 'time datetime',
    value: element.getAttribute('datetime') ?? '',
  }))
  return {
    headline:
      textOf(articles[0]?.headline) ??
      first('og:title', 'twitter:title') ??
      clean(document.querySelector('h1')?.textContent) ??
      clean(document.title),
    publication: nameOf(articles[0]?.publisher) ?? first('og:site_name', 'dc.publisher', 'application-name'),
    url: document.querySelector('link[rel="canonical"]')?.getAttribute('href') || first('og:url'),
    dates: inOrder([...fromJsonLd, ...fromMeta, ...fromTime.filter(({ value }) => value !== '')]),
  }
}

/** Publication, then creation, then other dates, then changes; as found among equals. */
function inOrder(dates: readonly MetadataDate[]): readonly MetadataDate[] {
  const rank = ({ field }: MetadataDate) =>
    /modif|update|lastmod/i.test(field) ? 2 : /created/i.test(field) ? 1 : 0
  return dates.toSorted((a, b) => rank(a) - rank(b))
}

type JsonObject = Readonly<Record<string, unknown>>

function jsonLdArticles(document: Document): readonly JsonObject[] {
  const objects = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
    try {
      return objectsIn(JSON.parse(script.textContent ?? ''))
    } catch {
      return []
    }
  })
  return objects.filter((object) => /Article|Posting|Report/.test(JSON.stringify(object['@type'] ?? '')))
}

function objectsIn(value: unknown): readonly JsonObject[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn)
  if (!isObject(value)) return []
  return [value, ...(Array.isArray(value['@graph']) ? value['@graph'].filter(isObject) : [])]
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function nameOf(value: unknown): string | null {
  if (Array.isArray(value)) return nameOf(value[0])
  return isObject(value) ? textOf(value.name) : textOf(value)
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? clean(value) : null
}

function clean(value: string | null | undefined): string | null {
  return value?.replace(/\s+/g, ' ').trim() || null
}

function metaElements(document: Document): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop')
    const content = meta.getAttribute('content')?.trim()
    if (name && content && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), content)
  }
  return found
}
