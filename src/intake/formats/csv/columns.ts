/** Which column holds what: numbers from 0. */
export interface Columns {
  readonly text?: number
  readonly headline?: number
  readonly published?: number
  readonly modified?: number
  readonly publication?: number
  readonly url?: number
}

const NAMES: Readonly<Record<keyof Columns, RegExp>> = {
  text: /^(?:text|body|content|article|story|full[_ ]?text|article[_ ]?(?:text|body))$/,
  headline: /^(?:title|headline|head|article[_ ]?title)$/,
  published:
    /^(?:date|published|pub[_ ]?date|publication[_ ]?date|published[_ ]?(?:at|date|on)?|publish[_ ]?date|sqldate|dateadded|seendate|datetime|time)$/,
  modified: /^(?:modified|updated|last[_ ]?(?:modified|updated)|updated[_ ]?at)$/,
  publication:
    /^(?:publication|source|outlet|publisher|newspaper|domain|sourcecommonname|site|source[_ ]?name)$/,
  url: /^(?:url|link|sourceurl|documentidentifier|address|permalink)$/,
}

/** The columns that a header row names; `null` where it names neither a text, a headline nor an address. */
export function columnsOf(header: readonly string[]): Columns | null {
  const names = header.map((name) =>
    name
      .replace(/^\ufeff/, '')
      .trim()
      .toLowerCase(),
  )
  const columns: Columns = Object.fromEntries(
    Object.entries(NAMES).flatMap(([key, pattern]) => {
      const at = names.findIndex((name) => pattern.test(name))
      return at < 0 ? [] : [[key, at]]
    }),
  )
  const { text, headline, url } = columns
  return text === undefined && headline === undefined && url === undefined ? null : columns
}

/**
 * GDELT's tables have no header: 58 or 61 columns for events, 27 for the knowledge graph (version 2).
 * http://data.gdeltproject.org/documentation/GDELT-Event_Codebook-V2.0.pdf
 */
export function gdeltColumns(cells: readonly string[]): Columns | null {
  if (cells.length === 61 && /^\d{6,}$/.test(cells[0] ?? '')) return { published: 59, url: 60 }
  if (cells.length === 58 && /^\d{6,}$/.test(cells[0] ?? '')) return { published: 56, url: 57 }
  if (cells.length === 27 && /^\d{14}-/.test(cells[0] ?? '')) return { published: 1, publication: 3, url: 4 }
  return null
}
