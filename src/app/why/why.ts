import { parseAddress } from '../../model/address.ts'
import { HearsayError } from '../../model/errors.ts'
import { placeOnPage } from '../../model/place-on-page.ts'
import type { Reading } from '../../model/reading.ts'
import type { PlacedLine } from '../../model/report.ts'
import type { Statement } from '../../model/statement.ts'
import type { Explanation } from './explanation.ts'
import { rules } from './rules.ts'
import { dayOf, meaningOf, rolesOf, whySources } from './why-mention.ts'
import { whyTime } from './why-time.ts'

/** Why something of a reading is as it is: a statement, time, attribution, event, mention, citation. @throws HearsayError not-found */
export function why(reading: Reading, written: string): Explanation {
  const { layout } = reading.report
  const explained = explanationOf(reading, written)
  return layout === undefined ? explained : { ...explained, evidence: explained.evidence.map(placed(layout)) }
}

/** With where it stands on paper. */
function placed(layout: readonly PlacedLine[]) {
  return (span: Explanation['evidence'][number]): Explanation['evidence'][number] => {
    const place = placeOnPage(layout, span)
    return place === null ? span : { ...span, place }
  }
}

function explanationOf(reading: Reading, written: string): Explanation {
  const id = parseAddress(written).localId ?? written
  const statement = reading.statements.find((one) => one.id === id)
  if (statement) {
    const from = annotationsOf(reading).find((one) => one.id === statement.madeFrom)
    const made = madeBy(statement)
    const rule = [from?.rule ?? '', made, 'statements/certainty', 'statements/said'].filter(
      (name) => name !== '',
    )
    const { certainty, said, kind, citations, factuality = null } = statement
    const found = { kind, certainty, factuality, said: said.edtf, citations, madeFrom: statement.madeFrom }
    const cues = statement.chain.map(({ cue, stance, certainty: sure }) => ({
      ...cue,
      why: `cue: ${stance}, ${sure}`,
    }))
    const sources = whySources(reading, statement.chain)
    const content = statement.content.map((span) => ({ ...span, why: 'content' }))
    return {
      id,
      what: 'statement',
      span: statement.content[0] ?? null,
      rules: [...new Set([...rule, ...sources.rules])].map(sayingOf),
      found,
      evidence: [...cues, ...content, ...sources.evidence, ...said.evidence],
    }
  }
  const annotation = [...annotationsOf(reading), ...reading.events].find((one) => one.id === id)
  if (!annotation) {
    throw new HearsayError(
      'not-found',
      `The report has nothing with the id "${id}"; "hearsay show" shows what it has.`,
    )
  }
  const time = reading.layers.times.find((one) => one.id === id)
  if (time) return whyTime(reading, time)
  const mention = reading.layers.mentions.find((one) => one.id === id)
  const { start, end, rule, ...found } = annotation
  return {
    id,
    what: kindOf(id),
    span: { start, end },
    rules: [sayingOf(rule)],
    found: mention === undefined ? found : { ...found, means: meaningOf(reading, mention) },
    evidence: [
      { start, end, why: 'the words' },
      ...(mention === undefined ? [] : [...dayOf(reading, mention), ...rolesOf(reading, mention)]),
    ],
  }
}

function annotationsOf({ layers }: Reading) {
  const {
    times,
    mentions,
    citations,
    crossReferences,
    attributions,
    hedges,
    events,
    assertions = [],
    toldRoles = [],
  } = layers
  return [
    ...[...times, ...mentions, ...citations, ...crossReferences],
    ...[...attributions, ...hedges, ...events, ...assertions, ...toldRoles],
  ]
}

function madeBy({ kind, madeFrom }: Statement): string {
  if (kind !== 'author') return 'statements/attribution'
  return madeFrom.startsWith('o') ? 'statements/own-voice' : 'statements/author'
}

function sayingOf(rule: string): { readonly rule: string; readonly says: string } {
  return { rule, says: rules[rule] ?? 'This rule has no entry in the rule book.' }
}

const KINDS: Readonly<Record<string, string>> = {
  t: 'time',
  m: 'mention',
  c: 'citation',
  a: 'attribution',
  h: 'hedge',
  v: 'event',
  o: 'assertion',
  r: 'role',
}

function kindOf(id: string): string {
  return KINDS[id[0] ?? ''] ?? 'annotation'
}
