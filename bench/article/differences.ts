/** The lines of each text of which some four words in a row are not in the other: "-" missing, "+" spurious. */
export function differencesOf(right: string, found: string): string {
  return [...linesNotIn(right, found, '-'), ...linesNotIn(found, right, '+')].join('\n')
}

function linesNotIn(text: string, other: string, mark: string): readonly string[] {
  const there = ` ${wordsOf(other).join(' ')} `
  return text.split('\n').flatMap((line) => {
    const words = wordsOf(line)
    const known = words.filter((_word, at) => there.includes(` ${words.slice(at, at + 4).join(' ')} `))
    return known.length < words.length
      ? [`${mark} ${known.length}/${words.length} ${line.slice(0, 300)}`]
      : []
  })
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? []
}
