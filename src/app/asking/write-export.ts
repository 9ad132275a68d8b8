import { exportFormats } from '../../export/formats/index.ts'
import { HearsayError } from '../../model/errors.ts'
import type { ExportFormat, Selection, SelectionName } from '../../model/selection.ts'

/** Every form that a selection can be written in, in the order of the documentation. */
export const EXPORT_FORMATS: readonly Omit<ExportFormat, 'write'>[] = exportFormats

/** The format of the name, where it can be made of the selection. @throws HearsayError bad-option */
export function exportFormat(name: string, of: SelectionName): ExportFormat {
  const format = exportFormats.find((one) => one.name === name)
  if (!format)
    throw new HearsayError(
      'bad-option',
      `There is no format "${name}"; there are ${exportFormats.map((one) => one.name).join(', ')}.`,
    )
  if (format.of.includes(of)) return format
  const others = exportFormats.filter((one) => one.of.includes(of)).map((one) => one.name)
  throw new HearsayError(
    'bad-option',
    `The format "${name}" is made of ${format.of.join(', ')}, not of ${of}; of ${of} there are ${others.join(', ')}.`,
  )
}

/** A selection in one of the forms, in pieces. @throws HearsayError bad-option */
export async function* writeExport(selection: Selection, name: string): AsyncGenerator<string> {
  yield* exportFormat(name, selection.name).write(selection)
}
