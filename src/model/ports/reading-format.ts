import type { Reading } from '../reading.ts'

/** A form in which one reading is printed. */
export interface ReadingFormat {
  readonly name: string
  readonly extension: string
  /** The text of one reading, with its closing line break. */
  write(reading: Reading): string
}
