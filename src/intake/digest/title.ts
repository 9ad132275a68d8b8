/** The words of a title: without its number, the marks of a list, the page behind dots, and a closing stop. */
export function titleOf(line: string): string {
  return line
    .replace(/\s+/g, ' ')
    .replace(/^ ?(?:(?:[-*•–—>+]|\(?\d{1,3}[.):]|\[\d{1,3}\]) ?)*/, '')
    .replace(/ ?(?:\.{3,}|…) ?(?:p(?:age|\.)? ?)?\d{1,4}$/i, '')
    .replace(/[.:]$/, '')
    .trim()
}

/** A title as it is compared with itself elsewhere: in small letters, without punctuation. */
export function keyOf(line: string): string {
  return titleOf(line)
    .toLowerCase()
    .replace(/[“”«»„"'’‘.,:;!?]/g, '')
    .replace(/[-‐‑–—\s]+/g, ' ')
    .trim()
}
