import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ALIKE_NOUNS } from '../../lexicon/en/alike-nouns.ts'
import { BODY_NOUNS } from '../../lexicon/en/names/bodies.ts'
import type { Report } from '../../model/report.ts'
import { textOf } from '../../model/span.ts'
import { findSentences } from '../sentences/find-sentences.ts'
import { tagTokens } from '../tokens/tag-tokens.ts'
import { findMentions } from './find-mentions.ts'
import { MENTION_RULES } from './mention-rules.ts'

function read(text: string, publication: string | null = null, published = '') {
  const report: Report = {
    id: 'sha256-0123456789abcdef0123456789abcdef',
    publication,
    volume: null,
    issue: null,
    headline: null,
    url: null,
    published: { edtf: published, from: 'unknown', evidence: [] },
    dates: [],
    text,
    segments: [{ kind: 'body', start: 0, end: text.length }],
  }
  const { sentences } = findSentences.annotate(report, {})
  const { tokens, nameLabels } = tagTokens.annotate(report, { sentences })
  return findMentions.annotate(report, { sentences, tokens, nameLabels })
}

/** "words -> entity" of every mention whose words are `words`. */
function meant(text: string, words: string, published = ''): (string | null)[] {
  const { entities, mentions } = read(text, null, published)
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  return mentions
    .filter((mention) => textOf(text, mention) === words)
    .map(({ entity }) => (entity === null ? null : (names.get(entity) ?? null)))
}

function keys(text: string): string[] {
  return read(text).entities.map(({ key }) => key)
}

describe('people', () => {
  it('spans the whole noun phrase and keeps the name and the office', () => {
    const text =
      'On Monday, Avarian officials and Russian Deputy Transport Minister (in charge of ports and harbours) Lev Orlin met South Korean President Park Min-su.'
    const { entities, mentions } = read(text)
    expect(mentions.map((mention) => textOf(text, mention))).toEqual(
      expect.arrayContaining([
        'Russian Deputy Transport Minister (in charge of ports and harbours) Lev Orlin',
        'South Korean President Park Min-su',
      ]),
    )
    expect(entities.find(({ name }) => name === 'Lev Orlin')).toMatchObject({
      type: 'person',
      key: 'person:lev orlin',
      roles: ['Russian Deputy Transport Minister'],
      iso3166: 'RU',
    })
  })

  it.each([
    ['Gen. Mark Doe', 'Gen. Mark Doe said no.'],
    ['Ms. Roe', 'Ms. Roe said no.'],
    ['spokeswoman Jane Roe', 'The ruling came late, spokeswoman Jane Roe said.'],
    ['Prime Minister-elect Ann Doe', 'Prime Minister-elect Ann Doe said no.'],
    ['State Department spokesman John Roe', 'State Department spokesman John Roe said no.'],
    ['Crown Prince Faisal bin Omar', 'The letter was sent by Crown Prince Faisal bin Omar on Monday.'],
  ])('finds %s', (mention, text) => {
    const found = read(text).mentions.map((one) => textOf(text, one))
    expect(found).toContain(mention)
  })

  it('reads offices beside a name', () => {
    const { entities } = read('Jane Roe, the foreign minister, left. The defence minister, John Doe, stayed.')
    expect(entities.map(({ name, roles }) => [name, roles])).toEqual([
      ['Jane Roe', ['foreign minister']],
      ['John Doe', ['defence minister']],
    ])
  })

  it.each([
    ['Deputy Secretary of State Ann Doe said no.', 'Ann Doe', 'Deputy Secretary of State'],
    ['Former Secretary of Defense John Roe said no.', 'John Roe', 'Former Secretary of Defense'],
    [
      'Assistant Secretary of State for European Affairs John Roe said no.',
      'John Roe',
      'Assistant Secretary of State for European Affairs',
    ],
    ['Ambassador to the United Nations Jane Roe said no.', 'Jane Roe', 'Ambassador to the United Nations'],
    ['The chief of staff General John Roe said no.', 'John Roe', 'chief of staff General'],
    ['President of Finland Jane Roe said no.', 'Jane Roe', 'President of Finland'],
  ])('reads the whole office in “%s”', (text, person, office) => {
    const found = read(text).entities.find(({ name }) => name === person)
    expect(found?.roles).toEqual([office])
  })

  it('takes an outlet for the name that commas set behind it', () => {
    const text = 'A Finnish newspaper, Helsingin Sanomat, said that a ship had sunk.'
    expect(meant(text, 'A Finnish newspaper')).toEqual(['Helsingin Sanomat'])
  })

  it('knows an outlet by the last word of its name', () => {
    const text = 'The Larne Post said that a ship had sunk. The harbour office called the Post careless.'
    expect(meant(text, 'the Post')).toEqual(['Larne Post'])
  })

  it('takes a newspaper that a town names for another than the outlet named last', () => {
    const text = 'Reuters said that a ship had sunk. The Larne newspaper said that two ships had.'
    expect(meant(text, 'The Larne newspaper')).not.toEqual(['Reuters'])
    expect(meant(text.replace('Larne newspaper', 'newspaper'), 'The newspaper')).toEqual(['Reuters'])
  })

  it('takes a family name for the one person who has it, family name first in Korean and Chinese names', () => {
    expect(meant('Lena Marsh left. Marsh was tired.', 'Marsh')).toEqual(['Lena Marsh'])
    expect(meant('Kim Yong-ho spoke first. Later Kim left.', 'Kim')).toEqual(['Kim Yong-ho'])
    expect(meant('Zhao Lan spoke first, and Zhao left.', 'Zhao')).toEqual(['Zhao Lan'])
  })

  it('leaves a family name open where two people share it, unless a title or the paragraph tells', () => {
    const two = 'President Kim Yong-ho met Kim Dae Su.\n\n'
    expect(meant(`${two}They agreed. Later Kim left.`, 'Kim')).toEqual([null])
    expect(meant(`${two}Later President Kim left.`, 'President Kim')).toEqual(['Kim Yong-ho'])
    expect(meant(`${two}Kim Dae Su spoke. Later Kim left.`, 'Kim')).toEqual(['Kim Dae Su'])
  })

  it('takes a family name with its particle', () => {
    expect(meant('Ann de Roe spoke. De Roe left.', 'De Roe')).toEqual(['Ann de Roe'])
  })

  it('takes two spellings of a name for one person', () => {
    expect(keys('Kim Dae Su spoke. Kim Dae-su left. Ann B. Doe spoke. Ann Doe left.')).toEqual([
      'person:kim dae su',
      'person:ann doe',
    ])
  })
})

