import { parseAddress } from '../../model/address.ts'
import type { Stance } from '../../model/annotation.ts'
import type { Certainty } from '../../model/certainty.ts'
import type { CorrectionRow, Corrector, StatementChanges } from '../../model/correction.ts'
import type { Edtf } from '../../model/edtf.ts'
import { HearsayError } from '../../model/errors.ts'
import type { LedgerStore } from '../../model/ports/ledger-store.ts'
import type { Reading } from '../../model/reading.ts'
import { type Span, textOf } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'

/** What a person wants a statement to say instead; what is not given stays. */
export interface WantedChanges {
  /** An entity of the report, by a name or its key, or words of the text. */
  readonly source?: string
  readonly stance?: Stance
  readonly certainty?: Certainty
  readonly said?: Edtf
  /** The words of the content, letter for letter as in the report. Where they stand in several places, those nearest count. */
  readonly content?: string
}

/**
 * Corrects parts of a statement. Words are held against the report's text: what is not in it letter for letter is refused.
 * @throws HearsayError not-in-text, bad-option, not-found, ambiguous-id
 */
export async function editStatement(
  ledger: LedgerStore,
  address: string,
  wanted: WantedChanges,
  by: Corrector,
): Promise<CorrectionRow> {
  const { statement } = await ledger.statement(address)
  const reading = await ledger.reading(parseAddress(address).hex)
  const changes = changesOf(reading, statement, wanted)
  if (Object.keys(changes).length === 0) {
    throw new HearsayError(
      'bad-option',
      'Nothing was given to correct; name a part: --source, --stance, --certainty, --said or --content.',
    )
  }
  return ledger.correct({ kind: 'edit', statement: address, changes }, by)
}

function changesOf(
  reading: Reading,
  statement: Statement,
  { source, content, ...others }: WantedChanges,
): StatementChanges {
  return {
    ...others,
    ...(source === undefined ? {} : { source: sourceOf(reading, statement, source) }),
    ...(content === undefined ? {} : { content: spanOf(reading, statement, content) }),
  }
}

function sourceOf(reading: Reading, statement: Statement, written: string) {
  const entity = reading.layers.entities.find(
    ({ key, name, aliases }) => key === written || [name, ...aliases].includes(written),
  )
  const mentions = reading.layers.mentions.filter((mention) => mention.entity === entity?.id)
  const span = entity ? (nearest(mentions, statement) ?? null) : spanOf(reading, statement, written)
  return {
    key: entity?.key ?? null,
    span: span && { start: span.start, end: span.end },
    words: span === null ? written : textOf(reading.report.text, span),
  }
}

/** Where the words stand in the text, nearest to the statement. */
function spanOf({ report: { text } }: Reading, statement: Statement, words: string): Span {
  const places: Span[] = []
  for (let at = text.indexOf(words); at >= 0 && words !== ''; at = text.indexOf(words, at + 1))
    places.push({ start: at, end: at + words.length })
  const found = nearest(places, statement)
  if (found) return found
  throw new HearsayError(
    'not-in-text',
    `The report does not have “${words}” letter for letter; copy the words from "hearsay show".`,
  )
}

function nearest<Place extends Span>(places: readonly Place[], { content }: Statement): Place | undefined {
  const at = content[0]?.start ?? 0
  return places.toSorted((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))[0]
}
