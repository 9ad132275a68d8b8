import { HearsayError } from '../model/errors.ts'

/**
 * The text of a file's bytes, without byte order mark: UTF-8, UTF-16 of either order, and Windows-1252 where the bytes are
 * neither.
 * @param declared the encoding that the file itself names (an HTML page's `charset`); used only where it fits the bytes.
 * @throws HearsayError `empty-file`, `binary-file`.
 */
export function decode(bytes: Uint8Array, path: string, declared: string | null = null): string {
  const text = decodeAs(encodingOf(bytes, declared), bytes)
  if (text.trim() === '')
    throw new HearsayError('empty-file', `${path} holds no text; name a file with a report in it.`)
  if (isBinary(text))
    throw new HearsayError(
      'binary-file',
      `${path} is not text; convert it to text, Markdown, HTML or JSON Lines first.`,
    )
  return text
}

/** The encoding that a page's first 1,024 bytes declare, as the HTML standard looks for it. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  return /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{1,40})/i.exec(head)?.[1] ?? null
}

function encodingOf(bytes: Uint8Array, declared: string | null): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return utf16WithoutMark(bytes) ?? (isUtf8(bytes) ? 'utf-8' : knownEncoding(declared))
}

/** Text in a Latin script as UTF-16 has a NUL in every other byte, and hardly any in those between. */
function utf16WithoutMark(bytes: Uint8Array): string | null {
  const looked = Math.min(bytes.length, 4096) & ~1
  if (looked < 4) return null
  const nuls = [0, 0]
  for (let index = 0; index < looked; index++) {
    if (bytes[index] === 0) nuls[index & 1] = (nuls[index & 1] ?? 0) + 1
  }
  const [even = 0, odd = 0] = nuls
  const half = looked / 2
  if (odd > half * 0.7 && even < half * 0.05) return 'utf-16le'
  if (even > half * 0.7 && odd < half * 0.05) return 'utf-16be'
  return null
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** A page that declares UTF-8 and is not gets the fallback, too. */
function knownEncoding(declared: string | null): string {
  try {
    const label = new TextDecoder(declared ?? 'windows-1252').encoding
    return label.startsWith('utf') ? 'windows-1252' : label
  } catch {
    return 'windows-1252'
  }
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  const text = new TextDecoder(encoding).decode(bytes)
  // Node 20 decodes windows-1252 as Latin-1: its quotation marks and dashes come out as control characters.
  return encoding === 'windows-1252'
    ? text.replace(/[\x80-\x9f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control)
    : text
}

/** What 0x80 to 0x9f stand for: https://encoding.spec.whatwg.org/index-windows-1252.txt */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function isBinary(text: string): boolean {
  const head = text.slice(0, 65_536)
  if (head.includes('\0') || /^(?:%PDF-|PK\x03\x04|\x7fELF)/.test(head)) return true
  const controls = head.match(/[\x01-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0
  return controls > head.length * 0.02
}
