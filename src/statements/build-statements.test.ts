import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentencesOf } from '../annotate/sentences/find-sentences.ts'
import { tagTokens } from '../annotate/tokens/tag-tokens.ts'
import { NEGATORS } from '../lexicon/en/grammar/negators.ts'
import type { AnnotatedReport, Layers } from '../model/annotated-report.ts'
import type { Attribution, Hedge, Mention, Token } from '../model/annotation.ts'
import type { Report } from '../model/report.ts'
import type { Span } from '../model/span.ts'
import { buildEvents } from './build-events.ts'
import { buildStatements } from './build-statements.ts'
import { negatedTokens } from './negation.ts'

function reportOf(text: string): Report {
  return {
    id: 'sha256-00',
    publication: 'Courier',
    volume: null,
    issue: null,
    headline: null,
    url: null,
    published: { edtf: '2031-04-02', from: 'given', evidence: [] },
    dates: [],
    text,
    segments: [{ kind: 'body', start: 0, end: text.length }],
  }
}

function tokensOf(text: string): readonly Token[] {
  const report = reportOf(text)
  return tagTokens.annotate(report, { sentences: sentencesOf(text, report.segments) }).tokens
}

function annotated(text: string, layers: Partial<Layers>): AnnotatedReport {
  const report = reportOf(text)
  const empty: Layers = {
    sentences: sentencesOf(text, report.segments),
    tokens: tokensOf(text),
    entities: [],
    mentions: [],
    times: [],
    citations: [],
    crossReferences: [],
    published: report.published,
    attributions: [],
    hedges: [],
    events: [],
  }
  return { report, layers: { ...empty, ...layers } }
}

