import { describe, expect, it } from 'vitest'
import type { Token, Upos } from '../../model/annotation.ts'
import type { Report } from '../../model/report.ts'
import { conllu } from './conllu.ts'

const TEXT = "Crews don't\nsail. Why?"

describe('CoNLL-U', () => {
  it('has heads counted within the sentence, features, ranges, and _ for what is unknown', () => {
    const tokens = [
      token(0, 5, 'crew', 'NOUN', 0, { xpos: 'NNS', head: 3, relation: 'nsubj' }),
      token(6, 8, 'do', 'AUX', 0, { xpos: 'VBP', head: 3, relation: 'aux' }),
      token(8, 11, 'not', 'PART', 0, { xpos: 'RB', head: 3, relation: 'advmod' }),
      token(12, 16, 'sail', 'VERB', 0, { xpos: 'VB', head: -1, relation: 'root' }),
      token(16, 17, '.', 'PUNCT', 0, { xpos: '.', head: 3, relation: 'punct' }),
      token(18, 21, 'why', 'ADV', 1, { xpos: 'WRB', head: -1, relation: 'root' }),
      token(21, 22, '?', 'PUNCT', 1, {}),
    ]
    const sentences = [
      { start: 0, end: 17, paragraph: 0 },
      { start: 18, end: 22, paragraph: 0 },
    ]
    // The report's other fields are not printed.
    const report = { id: 'sha256-0', text: TEXT } as Report
    const features = ['Number=Plur', '', 'Polarity=Neg', 'VerbForm=Inf', '', '', '']
    expect(conllu.write({ report, layers: { sentences, tokens }, features })).toBe(
      [
        '# newdoc id = sha256-0',
        '# newpar',
        '# sent_id = sha256-0-1',
        "# text = Crews don't sail.",
        '1\tCrews\tcrew\tNOUN\tNNS\tNumber=Plur\t4\tnsubj\t_\t_',
        "2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_",
        '2\tdo\tdo\tAUX\tVBP\t_\t4\taux\t_\t_',
        "3\tn't\tnot\tPART\tRB\tPolarity=Neg\t4\tadvmod\t_\t_",
        '4\tsail\tsail\tVERB\tVB\tVerbForm=Inf\t0\troot\t_\tSpaceAfter=No',
        '5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_',
        '',
        '# sent_id = sha256-0-2',
        '# text = Why?',
        '1\tWhy\twhy\tADV\tWRB\t_\t0\troot\t_\tSpaceAfter=No',
        '2\t?\t?\tPUNCT\t_\t_\t_\t_\t_\t_',
        '',
        '',
      ].join('\n'),
    )
  })
})

function token(
  start: number,
  end: number,
  lemma: string,
  upos: Upos,
  sentence: number,
  known: Partial<Pick<Token, 'xpos' | 'head' | 'relation'>>,
): Token {
  const text = TEXT.slice(start, end)
  return {
    start,
    end,
    text,
    lower: text.toLowerCase(),
    lemma,
    upos,
    sentence,
    xpos: '',
    head: -1,
    relation: '',
    ...known,
  }
}
