import type { ParsedReport } from '../../model/annotated-report.ts'
import type { Sentence, Token } from '../../model/annotation.ts'
import type { ReadingFormat } from '../../model/ports/reading-format.ts'
import { sharesToken } from './conllu/multiword.ts'

/**
 * CoNLL-U, universaldependencies.org/format: sentences and words, for the field's own scorers. What is unknown is `_`.
 */
export const conllu = {
  name: 'conllu',
  extension: '.conllu',
  write: ({ report, layers: { sentences, tokens: all }, features = [] }: ParsedReport): string => {
    const tokens = tokensOf(sentences.length, all, features)
    const blocks = sentences.map((sentence, index) => {
      const opensParagraph = sentence.paragraph !== sentences[index - 1]?.paragraph
      return [
        ...(index === 0 ? [`# newdoc id = ${report.id}`] : []),
        ...(opensParagraph ? ['# newpar'] : []),
        `# sent_id = ${report.id}-${index + 1}`,
        `# text = ${textOf(report.text, sentence)}`,
        ...rowsOf(report.text, tokens[index] ?? []),
      ].join('\n')
    })
    return blocks.map((block) => `${block}\n\n`).join('')
  },
} satisfies ReadingFormat

interface IndexedToken extends Token {
  /** Its place in the report's tokens. */
  readonly index: number
  readonly features: string
}

function tokensOf(
  sentences: number,
  tokens: readonly Token[],
  features: readonly string[],
): readonly (readonly IndexedToken[])[] {
  const groups: IndexedToken[][] = Array.from({ length: sentences }, () => [])
  for (const [index, token] of tokens.entries())
    groups[token.sentence]?.push({ ...token, index, features: features[index] ?? '' })
  return groups
}

/** A line for each word, and before those that are written as one a line with their range. */
function rowsOf(text: string, tokens: readonly IndexedToken[]): string[] {
  const rows: string[] = []
  const first = tokens[0]?.index ?? 0
  let at = 0
  while (at < tokens.length) {
    const to = lastOf(tokens, at)
    const end = tokens[to]?.end ?? 0
    const misc = to + 1 < tokens.length && tokens[to + 1]?.start === end ? 'SpaceAfter=No' : '_'
    if (to > at) {
      const form = cell(text.slice(tokens[at]?.start, end))
      rows.push([`${at + 1}-${to + 1}`, form, '_', '_', '_', '_', '_', '_', '_', misc].join('\t'))
    }
    for (const [offset, token] of tokens.slice(at, to + 1).entries())
      rows.push(rowOf(token, at + offset + 1, first, to > at ? '_' : misc))
    at = to + 1
  }
  return rows
}

/** The last of the words that are written as one with the word at `at`. */
function lastOf(tokens: readonly Token[], at: number): number {
  let to = at
  for (;;) {
    const [before, token] = [tokens[to], tokens[to + 1]]
    if (before === undefined || token === undefined || !sharesToken(before, token)) return to
    to++
  }
}

function rowOf(token: IndexedToken, id: number, first: number, misc: string): string {
  const isRoot = token.relation === 'root'
  const head = token.head >= 0 ? String(token.head - first + 1) : isRoot ? '0' : '_'
  return [
    String(id),
    cell(token.text),
    cell(token.lemma),
    token.upos,
    token.xpos || '_',
    token.features || '_',
    head,
    token.relation || '_',
    '_',
    misc,
  ].join('\t')
}

/** The text of a sentence on one line: white space of any kind is a blank, as nothing else keeps a line whole. */
function textOf(text: string, { start, end }: Sentence): string {
  return text.slice(start, end).replace(/[\s\u0085\u2028\u2029]+/g, ' ')
}

function cell(value: string): string {
  return value.replace(/[\s\u0085\u2028\u2029]+/g, ' ') || '_'
}
