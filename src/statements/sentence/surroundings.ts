import type { Layers } from '../../model/annotated-report.ts'
import type { Citation, Entity, Mention, TimeExpression, Token } from '../../model/annotation.ts'
import type { Edtf } from '../../model/edtf.ts'
import type { Report } from '../../model/report.ts'
import { bySpan } from '../../model/span.ts'

/** What the sentences of one report's statements are built from; lists are in reading order. */
export interface Surroundings {
  readonly text: string
  readonly publication: string | null
  readonly published: Edtf
  readonly tokens: readonly Token[]
  readonly times: readonly TimeExpression[]
  readonly pronouns: readonly Mention[]
  readonly entities: ReadonlyMap<string, Entity>
  readonly citations: ReadonlyMap<string, Citation>
}

export function surroundingsOf({ text, publication }: Report, layers: Layers): Surroundings {
  return {
    ...{ text, publication, published: layers.published.edtf, tokens: layers.tokens },
    times: [...layers.times].sort(bySpan),
    pronouns: layers.mentions
      .filter(({ form, entity }) => form === 'pronoun' && entity !== null)
      .sort(bySpan),
    entities: new Map(layers.entities.map((entity) => [entity.id, entity])),
    citations: new Map(layers.citations.map((citation) => [citation.id, citation])),
  }
}
