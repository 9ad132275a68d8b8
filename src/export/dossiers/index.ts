import type { DossierFormat } from '../../model/dossier.ts'
import { writeHtml } from '../paper/html.ts'
import { writeMarkdown } from '../paper/markdown.ts'
import { dossierDocument } from './dossier-document.ts'
import { json } from './json.ts'

/** The forms in which a dossier leaves Hearsay. */
export const dossierFormats: readonly DossierFormat[] = [
  { name: 'markdown', extension: '.md', write: (dossier) => writeMarkdown(dossierDocument(dossier)) },
  { name: 'html', extension: '.html', write: (dossier) => writeHtml(dossierDocument(dossier)) },
  json,
]
