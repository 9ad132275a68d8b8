import { z } from 'zod'
import { HearsayError } from '../../model/errors.ts'
import type { TextFormat } from '../../model/ports/input-format.ts'
import type { MetadataDate } from '../../model/report.ts'
import { buildReport } from '../build-report.ts'

const Line = z.object({
  text: z.string().min(1),
  published: z.string().nullish(),
  date: z.string().nullish(),
  publication: z.string().nullish(),
  headline: z.string().nullish(),
  title: z.string().nullish(),
  url: z.string().nullish(),
})

/** One line of JSON Lines: an object with `text`, and perhaps `published` (or `date`), `publication`, `headline` (or `title`), `url`. */
export const jsonl: TextFormat = {
  reads: 'text',
  name: 'jsonl',
  extensions: ['.jsonl', '.ndjson'],
  parse: async (line, path, given) => {
    const fields = parsed(line, path)
    const headline = fields.headline ?? fields.title ?? null
    return buildReport(
      {
        text: fields.text,
        headline,
        publication: fields.publication ?? null,
        url: fields.url ?? null,
        dates: (['published', 'date'] as const).flatMap((field): MetadataDate[] => {
          const value = fields[field]
          return value ? [{ field: `jsonl ${field}`, value }] : []
        }),
        fromMarkup: headline !== null,
      },
      given,
    )
  },
}

function parsed(line: string, path: string): z.infer<typeof Line> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (cause) {
    throw new HearsayError('malformed-input', `${path} is not JSON; write one JSON object a line.`, { cause })
  }
  const result = Line.safeParse(value)
  if (result.success) return result.data
  const { path: at = [], message = '' } = result.error.issues[0] ?? {}
  const field = at.length > 0 ? `"${at.join('.')}"` : 'the line'
  throw new HearsayError(
    'malformed-input',
    `${path} is no report: ${field}: ${message}; a line is an object with "text", and perhaps "published", "publication", "headline", "url".`,
  )
}