describe('whom a name means', () => {
  it.each([
    ['the end of a longer name', 'Mya Su Lin came. Su Lin spoke.', 'Su Lin', 'Mya Su Lin'],
    ['a short given name', 'Joseph Marsh came. Later Joe Marsh spoke.', 'Joe Marsh', 'Joseph Marsh'],
    ['a family name before a verb', 'Lena Marsh came. Marsh agreed to stay.', 'Marsh', 'Lena Marsh'],
  ])('is told by %s', (_, text, words, name) => {
    expect(meant(text, words)).toContain(name)
  })

  it('keeps a given name that is not the same apart', () => {
    expect(meant('Joseph Marsh came. Later Jane Marsh spoke.', 'Jane Marsh')).toEqual(['Jane Marsh'])
  })
})

describe('countries', () => {
  it('takes a capital that acts for its government, and one where things happen for a place', () => {
    expect(meant('Moscow denied the report.', 'Moscow')).toEqual(['Russia'])
    expect(meant('The talks in Moscow ended.', 'Moscow')).toEqual(['Moscow'])
    expect(meant('It was a rebuff to Washington.', 'Washington')).toEqual(['United States'])
    expect(meant('They travelled to Pyongyang.', 'Pyongyang')).toEqual(['Pyongyang'])
    expect(meant('The Kremlin was silent.', 'The Kremlin')).toEqual(['Russia'])
  })

  it('knows the country of groups and of sides', () => {
    const { entities } = read(
      'Russian diplomatic sources met two Danish envoys. The Russian side was silent.',
    )
    expect(entities.map(({ type, name, iso3166 }) => [type, name, iso3166])).toEqual([
      ['group', 'Russian diplomatic sources', 'RU'],
      ['group', 'two Danish envoys', 'DK'],
      ['country', 'Russia', 'RU'],
    ])
  })
})

