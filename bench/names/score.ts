import { recogniseByNetwork } from '../../src/annotate/mentions/names/recognise-by-network.ts'
import { findSentences } from '../../src/annotate/sentences/find-sentences.ts'
import { tagTokens } from '../../src/annotate/tokens/tag-tokens.ts'
import type { Report } from '../../src/model/report.ts'

export const KINDS = ['PER', 'ORG', 'LOC'] as const
export type Kind = (typeof KINDS)[number]

/** A text with the names that a corpus gives it. Names of other kinds (MISC) are `null`: neither right nor wrong to find. */
export interface NamedDocument {
  readonly text: string
  readonly names: readonly { readonly start: number; readonly end: number; readonly kind: Kind | null }[]
}

export interface Count {
  gold: number
  found: number
  right: number
}

export type Tally = Record<Kind | 'all' | 'spans', Count> & { readonly misses: string[] }

export function emptyTally(): Tally {
  const count = (): Count => ({ gold: 0, found: 0, right: 0 })
  return { PER: count(), ORG: count(), LOC: count(), all: count(), spans: count(), misses: [] }
}

export function f1({ gold, found, right }: Count): number {
  return (2 * right) / (gold + found)
}

/** Adds one document's counts: a name counts only if it has exactly the span, and the kind, of a gold one. */
export function tally(total: Tally, { text, names }: NamedDocument): void {
  const gold = new Map<string, Kind>(
    names.flatMap(({ start, end, kind }) => (kind === null ? [] : [[`${start}-${end}`, kind] as const])),
  )
  const other = new Set<string>(
    names.filter(({ kind }) => kind === null).map(({ start, end }) => `${start}-${end}`),
  )
  for (const kind of gold.values()) total[kind].gold++
  const found = new Map<string, Kind>()
  for (const { span, kind } of namesIn(text)) if (!other.has(span)) found.set(span, kind)
  for (const [span, kind] of found) {
    total[kind].found++
    if (gold.get(span) === kind) total[kind].right++
    else miss(total, text, span, `found ${kind}, gold ${gold.get(span) ?? 'none'}`)
    if (gold.has(span)) total.spans.right++
  }
  for (const [span, kind] of gold) if (!found.has(span)) miss(total, text, span, `missed ${kind}`)
  total.spans.gold += gold.size
  total.spans.found += found.size
  for (const part of ['gold', 'found', 'right'] as const)
    total.all[part] = total.PER[part] + total.ORG[part] + total.LOC[part]
}

function miss(total: Tally, text: string, span: string, what: string): void {
  const [start = 0, end = 0] = span.split('-').map(Number)
  total.misses.push(
    `${what}: ${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`.replace(
      /\s+/g,
      ' ',
    ),
  )
}

/** The names that we find in a text, those of other kinds left out; `span` is "start-end". */
export function namesIn(text: string): { span: string; kind: Kind }[] {
  const report = {
    id: 'sha256-0',
    text,
    segments: [{ kind: 'body', start: 0, end: text.length }],
  } as unknown as Report
  const { sentences } = findSentences.annotate(report, {})
  const { tokens, nameLabels } = tagTokens.annotate(report, { sentences })
  return recogniseByNetwork(text, tokens, nameLabels, null).flatMap(({ start, end, type, entry }) => {
    const kind = entry?.kind === 'demonym' || entry?.kind === 'people' ? null : MAP[type]
    return kind === null || kind === undefined ? [] : [{ span: `${start}-${end}`, kind }]
  })
}

const MAP: Readonly<Record<string, Kind | null>> = {
  person: 'PER',
  organization: 'ORG',
  outlet: 'ORG',
  country: 'LOC',
  place: 'LOC',
  group: null,
  other: null,
}
