import { classOf, LETTER, SPACE } from './characters.ts'

/**
 * Where a web or mail address, file name or @name that starts here ends; `start` where none does.
 * Looks no further than the end of the run of non-blank characters, and only where a mark of an address is near its start.
 */
export function addressEnd(text: string, start: number, end: number): number {
  if (!mayStart(text, start)) return start
  let to = start
  while (
    to < end &&
    to - start < LONGEST &&
    classOf(text.charCodeAt(to)) !== SPACE &&
    !'<>"“”'.includes(text.charAt(to))
  )
    to++
  while (to > start && isTrailing(text.charAt(to - 1))) to--
  const run = text.slice(start, to)
  return ADDRESS.test(run) || NEWSGROUP.test(run) ? to : start
}

/** "alt.gardens.roses": small letters alone, three names or more. */
const NEWSGROUP = /^[a-z]{2,12}(?:\.[a-z-]{2,16}){2,5}$/

const LONGEST = 300

/** A mark of an address near the start, "://", "@" or a point before a small letter: else nothing is sliced. */
function mayStart(text: string, start: number): boolean {
  for (let at = start; at - start < 40; at++) {
    const code = text.charCodeAt(at)
    if (classOf(code) === LETTER || (code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x5f) continue
    if (at === start) return false
    if (code === 0x40 || (code === 0x3a && text.startsWith('://', at))) return true
    // Archives blank a part of a mail address: "ann...@example.org".
    if (code === 0x2e && (text.charCodeAt(at + 1) === 0x2e || text.charCodeAt(at - 1) === 0x2e)) continue
    if (code !== 0x2e || classOf(text.charCodeAt(at + 1)) !== LETTER) return false
    if (text.charAt(at + 1) === text.charAt(at + 1).toLowerCase()) return true
  }
  return false
}

function isTrailing(character: string): boolean {
  return ".,;:!?)]'’…".includes(character)
}

const ADDRESS =
  /^(?:[a-z]{2,10}:\/\/\S+|www\.\S+|[\w.+%-]{1,64}@[\w.-]{2,80}|[\w-]{2,40}(?:\.[\w-]{1,40}){0,4}\.(?:com|org|net|edu|gov|mil|int|info|biz|co|tv|io|uk|us|ca|au|de|fr|ru|eu|cn|jp|in|ie|nz|html?|pdf|docx?|xlsx?|txt|jpe?g|png|gif)(?:\/\S*)?)$/i