describe('the two sides', () => {
  it('are the states that negotiate, not those who are named with them', () => {
    const { entities } = read(
      'Anna Lind of Norway met Mario Conti of Denmark in Oslo. The two sides said that they would meet again.',
    )
    const names = new Map(entities.map(({ id, name }) => [id, name]))
    const two = entities.find(({ members }) => members !== undefined)
    expect(two?.members?.map((id) => names.get(id))).toEqual(['Norway', 'Denmark'])
  })
})

describe('the unnamed', () => {
  it.each([
    'two people familiar with the talks',
    'a high-ranking Russian diplomat',
    'a group of South Korean media executives',
    'officials in the capital',
    'Avarian officials',
    'the prime minister',
    'a spokesman for the ministry',
  ])('finds %s', (words) => {
    const text = `On Monday ${words} said that the ferry was late.`
    expect(read(text).mentions.map((mention) => textOf(text, mention))).toContain(words)
  })

  it('keeps them to their report', () => {
    for (const key of keys('U.S. officials and an envoy said no.')) expect(key).toMatch(/^0123456789abcdef:/)
  })

  it('resolves an office to the one who holds it, and leaves it open where nobody is named', () => {
    const text =
      'North Korean leader Kim Yong-ho met Russian President Ivan Orlin. The North Korean leader smiled.'
    expect(meant(text, 'The North Korean leader')).toEqual(['Kim Yong-ho'])
    expect(meant('Ann Doe, a deputy director, spoke. The official left.', 'The official')).toEqual([
      'Ann Doe',
    ])
    expect(meant('Ann Doe left. The French president stayed.', 'The French president')).toEqual([
      'French president',
    ])
  })
})

describe('an office without a name', () => {
  it.each([
    ['The Russian president', '2000-09-15', 'Vladimir Putin'],
    ['The North Korean leader', '2000-09-15', 'Kim Jong-il'],
    ['The British prime minister', '2005-03-01', 'Tony Blair'],
    ['The Russian president', '1999-09', 'Boris Yeltsin'],
    ['The Russian president', '2031-01-01', 'Russian president'],
    ['The Russian president', '', 'Russian president'],
    ['The former Russian president', '2000-09-15', 'former Russian president'],
    ['The Russian deputy prime minister', '2000-09-15', 'Russian deputy prime minister'],
  ])('%s on “%s” is %s', (words, published, name) => {
    expect(meant(`${words} said no.`, words, published)).toEqual([name])
  })

  it('is whoever the report names in it, before any list', () => {
    const text = 'Russian President Ivan Orlin met the press. The Russian president smiled.'
    expect(meant(text, 'The Russian president', '2000-09-15')).toEqual(['Ivan Orlin'])
  })

  it('is whoever the report names in it further on, where that is one person', () => {
    const later = (text: string) => meant(text, 'The governor')
    expect(later('The governor said no. It rained. A boat sank, the governor, Ann Doe, said.')).toEqual([
      'Ann Doe',
    ])
    expect(later('The governor said no. Governor Ann Doe left.')).toEqual(['Ann Doe'])
    expect(later('The governor said no. The deputy governor, Ann Doe, left.')).toEqual(['governor'])
    expect(later('The governor said no. A governor, Ann Doe, left.')).toEqual(['governor'])
    expect(later('The governor said no. Governor Ann Doe met Governor Lena Marsh.')).toEqual(['governor'])
    const union = 'The president of the union said no. President Ann Doe left.'
    expect(meant(union, 'The president of the union')).not.toEqual(['Ann Doe'])
  })

  it('begins a clause after a place, and is told beside a name with a form of address', () => {
    expect(meant('Mayor Ann Doe came. In Orla, the mayor said no.', 'the mayor')).toEqual(['Ann Doe'])
    expect(meant('Ann Doe left. The harbour minister, Ms. Doe, spoke.', 'The harbour minister')).toEqual([
      'Ann Doe',
    ])
  })
})

describe('bodies by their kind', () => {
  it.each(BODY_NOUNS.flatMap(({ examples }) => examples))('%s', (text, words, name) => {
    expect(meant(text, words)).toEqual([name])
  })

  it('are none that was not named', () => {
    expect(meant('Ann Doe came. The fund said no.', 'The fund')).toEqual(['fund'])
  })
})

