import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Report, Segment } from '../../../model/report.ts'
import { textOf } from '../../../model/span.ts'
import { findSentences } from '../../sentences/find-sentences.ts'
import { tagTokens } from '../../tokens/tag-tokens.ts'
import { findMentions } from '../find-mentions.ts'

/** What the "I", "we" and "you" of a text mean, in reading order; or other words, as it is asked. */
function persons(
  text: string,
  more: {
    readonly headline?: string
    readonly segments?: readonly Segment[]
    readonly words?: RegExp
  } = {},
): readonly string[] {
  const report: Report = {
    id: 'sha256-0123456789abcdef0123456789abcdef',
    publication: null,
    volume: null,
    issue: null,
    headline: more.headline ?? null,
    url: null,
    published: { edtf: '', from: 'unknown', evidence: [] },
    dates: [],
    text,
    segments: more.segments ?? [{ kind: 'body', start: 0, end: text.length }],
  }
  const { sentences } = findSentences.annotate(report, {})
  const { tokens, nameLabels } = tagTokens.annotate(report, { sentences })
  const { entities, mentions } = findMentions.annotate(report, { sentences, tokens, nameLabels })
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]))
  return mentions
    .filter((mention) => (more.words ?? /^(?:I|we|you)$/i).test(textOf(text, mention)))
    .map((mention) => `${textOf(text, mention)}: ${nameOf.get(mention.entity ?? '') ?? '-'}`)
}

const INTRODUCTION = 'Lena Marsh, the mayor of Orla, spoke with the Harrow Post on Tuesday about the levy.'

describe('transcripts', () => {
  it('gives the first person to the label before it, and the second to the other of two', () => {
    expect(
      persons(
        `${INTRODUCTION}\n\nHARROW POST: Why did you raise it?\n\nMARSH: I think the port was short of money.\n\nHARROW POST: We saw no figures.`,
      ),
    ).toEqual(['you: Lena Marsh', 'I: Lena Marsh', 'We: Harrow Post'])
  })

  it('lets the label of an answer stand for whoever is interviewed, and that of a question for nobody it knows', () => {
    const interview = `${INTRODUCTION}\n\nQ: Will you resign?\n\nA: I will not.\n\nQ: Why?\n\nA: It is a good port.`
    expect(persons(interview, { words: /^[QA]$/ })).toEqual([
      'Q: -',
      'A: Lena Marsh',
      'Q: -',
      'A: Lena Marsh',
    ])
    expect(persons('The answer was short. A: no. I left.', { words: /^A$/ })).not.toContain('A: Lena Marsh')
  })

  it('reads lines, parentheses in labels, and turns of several paragraphs', () => {
    expect(
      persons(
        'Jon Doe (Harrow Post): The levy is high.\nLena Marsh: It is not.\n\nI told the council so.\n\nJon Doe: I doubt it.',
      ),
    ).toEqual(['I: Lena Marsh', 'I: Jon Doe'])
  })

  it('knows who answers where the labels are letters', () => {
    expect(
      persons(`${INTRODUCTION}\n\nQ: Will you resign?\n\nA: I will not.\n\nQ: Why?\n\nA: I like it here.`),
    ).toEqual(['you: Lena Marsh', 'I: Lena Marsh', 'I: Lena Marsh'])
  })

  it('takes one line with a colon for no transcript', () => {
    expect(persons('Lena Marsh: a life.\n\nI met her in Orla.')).toEqual(['I: -'])
  })
})

describe('interviews without labels', () => {
  const questions =
    'Why did you raise the levy?\n\nI think the port was short of money. You cannot run it on air.\n\nDo you regret it?\n\nNo. I would do it again.'

  it('tells who answers from the introduction', () => {
    expect(persons(`${INTRODUCTION}\n\n${questions}`)).toEqual([
      'you: Lena Marsh',
      'I: Lena Marsh',
      'You: -',
      'you: Lena Marsh',
      'I: Lena Marsh',
    ])
  })

  it('or from the headline', () => {
    expect(persons(questions, { headline: 'Interview with Harbour Board chair Helen Marsh' })).toContain(
      'I: Helen Marsh',
    )
  })

  it('leaves questions in a text that is no interview', () => {
    expect(persons(`The mayor of Orla raised the levy.\n\n${questions}`)).not.toContain('I: Lena Marsh')
  })
})

describe('who tells a text', () => {
  it('is who gives a name at the beginning', () => {
    expect(persons('Hello, I am Lena Marsh. I think that the levy will hold.')).toEqual([
      'I: Lena Marsh',
      'I: Lena Marsh',
    ])
    expect(persons('I am not Lena Marsh. I think that the levy will hold.')).toEqual(['I: -', 'I: -'])
  })

  it('is the one in the byline, in the text or told apart by intake', () => {
    expect(persons('By Jon Doe\n\nI saw the harbour on Tuesday.')).toEqual(['I: Jon Doe'])
    const text = 'By JON DOE, Harrow Post\n\nI saw the harbour on Tuesday. "I am tired," Lena Marsh said.'
    const segments: Segment[] = [
      { kind: 'byline', start: 0, end: 23 },
      { kind: 'body', start: 25, end: text.length },
    ]
    expect(persons(text, { segments })).toEqual(['I: Jon Doe', 'I: Lena Marsh'])
  })

  it('is whoever signs each letter of a page', () => {
    expect(
      persons(
        'I cannot see why the levy rose.\n\nLena Marsh\n\nI doubt that the port needs it, and I say so as a pilot.\n\nJon Doe',
      ),
    ).toEqual(['I: Lena Marsh', 'I: Jon Doe', 'I: Jon Doe'])
  })

  it('is left open of two who wrote it', () => {
    expect(persons('By Jon Doe and Lena Marsh\n\nI saw the harbour on Tuesday.')).toEqual(['I: -'])
  })
})

describe('who is spoken to', () => {
  it('is who is called by name', () => {
    expect(persons('"Jon, you know that," Lena Marsh told Jon Doe.')).toEqual(['you: Jon Doe'])
  })

  it('is whom a quotation is said to', () => {
    expect(persons('Lena Marsh told Jon Doe: "You must go."')).toEqual(['You: Jon Doe'])
  })
})

it('takes any lines for turns without an error, twice alike', () => {
  const line = fc.constantFrom(
    'Q:',
    'A:',
    'MARSH:',
    'I',
    'you?',
    'By Jon Doe',
    '\n',
    '\n\n',
    ' ',
    '"',
    ':',
    'my name is',
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
      const text = lines.join(' ')
      expect(persons(text)).toEqual(persons(text))
    }),
    { numRuns: 60 },
  )
})
