import type { Token } from '../../../model/annotation.ts'
import { isWeekday } from './marks.ts'

/** Steps back over what stands between a subject and its verb: adverbs, times, "who", an apposition between commas. */
export function subjectEnd(tokens: readonly Token[], start: number): number {
  let end = start
  for (let steps = 0; steps < 6; steps++) {
    const token = tokens[end - 1]
    if (!token) return end
    const dated = end < start && (tokens[end]?.upos === 'PROPN' || tokens[end]?.upos === 'NUM')
    if (token.text === ')') {
      const open = tokens.slice(Math.max(0, end - 12), end).findLastIndex(({ text }) => text === '(')
      if (open < 0) return end
      end = Math.max(0, end - 12) + open
    } else if (dated && (token.lower === 'on' || token.lower === 'in')) end--
    else if (token.upos === 'NUM' && tokens[end - 2]?.upos === 'PROPN' && tokens[end - 3]?.lower === 'on')
      end -= 2
    else if (
      token.upos === 'ADV' ||
      isWeekday(token) ||
      ['yesterday', 'today', 'who', 'also', 'both'].includes(token.lower)
    )
      end--
    else if (
      ['week', 'month', 'year'].includes(token.lower) &&
      ['this', 'last'].includes(tokens[end - 2]?.lower ?? '')
    )
      end -= 2
    else if (token.text === ',' && tokens[end]?.lower === 'who') end--
    else if (token.text === ',') {
      const open = tokens.slice(Math.max(0, end - 25), end - 1).findLastIndex(({ text }) => text === ',')
      const comma = open < 0 ? -1 : Math.max(0, end - 25) + open
      const relative = ['who', 'which', 'whose'].includes(tokens[comma + 1]?.lower ?? '')
      if (comma < 1 || (!relative && tokens.slice(comma, end).some(({ upos }) => upos === 'VERB'))) return end
      end = comma
    } else return end
  }
  return end
}
