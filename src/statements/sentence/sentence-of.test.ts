import { describe, expect, it } from 'vitest'
import { sentencesOf } from '../../annotate/sentences/find-sentences.ts'
import { tagTokens } from '../../annotate/tokens/tag-tokens.ts'
import { STANCE_WORDS } from '../../lexicon/en/stance-words.ts'
import type { AnnotatedReport, Layers } from '../../model/annotated-report.ts'
import type { Attribution, Citation, Entity, Hedge, Mention, TimeExpression } from '../../model/annotation.ts'
import type { Report } from '../../model/report.ts'
import type { Span } from '../../model/span.ts'
import { buildStatements } from '../build-statements.ts'
import { editStatement } from '../edit-statement.ts'
import { contentPieces } from './sentence-of.ts'
import { surroundingsOf } from './surroundings.ts'

type Made = Partial<Attribution> & {
  readonly who: string | null
  readonly did: string
  readonly what: string
}

interface Example {
  readonly text: string
  /** Outermost first, each in the content of the one before. */
  readonly chain: readonly Made[]
  /** Words, and the entity that they mean. */
  readonly means?: readonly (readonly [words: string, name: string])[]
  /** Words, and the date that they mean. */
  readonly days?: readonly (readonly [words: string, edtf: string])[]
  readonly cites?: readonly (readonly [outlet: string, date: string | null])[]
  readonly hedge?: { readonly words: string; readonly over: string; readonly certainty: Hedge['certainty'] }
  readonly published?: string
  readonly publication?: null
}

function spanIn(text: string, words: string): Span {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`"${words}" is not in the text`)
  return { start, end: start + words.length }
}

function annotated(example: Example): AnnotatedReport {
  const { text, chain, means = [], days = [], cites = [], hedge, published = '2031-04-02' } = example
  const report: Report = {
    ...{
      id: 'sha256-00',
      publication: example.publication === null ? null : 'Harbour Courier',
      volume: null,
    },
    ...{ issue: null, headline: null, url: null, dates: [], text },
    published: { edtf: published, from: 'given', evidence: [] },
    segments: [{ kind: 'body', start: 0, end: text.length }],
  }
  const found = { rule: 'test' }
  const names = [...new Set(means.map(([, name]) => name))]
  const sentences = sentencesOf(text, report.segments)
  const layers: Layers = {
    sentences,
    tokens: tagTokens.annotate(report, { sentences }).tokens,
    entities: names.map(
      (name, at): Entity => ({
        ...{ id: `e${at + 1}`, key: name, type: 'person', name, aliases: [], roles: [] },
        ...{ iso3166: null, wikidata: null },
      }),
    ),
    mentions: means.map(
      ([words, name], at): Mention => ({
        ...{ ...found, id: `m${at + 1}`, ...spanIn(text, words), type: 'person', confidence: 1 },
        form: /^(?:s?he|his|her|him|they|I|we|who|himself)$/i.test(words) ? 'pronoun' : 'name',
        entity: `e${names.indexOf(name) + 1}`,
      }),
    ),
    times: days.map(
      ([words, edtf], at): TimeExpression => ({
        ...{ ...found, id: `t${at + 1}`, ...spanIn(text, words), type: 'DATE', value: edtf, mod: null, edtf },
        ...{ implied: ['day'], anchor: null },
      }),
    ),
    citations: cites.map(
      ([outlet, date], at): Citation => ({
        ...{ ...found, id: `c${at + 1}`, ...spanIn(text, outlet), outlet, entity: null, time: null, date },
        covers: { start: 0, end: text.length },
      }),
    ),
    crossReferences: [],
    published: report.published,
    attributions: chain.map(
      ({ who, did, what, ...more }, at): Attribution => ({
        ...{ ...found, id: `a${at + 1}`, ...spanIn(text, did), cue: spanIn(text, did) },
        source: who === null ? null : spanIn(text, who),
        sourceMention: null,
        content: what.split('|').map((part) => spanIn(text, part)),
        within: at === 0 ? null : `a${at}`,
        ...{ kind: 'indirect', stance: 'asserts', certainty: 'CT+', channel: 'said', ...more },
      }),
    ),
    hedges: hedge
      ? [
          {
            ...{ ...found, id: 'h1', ...spanIn(text, hedge.words), certainty: hedge.certainty },
            content: spanIn(text, hedge.over),
          },
        ]
      : [],
    events: [],
  }
  return { report, layers }
}

