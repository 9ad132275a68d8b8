import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItemToken, type ItsFunction } from 'wink-nlp'
import type { Token, Upos } from '../../model/annotation.ts'

const nlp = winkNLP(model, ['pos'])
const { its } = nlp

const POSSESSIVE = /^(.+)['’]s$/

/** The words of one sentence, tagged by wink-nlp; spans are relative to `sentence`. */
export function tagWords(sentence: string): Omit<Token, 'sentence'>[] {
  const words: Omit<Token, 'sentence'>[] = []
  let at = 0
  nlp
    .readDoc(sentence)
    .tokens()
    .each((item: ItemToken) => {
      const text = item.out()
      const start = sentence.indexOf(text, at)
      // wink turns some white space into tokens of its own; what is not in the sentence is no word of it.
      if (text.trim() === '' || start === -1) return
      at = start + text.length
      // Two apostrophes are one quotation mark, as some agencies write it.
      const last = words.at(-1)
      if (text === "'" && last?.text === "'" && last.end === start) {
        words[words.length - 1] = { ...last, end: at, text: "''", lower: "''", lemma: "''" }
        return
      }
      const upos = item.out(its.pos) as Upos
      // Some possessives wink splits until it has met them whole; a word is read the same way whatever was read before.
      const stem = POSSESSIVE.exec(text)?.[1]
      if (stem !== undefined) {
        const middle = start + stem.length
        const ending = text.slice(stem.length)
        const lower = stem.toLowerCase()
        words.push({ start, end: middle, text: stem, lower, lemma: lower, upos })
        words.push({ start: middle, end: at, text: ending, lower: ending, lemma: "'s", upos: 'PART' })
        return
      }
      words.push({
        start,
        end: at,
        text,
        lower: text.toLowerCase(),
        // wink has no lemma for some words after a contraction: "can't … cannot".
        lemma: lemmaOf(item) ?? text.toLowerCase(),
        upos,
      })
    })
  return words
}

function lemmaOf(item: ItemToken): string | undefined {
  // The published type of `its.lemma` lacks the arguments that wink itself supplies, and says nothing of words without one.
  return item.out(its.lemma as unknown as ItsFunction<string | undefined>)
}
