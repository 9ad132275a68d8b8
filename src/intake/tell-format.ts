/** By what a file begins with, the extension of its format; `null` where nothing tells. For what comes without a name. */
export function tellFormat(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  if (head.startsWith('%PDF-')) return '.pdf'
  if (head.startsWith('PK\x03\x04')) {
    if (head.includes('mimetypeapplication/epub+zip')) return '.epub'
    return /\[Content_Types\]\.xml|word\//.test(head) ? '.docx' : '.zip'
  }
  if (head.startsWith('WARC/')) return '.warc'
  if (head.startsWith('\x1f\x8b')) return '.warc.gz'
  if (/^From \S+ +\S/.test(head)) return '.mbox'
  if (
    /^(?:Return-Path|Received|Delivered-To|MIME-Version|Message-ID): /im.test(
      head.split(/\r?\n\r?\n/)[0] ?? '',
    )
  )
    return '.eml'
  const text = head.replace(/^\u00ef\u00bb\u00bf/, '').trimStart()
  if (/^<\?xml[^>]*>\s*(?:<!--.{0,500}-->\s*)?<(?:rss|feed|rdf:RDF)\b|^<(?:rss|feed)\b/i.test(text))
    return '.xml'
  if (/^<(?:!doctype html|html)\b/i.test(text)) return '.html'
  if (/^\{[^{}]{0,2000}"version"\s*:\s*"https:\/\/jsonfeed\.org\//.test(text)) return '.json'
  return /^\{"/.test(text) ? '.jsonl' : null
}

/** The extension for a media type; `null` for one that is not read. */
export function extensionOfType(mediaType: string): string | null {
  return TYPES[mediaType.split(';', 1)[0]?.trim().toLowerCase() ?? ''] ?? null
}

const TYPES: Readonly<Record<string, string>> = {
  'text/html': '.html',
  'application/xhtml+xml': '.html',
  'text/plain': '.txt',
  'text/markdown': '.md',
  'application/pdf': '.pdf',
  'application/rss+xml': '.rss',
  'application/atom+xml': '.atom',
  'application/xml': '.xml',
  'text/xml': '.xml',
  'application/feed+json': '.json',
  'application/json': '.json',
  'application/x-ndjson': '.jsonl',
  'application/jsonl': '.jsonl',
  'text/csv': '.csv',
  'message/rfc822': '.eml',
  'application/mbox': '.mbox',
  'application/epub+zip': '.epub',
  'application/zip': '.zip',
  'application/warc': '.warc',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
}
