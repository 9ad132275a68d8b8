const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
)
const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE FIGCAPTION NAV FORM BUTTON SVG IFRAME SELECT'.split(' '),
)

/** The text of an element, a paragraph a block, white space folded; captions, forms and scripts left out. */
export function proseOf(root: Node): string {
  const paragraphs: string[] = []
  let current = ''
  const flush = () => {
    const paragraph = current.replace(/[ \t\r\n\f\u00a0]+/g, ' ').trim()
    if (paragraph !== '') paragraphs.push(paragraph)
    current = ''
  }
  // A stack of our own: pages nest deeper than calls may.
  const stack: (Node | 'flush')[] = [root]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === 'flush') flush()
    else if (node.nodeType === 3) current += node.textContent ?? ''
    else if (node.nodeType === 1) {
      const name = node.nodeName.toUpperCase()
      if (SKIPPED.has(name)) continue
      if (name === 'BR') current += ' '
      if (BLOCKS.has(name)) {
        flush()
        stack.push('flush')
      }
      stack.push(...[...node.childNodes].reverse())
    }
  }
  flush()
  return paragraphs.join('\n\n')
}
