import { readXml } from '../xml/read-xml.ts'

export interface DocxParagraph {
  readonly text: string
  /** "Title", "Heading1"; `null` for text. */
  readonly style: string | null
}

/**
 * The paragraphs of a part of a Word document, in order, those of tables cell by cell. What tracked changes deleted is left out, what
 * they inserted is kept; so are fields' results, and not their codes.
 */
export function paragraphsOf(xml: string, path: string): readonly DocxParagraph[] {
  const paragraphs: DocxParagraph[] = []
  // Text boxes hold paragraphs within a paragraph.
  const open: { text: string; style: string | null }[] = []
  let [inText, silent] = [0, 0]
  const add = (text: string): void => {
    const paragraph = open.at(-1)
    if (paragraph && silent === 0) paragraph.text += text
  }
  readXml(xml, path, {
    open: (name, attributes) => {
      if (name === 'w:p') open.push({ text: '', style: null })
      else if (name === 'w:pStyle') {
        const paragraph = open.at(-1)
        if (paragraph) paragraph.style = attributes['w:val'] ?? null
      } else if (name === 'w:t') inText++
      else if (name === 'w:tab') add('\t')
      else if (name === 'w:br' || name === 'w:cr') add('\n')
      else if (name === 'w:noBreakHyphen') add('-')
      // A text box stands twice: for new and, as a fallback, for old versions of Word.
      else if (name === 'w:del' || name === 'w:moveFrom' || name === 'mc:Fallback') silent++
    },
    text: (text) => {
      if (inText > 0) add(text)
    },
    close: (name) => {
      if (name === 'w:t') inText--
      else if (name === 'w:del' || name === 'w:moveFrom' || name === 'mc:Fallback') silent--
      else if (name === 'w:p') {
        const { text = '', style = null } = open.pop() ?? {}
        const folded = text
          .replace(/[ \t\u00a0]*\n[ \t\u00a0]*/g, '\n')
          .replace(/[ \t\u00a0]+/g, ' ')
          .trim()
        if (folded !== '') paragraphs.push({ text: folded, style })
      }
    },
  })
  return paragraphs
}
