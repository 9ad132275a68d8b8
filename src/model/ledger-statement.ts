import { addressOf } from './address.ts'
import type { LedgerStatement, Speaker } from './claim.ts'
import { creditsOf } from './credits.ts'
import type { Edtf } from './edtf.ts'
import { matterOf } from './matter.ts'
import type { Reading } from './reading.ts'
import { speakerFinder } from './speaker.ts'
import type { Statement } from './statement.ts'

/** The statements of a reading as the ledger keeps them, with what comparing them with those of other reports needs. */
export function ledgerStatementsOf(reading: Omit<Reading, 'judgements'>): readonly LedgerStatement[] {
  const { report, layers, statements } = reading
  const keys = new Map(layers.entities.map(({ id, key }) => [id, key]))
  const dates = new Map(layers.times.map(({ id, edtf }) => [id, edtf]))
  const about = matterOf({ report, layers })
  const speakerOf = speakerFinder({ report, layers })
  const credits = creditsOf(report)
  const citations = new Map(layers.citations.map((citation) => [citation.id, citation]))
  return statements.map((statement) => ({
    address: addressOf(report.id, statement.id),
    report: report.id,
    publication: report.publication,
    published: layers.published.edtf,
    statement,
    entityKeys: Object.fromEntries(
      entitiesOf(statement).flatMap((id) => {
        const key = keys.get(id)
        return key === undefined ? [] : [[id, key] as const]
      }),
    ),
    timeValues: Object.fromEntries(
      statement.times.flatMap((id) => {
        const edtf: Edtf | null = dates.get(id) ?? null
        return edtf === null ? [] : [[id, edtf] as const]
      }),
    ),
    citedAs: statement.citations.flatMap((id) => {
      const citation = citations.get(id)
      return citation ? [{ outlet: citation.outlet, date: citation.date }] : []
    }),
    about,
    ...withSpeaker(speakerOf(statement.chain.at(-1) ?? statement.chain[0])),
    cueWords: cueWordsIn(statement, report.text),
    ...(isInCorrection(statement, report.text) && { inCorrection: true as const }),
    ...besideDenial(statement, report.text),
    ...(credits.length > 0 && { credits }),
  }))
}

function entitiesOf({ chain, terms, propositions = [] }: Statement): readonly string[] {
  const parts = propositions.flatMap((proposition) => proposition.parts)
  const entities = [
    ...chain.map(({ entity }) => entity),
    ...terms.map(({ entity }) => entity),
    ...parts.flatMap((part) => [part.entity, ...part.entities]),
  ]
  return [...new Set(entities.filter((entity) => entity !== null))].sort()
}

function withSpeaker(speaker: Speaker | null): { speaker?: Speaker } {
  return speaker === null ? {} : { speaker }
}

/** How long a correction is at most, in characters. */
const LONGEST_CORRECTION = 1200

/** Whether its paragraph begins with "Correction:", as papers print one. */
function isInCorrection({ content }: Statement, text: string): boolean {
  const start = content[0]?.start ?? 0
  const before = text.slice(Math.max(0, start - LONGEST_CORRECTION), start)
  return CORRECTION.test(before.slice(before.lastIndexOf('\n') + 1))
}

const CORRECTION =
  /^[\s*_"“]*(?:an?\s+)?(?:corrections?|clarifications?|errat(?:um|a)|corrected)(?:\s*[:.—–*_-]|\s+\()/i

/** Characters before a cue that may say what becomes of a claim: "dropped its". */
const BEFORE_CUE = 40

/** None of what stands before in another sentence. */
function cueWordsIn({ chain }: Statement, text: string): string {
  const { start, end } = (chain.at(-1) ?? chain[0]).cue
  const before = text.slice(Math.max(0, start - BEFORE_CUE), start).split(/[.!?]["”’]?\s|\n/)
  return `${before.at(-1) ?? ''}${text.slice(start, end)}`.replace(/\s+/g, ' ').trim().toLowerCase()
}

/** How far before and behind its cue and content a denial may be told of, in characters. */
const BESIDE = 120

function besideDenial({ chain, content }: Statement, text: string): { besideDenial?: string } {
  const { cue } = chain.at(-1) ?? chain[0]
  const [start, end] = [
    Math.min(cue.start, content[0]?.start ?? cue.start),
    Math.max(cue.end, content.at(-1)?.end ?? cue.end),
  ]
  const before =
    text
      .slice(Math.max(0, start - BESIDE), start)
      .split(SENTENCE_END)
      .at(-1) ?? ''
  const after = text.slice(end, end + BESIDE).split(SENTENCE_END)[0] ?? ''
  const words = `${before}${text.slice(start, end)}${after}`.replace(/\s+/g, ' ').trim()
  // Kept only where there is something to read in it.
  return /\bden(?:y|ied|ying|ials?)\b/i.test(words) ? { besideDenial: words.slice(0, LONGEST_BESIDE) } : {}
}

const LONGEST_BESIDE = 600
const SENTENCE_END = /[.!?]["”’]?\s|\n/
