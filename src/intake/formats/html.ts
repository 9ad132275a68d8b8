import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { HearsayError } from '../../model/errors.ts'
import type { InputFormat } from '../../model/ports.ts'
import { buildReport } from '../build-report.ts'
import { pageMetadata } from './html/page-metadata.ts'
import { proseOf } from './html/prose.ts'

/** A web page: the article that Readability finds, as paragraphs with empty lines between, and the metadata of the page. */
export const html: InputFormat = {
  name: 'html',
  extensions: ['.html', '.htm', '.xhtml'],
  parse: async (content, path, given) => {
    const { document } = parseHTML(
      /<html[\s>]/i.test(content) ? content : `<html><body>${content}</body></html>`,
    )
    const metadata = pageMetadata(document)
    const corrections = correctionsOf(document)
    const prose = articleOf(document) ?? proseOf(document.body)
    const kept = corrections.filter((correction) => !prose.includes(correction))
    const text = [prose, ...kept].join('\n\n').trim()
    if (text === '')
      throw new HearsayError('empty-file', `${path} is a page without text; give a page with an article.`)
    return buildReport({ ...metadata, text: `${text}\n`, fromMarkup: true }, given)
  },
}

function articleOf(document: Document): string | null {
  // Readability changes the document that it is given, and throws on some that have no body.
  try {
    const article = new Readability(document, { charThreshold: 100 }).parse()
    if (!article?.content) return null
    const prose = proseOf(parseHTML(`<html><body>${article.content}</body></html>`).document.body)
    return prose.trim() === '' ? null : prose
  } catch {
    return null
  }
}

const CORRECTION =
  /^(?:correction|clarification|editor[’']s note|corrected|this (?:story|article|report) (?:has been|was) (?:corrected|updated|amended))/i

/** Readability drops asides and footers; that is where corrections stand. */
function correctionsOf(document: Document): readonly string[] {
  return [...document.querySelectorAll('aside, footer, .correction, [class*="correction"], p, div')]
    .filter((element) => element.querySelector('p, div') === null)
    .map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter((text, index, all) => text.length < 2000 && CORRECTION.test(text) && all.indexOf(text) === index)
}
