import { describe, expect, it } from 'vitest'
import { reportFromText } from '../../../intake/report-from-text.ts'
import { annotate } from '../../pipeline.ts'

function told(text: string): readonly string[] {
  const { attributions } = annotate(reportFromText(text, {})).layers
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
  return attributions.map(
    ({ source, content }) => `${source ? words(source) : '-'}: ${content.map(words).join(' … ')}`,
  )
}

describe('the verb that takes the content tells it', () => {
  it.each([
    [
      'A foreman who asked not to be identified said two charges had been set.',
      'A foreman who asked not to be identified: two charges had been set',
    ],
    [
      'A clerk, who asked not to be named, told the Post that the deal was dead.',
      'A clerk: that the deal was dead',
    ],
  ])('%s', (text, wanted) => {
    expect(told(text)).toEqual([wanted])
  })
})

describe('a content goes on to the end of its clause', () => {
  it.each([
    ['She expects up to 300 mm of rain by Saturday noon.', 'She: up to 300 mm of rain'],
    [
      'The union has threatened to strike in October unless the company agrees to talks.',
      'The union: to strike in October unless the company agrees to talks',
    ],
    [
      'He instructed the government to submit, within ten days, a list of the farms.',
      'He: the government to submit, within ten days, a list of the farms',
    ],
  ])('%s', (text, wanted) => {
    expect(told(text)).toEqual([wanted])
  })
})

describe('what stands before its source is told with its reason', () => {
  it.each([
    [
      'The ferry turned over at once, a harbor pilot said on condition of anonymity, because its ballast had shifted.',
      'a harbor pilot: The ferry turned over at once … because its ballast had shifted',
    ],
    [
      'The school will stay shut, the head said, because the boiler is broken.',
      'the head: The school will stay shut … because the boiler is broken',
    ],
    ['On Friday, the minister said no one had been hurt.', 'the minister: no one had been hurt'],
  ])('%s', (text, wanted) => {
    expect(told(text)).toContain(wanted)
  })
})

describe('an account, according to which something is so', () => {
  it('vouches for it, and is denied with it', () => {
    expect(
      told('She denied an account in the Lom Gazette according to which a tank had leaked for three days.'),
    ).toEqual([
      'She: an account in the Lom Gazette according to which a tank had leaked for three days',
      'an account in the Lom Gazette: a tank had leaked for three days',
    ])
  })
})

describe('behind a semicolon another gives his figure', () => {
  it('though somebody else is named before', () => {
    expect(
      told(
        "According to the bank, the port owed 170 million crowns in May; the port's new head, Rado Ilk, has put the debt at 130 million.",
      ),
    ).toEqual([
      'the bank: the port owed 170 million crowns in May',
      "the port's new head, Rado Ilk: the debt at 130 million",
    ])
  })
})

describe('who says one thing and demands another', () => {
  it.each([
    [
      'The union said it would strike and demanded a raise of 5 percent.',
      ['The union: it would strike', 'The union: a raise of 5 percent'],
    ],
  ])('%s', (text, wanted) => {
    expect(told(text)).toEqual(expect.arrayContaining(wanted))
  })

  it('but not who tells that another demanded it', () => {
    expect(told('The mayor said the gang came back and demanded 40 crowns.')).toContain(
      'The mayor: the gang came back and demanded 40 crowns',
    )
  })
})

describe('of whom something is said by somebody', () => {
  it.each([
    [
      'The abbot was said by one weekly to have been in Lom since March.',
      'one weekly: The abbot … to have been in Lom since March',
    ],
    ['The mayor was reported by two papers to have left town.', 'two papers: The mayor … to have left town'],
  ])('%s', (text, wanted) => {
    expect(told(text)).toContain(wanted)
  })
})

describe('nothing is told', () => {
  it.each([
    'She laughs when I mention it.',
    'Leila Haddad talks to Jonas Reed about trucks.',
    'The video, which appears to show a flood in another country, was made years ago.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([])
  })

  it('by who is asked, but by who answers', () => {
    expect(told('Asked about the letters, a spokesman said that they were lost.')).toEqual([
      'a spokesman: that they were lost',
    ])
  })

  it('but a question is', () => {
    expect(told('Asked whether the road was closed, the mayor said it was.')[0]).toContain(
      'whether the road was closed',
    )
  })
})

describe('whom the text goes by', () => {
  it.each([
    [
      'They are the work of Italians, in the view of the historian Ximena Sol.',
      'the historian Ximena Sol: They are the work of Italians',
    ],
    ['Three thousand crowns a head, in his recollection.', 'his: Three thousand crowns a head'],
    [
      'Power is out in a third of the province, per the grid company Voltar.',
      'the grid company Voltar: Power is out in a third of the province',
    ],
    [
      'According to two people who have seen it, the bench was closed.',
      'two people who have seen it: the bench was closed',
    ],
    [
      'In the words of the governor, Timur Askar, "the field has not let us down."',
      'the governor, Timur Askar: "the field has not let us down."',
    ],
  ])('%s', (text, wanted) => {
    expect(told(text)).toContain(wanted)
  })

  it.each(['It costs 50 crowns per head.', 'The firm was wrong in its judgment of the market.'])(
    'nobody in: %s',
    (text) => {
      expect(told(text)).toEqual([])
    },
  )
})
