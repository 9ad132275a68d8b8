import { Parser } from 'htmlparser2'
import { HearsayError } from '../../../model/errors.ts'

export interface XmlHandlers {
  /** Names with their prefix, as written: "w:p". */
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly text?: (text: string) => void
  readonly close?: (name: string) => void
}

/** Reads XML from front to back. Entities of a document's own are never expanded: a document that declares some is refused. */
export function readXml(xml: string, path: string, { open, text, close }: XmlHandlers): void {
  refuseEntities(xml, path)
  const parser = new Parser(
    {
      onopentag: (name, attributes) => open?.(name, attributes),
      ...(text ? { ontext: text } : {}),
      onclosetag: (name) => close?.(name),
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(xml)
}

/** @throws HearsayError malformed-input */
export function refuseEntities(xml: string, path: string): void {
  if (/<!ENTITY\s/i.test(xml))
    throw new HearsayError(
      'malformed-input',
      `${path} declares entities of its own, which Hearsay does not expand; save it without a document type.`,
    )
}
