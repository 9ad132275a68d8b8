import { TENS } from '../../../../lexicon/en/grammar/number-words.ts'
import { calendar, date, phrase, type TimePattern, words } from '../pattern.ts'
import { PART, partMod } from '../pieces.ts'

const NAMES = TENS.map((name) => `${name.slice(0, -1)}ies`)

/** "the 1990s", "mid-1990s", "the '80s", "the nineties", "the 470s BC". */
export const decade: TimePattern = {
  name: 'time/decade',
  says: 'A decade, or its beginning, middle or end.',
  triggers: ['year', 'decade', 'apostrophe'],
  expression: phrase(
    `\\b(?:(?:the )?(?<half>(?:first|last|second) half of|(?<part>${PART}))~)?(?:the )?(?:(?<digits>(?:1[0-9]|20)\\d)0['’]?s|['’‘](?<short>\\d)0['’]?s|(?<bc>[1-9]\\d{0,2})0s BC|(?<=the |the (?:early|mid|late)[-\\s])(?<name>${NAMES.join('|')}))(?!\\w)`,
  ),
  read: (match) => {
    const { digits, short, bc, name } = match.groups ?? {}
    const mod = partMod(words(match, 'part')) ?? HALVES[words(match, 'half').split(' ')[0] ?? ''] ?? null
    if (bc) return date(calendar({ bc: true, decade: Number(bc) }), mod)
    if (digits) return date(calendar({ decade: Number(digits) }), mod)
    const number = short ? Number(short) : NAMES.indexOf((name ?? '').toLowerCase()) + 2
    return date(calendar({ decade: number }), mod)
  },
  examples: [
    {
      text: 'It peaked in the late 1970s.',
      published: '2014-05-20',
      found: 'the late 1970s',
      value: '197',
      mod: 'END',
    },
    {
      text: 'It grew in the mid-1990s.',
      published: '2014-05-20',
      found: 'the mid-1990s',
      value: '199',
      mod: 'MID',
    },
    { text: "Prices fell in the '80s.", published: '2014-05-20', found: "the '80s", value: '198' },
    { text: 'Nobody did so in the nineties.', published: '2014-05-20', found: 'the nineties', value: '199' },
  ],
  counterexamples: ['She is in her thirties.'],
}

const HALVES: Readonly<Record<string, 'START' | 'END'>> = { first: 'START', second: 'END', last: 'END' }
