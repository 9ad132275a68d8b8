import { HOLIDAYS } from '../../../../lexicon/en/time/holidays.ts'
import type { Which } from '../../found-time.ts'
import { calendar, date, phrase, type TimePattern, words } from '../pattern.ts'

const NAMES = HOLIDAYS.flatMap(({ name, also }) =>
  [name, ...(also ?? [])].map((form) => [form, name] as const),
)
const BY_FORM: ReadonlyMap<string, string> = new Map(
  NAMES.map(([form, name]) => [form.toLowerCase().replaceAll('’', "'"), name]),
)
const FORMS = NAMES.map(([form]) => form.replace(/[.]/g, '\\.?').replaceAll("'", "['’]"))
  .sort((a, b) => b.length - a.length)
  .join('|')

const WHICH: Readonly<Record<string, Which>> = { last: 'last', this: 'this', next: 'next' }

/** "Thanksgiving Day", "last Christmas", "Bastille Day 1999". */
export const holiday: TimePattern = {
  name: 'time/holiday',
  says: 'A holiday or an observance that the press uses as a date.',
  triggers: ['holiday', 'slash'],
  expression: phrase(
    `\\b(?:(?<which>[Ll]ast|[Tt]his|[Nn]ext) )?(?<name>${FORMS})(?:,? (?<year>(?:19|20)\\d\\d))?(?!\\w|['’]s\\b| (?:Island|[Ee]gg|[Tt]ree|[Pp]resent|[Cc]ard|[Ss]ong|[Rr]ising|[Oo]ffensive|[Cc]arol)|/)`,
    'exact',
  ),
  read: (match) => {
    const { name: form = '', year } = match.groups ?? {}
    const name =
      BY_FORM.get(form.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ')) ??
      BY_FORM.get(form.toLowerCase())
    if (!name) return null
    const parts = { holiday: name, ...(year ? { year: Number(year) } : {}) }
    return date(calendar(parts, WHICH[words(match, 'which')] ?? null))
  },
  examples: [
    {
      text: 'He was found on Thanksgiving Day.',
      published: '2000-04-03',
      found: 'Thanksgiving Day',
      value: '1999-11-25',
    },
  ],
  counterexamples: ['She lives on Easter Island.'],
}