/** The sentence of the innermost statement. */
function sentenceOfExample(example: Example): string | undefined {
  const statements = buildStatements(annotated(example))
  return statements.toSorted((a, b) => a.chain.length - b.chain.length).at(-1)?.sentence
}

const IN = 'in the Harbour Courier of 2 April 2031'

const EXAMPLES: Readonly<Record<string, readonly [Example, string]>> = {
  'one source': [
    {
      text: 'Tomas Belin announced that the ferry would sail.',
      chain: [{ who: 'Tomas Belin', did: 'announced', what: 'that the ferry would sail' }],
    },
    `Tomas Belin announced, ${IN}, that the ferry would sail.`,
  ],
  'a pronoun and a date in the content': [
    {
      text: 'Tomas Belin said that he had seen his sister yesterday.',
      chain: [{ who: 'Tomas Belin', did: 'said', what: 'that he had seen his sister yesterday' }],
      means: [['he', 'Tomas Belin']],
      days: [['yesterday', '2031-04-01']],
    },
    `Tomas Belin said, ${IN}, that he [Tomas Belin] had seen his sister yesterday [1 April 2031].`,
  ],
  'a possessive': [
    {
      text: 'Tomas Belin said that the storm took his boat.',
      chain: [{ who: 'Tomas Belin', did: 'said', what: 'that the storm took his boat' }],
      means: [['his', 'Ana Marks']],
    },
    `Tomas Belin said, ${IN}, that the storm took his [Ana Marks'] boat.`,
  ],
  'a pronoun as source, and the day of saying': [
    {
      text: 'On Monday she told reporters that the quay was safe.',
      chain: [{ who: 'she', did: 'told', what: 'that the quay was safe' }],
      means: [['she', 'Ana Marks']],
      days: [['Monday', '2031-03-31']],
    },
    `Ana Marks said on 31 March 2031, ${IN}, that the quay was safe.`,
  ],
  'who it means is not known': [
    {
      text: 'Later they said that the quay was safe.',
      chain: [{ who: 'they', did: 'said', what: 'that the quay was safe' }],
    },
    `A source given only as “they” said, ${IN}, that the quay was safe.`,
  ],
  'a chain of two, with citations of one date': [
    {
      text: 'Executives who met him said Conti spoke of the offer as a joke (Harbour Post, Reuters, August 14).',
      chain: [
        { who: 'Executives who met him', did: 'said', what: 'Conti spoke of the offer as a joke' },
        { who: 'Conti', did: 'spoke of', what: 'the offer as a joke' },
      ],
      means: [
        ['Conti', 'Aldo Conti'],
        ['him', 'Aldo Conti'],
      ],
      cites: [
        ['Harbour Post', '2030-08-14'],
        ['Reuters', '2030-08-14'],
      ],
    },
    'Aldo Conti, as executives who met him [Aldo Conti] said, in the Harbour Post and Reuters of 14 August 2030, spoke of: the offer as a joke.',
  ],
  'a chain of two in which both say': [
    {
      text: 'Two sailors told the paper that Conti had said: "The mast is gone."',
      chain: [
        { who: 'Two sailors', did: 'told', what: 'that Conti had said: "The mast is gone."' },
        { who: 'Conti', did: 'had said', what: '"The mast is gone."', kind: 'direct' },
      ],
    },
    `Conti, as two sailors said, ${IN}: "The mast is gone."`,
  ],
  'a chain of three': [
    {
      text: 'According to the cook, the mate claimed that Conti denied that the hull leaked.',
      chain: [
        {
          who: 'the cook',
          did: 'According to',
          what: 'the mate claimed that Conti denied that the hull leaked',
        },
        { who: 'the mate', did: 'claimed', what: 'that Conti denied that the hull leaked' },
        { who: 'Conti', did: 'denied', what: 'that the hull leaked', stance: 'denies', certainty: 'CT-' },
      ],
    },
    `Conti denied, as the mate claimed, according to the cook, ${IN}, that the hull leaked.`,
  ],
  'a denial of what another says': [
    {
      text: 'The company denied that the captain had promised to wait.',
      chain: [
        {
          ...{ who: 'The company', did: 'denied', what: 'that the captain had promised to wait' },
          ...{ stance: 'denies', certainty: 'CT-' },
        },
        {
          ...{ who: 'the captain', did: 'had promised', what: 'to wait' },
          ...{ stance: 'promises', certainty: 'PR+' },
        },
      ],
    },
    `The captain had promised, which the company denied, ${IN}, to wait.`,
  ],
  'a denial without a clause': [
    {
      text: 'Tarnov denies any wrongdoing.',
      chain: [{ who: 'Tarnov', did: 'denies', what: 'any wrongdoing', stance: 'denies', certainty: 'CT-' }],
    },
    `Tarnov denies, ${IN}: any wrongdoing.`,
  ],
  'a question': [
    {
      text: 'The judge asked whether the light was on.',
      chain: [
        { who: 'The judge', did: 'asked', what: 'whether the light was on', stance: 'asks', certainty: 'Uu' },
      ],
    },
    `The judge asked, ${IN}, whether the light was on.`,
  ],
  'a demand': [
    {
      text: 'The union urged the port to close.',
      chain: [
        {
          who: 'The union',
          did: 'urged',
          what: 'the port to close',
          stance: 'demands',
          certainty: 'Uu',
        },
      ],
    },
    `The union urged, ${IN}: the port to close.`,
  ],
  'a promise': [
    {
      text: 'The mayor, a former pilot, vowed to dredge the channel.',
      chain: [
        {
          ...{ who: 'The mayor, a former pilot,', did: 'vowed', what: 'to dredge the channel' },
          ...{ stance: 'promises', certainty: 'PR+' },
        },
      ],
    },
    `The mayor, a former pilot, vowed, ${IN}, to dredge the channel.`,
  ],
  'no source': [
    {
      text: 'The tanker is reported to be adrift.',
      chain: [{ who: null, did: 'is reported', what: 'to be adrift', channel: 'not-told' }],
    },
    `The tanker is reported, by a source that is not named, ${IN}, to be adrift.`,
  ],
  'a passive that tells who was told': [
    {
      text: 'Tarnov was told by the envoys that the deal was off.',
      chain: [{ who: 'the envoys', did: 'was told', what: 'that the deal was off' }],
    },
    `The envoys, ${IN}: the deal was off.`,
  ],
  'nobody as source': [
    {
      text: 'Nobody believes that the ice will hold.',
      chain: [
        {
          ...{ who: 'Nobody', did: 'believes', what: 'that the ice will hold' },
          ...{ stance: 'doubts', certainty: 'PR-' },
        },
      ],
    },
    `Nobody believes, ${IN}, that the ice will hold.`,
  ],
  'a belief': [
    {
      text: 'The divers believe that the wreck lies deeper.',
      chain: [{ who: 'The divers', did: 'believe', what: 'that the wreck lies deeper', certainty: 'PR+' }],
    },
    `The divers believe, ${IN}, as probable, that the wreck lies deeper.`,
  ],
  'a hedge of the author over what another says': [
    {
      text: 'The envoys apparently said that the deal was off.',
      chain: [{ who: 'The envoys', did: 'said', what: 'that the deal was off' }],
      hedge: { words: 'apparently', over: 'The envoys apparently said', certainty: 'PR+' },
    },
    `The envoys, “apparently” in the report's own words, ${IN}, as probable: the deal was off.`,
  ],
  'a hedge of the author alone': [
    {
      text: 'Perhaps the tide was too low.',
      chain: [],
      hedge: { words: 'Perhaps', over: 'the tide was too low', certainty: 'PS+' },
    },
    'The Harbour Courier of 2 April 2031 in its own words, with “Perhaps”, as possible: the tide was too low.',
  ],
  'a content that its cue cuts': [
    {
      text: '"We waited," Ana Marks said, "until dawn."',
      chain: [{ who: 'Ana Marks', did: 'said', what: '"We waited,"|"until dawn."', kind: 'direct' }],
    },
    `Ana Marks said, ${IN}: "We waited," … "until dawn."`,
  ],
  'a comma that led on to who said it': [
    {
      text: '“We waited until dawn,” Ana Marks said.',
      chain: [{ who: 'Ana Marks', did: 'said', what: '“We waited until dawn,”', kind: 'direct' }],
    },
    `Ana Marks said, ${IN}: “We waited until dawn.”`,
  ],
  'spoken words without marks': [
    {
      text: 'CONTI: the mast is gone',
      chain: [{ who: 'CONTI', did: ':', what: 'the mast is gone', kind: 'direct' }],
    },
    `CONTI, ${IN}: “the mast is gone”.`,
  ],
  'citations of several dates, and of none': [
    {
      text: 'Conti said that the mast was gone (Reuters, May 5; Daily Anchor, May 6; Kyodo).',
      chain: [{ who: 'Conti', did: 'said', what: 'that the mast was gone' }],
      cites: [
        ['Reuters', 'XXXX-05-05'],
        ['Daily Anchor', 'XXXX-05-06'],
        ['Kyodo', null],
      ],
    },
    'Conti said, in Reuters of 5 May (year unknown), Daily Anchor of 6 May (year unknown) and Kyodo (date not known), that the mast was gone.',
  ],
  'a report of which nothing is known': [
    {
      text: 'Conti said on Monday that\nthe mast was gone.',
      chain: [{ who: 'Conti', did: 'said', what: 'that\nthe mast was gone' }],
      published: 'XXXX-XX-XX',
      publication: null,
    },
    'Conti said, in a report (date not known), that the mast was gone.',
  ],
}

