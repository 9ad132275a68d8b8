import type { EntityType, Token } from '../../../model/annotation.ts'
import { classifyByContext } from './classify-by-context.ts'
import type { FoundName } from './name-recogniser.ts'
import { nameRuns } from './name-runs.ts'
import { type Piece, splitRun } from './split-run.ts'

/**
 * Names by gazetteer, titles, given names, heads of organisations, and what stands around them. What a report shows of a name
 * once holds wherever it comes again: "Lena Marsh" makes a later "Marsh" a person.
 */
export function recogniseByShape(text: string, tokens: readonly Token[]): readonly FoundName[] {
  const pieces = nameRuns(text, tokens).flatMap((run) => splitRun(tokens, run))
  const sure = typesShown(text, tokens, pieces, ({ type }) => type)
  const likely = typesShown(text, tokens, pieces, (piece) => piece.type ?? classifyByContext(tokens, piece))
  const names: FoundName[] = []
  for (const piece of pieces) {
    const name = nameOf(text, tokens, piece, sure, likely)
    if (name !== null) names.push(name)
  }
  return names
}

/** Types that pieces show: of whole names, and of the last and first words of people's names. */
function typesShown(
  text: string,
  tokens: readonly Token[],
  pieces: readonly Piece[],
  typeOf: (piece: Piece) => EntityType | null,
): ReadonlyMap<string, EntityType> {
  const shown = new Map<string, EntityType>()
  for (const piece of pieces) {
    const type = typeOf(piece)
    if (type === null) continue
    const surface = surfaceOf(text, tokens, piece)
    if (!shown.has(surface)) shown.set(surface, type)
    if (type !== 'person' || piece.to - piece.from < 2) continue
    const last = surface.split(/[\s-]/).at(-1) ?? ''
    const first = surface.split(/\s/)[0] ?? ''
    for (const part of [last, first]) if (part.length > 1 && !shown.has(part)) shown.set(part, 'person')
  }
  return shown
}

function nameOf(
  text: string,
  tokens: readonly Token[],
  piece: Piece,
  sure: ReadonlyMap<string, EntityType>,
  likely: ReadonlyMap<string, EntityType>,
): FoundName | null {
  const first = tokens[piece.from]
  const last = tokens[piece.to - 1]
  if (first === undefined || last === undefined) return null
  const found = { start: first.start, end: last.end, from: piece.from, to: piece.to, entry: piece.entry }
  if (piece.type !== null) return { ...found, type: piece.type, rule: piece.rule }
  const surface = surfaceOf(text, tokens, piece)
  const shown = sure.get(surface)
  if (shown !== undefined) return { ...found, type: shown, rule: 'mentions/name-seen-elsewhere' }
  const near = classifyByContext(tokens, piece)
  if (near !== null) return { ...found, type: near, rule: 'mentions/name-by-context' }
  const elsewhere = likely.get(surface)
  if (elsewhere !== undefined) return { ...found, type: elsewhere, rule: 'mentions/name-seen-elsewhere' }
  return piece.weak ? null : { ...found, type: 'other', rule: 'mentions/name-by-capitals' }
}

function surfaceOf(text: string, tokens: readonly Token[], piece: Piece): string {
  const first = tokens[piece.from]
  const last = tokens[piece.to - 1]
  return first && last ? text.slice(first.start, last.end) : ''
}
