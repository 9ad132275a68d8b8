import type { ExportFormat } from '../../model/selection.ts'
import { conllu } from './conllu.ts'
import { csv } from './csv.ts'
import { graphml } from './graphml.ts'
import { html } from './html.ts'
import { icalendar } from './icalendar.ts'
import { jsonl } from './jsonl.ts'
import { markdown } from './markdown.ts'
import { prov } from './prov.ts'
import { rss } from './rss.ts'
import { schemaOrg } from './schema-org.ts'
import { timeml } from './timeml.ts'
import { webAnnotation } from './web-annotation.ts'

/** The forms in which what a ledger holds leaves it. */
export const exportFormats: readonly ExportFormat[] = [
  ...[csv, jsonl, markdown, html, webAnnotation, prov, schemaOrg, timeml, conllu, graphml, icalendar, rss],
]
