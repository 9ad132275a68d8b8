import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { TIME_PATTERNS } from '../../src/annotate/time/grammar/index.ts'
import { findTimes, writeTimeml } from '../../src/app/reading/find-times.ts'
import { wrongInTimeml } from './check-timeml.ts'

function timemlOf(text: string, published = '2014-05-20') {
  return writeTimeml({ name: 'a', text, published, times: findTimes(text, { published }) })
}

const reports = readdirSync('cases').flatMap((name) => {
  const report = readdirSync(join('cases', name)).find((file) => /^report\.(?:txt|md)$/.test(file))
  return report === undefined ? [] : [join('cases', name, report)]
})

describe('TimeML', () => {
  it.each(reports)('of %s is as the schema has it', (file) => {
    const text = readFileSync(file, 'utf8')
    const xml = timemlOf(text)
    expect(wrongInTimeml(xml)).toEqual([])
    expect(textOf(xml)).toBe(text)
  })

  it.each(TIME_PATTERNS)('of the examples of $name is as the schema has it', ({ examples }) => {
    for (const { text, published } of examples) expect(wrongInTimeml(timemlOf(text, published))).toEqual([])
  })

  it('tells what a time is reckoned from, and where a duration ends', () => {
    const xml = timemlOf(
      'The council voted on March 3, 2014. Two days after the vote it met twice a week. Over the past two years it rose. On April 1-3 it sat.',
    )
    expect(wrongInTimeml(xml)).toEqual([])
    expect(xml).toMatch(/value="P2D"[^>]* beginPoint="t1"[^>]* anchorTimeID="t1"[^>]*>Two days</)
    expect(xml).toMatch(/type="SET" value="P1W" freq="2X"[^>]*>twice a week</)
    expect(xml).toMatch(/value="P2Y" endPoint="t0"[^>]* anchorTimeID="t0"[^>]*>the past two years</)
  })

  it('of hostile text is as the schema has it', () => {
    const text =
      'A <b>&amp; \u0000\u000B\uFFFF\uD800 “May 1” ]]> <!-- May 2 --> "3 May" 1998-02-30 1/2/03 \r\n\t'
    expect(wrongInTimeml(timemlOf(text))).toEqual([])
    expect(wrongInTimeml(timemlOf(text, 'XXXX-05-20'))).toEqual([])
    expect(wrongInTimeml(timemlOf('It fell yesterday.', '2014~'))).toEqual([])
  })
})

describe('the checker', () => {
  const xml = timemlOf('It fell on May 1, 2014.')
  it.each([
    ['a wrong value', xml.replace('value="2014-05-01"', 'value="May 1"')],
    ['a wrong type', xml.replace('type="DATE" value="2014-05-01"', 'type="DAY" value="2014-05-01"')],
    ['an open tag', xml.replace('</TIMEX3></DCT>', '</DCT>')],
    ['an anchor that is not there', xml.replace('functionInDocument="NONE"', 'anchorTimeID="t9" $&')],
    ['an attribute of no schema', xml.replace('functionInDocument="NONE"', 'colour="red" $&')],
    ['a lone ampersand', xml.replace('It fell', 'It & fell')],
    ['a time twice', xml.replace('tid="t1"', 'tid="t0"')],
  ])('refuses %s', (_, broken) => {
    expect(broken).not.toBe(xml)
    expect(wrongInTimeml(broken)).not.toEqual([])
  })
})

function textOf(xml: string): string {
  const body = xml.slice(xml.indexOf('<TEXT>') + '<TEXT>'.length, xml.lastIndexOf('</TEXT>'))
  return body
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
