import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { findArticle } from './find-article.ts'
import { STANDING_MATTER } from './standing-matter.ts'

const PROSE = [
  'The harbour board said on Monday that the ferry to Larne would sail again within a week.',
  'Its chairwoman, Edda Brandt, told reporters that two of the three engines had been replaced overnight.',
  'Crews doubted it. A spokesman for the union said that nobody had been asked to come to work before Friday.',
  'The last crossing ended with the ferry under tow, an hour after it had left the quay in calm weather.',
]

describe('standing matter', () => {
  it.each(STANDING_MATTER)('$name', ({ pattern, example, counterexample }) => {
    expect(example).toMatch(pattern)
    expect(counterexample).not.toMatch(pattern)
  })
})

describe('findArticle', () => {
  it('keeps the paragraphs and leaves what stands around and between them', () => {
    const [first = '', second = '', third = '', fourth = ''] = PROSE
    const text = articleOf(
      `<p>${first}</p><p>${second}</p><p class="related"><a href="/a">Read more: The ferry that never sailed</a></p><p>${third}</p>
       <div class="ad">Advertisement</div><p>${fourth}</p><p>Sign up for our newsletter</p>`,
    )
    for (const paragraph of PROSE) expect(text).toContain(paragraph)
    expect(text).not.toMatch(/never sailed|Advertisement|newsletter|Privacy/)
  })

  it('keeps a correction wherever it stands, once', () => {
    const note = 'Correction: An earlier version of this report gave the wrong number of engines.'
    const body = PROSE.map((paragraph) => `<p>${paragraph}</p>`).join('')
    const text = articleOf(`${body}<aside><p>${note}</p></aside><footer><p>${note}</p></footer>`)
    expect(text.split(note)).toHaveLength(2)
  })

  it('keeps the lines that date the page apart from its text', () => {
    const { document } = parseHTML(
      `<html><body><article><h1>Ferry</h1><p class="date">Updated 3 May 2016, 10:12 am</p>${PROSE.map((p) => `<p>${p}</p>`).join('')}</article></body></html>`,
    )
    const { text, dateLines } = findArticle(document, 'Ferry')
    expect(dateLines).toEqual(['Updated 3 May 2016, 10:12 am'])
    expect(text).not.toContain('10:12')
  })

  it('reads elements that nest deeper than calls may', () => {
    const depth = 20_000
    const text = articleOf(`${'<div>'.repeat(depth)}<p>${PROSE[0]}</p>${'</div>'.repeat(depth)}`)
    expect(text).toContain('harbour board')
  })
})

function articleOf(body: string): string {
  const page = `<html><head><title>Ferry to sail again</title></head><body><nav>Home</nav><article><h1>Ferry to sail again</h1>${body}</article><footer>Privacy policy</footer></body></html>`
  return findArticle(parseHTML(page).document, 'Ferry to sail again').text
}
