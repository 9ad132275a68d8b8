import { dossierFormats } from '../../export/dossiers/index.ts'
import type { Dossier } from '../../model/dossier.ts'
import { HearsayError } from '../../model/errors.ts'

/** The names of the forms that a dossier can be written in. */
export const DOSSIER_FORMATS: readonly string[] = dossierFormats.map(({ name }) => name)

/** A dossier in one of its forms: "markdown", "html", "json". @throws HearsayError bad-option */
export function writeDossier(dossier: Dossier, name: string): string {
  const format = dossierFormats.find((one) => one.name === name)
  if (format) return format.write(dossier)
  throw new HearsayError(
    'bad-option',
    `There is no format "${name}" for dossiers; there are ${DOSSIER_FORMATS.join(', ')}.`,
  )
}
