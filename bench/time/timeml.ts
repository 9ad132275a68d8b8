import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '../../src/model/span.ts'

/** A TimeML document: its text without mark-up and its time expressions. */
export interface TimeDocument {
  readonly name: string
  readonly text: string
  /** The document's date of creation, the value of t0: "1998-01-08", "1998-04-24T09:30". */
  readonly created: string
  readonly times: readonly GoldTime[]
}

export interface GoldTime extends Span {
  readonly type: string
  readonly value: string
  readonly mod: string | null
}

/** All `.tml` documents in a folder and the folders in it, by name. */
export function readTimeDocuments(folder: string): readonly TimeDocument[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tml'))
    .sort()
    .map((name) => parse(name, readFileSync(join(folder, name), 'utf8')))
}

function parse(name: string, xml: string): TimeDocument {
  const created = /<DCT>[\s\S]*?\svalue="([^"]*)"/.exec(xml)?.[1] ?? ''
  const body = xml.slice(xml.indexOf('<TEXT>') + '<TEXT>'.length, xml.lastIndexOf('</TEXT>'))
  const times: GoldTime[] = []
  const open: { readonly start: number; readonly attributes: string }[] = []
  let text = ''
  for (const { 0: piece, 1: attributes } of body.matchAll(/<TIMEX3\b([^>]*)>|<[^>]*>|[^<]+/g)) {
    if (attributes !== undefined) open.push({ start: text.length, attributes })
    else if (piece === '</TIMEX3>') {
      const begun = open.pop()
      if (begun) times.push({ start: begun.start, end: text.length, ...valuesOf(begun.attributes) })
    } else if (!piece.startsWith('<')) text += decodeEntities(piece)
  }
  return { name, text, created, times: times.sort((a, b) => a.start - b.start) }
}

function valuesOf(attributes: string): Omit<GoldTime, keyof Span> {
  const value = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1]
  return { type: value('type') ?? '', value: value('value') ?? '', mod: value('mod') ?? null }
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decodeEntities(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (whole, name: string) => ENTITIES[name] ?? whole)
}