describe('the same by another noun', () => {
  it.each(ALIKE_NOUNS.flatMap(({ examples }) => examples))('%s', (text, words, name) => {
    expect(meant(text, words)).toEqual([name])
  })

  it.each(ALIKE_NOUNS.flatMap(({ counterexamples }) => counterexamples))('not %s', (text, words, name) => {
    expect(meant(text, words)).toEqual([name])
  })
})

describe('who is told beside a name', () => {
  it.each([
    ['Lena Marsh left. Her former teacher, Ann Doe, praised her.', 'Her former teacher', 'Ann Doe'],
    ['The philosopher Jane Roe said no.', 'The philosopher Jane Roe', 'Jane Roe'],
    ['The Zorvan party met. The Zorvan party said no.', 'The Zorvan party', 'Zorvan'],
    ['The Republican nominee, Ann Doe, spoke. The GOP candidate said no.', 'The GOP candidate', 'Ann Doe'],
  ])('%s', (text, words, name) => {
    expect(meant(text, words)).toContain(name)
  })

  it('is a pronoun where it says who is addressed', () => {
    expect(meant('They asked you guys. You guys know.', 'You guys')).toEqual(['guys'])
  })
})

describe('a leader by a family name', () => {
  it('is the one who then held the office, not a namesake', () => {
    const text = 'President Obama spoke. Michelle Obama listened. Mr. Obama said no. The president left.'
    expect(meant(text, 'President Obama', '2016-09-20')).toEqual(['Barack Obama'])
    expect(meant(text, 'Mr. Obama', '2016-09-20')).toEqual(['Barack Obama'])
    expect(meant(text, 'The president', '2016-09-20')).toEqual(['Barack Obama'])
    expect(meant('Mr. Obama spoke. The president left.', 'The president', '2016-09-20')).toEqual(['Obama'])
    expect(meant('President Obama spoke.', 'President Obama', '2019-09-20')).toEqual(['Obama'])
  })
})

describe('what is somebody’s', () => {
  it('is not what is somebody else’s', () => {
    const { entities } = read(
      'Mr. Doe came with his aides. Ms. Roe spoke; her aides said no. Her aides left.',
    )
    const aides = entities.filter(({ name }) => name === 'aides')
    expect(aides.length).toBe(2)
    expect(meant('Mr. Doe came with his aides. His aides left.', 'His aides')).toEqual(['aides'])
  })
})

describe('pronouns', () => {
  it('in the first person inside a quotation mean whoever says it', () => {
    expect(meant('Ann Doe met Lena Marsh. “I am late,” Doe said.', 'I')).toEqual(['Ann Doe'])
    expect(meant('I am late. Ann Doe said no.', 'I')).toEqual([null])
  })

  it('behind a quotation go on with whoever spoke', () => {
    const text = 'Ivan Orlin met Pavel Roe. Orlin said no. “The ferry of Roe is late,” he said.'
    expect(meant(text, 'he')).toEqual(['Ivan Orlin'])
  })

  it('inside a quotation do not mean whoever says it', () => {
    expect(meant('Ivan Orlin met Pavel Roe. “He is late,” Orlin said.', 'He')).toEqual(['Pavel Roe'])
  })

  it('that say a sentence go on with who alone spoke in the one before', () => {
    const known = 'Ivan Orlin met Pavel Roe. Orlin smiled and Orlin left.\n\n'
    const driver = 'A driver who had seen the ferry said that it was late. It was full, he said.'
    expect(meant(known + driver, 'he')).toEqual(['driver'])
    const two = 'Orlin said that the ferry was late, but Roe said that it was early. It was full, he said.'
    expect(meant(`Ivan Orlin met Pavel Roe. ${two}`, 'he').length).toBe(1)
    expect(meant('Ann Doe said that the ferry of Pavel Roe was late. It was full, he said.', 'he')).toEqual([
      'Pavel Roe',
    ])
  })

  it('that are relative mean what stands before them', () => {
    expect(meant('Ann Doe, who was late, met Lena Marsh.', 'who')).toEqual(['Ann Doe'])
    expect(meant('Who was late?', 'Who')).toEqual([null])
  })

  it('agree in gender and number, subjects first', () => {
    expect(meant('Mr. Doe met Ms. Roe. She was late.', 'She')).toEqual(['Roe'])
    expect(meant('Mr. Doe met Ms. Roe. He was late.', 'He')).toEqual(['Doe'])
    expect(meant('A group of media executives met Ann Doe. They said no.', 'They')).toEqual([
      'media executives',
    ])
  })

  it('stay open where they stand for nothing, or for whoever writes', () => {
    expect(meant('Avaria is small. It seems likely that rain will fall.', 'It')).toEqual([null])
    expect(meant('We are late. Ann Doe said no.', 'We')).toEqual([null])
  })

  it('“we” in a quotation is the body that says it, less surely the person', () => {
    expect(meant('The Harrow Institute met. “We are late,” the Harrow Institute said.', 'We')).toEqual([
      'Harrow Institute',
    ])
    expect(read('“We are late,” Ann Doe said.').mentions[0]).toMatchObject({
      rule: 'mentions/pronoun-speaker-and-others',
      confidence: 0.6,
    })
  })

  it('“they” mean people who are joined by “and”', () => {
    const text = 'Lena Marsh and Ivan Orlin left. They said they would come again.'
    expect(meant(text, 'They')).toEqual(['Lena Marsh and Ivan Orlin'])
    expect(meant('Lena Marsh and Ivan Orlin left.', 'Lena Marsh and Ivan Orlin')).toEqual([])
  })
})

