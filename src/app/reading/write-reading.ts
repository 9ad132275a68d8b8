import { formats } from '../../export/readings/index.ts'
import { HearsayError } from '../../model/errors.ts'
import type { Reading } from '../../model/reading.ts'

/** A reading in one of the export formats. @throws HearsayError bad-option */
export function writeReading(reading: Reading, name: string): string {
  const format = formats.find((one) => one.name === name)
  if (format) return format.write(reading)
  throw new HearsayError(
    'bad-option',
    `There is no format "${name}"; there are ${formats.map((one) => one.name).join(', ')}.`,
  )
}
