import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GoldMention } from '../../bench/speakers/gum.ts'

export interface CorefDocument {
  readonly text: string
  readonly mentions: readonly GoldMention[]
}

/** The documents of ECB+ (Cybulska and Vossen 2014) under a folder of topics, with the coreference of participants. */
export function readEcbPlus(folder: string): readonly (CorefDocument & { readonly topic: number })[] {
  return readdirSync(folder)
    .filter((topic) => /^\d+$/.test(topic))
    .sort((a, b) => Number(a) - Number(b))
    .flatMap((topic) =>
      readdirSync(join(folder, topic))
        .filter((file) => file.endsWith('.xml'))
        .sort()
        .map((file) => ({
          ...documentOf(readFileSync(join(folder, topic, file), 'utf8')),
          topic: Number(topic),
        })),
    )
}

function documentOf(xml: string): CorefDocument {
  const { text, spans } = textOf(xml)
  const chainOf = chainsOf(xml)
  const mentions: GoldMention[] = []
  for (const [, type = '', id = '', anchors = ''] of xml.matchAll(
    /<(HUMAN_PART\w*|LOC\w*) m_id="(\d+)"[^>]*[^/]>([\s\S]*?)<\/\1>/g,
  )) {
    const own = [...anchors.matchAll(/t_id="(\d+)"/g)].map(([, token = '']) => spans.get(token))
    const first = own[0]
    const last = own.at(-1)
    if (first === undefined || last === undefined) continue
    const span = { start: first.start, end: last.end }
    const words = text.slice(span.start, span.end)
    const kind = PRONOUN.test(words) ? 'pronoun' : /\p{Lu}/u.test(words) ? 'name' : 'nominal'
    // A pronoun without a chain is one whose chain nobody marked.
    if (kind === 'pronoun' && !chainOf.has(id)) continue
    mentions.push({ ...span, core: span, cluster: chainOf.get(id) ?? `one:${id}`, type, kind })
  }
  return { text, mentions }
}

const PRONOUN = /^(?:he|him|his|she|her|hers|they|them|their|it|its|who|whose|himself|herself)$/i

/** Words and marks put together again as they were printed. */
function textOf(xml: string) {
  let text = ''
  const spans = new Map<string, { start: number; end: number }>()
  let sentence = ''
  let inQuotation = false
  for (const [, id = '', at = '', raw = ''] of xml.matchAll(
    /<token t_id="(\d+)" sentence="(\d+)" number="\d+">([^<]*)<\/token>/g,
  )) {
    const word = unescaped(raw)
    const mark =
      word === '``' || (word === '"' && !inQuotation) ? '“' : word === "''" || word === '"' ? '”' : word
    if (mark === '“') inQuotation = true
    if (mark === '”') inQuotation = false
    const glued = text === '' || /[(“$]$/.test(text) || GLUED.test(mark)
    text += glued && at === sentence ? '' : text === '' ? '' : ' '
    sentence = at
    spans.set(id, { start: text.length, end: text.length + mark.length })
    text += mark
  }
  return { text, spans }
}

const GLUED = /^(?:[,.;:!?)%”]|n't|'(?:s|re|ve|ll|d|m)?)$/i

function unescaped(word: string): string {
  return word
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
}

/** Mention to chain: CROSS_DOC_COREF by its note, INTRA_DOC_COREF by its id. */
function chainsOf(xml: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [, id = '', note = '', body = ''] of xml.matchAll(
    /<(?:CROSS|INTRA)_DOC_COREF r_id="(\d+)"(?: note="([^"]*)")?[^>]*>([\s\S]*?)<\/(?:CROSS|INTRA)_DOC_COREF>/g,
  ))
    for (const [, mention = ''] of body.matchAll(/<source m_id="(\d+)"/g)) found.set(mention, note || id)
  return found
}
