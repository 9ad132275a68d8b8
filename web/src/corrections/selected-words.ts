/** The words of a report that are selected on the page, letter for letter; `null` where none of its are. */
export function selectedWords(text: string): string | null {
  const selection = window.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const start = offsetOf(range.startContainer, range.startOffset)
  const end = offsetOf(range.endContainer, range.endOffset)
  if (start === null || end === null || start >= end) return null
  const words = text.slice(start, end)
  return words.trim() === '' ? null : words.trim()
}

/** Where in the report a place of the page stands: by the piece of text that it is in. */
function offsetOf(node: Node, offset: number): number | null {
  if (node.nodeType !== Node.TEXT_NODE) {
    // Between pieces: the one that follows begins there, or the one before has ended.
    const next = node.childNodes[offset] ?? node
    const piece =
      next instanceof Element ? (next.closest('[data-at]') ?? next.querySelector('[data-at]')) : null
    return piece === null ? null : Number(piece.getAttribute('data-at'))
  }
  const piece = node.parentElement?.closest('[data-at]')
  return piece ? Number(piece.getAttribute('data-at')) + offset : null
}
