import { Readability } from '@mozilla/readability'
import { Defuddle } from 'defuddle/node'
import { parseHTML } from 'linkedom'
import { declaredCharset, decode } from '../../src/intake/decode.ts'
import { html } from '../../src/intake/formats/html.ts'

type Extract = (bytes: Uint8Array, url: string) => Promise<string>

/** Hearsay's own reading of a page, and the libraries by themselves as their pages say they are used. */
export const EXTRACTORS: Readonly<Record<string, Extract>> = {
  hearsay: async (bytes) => {
    try {
      return (await html.parse(pageOf(bytes), 'page.html', {})).text
    } catch {
      return ''
    }
  },
  readability: async (bytes) => new Readability(parseHTML(pageOf(bytes)).document).parse()?.textContent ?? '',
  defuddle: async (bytes, url) => {
    const { content } = await Defuddle(pageOf(bytes), url)
    return parseHTML(`<html><body>${content}</body></html>`).document.body.textContent ?? ''
  },
}

function pageOf(bytes: Uint8Array): string {
  return decode(bytes, 'page.html', declaredCharset(bytes))
}
