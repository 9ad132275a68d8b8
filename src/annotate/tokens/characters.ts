/** What a tokenizer asks of a character. Tables for the first 128, regular expressions for the rest. */
export const SPACE = 0
export const LETTER = 1
export const DIGIT = 2
export const MARK = 3

/** Space, letter (with combining marks and surrogate halves of letters), digit, or any other mark. */
export function classOf(code: number): number {
  return code < 128 ? (ASCII[code] ?? MARK) : classOfOther(code)
}

/** Apostrophes as keyboards and typesetters write them. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x60 || code === 0x2bc
}

const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code <= 32 || code === 127) return SPACE
  const character = String.fromCharCode(code)
  return /[A-Za-z]/.test(character) ? LETTER : /\d/.test(character) ? DIGIT : MARK
})

/** Control characters count as space: they are no words. */
const SPACES = /[\s\p{Cc}\p{Z}\u200b\u2060\ufeff]/u

const known = new Uint8Array(65_536)

function classOfOther(code: number): number {
  const seen = known[code] ?? 0
  if (seen !== 0) return seen - 1
  const character = String.fromCharCode(code)
  // A surrogate half is kept with its other half inside a word.
  const isWordly = /[\p{L}\p{M}]/u.test(character) || (code >= 0xd800 && code < 0xe000)
  const found = SPACES.test(character) ? SPACE : isWordly ? LETTER : /\p{Nd}/u.test(character) ? DIGIT : MARK
  known[code] = found + 1
  return found
}
