const SIZE = 3

/** Of each text the share of its runs of three words that stand in the whole; of a text with fewer words, whether it stands there. */
export function keptShares(texts: readonly string[], whole: string): readonly number[] {
  const words = wordsOf(whole)
  const runs = new Set<string>()
  for (let size = 1; size <= SIZE; size++)
    for (let at = 0; at + size <= words.length; at++) runs.add(words.slice(at, at + size).join(' '))
  return texts.map((text) => {
    const own = wordsOf(text)
    const size = Math.min(SIZE, own.length)
    const count = own.length - size + 1
    if (own.length === 0) return 0
    let there = 0
    for (let at = 0; at < count; at++) if (runs.has(own.slice(at, at + size).join(' '))) there++
    return there / count
  })
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? []
}
