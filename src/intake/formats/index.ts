import type { InputFormat } from '../../model/ports/input-format.ts'

interface FormatEntry {
  readonly extensions: readonly string[]
  /** Of extensions that much else has, too: what the beginning of a file holds for it to be taken from a folder. */
  readonly in?: RegExp
  /** Loaded when a file needs it: a page's parser takes longer to load than a text to read. */
  load(): Promise<InputFormat>
}

/** The formats that reports come in. */
export const FORMATS: readonly FormatEntry[] = [
  { extensions: ['.txt', '.text'], load: async () => (await import('./text.ts')).text },
  { extensions: ['.md', '.markdown'], load: async () => (await import('./markdown.ts')).markdown },
  { extensions: ['.html', '.htm', '.xhtml'], load: async () => (await import('./html.ts')).html },
  { extensions: ['.jsonl', '.ndjson'], load: async () => (await import('./jsonl.ts')).jsonl },
  { extensions: ['.pdf'], load: async () => (await import('./pdf.ts')).pdf },
  { extensions: ['.docx'], load: async () => (await import('./docx.ts')).docx },
  { extensions: ['.epub'], load: async () => (await import('./epub.ts')).epub },
  { extensions: ['.eml'], load: async () => (await import('./eml.ts')).eml },
  { extensions: ['.mbox'], load: async () => (await import('./mbox.ts')).mbox },
  { extensions: ['.rss', '.atom'], load: async () => (await import('./feed.ts')).feed },
  {
    extensions: ['.xml'],
    in: /<(?:rss|feed|rdf:RDF)\b/,
    load: async () => (await import('./feed.ts')).feed,
  },
  {
    extensions: ['.json'],
    in: /"version"\s*:\s*"https:\/\/jsonfeed\.org\//,
    load: async () => (await import('./feed.ts')).feed,
  },
  { extensions: ['.warc', '.warc.gz'], load: async () => (await import('./warc.ts')).warc },
  { extensions: ['.zip'], load: async () => (await import('./zip.ts')).zip },
  {
    extensions: ['.csv', '.tsv'],
    in: /^\W*(?:[^\n]*[,;\t"])?(?:text|body|content|article|story|title|headline)["\s]*[,;\t\r\n]/i,
    load: async () => (await import('./csv.ts')).csv,
  },
]

export const KNOWN_EXTENSIONS: readonly string[] = FORMATS.flatMap(({ extensions }) => extensions)

/** The known extension that a name ends with, lower case; ".warc.gz" before ".gz". */
export function extensionOf(name: string): string | null {
  const lower = name.toLowerCase()
  return KNOWN_EXTENSIONS.find((extension) => lower.endsWith(extension)) ?? null
}

export function entryOf(extension: string): FormatEntry | undefined {
  return FORMATS.find(({ extensions }) => extensions.includes(extension))
}
