/** A piece of text on a page, in points from the upper left; `y` grows downwards. */
export interface PlacedText {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** Its font's height. */
  readonly size: number
}

/** A line of one column. */
export interface PageLine extends PlacedText {
  /** From where to where the lines of its column reach. */
  readonly column: readonly [left: number, right: number]
}

/** The smallest box around all; `text` joined where the gap between two is one of words. */
export function joined(pieces: readonly PlacedText[]): PlacedText {
  const ordered = pieces.toSorted((a, b) => a.left - b.left)
  let text = ''
  let right = Number.NEGATIVE_INFINITY
  for (const piece of ordered) {
    const apart = piece.left - right > piece.size * 0.15
    text +=
      apart && text !== '' && !/\s$/.test(text) && !/^\s/.test(piece.text) ? ` ${piece.text}` : piece.text
    right = Math.max(right, piece.right)
  }
  return {
    text: text.replace(/\s+/g, ' ').trim(),
    left: ordered[0]?.left ?? 0,
    right,
    top: smallest(ordered.map(({ top }) => top)),
    bottom: -smallest(ordered.map(({ bottom }) => -bottom)),
    size: -smallest(ordered.map(({ size }) => -size)),
  }
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

function smallest(values: readonly number[]): number {
  return values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY)
}