describe('a statement as a sentence', () => {
  it.each(Object.entries(EXAMPLES))('%s', (_, [example, sentence]) => {
    expect(sentenceOfExample(example)).toBe(sentence)
  })

  it.each(STANCE_WORDS)('$stance', ({ own, outer, example }) => {
    expect(example).toContain(` ${own}`)
    expect(outer).toContain('SOURCE')
  })

  it('has the words of the report, letter for letter, between what is put in', () => {
    for (const [example] of Object.values(EXAMPLES)) {
      const { report, layers } = annotated(example)
      for (const { content, quote, sentence = '' } of buildStatements({ report, layers })) {
        const pieces = contentPieces({ content }, surroundingsOf(report, layers))
        const own = pieces.filter(({ added }) => !added).map(({ words }) => words)
        expect(own.join('')).toBe(quote)
        for (const words of own)
          expect(sentence).toContain(words.replace(/\s+/g, ' ').replace(/,\W*$/, '').trim())
      }
    }
  })

  it('cuts a source that has no end', () => {
    const who = `Pilots ${'- '.repeat(50_000)}of Halden`
    const sentence = sentenceOfExample({
      text: `${who} said that the mast was gone.`,
      chain: [{ who, did: 'said', what: 'that the mast was gone' }],
    })
    expect(sentence).toMatch(/^Pilots [- ]{300,400}… said, in .*, that the mast was gone\.$/)
  })

  it('follows a correction', () => {
    const [example] = EXAMPLES['one source'] ?? []
    if (!example) throw new Error('the example is gone')
    const made = annotated(example)
    const [statement] = buildStatements(made)
    if (!statement) throw new Error('nothing was said')
    expect(editStatement(made, statement, { stance: 'denies', certainty: 'CT-' }).sentence).toBe(
      `Tomas Belin denied, ${IN}, that the ferry would sail.`,
    )
    expect(editStatement(made, statement, { content: spanIn(example.text, 'the ferry') }).sentence).toBe(
      `Tomas Belin announced, ${IN}, that the ferry.`,
    )
  })
})
