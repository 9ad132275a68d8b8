/** Nouns of which there are many kinds: that there is none of one kind says nothing of another. */
export const VAGUE_NOUNS: ReadonlySet<string> = new Set(
  'evidence doubt reason need plan sign question comment choice way one room chance word change problem difference talks troop attack election payment remark'.split(
    ' ',
  ),
)
