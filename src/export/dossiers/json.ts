import type { DossierFormat } from '../../model/dossier.ts'

/** The dossier as one JSON object, indented for reading. */
export const json: DossierFormat = {
  name: 'json',
  extension: '.json',
  write: (dossier) => `${JSON.stringify(dossier, null, 2)}\n`,
}
