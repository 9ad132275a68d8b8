import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentencesOf } from '../annotate/sentences/find-sentences.ts'
import { tagTokens } from '../annotate/tokens/tag-tokens.ts'
import type { Proposition } from '../model/proposition.ts'
import type { Report } from '../model/report.ts'
import { propositionsOf } from './propositions.ts'

function read(text: string): readonly Proposition[] {
  const report = { id: 'sha256-00', text } as Report
  const { tokens } = tagTokens.annotate(report, {
    sentences: sentencesOf(text, [{ kind: 'body', start: 0, end: text.length }]),
  })
  const content = [{ start: 0, end: text.length }]
  return propositionsOf(content, { tokens, mentions: [], times: [], speaker: null })
}

function rolesOf({ parts }: Proposition): readonly string[] {
  return parts.map(({ role, preposition, head }) => `${preposition ?? role} ${head}`)
}

describe('propositions', () => {
  it('tell who did what to whom, in active and passive voice', () => {
    const [active] = read('The pilots rejected the offer.')
    const [passive] = read('The offer was rejected by the pilots.')
    expect(active && rolesOf(active)).toEqual(['agent pilot', 'patient offer'])
    expect(passive && new Set(rolesOf(passive))).toEqual(new Set(['patient offer', 'agent pilot']))
    expect([active?.predicate, passive?.predicate]).toEqual(['reject', 'reject'])
  })

  it.each([
    ['A dispute led the ministry to postpone the visit.', ['postpone']],
    ['The visit was postponed because of a dispute.', ['postpone']],
    ['The ministry wants to postpone the visit.', []],
  ])('tell what a cause brought about: %s', (text, effects) => {
    expect(read(text).flatMap(({ effect, predicate }) => (effect ? [predicate] : []))).toEqual(effects)
  })

  it('give a verb without a subject that of the clause it hangs on', () => {
    const open = read('The port agreed to open the gates.').find(({ predicate }) => predicate === 'open')
    expect(open && rolesOf(open)).toContain('agent port')
  })

  it.each([
    ['The mayor did not sign the order.', 'sign', true],
    ['Nobody signed the order.', 'sign', true],
    ['No minister signed the order.', 'sign', true],
    ['The mayor failed to sign the order.', 'sign', true],
    ['The mayor not only signed the order.', 'sign', false],
    ['The mayor signed the order.', 'sign', false],
  ])('%s %s is negated: %s', (text, predicate, negated) => {
    expect(read(text).find((one) => one.predicate === predicate)?.negated).toBe(negated)
  })

  it.each([
    ['The mayor will sign the order.', 'ahead'],
    ['The mayor may sign the order.', 'possible'],
    ['The mayor should sign the order.', 'due'],
    ['The mayor signed the order.', 'told'],
  ])('%s is told as %s', (text, mode) => {
    expect(read(text).find(({ predicate }) => predicate === 'sign')?.mode).toBe(mode)
  })

  it.each([
    ['At least 41 passengers drowned.', { value: 41, bound: 'at least', unit: null, counted: 'passenger' }],
    ['The firm paid 8.3 million pounds for the mill.', { value: 8_300_000, unit: 'pound', counted: null }],
    ['Turnout was 61 percent of voters.', { value: 61, unit: 'percent', counted: 'voter' }],
    ['Eleven of the 19 families were paid.', { value: 11, counted: 'family' }],
    ['Nearly 300 houses burned.', { value: 300, bound: 'about', counted: 'house' }],
  ])('%s has a number', (text, expected) => {
    expect(read(text).flatMap(({ quantities }) => quantities)[0]).toMatchObject(expected)
  })

  it('count nothing by a number that belongs to a name', () => {
    expect(read('Two tanks of an F-15 were found.').flatMap(({ quantities }) => quantities)).toMatchObject([
      { value: 2 },
    ])
  })

  it('stay bounded and inside the content on any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (text) => {
        const found = read(text)
        expect(found.length).toBeLessThanOrEqual(24)
        for (const { start, end, within, parts, quantities } of found) {
          expect(within).toBeLessThan(found.length)
          for (const span of [{ start, end }, ...parts, ...quantities]) {
            expect(span.start).toBeGreaterThanOrEqual(0)
            expect(span.end).toBeLessThanOrEqual(text.length)
          }
        }
      }),
      { numRuns: 60 },
    )
  })
})
