import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findTimes, writeTimeml } from '../../src/app/reading/find-times.ts'
import { benchScore, toolkitScore } from './toolkit-score.ts'

const GOLD = `<?xml version="1.0" ?>
<TimeML>
<DOCID>a</DOCID>
<DCT><TIMEX3 tid="t0" type="DATE" value="2014-05-20" functionInDocument="CREATION_TIME">May 20, 2014</TIMEX3></DCT>
<TEXT>
The dam was shut on <TIMEX3 tid="t1" type="DATE" value="2014-05-19">Monday</TIMEX3>. It <EVENT eid="e1" class="OCCURRENCE">leaked</EVENT> for <TIMEX3 tid="t2" type="DURATION" value="P2D">about two days</TIMEX3> &amp; more,
and <TIMEX3 tid="t3" type="DATE" value="PRESENT_REF">still</TIMEX3> does.
</TEXT>
<MAKEINSTANCE eiid="ei1" eventID="e1" tense="PAST" aspect="NONE" polarity="POS" pos="VERB" />
</TimeML>
`

function timemlOf(text: string, published = '2014-05-20') {
  return writeTimeml({ name: 'a', text, published, times: findTimes(text, { published }) })
}

function textOf(xml: string): string {
  return xml
    .slice(xml.indexOf('<TEXT>') + '<TEXT>'.length, xml.lastIndexOf('</TEXT>'))
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
}

const reports = readdirSync('cases').flatMap((name) => {
  const report = readdirSync(join('cases', name)).find((file) => /^report\.(?:txt|md)$/.test(file))
  return report === undefined ? [] : [join('cases', name, report)]
})

describe('TempEval-3’s scorer', () => {
  it('takes what is written of a text whose gold has events too, and scores it', () => {
    const score = toolkitScore(GOLD, timemlOf(textOf(GOLD)))
    // "Still" is not found; "about two days" and "Monday" are, with their values.
    expect(score).toMatchObject({ precision: 1, recall: 2 / 3, strict: 0.8, relaxed: 0.8 })
    expect(score.value).toBeCloseTo(0.8)
  })

  it('counts an overlap as relaxed alone, and another value as no value', () => {
    const system = timemlOf(textOf(GOLD))
      .replace('value="2014-05-19"', 'value="2014-05-26"')
      .replace('>about two days<', '>about two< days')
    const moved = system.replace('about two< days/TIMEX3>', 'about two</TIMEX3> days')
    const score = toolkitScore(GOLD, moved)
    expect(score).toMatchObject({ relaxed: 0.8, strict: 0.4 })
    expect(score.value).toBeCloseTo(0.4)
    expect(benchScore(GOLD, moved)).toEqual(score)
  })

  it('refuses a changed text', () => {
    expect(() => toolkitScore(GOLD, timemlOf(textOf(GOLD).trim().replace('shut', 'shut ')))).toThrow(
      'TEXTS NOT SAME',
    )
  })

  it.each(reports)('takes %s, against itself without a miss, and by the figures of the bench', (file) => {
    const text = readFileSync(file, 'utf8')
    const xml = timemlOf(text)
    expect(toolkitScore(xml, xml)).toMatchObject({ strict: 1, relaxed: 1, value: 1, type: 1 })
    const other = timemlOf(text, '2014-06-20')
    expect(benchScore(xml, other)).toEqual(toolkitScore(xml, other))
  })
})
