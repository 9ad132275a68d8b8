import { parseHTML } from 'linkedom'

/** A list of classes so long is no page's own; the library makes a call of it that has no room for as many. */
const LONG_CLASS = /\sclass\s*=\s*(?:"[^"]{20000,}"|'[^']{20000,}'|[^\s"'>]{20000,})/gi

/** The document of a page, or of markup that is a part of one. Nothing of it runs. */
export function parsePage(markup: string): Document {
  const page = /<html[\s>]/i.test(markup) ? markup : `<html><body>${markup}</body></html>`
  return parseHTML(page.length > 20_000 ? page.replace(LONG_CLASS, '') : page).document
}
