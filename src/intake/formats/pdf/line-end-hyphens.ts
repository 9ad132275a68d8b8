/** What a hyphen at the end of a line is: of the line ("gov-" and "ernment"), of the word ("self-" and "governing"), or neither ("- he said"). */
export type LineEndHyphen = 'of the line' | 'of the word' | null

/** First parts that keep their hyphen, whatever follows. */
const KEEPS = /(?:^|[^\p{L}])(?:self|quasi|vice|so|ex|non|anti|pro|well|ill|half|cross|long|short|far)$/iu

/** Second parts that stand behind a hyphen with many firsts. */
const KEPT_BEFORE =
  /^(?:standing|term|time|running|lasting|awaited|range|called|known|based|backed|held|led|made|wide|old|governing|proclaimed|styled|defen[cs]e|determination|president|minister|war|border|fire)(?!\p{L})/u

/**
 * Tells hyphens at the ends of lines apart, by what the document itself writes elsewhere inside of its lines; then by a few parts of words.
 * @param texts the lines of the document.
 */
export function lineEndHyphens(texts: readonly string[]): (before: string, after: string) => LineEndHyphen {
  const compounds = new Set<string>()
  const words = new Set<string>()
  for (const text of texts) {
    for (const [compound] of text.toLowerCase().matchAll(/\p{L}+(?:-\p{L}+)+/gu)) compounds.add(compound)
    for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) words.add(word)
  }
  // Some typesetters mark what they cut with a hyphen of another kind: the plain ones are the words' own.
  const marked = texts.some((text) => /\p{L}[\u00ad\u2010]$/u.test(text))
  return (before, after) => {
    if (/[\p{L}\p{N}]-$/u.test(before) && /^[\p{Lu}\p{N}]/u.test(after)) return 'of the word'
    if (!/\p{L}[-\u00ad\u2010]$/u.test(before) || !/^\p{Ll}/u.test(after)) return null
    if (!before.endsWith('-')) return 'of the line'
    if (marked) return 'of the word'
    const first = /[\p{L}-]*(?=-$)/u.exec(before.slice(-60).toLowerCase())?.[0] ?? ''
    const second = /^\p{L}+/u.exec(after.slice(0, 60).toLowerCase())?.[0] ?? ''
    if (words.has(`${first}${second}`)) return 'of the line'
    if (compounds.has(`${first}-${second}`)) return 'of the word'
    return KEEPS.test(first) && KEPT_BEFORE.test(after) ? 'of the word' : 'of the line'
  }
}
