import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A word of a CoNLL-U sentence, universaldependencies.org/format: columns by their names there. */
export interface Word {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  readonly feats: string
  /** Index of the head in the sentence's words, -1 for the root. */
  readonly head: number
  readonly deprel: string
  /** The MISC column, where entities stand in GUM. */
  readonly misc: string
}

export interface TreeSentence {
  readonly text: string
  readonly words: readonly Word[]
  /** Of each word, where it stands in `text`. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** Of each word, whether it shares a multiword token with the word before it: the "n't" of "don't". */
  readonly joined: readonly boolean[]
  /** Whether white space follows the sentence where its paragraph goes on. */
  readonly spaceAfter: boolean
  readonly opensParagraph: boolean
  readonly document: string
}

/** Reads one CoNLL-U text. Multi-word tokens give offsets only: their words share their characters. */
export function readConllu(content: string): TreeSentence[] {
  const sentences: TreeSentence[] = []
  let document = ''
  let opensParagraph = false
  let text = ''
  let rows: string[][] = []
  const close = () => {
    if (rows.length > 0) sentences.push({ text, document, opensParagraph, ...wordsOf(text, rows) })
    rows = []
    opensParagraph = false
  }
  for (const line of content.split('\n')) {
    if (line === '') close()
    else if (line.startsWith('# newdoc')) document = line.slice(line.indexOf('=') + 1).trim()
    else if (line.startsWith('# newpar')) opensParagraph = true
    else if (line.startsWith('# text =')) text = line.slice(8).trim()
    else if (!line.startsWith('#')) rows.push(line.split('\t'))
  }
  close()
  return sentences
}

/** The train or dev part of a treebank: "ud-ewt" is one file, "gum" a file for each document. */
export function readTreebank(
  corpora: string,
  name: 'ud-ewt' | 'gum',
  part: 'train' | 'dev',
  genre = '',
): TreeSentence[] {
  if (name === 'ud-ewt') return readConllu(readFileSync(join(corpora, name, `${part}.conllu`), 'utf8'))
  const folder = join(corpora, name, part)
  const files = readdirSync(folder).filter((file) => file.startsWith(`GUM_${genre}`))
  return files.sort().flatMap((file) => readConllu(readFileSync(join(folder, file), 'utf8')))
}

/** The raw text of sentences in a row: a blank between sentences unless SpaceAfter=No, an empty line between paragraphs and documents. */
export function rawText(sentences: readonly TreeSentence[]): { text: string; starts: number[] } {
  let text = ''
  const starts: number[] = []
  let before: TreeSentence | null = null
  for (const sentence of sentences) {
    if (before !== null) {
      const breaks = sentence.opensParagraph || sentence.document !== before.document
      text += breaks ? '\n\n' : before.spaceAfter ? ' ' : ''
    }
    before = sentence
    starts.push(text.length)
    text += sentence.text
  }
  return { text, starts }
}

function wordsOf(text: string, rows: readonly string[][]) {
  const words: Word[] = []
  const starts: number[] = []
  const ends: number[] = []
  const joined: boolean[] = []
  let spaceAfter = true
  let at = 0
  let sharedFrom = 0
  let sharedUntil = 0
  let shared = { form: '', start: 0 }
  for (const row of rows) {
    const [
      id = '',
      form = '',
      lemma = '',
      upos = '',
      xpos = '',
      feats = '',
      head = '0',
      deprel = '',
      ,
      misc = '',
    ] = row
    if (id.includes('.')) continue
    if (id.includes('-')) {
      sharedFrom = Number(id.split('-')[0])
      sharedUntil = Number(id.split('-')[1])
      spaceAfter = !misc.includes('SpaceAfter=No')
      const start = text.indexOf(form, at)
      shared = { form, start: start === -1 ? at : start }
      at = shared.start
      continue
    }
    const isShared = Number(id) <= sharedUntil
    const found = text.indexOf(form, at)
    const limit = isShared ? shared.start + shared.form.length : at + 3
    const start = found !== -1 && found <= limit ? found : at
    words.push({ form, lemma, upos, xpos, feats, head: Number(head) - 1, deprel, misc })
    starts.push(start)
    joined.push(isShared && Number(id) > sharedFrom)
    if (!isShared) spaceAfter = !misc.includes('SpaceAfter=No')
    at = found === start ? start + form.length : start
    ends.push(at)
    if (Number(id) === sharedUntil) {
      at = shared.start + shared.form.length
      ends[ends.length - 1] = at
    }
  }
  return { words, starts, ends, joined, spaceAfter }
}
