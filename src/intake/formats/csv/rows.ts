/** A row of a table, and the line on which it begins, from 1; `null` where it is longer than the limit. */
export interface CsvRow {
  readonly line: number
  readonly cells: readonly string[] | null
}

/**
 * The rows of CSV as RFC 4180 has it, with any separator; one row in memory at a time. What follows a closing quotation mark, and a
 * mark within a cell that has none around it, stand as they are.
 * @param separator "\t" takes no quotation marks: such tables have them in their text.
 */
export async function* rowsOf(
  stream: AsyncIterable<string>,
  separator: string,
  limit: number,
): AsyncGenerator<CsvRow> {
  let cells: string[] = []
  let [cell, size, line, begun] = ['', 0, 1, 1]
  let state: 'start' | 'plain' | 'quoted' | 'closing' = 'start'
  const end = (): CsvRow | null => {
    const row = [...cells, cell]
    const result = size > limit ? { line: begun, cells: null } : { line: begun, cells: row }
    ;[cells, cell, size, state] = [[], '', 0, 'start']
    begun = line
    return result.cells?.every((each) => each.trim() === '') ? null : result
  }
  for await (const piece of stream)
    for (const character of piece) {
      size += character.length
      if (character === '\n') line++
      if (size > limit && cell !== '') [cell, cells] = ['', []]
      if (state === 'quoted') {
        if (character === '"') state = 'closing'
        else cell += character
      } else if (state === 'closing' && character === '"') {
        cell += '"'
        state = 'quoted'
      } else if (character === separator) {
        cells.push(cell)
        ;[cell, state] = ['', 'start']
      } else if (character === '\n') {
        const row = end()
        if (row) yield row
      } else if (character === '"' && state === 'start' && separator !== '\t') state = 'quoted'
      else if (character !== '\r') {
        cell += character
        if (state === 'start') state = 'plain'
      }
    }
  const row = end()
  if (row) yield row
}
