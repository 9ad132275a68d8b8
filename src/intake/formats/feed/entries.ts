import { parseFeed } from 'feedsmith'
import { HearsayError } from '../../../model/errors.ts'
import { refuseEntities } from '../xml/read-xml.ts'

export interface Feed {
  readonly title: string | null
  readonly url: string | null
  readonly entries: readonly FeedEntry[]
}

export interface FeedEntry {
  /** What tells it from the feed's others. */
  readonly id: string | null
  readonly headline: string | null
  readonly url: string | null
  /** Markup or text, the longest that the feed gives. */
  readonly content: string
  readonly published: string | null
  readonly updated: string | null
  /** Whom the feed names as the source of the entry. */
  readonly source: string | null
}

/** RSS 0.9 to 2.0, RDF, Atom or JSON Feed. @throws HearsayError malformed-input */
export function readFeed(text: string, path: string): Feed {
  refuseEntities(text, path)
  let value: Loose
  try {
    value = parseFeed(text) as unknown as Loose
  } catch (cause) {
    throw new HearsayError(
      'malformed-input',
      `${path} is no feed that can be read; RSS, Atom, RDF and JSON Feed are.`,
      { cause },
    )
  }
  const feed = objectOf(value.feed)
  const items = [feed.items, feed.entries].find(Array.isArray) ?? []
  return {
    title: textOf(feed.title),
    url:
      textOf(feed.feed_url) ??
      linkOf(feed, 'self') ??
      linkOf(feed, 'alternate') ??
      textOf(feed.home_page_url),
    entries: items.map((item) => entryOf(objectOf(item), path)),
  }
}

/** What the library gives differs by format; what is taken from it is looked at here, field by field. */
type Loose = Readonly<Record<string, unknown>>

/** @param from where the feed was read: some write the addresses of their entries as they lead on from it. */
function entryOf(item: Loose, from: string): FeedEntry {
  const contents = [
    item.content_html,
    item.content_text,
    objectOf(item.content).encoded,
    item.content,
    item.description,
    item.summary,
  ]
  const content = contents
    .map((each) => textOf(each) ?? '')
    .reduce((longest, each) => (each.length > longest.length ? each : longest), '')
  const dublin = objectOf(item.dc)
  return {
    id: textOf(item.guid) ?? textOf(item.id),
    headline: textOf(item.title),
    url: absolute(textOf(item.url) ?? linkOf(item, 'alternate') ?? permalinkOf(item), from),
    content,
    published:
      textOf(item.pubDate) ??
      textOf(item.published) ??
      textOf(item.date_published) ??
      firstOf(dublin.dates) ??
      textOf(dublin.date),
    updated: textOf(item.updated) ?? textOf(item.date_modified),
    source: textOf(objectOf(item.source).title) ?? firstOf(dublin.publishers) ?? textOf(dublin.publisher),
  }
}

function linkOf(value: Loose, relation: string): string | null {
  if (relation === 'alternate' && typeof value.link === 'string') return value.link
  const links = Array.isArray(value.links) ? value.links.map(objectOf) : []
  return textOf(links.find(({ rel }) => (rel ?? 'alternate') === relation)?.href)
}

function absolute(written: string | null, from: string): string | null {
  if (written === null || /^[a-z][a-z\d+.-]*:/i.test(written) || !/^https?:/i.test(from)) return written
  return URL.canParse(written, from) ? new URL(written, from).href : written
}

function permalinkOf(item: Loose): string | null {
  const guid = textOf(item.guid)
  return guid !== null && /^https?:/.test(guid) ? guid : null
}

function firstOf(value: unknown): string | null {
  return Array.isArray(value) ? textOf(value[0]) : null
}

function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null
  return typeof value === 'object' && value !== null && 'value' in value ? textOf(value.value) : null
}

function objectOf(value: unknown): Loose {
  return typeof value === 'object' && value !== null ? (value as Loose) : {}
}
