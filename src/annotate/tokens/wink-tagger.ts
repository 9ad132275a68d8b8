import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItemToken, type ItsFunction } from 'wink-nlp'
import type { Token, Upos } from '../../model/annotation.ts'

const nlp = winkNLP(model, ['pos'])
const { its } = nlp

/** wink has no PTB tags and no syntax. */
const UNPARSED = { xpos: '', head: -1, relation: '' } as const

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
      // The published type of `its.lemma` lacks the arguments that wink itself supplies.
      const upos = item.out(its.pos) as Upos
      // Some possessives wink splits until it has met them whole; a word is read the same way whatever was read before.
      const stem = POSSESSIVE.exec(text)?.[1]
      if (stem !== undefined) {
        const middle = start + stem.length
        const ending = text.slice(stem.length)
        const lower = stem.toLowerCase()
        words.push({ start, end: middle, text: stem, lower, lemma: lower, upos, ...UNPARSED })
        words.push({
          start: middle,
          end: at,
          text: ending,
          lower: ending,
          lemma: "'s",
          upos: 'PART',
          ...UNPARSED,
        })
        return
      }
      words.push({
        start,
        end: at,
        text,
        lower: text.toLowerCase(),
        lemma: item.out(its.lemma as unknown as ItsFunction<string>),
        upos,
        ...UNPARSED,
      })
    })
  return words
}
