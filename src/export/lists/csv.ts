export type Cell = string | number | boolean | null

/**
 * A table as CSV (RFC 4180): lines end with CRLF, a cell with a comma, quotation mark or line break is quoted. A text that a
 * spreadsheet would take for a formula (it begins with = + - @, a tab or a carriage return) gets an apostrophe before it:
 * reports are not to be trusted, and a cell must never run.
 */
export function csv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

function cell(value: Cell): string {
  const text = value === null ? '' : typeof value === 'string' ? inert(value) : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function inert(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}
