import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '../../src/model/span.ts'

/** A document of ECB+ (Cybulska and Vossen 2014), its tokens put back together as text. */
export interface EcbDocument {
  /** "1_10ecbplus" */
  readonly name: string
  readonly topic: string
  readonly text: string
  readonly tokens: readonly EcbToken[]
  readonly events: readonly EcbMention[]
}

export interface EcbToken extends Span {
  readonly id: string
  readonly sentence: number
}

/** A mention of an event, with the instance that its annotators gave it; `null` where they gave none. */
export interface EcbMention {
  readonly id: string
  /** "ACTION_OCCURRENCE", "NEG_ACTION_STATE" … */
  readonly tag: string
  /** Indices of its tokens, in order. */
  readonly tokens: readonly number[]
  readonly instance: string | null
}

/** The topics of a folder, in the order of their numbers. */
export function topicsOf(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort((a, b) => Number(a) - Number(b))
}

/** The documents of a topic by name. */
export function documentsOf(folder: string, topic: string): readonly EcbDocument[] {
  return readdirSync(join(folder, topic))
    .filter((file) => file.endsWith('.xml'))
    .sort()
    .map((file) =>
      documentFrom(file.slice(0, -'.xml'.length), topic, readFileSync(join(folder, topic, file), 'utf8')),
    )
}

/** The sentences whose annotation was checked, as "document sentence": what the literature scores. */
export function checkedSentences(csv: string): ReadonlySet<string> {
  const rows = readFileSync(csv, 'utf8').split(/\r?\n/).slice(1)
  return new Set(
    rows.flatMap((row) => {
      const [topic, file, sentence] = row.split(',')
      return file === undefined ? [] : [`${topic}_${file} ${sentence}`]
    }),
  )
}

function documentFrom(name: string, topic: string, xml: string): EcbDocument {
  const words = [...xml.matchAll(/<token t_id="(\d+)" sentence="(\d+)"[^>]*>([^<]*)<\/token>/g)]
  const { text, spans } = joined(
    words.map(([, , sentence, word]) => ({ sentence, word: decoded(word ?? '') })),
  )
  const tokens = words.map(([, id = '', sentence = ''], at) => ({
    id,
    sentence: Number(sentence),
    ...(spans[at] ?? { start: 0, end: 0 }),
  }))
  const indexOf = new Map(tokens.map(({ id }, at) => [id, at]))
  const instances = instancesIn(xml)
  const events = [...xml.matchAll(/<((?:NEG_)?ACTION_\w+) m_id="(\d+)"[^>]*>([\s\S]*?)<\/\1>/g)].flatMap(
    ([, tag = '', id = '', inner = '']) => {
      const anchors = [...inner.matchAll(/t_id="(\d+)"/g)].flatMap(
        ([, token = '']) => indexOf.get(token) ?? [],
      )
      return anchors.length === 0
        ? []
        : [{ id, tag, tokens: anchors.sort((a, b) => a - b), instance: instances.get(id) ?? null }]
    },
  )
  return { name, topic, text, tokens, events }
}

/** The instance of each mention: across documents by its id, within one document by the relation's. */
function instancesIn(xml: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [, kind, attributes = '', inner = ''] of xml.matchAll(
    /<(CROSS_DOC_COREF|INTRA_DOC_COREF)([^>]*)>([\s\S]*?)<\/\1>/g,
  )) {
    const relation = /r_id="(\d+)"/.exec(attributes)?.[1]
    const instance = kind === 'CROSS_DOC_COREF' ? /note="([^"]+)"/.exec(attributes)?.[1] : `INTRA${relation}`
    for (const [, mention = ''] of inner.matchAll(/<source m_id="(\d+)"/g)) found.set(mention, instance ?? '')
  }
  return found
}

/** Words as text: a space between two, but before closing marks and after opening ones; a line for each sentence. */
function joined(words: readonly { readonly sentence: string | undefined; readonly word: string }[]) {
  const spans: Span[] = []
  let text = ''
  let before: { sentence: string | undefined; word: string } | undefined
  let quoted = false
  for (const one of words) {
    if (before && before.sentence !== one.sentence) text += '\n'
    else if (before && !clings(before.word, one.word, quoted)) text += ' '
    if (one.word === '"' || one.word === '``' || one.word === "''") quoted = !quoted
    spans.push({ start: text.length, end: text.length + one.word.length })
    text += one.word
    before = one
  }
  return { text, spans }
}

function clings(before: string, word: string, quoted: boolean): boolean {
  if (/^[,.;:?!)\]%]$|^(?:'s|'S|n't|N'T|'re|'ve|'ll|'d|'m)$/.test(word)) return true
  if (/^[([$]$/.test(before)) return true
  const isQuote = (mark: string) => mark === '"' || mark === '``' || mark === "''"
  return (isQuote(word) && quoted) || (isQuote(before) && quoted)
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decoded(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '')
}