function spanIn(text: string, words: string): Span {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

function attribution(
  text: string,
  id: string,
  source: string,
  cue: string,
  content: string,
  more?: Partial<Attribution>,
): Attribution {
  return {
    id,
    rule: 'test',
    ...spanIn(text, cue),
    source: spanIn(text, source),
    sourceMention: null,
    cue: spanIn(text, cue),
    content: [spanIn(text, content)],
    within: null,
    kind: 'indirect',
    stance: 'asserts',
    certainty: 'CT+',
    channel: 'said',
    ...more,
  }
}

describe('negation', () => {
  it.each(
    NEGATORS.flatMap(({ effect, examples }) => examples.map(([clause, word]) => ({ effect, clause, word }))),
  )('$clause: $word ($effect)', ({ effect, clause, word }) => {
    const tokens = tokensOf(clause)
    const negated = negatedTokens(tokens)
    expect(negated[tokens.findIndex(({ lower }) => lower === word.toLowerCase())]).toBe(effect === 'negates')
  })

  it('ends with its clause', () => {
    const tokens = tokensOf('The envoy did not resign, but the minister left.')
    const negated = negatedTokens(tokens)
    expect(negated[tokens.findIndex(({ lower }) => lower === 'left')]).toBe(false)
  })
})

describe('statements', () => {
  const text =
    'The envoys apparently said on Monday that Conti had spoken of having made the offer as a joke.'
  const outer = attribution(
    text,
    'a1',
    'The envoys',
    'said',
    'that Conti had spoken of having made the offer as a joke',
  )
  const inner = attribution(text, 'a2', 'Conti', 'had spoken of', 'having made the offer as a joke', {
    within: 'a1',
    certainty: 'PR+',
  })
  const hedge: Hedge = {
    id: 'h1',
    rule: 'test',
    ...spanIn(text, 'apparently'),
    content: spanIn(text, 'The envoys apparently said'),
    certainty: 'PS+',
  }
  const monday = {
    ...spanIn(text, 'Monday'),
    id: 't1',
    rule: 'test',
    type: 'DATE',
    value: '2031-03-31',
    mod: null,
    edtf: '2031-03-31',
    implied: [],
    anchor: null,
  } as const
  const conti: Mention = {
    ...spanIn(text, 'Conti'),
    id: 'm1',
    rule: 'test',
    form: 'name',
    confidence: 1,
    type: 'person',
    entity: 'e1',
  }

  it('follow the whole chain, outermost first', () => {
    const [first, second] = buildStatements(
      annotated(text, { attributions: [outer, inner], mentions: [conti] }),
    )
    expect(first).toMatchObject({
      id: 's1',
      madeFrom: 'a1',
      quote: 'Conti had spoken of having made the offer as a joke',
    })
    expect(second?.chain.map(({ cue }) => text.slice(cue.start, cue.end))).toEqual(['said', 'had spoken of'])
    expect(second).toMatchObject({
      certainty: 'PR+',
      chain: [
        { named: true, entity: null },
        { named: true, entity: 'e1' },
      ],
    })
  })

  it("are no surer than the author's own hedge, which is the outermost link", () => {
    const statements = buildStatements(annotated(text, { attributions: [outer], hedges: [hedge] }))
    const told = statements.find(({ madeFrom }) => madeFrom === 'a1')
    expect(told).toMatchObject({ certainty: 'PS+', chain: [{ source: null, named: true }, { named: true }] })
    expect(statements.find(({ kind }) => kind === 'author')).toMatchObject({
      certainty: 'PS+',
      madeFrom: 'h1',
    })
  })

  it('take the date in the clause for when it was said, and the citation where there is none', () => {
    const [told] = buildStatements(annotated(text, { attributions: [outer], times: [monday] }))
    expect(told?.said).toMatchObject({ edtf: '2031-03-31', evidence: [{ why: 'stated with the cue' }] })
    const cited = {
      id: 'c1',
      rule: 'test',
      start: 0,
      end: 3,
      outlet: 'Echo',
      entity: null,
      time: null,
      date: '2031-04-01',
      covers: { start: 0, end: text.length },
    }
    const [quoted] = buildStatements(annotated(text, { attributions: [outer], citations: [cited] }))
    expect(quoted).toMatchObject({
      citations: ['c1'],
      said: { edtf: '2031-04-01', evidence: [{ why: 'citation' }] },
    })
    const [plain] = buildStatements(annotated(text, { attributions: [outer] }))
    expect(plain?.said.edtf).toBe('2031-04-02')
  })

  it('give a first person in a quotation the entity of the speaker', () => {
    const quoted = '“I made the offer,” Conti said.'
    const said = attribution(quoted, 'a1', 'Conti', 'said', '“I made the offer,”', { kind: 'direct' })
    const name: Mention = { ...conti, ...spanIn(quoted, 'Conti') }
    const [told] = buildStatements(annotated(quoted, { attributions: [said], mentions: [name] }))
    expect(told?.terms[0]).toMatchObject({ lemma: 'i', entity: 'e1' })
  })

  it('hold the events told in their content', () => {
    const at = spanIn(text, 'made the offer')
    const event = {
      ...at,
      id: 'v1',
      rule: 'test',
      type: null,
      status: 'occurred',
      what: at,
      actors: [],
      place: null,
      time: null,
    } as const
    const report = annotated(text, { attributions: [outer, inner], events: [event] })
    expect(buildEvents(report, buildStatements(report))).toMatchObject([
      { id: 'v1', statement: 's2', what: 'made the offer' },
    ])
  })

  it('stand letter for letter in the text, whatever is attributed to whom', () => {
    const at = fc.nat({ max: text.length })
    const part = fc.tuple(at, at).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
    const any = fc.record({
      cue: part,
      content: fc.array(part, { minLength: 1, maxLength: 3 }),
      within: fc.constantFrom(null, 'a0', 'a1', 'a2'),
    })
    fc.assert(
      fc.property(fc.array(any, { maxLength: 5 }), (list) => {
        const attributions = list.map((own, index) => ({ ...outer, ...own, id: `a${index}` }))
        for (const { content, quote } of buildStatements(annotated(text, { attributions }))) {
          expect(quote).toBe(content.map(({ start, end }) => text.slice(start, end)).join(' … '))
        }
      }),
    )
  })
})

describe('a text that is printed twice', () => {
  it('says a thing once', () => {
    const said = 'The mayor said that the bridge had been closed for repairs since May.'
    const text = `${said}\n\n${said}`
    const second = said.length + 2
    const at = (start: number, words: string) => {
      const from = said.indexOf(words) + start
      return { start: from, end: from + words.length }
    }
    const one = (start: number, id: string): Attribution => ({
      ...{ id, rule: 'test', start, end: start + said.length - 1, within: null, kind: 'indirect' },
      ...{ stance: 'asserts', certainty: 'CT+', channel: 'said', sourceMention: null },
      source: at(start, 'The mayor'),
      cue: at(start, 'said'),
      content: [at(start, 'that the bridge had been closed for repairs since May')],
    })
    const statements = buildStatements(annotated(text, { attributions: [one(0, 'a1'), one(second, 'a2')] }))
    expect(statements.map(({ madeFrom }) => madeFrom)).toEqual(['a1'])
  })
})
