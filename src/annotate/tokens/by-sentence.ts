import type { Token } from '../../model/annotation.ts'

/** The tokens of each sentence, by the sentence's index. */
export function tokensBySentence(tokens: readonly Token[], sentences: number): readonly (readonly Token[])[] {
  const groups: Token[][] = Array.from({ length: sentences }, () => [])
  for (const token of tokens) groups[token.sentence]?.push(token)
  return groups
}
