import type { Sentence, Token } from '../../../model/annotation.ts'
import type { Place } from '../entities/antecedent-features.ts'
import type { EntityDraft } from '../entities/entity-draft.ts'

/** What turns are found in; `entities` are those of the places, by index. */
export interface Spoken {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
  readonly places: readonly Place[]
  readonly entities: readonly (EntityDraft | null)[]
  /** Whoever the headline says is interviewed. */
  readonly asked: EntityDraft | null
}

/** What else tells who "I" and "you" are. */
export interface Speaking extends Spoken {
  /** Who says a quotation, by its index. */
  readonly speakerOf: (quotation: number) => EntityDraft | null
  /** The mention that says a quotation, by its index. */
  readonly sayingAt: ReadonlyMap<number, number>
  /** Who wrote which paragraphs. */
  readonly written: readonly Written[]
}

/** Who wrote what: the paragraphs up to, and with, `to`. */
export interface Written {
  readonly to: number
  readonly writer: EntityDraft
}
