/** Words are cut no finer than this: a longer one is unknown as a whole. */
const LONGEST_WORD = 100

/**
 * Cuts a text into the pieces of a list as BERT does (uncased): small letters without accents, words and marks apart, of each word the longest piece
 * that the list has, and again of what is left, which begins with "##" there (WordPiece, Wu and others 2016). Time is linear in the text.
 */
export class WordPieces {
  readonly #rows: ReadonlyMap<string, number>
  readonly #unknown: number

  /** `list` holds "[UNK]" among its pieces; a piece's row is its place. */
  constructor(list: readonly string[]) {
    this.#rows = new Map(list.map((piece, row) => [piece, row]))
    this.#unknown = this.rowOf('[UNK]')
  }

  rowOf(piece: string): number {
    return this.#rows.get(piece) ?? 0
  }

  /** The rows of at most so many pieces, the first ones. */
  cut(text: string, most: number): readonly number[] {
    const rows: number[] = []
    for (const [word] of plain(text.slice(0, most * LONGEST_WORD)).matchAll(WORD)) {
      if (rows.length >= most) break
      rows.push(...this.#cutWord(word))
    }
    return rows.slice(0, most)
  }

  #cutWord(word: string): readonly number[] {
    if (word.length > LONGEST_WORD) return [this.#unknown]
    const rows: number[] = []
    for (let start = 0; start < word.length; ) {
      let end = word.length
      let row: number | undefined
      for (; end > start && row === undefined; end--)
        row = this.#rows.get((start === 0 ? '' : '##') + word.slice(start, end))
      if (row === undefined) return [this.#unknown]
      rows.push(row)
      start = end + 1
    }
    return rows
  }
}

/** Letters and digits together; every mark, and every Chinese character, by itself. */
const WORD =
  /[\u4e00-\u9fff\u3400-\u4dbf\uf900-\ufaff]|[^\s\p{P}$+<=>^`|~\u4e00-\u9fff\u3400-\u4dbf\uf900-\ufaff]+|[\p{P}$+<=>^`|~]/gu

function plain(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\ufffd]/gu, (mark) => (/\s/.test(mark) ? ' ' : ''))
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
}
