import type { DossierFormat } from '../../model/dossier.ts'
import { html } from './html.ts'
import { json } from './json.ts'
import { markdown } from './markdown.ts'

/** The forms in which a dossier leaves Hearsay. */
export const dossierFormats: readonly DossierFormat[] = [markdown, html, json]