describe('two who were named', () => {
  it.each([
    ['Lena Marsh and Jon Doe spoke. Both said they would stay.', 'Both', 'Lena Marsh and Jon Doe'],
    ['Lena Marsh met Ivan Orlin. The two agreed to talk.', 'The two', 'Lena Marsh and Ivan Orlin'],
    ['Mary Marsh met Ivan Orlin. Both men said no.', 'Both men', 'men'],
    ['Denmark wrote to Greece. The two countries said yes.', 'The two countries', 'Denmark and Greece'],
    ['Lena Marsh met Ivan Orlin. The pair said no.', 'The pair', 'Lena Marsh and Ivan Orlin'],
    ['Lena Marsh, Jon Doe and Ivan Orlin came. Both said no.', 'Both', 'Both'],
    ['Officials met. Both said no.', 'Both', 'Both'],
  ])('%s', (text, words, name) => {
    expect(meant(text, words)).toEqual([name])
  })

  it('are members of the group that they are', () => {
    const { entities } = read('Lena Marsh met Ivan Orlin. Both said it was late.')
    const members = entities.find((entity) => entity.members !== undefined)?.members
    expect(members?.map((id) => entities.find((one) => one.id === id)?.name)).toEqual([
      'Lena Marsh',
      'Ivan Orlin',
    ])
  })
})

describe('who says something, whatever the noun', () => {
  it.each([
    ['“Get up,” Mom says.', 'Mom'],
    ['A little kid answered.', 'A little kid'],
    ['The municipalities have stated that the road is theirs.', 'The municipalities'],
    ['In a survey, 75% of respondents believed it.', '75% of respondents'],
    ['Everyone said that it rained.', 'Everyone'],
  ])('%s', (text, words) => {
    expect(meant(text, words)).toHaveLength(1)
  })

  it('leaves a time before people out', () => {
    expect(meant('Many times people said no.', 'people')).toEqual(['people'])
  })
})

describe('described people', () => {
  it.each([
    ['The younger pupils left. The older pupils said no.', 'The older pupils', 'older pupils'],
    ['The younger pupils left. The pupils said no.', 'The pupils', 'younger pupils'],
    ['Two teams came. The three teams said no.', 'The three teams', 'three teams'],
    ['Her colleagues came. “My colleagues said no,” said Jon Doe.', 'My colleagues', 'colleagues'],
    ['Lena Marsh is a surgeon. The surgeon said no.', 'The surgeon', 'Lena Marsh'],
    ['Lena Marsh is a surgeon.', 'a surgeon', 'Lena Marsh'],
    ['Lena Marsh is not a surgeon. The surgeon said no.', 'The surgeon', 'surgeon'],
    ['Lena Marsh came. Her father Jon Marsh said no. Her father left.', 'Her father', 'Jon Marsh'],
    ['Lena Marsh brought her father. Her father Jon Marsh said no.', 'her father', 'Jon Marsh'],
  ])('%s', (text, words, name) => {
    expect(meant(text, words)).toEqual([name])
  })
})

