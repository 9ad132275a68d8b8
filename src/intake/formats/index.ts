import type { InputFormat } from '../../model/ports.ts'

interface FormatEntry {
  readonly extensions: readonly string[]
  /** Loaded when a file needs it: a page's parser takes longer to load than a text to read. */
  load(): Promise<InputFormat>
}

/** The formats that reports come in. */
export const FORMATS: readonly FormatEntry[] = [
  { extensions: ['.txt', '.text'], load: async () => (await import('./text.ts')).text },
  { extensions: ['.md', '.markdown'], load: async () => (await import('./markdown.ts')).markdown },
  { extensions: ['.html', '.htm', '.xhtml'], load: async () => (await import('./html.ts')).html },
  { extensions: ['.jsonl', '.ndjson'], load: async () => (await import('./jsonl.ts')).jsonl },
]

export const KNOWN_EXTENSIONS: readonly string[] = FORMATS.flatMap(({ extensions }) => extensions)
