import { ABBREVIATIONS, ABBREVIATIONS_THAT_MAY_END } from '../../lexicon/en/abbreviations.ts'

const TERMINATOR = /[.!?…]+["'”’»)\]]*(?=\s|$)/g

/**
 * Where the sentences of one paragraph end: offsets into `text`, ascending, the last one `end`.
 * A full stop ends a sentence unless it belongs to an abbreviation or initial, or a lower-case word follows.
 */
export function sentenceEnds(text: string, start: number, end: number): number[] {
  const ends: number[] = []
  const paragraph = text.slice(start, end)
  for (const match of paragraph.matchAll(TERMINATOR)) {
    const after = match.index + match[0].length
    if (after < paragraph.length && endsSentence(paragraph, match.index, match[0], after))
      ends.push(start + after)
  }
  ends.push(end)
  return ends
}

const NEXT_WORD = /\s*["'“‘«([]*([\p{L}\p{N}-]?)/uy
const LAST_WORD = /[\p{L}\p{N}][\p{L}\p{N}.'’&-]*$/u

function endsSentence(paragraph: string, at: number, mark: string, after: number): boolean {
  NEXT_WORD.lastIndex = after
  const next = NEXT_WORD.exec(paragraph)?.[1] ?? ''
  if (next !== '' && next === next.toLowerCase() && next !== next.toUpperCase()) return false
  if (!mark.startsWith('.') || mark.startsWith('..')) return true
  const word = LAST_WORD.exec(paragraph.slice(Math.max(0, at - 24), at))?.[0] ?? ''
  if (/^\p{Lu}$/u.test(word)) return false
  const key = word.toLowerCase()
  if (ABBREVIATIONS.has(key)) return false
  if (ABBREVIATIONS_THAT_MAY_END.has(key) || /^(\p{L}\.)+\p{L}$/u.test(word)) {
    return mark.length > 1 || startsSentence(paragraph, after)
  }
  return true
}

const STARTER =
  /\s*["'“‘«([]*(?:The|A|An|He|She|It|They|We|I|But|And|In|On|At|This|That|These|Those|As|If|When|While|After|Before|For|However|There|His|Her|Its|Their|Some|Many|Most|One|No|Not|What|Who|So|Yet|Under|By|With|From|To)\s/y

/** After "U.S." or "Inc." a capital says little, for a name may follow: only a word that opens sentences ends one. */
function startsSentence(paragraph: string, after: number): boolean {
  STARTER.lastIndex = after
  return STARTER.test(paragraph)
}