describe('organisations and outlets', () => {
  it('takes a short name in parentheses for the long one', () => {
    expect(meant('The Avarian Steel Union (ASU) met. The ASU voted.', 'The ASU')).toEqual([
      'Avarian Steel Union',
    ])
  })

  it('tells ministries of countries apart', () => {
    expect(keys('The Danish Foreign Ministry wrote to the Greek Foreign Ministry.')).toEqual([
      'organization:DK:foreign ministry',
      'organization:GR:foreign ministry',
    ])
  })

  it.each([
    ['The International Grain Council met. The IGC said no.', 'The IGC', 'International Grain Council'],
    ['The AVU wrote to the Avarian Volleyball Union.', 'The AVU', 'Avarian Volleyball Union'],
    ['The Avarian Steel Union and the Avarian Shipping Union met. The ASU said no.', 'The ASU', 'ASU'],
    [
      'The Justice Department sued. The U.S. Department of Justice won.',
      'The U.S. Department of Justice',
      'Justice Department',
    ],
    [
      'The Polish Foreign Ministry said no. The Ministry of Foreign Affairs of Poland said yes.',
      'The Ministry of Foreign Affairs of Poland',
      'Foreign Ministry',
    ],
  ])('one body has several names: %s', (text, words, name) => {
    expect(meant(text, words)).toEqual([name])
  })

  it('knows a body of a name of its own across reports, an office that every country has with its country alone', () => {
    expect(keys('The International Grain Council met.')).toEqual(['organization:international grain council'])
    expect(keys('The National Security Council of the isle met.')[0]).not.toBe(
      'organization:national security council',
    )
  })

  it('knows its own publication', () => {
    const { entities } = read('It was in the Monitor.', 'Monitor')
    expect(entities.map(({ type, name }) => [type, name])).toContainEqual(['outlet', 'Monitor'])
  })
})

describe('names without their casing', () => {
  it.each([
    ['MARSH DENIES PLAN, MOSCOW ANGRY', 'MARSH', 'Lena Marsh'],
    ['marsh denies plan, moscow angry', 'marsh', 'Lena Marsh'],
    ['marsh denies plan, russia angry', 'russia', 'Russia'],
  ])('%s', (headline, words, name) => {
    expect(meant(`${headline}\n\nLena Marsh, the foreign minister, said no.`, words)).toEqual([name])
  })
})

describe('any text', () => {
  const pieces = fc.constantFrom(
    'Kim ',
    'President ',
    'the ',
    'Moscow ',
    'said ',
    '(',
    ')',
    '-',
    'of ',
    'he ',
    'U.S. ',
    'officials ',
    '“',
    '. ',
    '\n\n',
    '\u{1F600}',
  )

  it('is read without an error, the same way twice, with every span inside it and every rule in the book', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 40 }), (parts) => {
        const text = parts.join('')
        const first = read(text)
        expect(read(text)).toEqual(first)
        const ids = new Set(first.entities.map(({ id }) => id))
        for (const { start, end, entity, rule, confidence } of first.mentions) {
          expect(confidence).toBeGreaterThanOrEqual(0)
          expect(confidence).toBeLessThanOrEqual(1)
          if (entity === null) expect(confidence).toBe(0)
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(MENTION_RULES).toHaveProperty([rule])
          if (entity !== null) expect(ids).toContain(entity)
        }
      }),
      { numRuns: 200 },
    )
  })

  it.each([
    'Kim ',
    'President ',
    '(',
    'Ann Doe, the minister, ',
    'officials of ',
    'he said. ',
    'Bank of the ',
  ])('is read to its end, repeated: %s', (piece) => {
    // A quadratic step would not end within the test's time.
    expect(() => read(piece.repeat(10_000))).not.toThrow()
  })
})

describe('who is meant, as the text shows it', () => {
  it('is whoever wrote a document that is told of again', () => {
    const text =
      "The report's authors read 200 books. The report has led to calls for new shelves. They say that reading is simple."
    expect(meant(text, 'They')).toEqual(["report's authors"])
  })

  it.each(['Non-voters said no.', 'Two co-owners agreed.', 'Most millennials said no.'])(
    'finds people in %j',
    (text) => {
      expect(read(text).entities.map(({ type }) => type)).toEqual(['group'])
    },
  )
})
