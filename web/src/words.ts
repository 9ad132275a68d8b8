import type { StatementAnswer } from '../../src/api/answers/statement.ts'

type Certainty = StatementAnswer['certainty']

/** A certainty in words: those of a reader, not the codes. */
export const CERTAINTY_WORDS: Readonly<Record<Certainty, string>> = {
  'CT+': 'certain',
  'CT-': 'certain that not',
  'PR+': 'probable',
  'PR-': 'probably not',
  'PS+': 'possible',
  'PS-': 'possibly not',
  CTu: 'certain, whether is open',
  Uu: 'not committed',
}

/** 3 certain, 2 probable, 1 possible, 0 not committed. */
export function strengthOf(certainty: Certainty): 0 | 1 | 2 | 3 {
  if (certainty.startsWith('CT')) return 3
  if (certainty.startsWith('PR')) return 2
  return certainty.startsWith('PS') ? 1 : 0
}

export const STANCE_WORDS: Readonly<Record<StatementAnswer['chain'][number]['stance'], string>> = {
  asserts: 'asserts',
  denies: 'denies',
  'partly-denies': 'denies in part',
  'non-denial': 'does not deny',
  doubts: 'doubts',
  asks: 'asks',
  promises: 'promises',
  threatens: 'threatens',
  refuses: 'refuses',
  demands: 'demands',
  declines: 'declines to comment',
}

export const CHANNEL_WORDS: Readonly<Record<StatementAnswer['chain'][number]['channel'], string>> = {
  said: 'said to this outlet',
  quoted: 'quoted by another',
  document: 'in a document',
  broadcast: 'in a broadcast',
  'not-told': 'how it was had is not told',
}

export const CONFLICT_WORDS: Readonly<Record<string, string>> = {
  denial: 'Denial',
  polarity: 'Opposite',
  value: 'Different values',
  characterisation: 'Different characterisation',
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** ISO 8601-2 in the place of a month: 21 to 24 seasons, 25 to 32 those of a hemisphere, 33 to 36 quarters, 37 to 39 thirds, 40 and 41 halves. */
const PARTS_OF_YEAR: Readonly<Record<string, string>> = Object.fromEntries([
  ...[21, 25, 29].flatMap((first) =>
    ['spring', 'summer', 'autumn', 'winter'].map((season, at) => [String(first + at), season]),
  ),
  ...['first', 'second', 'third', 'fourth'].map((one, at) => [String(33 + at), `${one} quarter of`]),
  ...['first', 'middle', 'last'].map((one, at) => [String(37 + at), `${one} third of`]),
  ...['first', 'second'].map((one, at) => [String(40 + at), `${one} half of`]),
])

/** A date for a reader: what is not known is said, not left out. "14 Mar 2017", "spring 2027", "Aug 30, year not known", "not known". */
export function dateWords(edtf: string | null): string {
  if (edtf === null || edtf === '' || edtf.startsWith('XXXX-XX')) return 'date not known'
  const [from = '', to] = edtf.split('/')
  if (to !== undefined)
    return `${from === '..' ? '…' : dateWords(from)} to ${to === '..' ? '…' : dateWords(to)}`
  const match = /^(-?[\dX]{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/.exec(from)
  const month = MONTHS[Number(match?.[2]) - 1] ?? PARTS_OF_YEAR[match?.[2] ?? '']
  if (!match || (match[2] !== undefined && month === undefined)) return edtf
  const [, year = '', , day, doubt] = match
  const about = doubt === '~' || doubt === '%' ? 'about ' : ''
  const shown = year === 'XXXX' ? 'year not known' : year.replaceAll('X', '–')
  if (month === undefined) return `${about}${shown}`
  const dayAndMonth = day === undefined ? month : `${Number(day)} ${month}`
  return `${about}${dayAndMonth}${year === 'XXXX' ? ', ' : ' '}${shown}`
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`
}

/** The digits of a report, or the address of something in it, as they are shown. */
export function shortAddress(address: string): string {
  const [report = '', local] = address.replace(/^sha256-/, '').split(':')
  return local === undefined ? report.slice(0, 8) : `${report.slice(0, 8)}:${local}`
}

/** Where a statement stands on the page. */
export function hrefOfStatement(address: string): string {
  const [report = '', local = ''] = address.split(':')
  return `/reports/${report}#${local}`
}

/** A quotation without marks of its own, for where marks are set around it. */
export function bare(quote: string): string {
  return quote.replace(/^["“”„'‘]+/, '').replace(/,?["“”'’]+$/, '')
}
