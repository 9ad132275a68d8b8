import { describe, expect, it } from 'vitest'
import { reportFromText } from '../../intake/report-from-text.ts'
import { findMentions } from '../mentions/find-mentions.ts'
import { findSentences } from '../sentences/find-sentences.ts'
import { tagTokensAndRoles } from '../tokens/tag-tokens.ts'
import { findAttributions } from './find-attributions.ts'

/** Source and cue of each attribution, each behind those of the one that it stands in. */
function chainsOf(text: string): readonly string[] {
  const report = reportFromText(text, {})
  const { sentences } = findSentences.annotate(report, {})
  const { tokens, nameLabels, roleSpans } = tagTokensAndRoles.annotate(report, { sentences })
  const { mentions } = findMentions.annotate(report, { sentences, tokens, nameLabels })
  const { attributions } = findAttributions.annotate(report, { sentences, tokens, roleSpans, mentions })
  const words = (span: { start: number; end: number } | null) =>
    span ? text.slice(span.start, span.end) : 'somebody'
  const chainOf = (id: string | null): string => {
    const own = attributions.find((attribution) => attribution.id === id)
    if (!own) return ''
    const above = chainOf(own.within)
    return `${above === '' ? '' : `${above} > `}${words(own.source)} ${words(own.cue)}`
  }
  return attributions.map(({ id }) => chainOf(id))
}

describe('chains', () => {
  it.each([
    [
      'what closes a sentence reports all of it',
      'The mayor said that the dam would hold until spring, the Weekly Courier reported on Monday.',
      'the Weekly Courier reported > The mayor said',
    ],
    [
      'what closes a sentence behind a quotation reports all of it',
      'The mayor stated that the dam "will hold for those who trust it," the Weekly Courier said.',
      'the Weekly Courier said > The mayor stated',
    ],
    [
      'an outlet quotes a source',
      'Reuters reported that the two countries agreed to meet again in May, quoting a diplomatic source in Oslo.',
      'Reuters reported > a diplomatic source in Oslo quoting',
    ],
    [
      '"according to" closes a sentence too',
      'Senior engineers believe that the dam will hold until spring, according to the Weekly Courier.',
      'the Weekly Courier according to > Senior engineers believe',
    ],
    [
      'one outlet quotes somebody as saying',
      'Reuters quoted Marta Ilves as saying that the dam would hold until spring.',
      'Reuters quoted > Marta Ilves as saying',
    ],
    [
      'one outlet cites somebody as telling others',
      'The New York Times cited two aides to the mayor as telling lawmakers that the dam was cracked.',
      'The New York Times cited > two aides to the mayor as telling',
    ],
    [
      'an outlet cites somebody behind a clause of its own',
      'Kyodo reported that envoys will meet in Oslo in May to discuss flood aid, citing an unnamed harbour official.',
      'Kyodo reported > an unnamed harbour official citing',
    ],
    [
      'officials concede something according to an outlet with its citation',
      'According to the Weekly Courier (Ana Roe, "BRIDGE TALKS IN DOUBT", Larne, 3/14/97), senior engineers privately concede that the dam will not hold.',
      'the Weekly Courier According to > senior engineers privately concede',
    ],
    [
      'somebody is quoted by an outlet as saying',
      'Marta Ilves was quoted by Le Monde as saying that she would not resign.',
      'Le Monde was quoted by > Marta Ilves as saying',
    ],
    [
      'somebody quoted by an agency says',
      'Southern officials, quoted by Yonhap, said that the ship had left the harbour.',
      'Yonhap quoted by > Southern officials said',
    ],
    [
      'somebody is said by a paper to have told others',
      'The minister was said by one northern daily to have told the general staff that the missiles would be scrapped.',
      'one northern daily said by > The minister have told',
    ],
    [
      'an outlet reports, citing somebody',
      'CNN, citing two senior officials, reported that the treaty would be signed in Geneva.',
      'CNN reported > two senior officials citing',
    ],
    [
      'an agency reported, quoting somebody, that',
      'Interfax reported on Monday, quoting the Defence Ministry, that three ships had left the harbour.',
      'Interfax reported > the Defence Ministry quoting',
    ],
    [
      'an outlet reports according to somebody',
      'The Associated Press reported that the dam may fail next week, according to engineers who have seen it.',
      'The Associated Press reported > engineers who have seen it according to',
    ],
    [
      'whom a relative clause describes',
      'The mayor said there are those who think the dam is cracked.',
      'The mayor said > those who think',
    ],
    [
      'an infinitive behind an adjunct',
      'The mayor said the president had agreed in principle to meet the engineers.',
      'The mayor said > the president had agreed',
    ],
    [
      'a noun that a verb confirms',
      'The mayor confirmed reports that the dam was cracked in several places.',
      'The mayor confirmed > somebody reports',
    ],
    [
      'a participle has the subject of its main clause',
      'Noting that the engineers had warned that the dam was cracked, the mayor said: "We must act."',
      'the mayor Noting > the engineers had warned',
    ],
    [
      'a relative clause that goes on behind its verb',
      'The mayor promised to end what he said were repeated attacks on the dam.',
      'The mayor promised > he said',
    ],
  ])('%s', (_, text, chain) => {
    expect(chainsOf(text)).toContain(chain)
  })

  it.each([
    [
      'When the mayor said the dam was safe, the Weekly Courier reported a crack on Monday.',
      'Courier reported > the mayor said',
    ],
    [
      'The mayor said the dam was safe, and the Weekly Courier reported.',
      'Courier reported > The mayor said',
    ],
  ])('no chain in “%s”', (text, chain) => {
    expect(chainsOf(text).join('\n')).not.toContain(chain)
  })
})
