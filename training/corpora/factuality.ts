import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { shippedCore } from '../../src/annotate/syntax/shipped-core.ts'
import { lemmaOf } from '../../src/annotate/tokens/lemmas/lemma-of.ts'
import type { Token, Upos } from '../../src/model/annotation.ts'

/** A sentence of a factuality corpus, its words as our own language core reads them. */
export interface FactualitySentence {
  readonly tokens: readonly Token[]
  /** The event words and how far they happened: -3 (did not) to +3 (did). */
  readonly targets: readonly { readonly at: number; readonly score: number }[]
}

/**
 * One part of a factuality corpus (`dev.jsonl`): a sentence a line, its words parted by spaces, and its targets.
 * Throws where the file is missing.
 */
export function readFactuality(folder: string, part: string): readonly FactualitySentence[] {
  return readFileSync(join(folder, `${part}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { text, targets } = JSON.parse(line) as Line
      return {
        tokens: tokensOf(text.split(' ')),
        targets: targets.map(({ span1: [at], label }) => ({ at, score: label })),
      }
    })
}

interface Line {
  readonly text: string
  readonly targets: readonly { readonly span1: readonly [number, number]; readonly label: number }[]
}

function tokensOf(forms: readonly string[]): readonly Token[] {
  const core = shippedCore()
  const { tags, heads, relations } = core.read(forms, [forms.length])
  let start = 0
  return forms.map((form, at) => {
    const [xpos = '', upos = 'X'] = (core.tags[tags[at] ?? 0] ?? '').split(' ') as [string, Upos]
    const token: Token = {
      start,
      end: start + form.length,
      text: form,
      lower: form.toLowerCase(),
      lemma: lemmaOf(form, upos, xpos),
      upos,
      xpos,
      sentence: 0,
      head: heads[at] ?? -1,
      relation: core.relations[relations[at] ?? 0] ?? '',
    }
    start = token.end + 1
    return token
  })
}
