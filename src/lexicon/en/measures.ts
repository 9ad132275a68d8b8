/** What numbers are measured in, by the lemma or sign as written. A count of things has no unit. */
export const UNITS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    percent: ['percent', '%', 'percentage', 'pct'],
    dollar: ['dollar', '$', 'us$', 'buck'],
    pound: ['pound', '£', 'sterling'],
    euro: ['euro', '€'],
    yen: ['yen', '¥'],
    cent: ['cent'],
    pence: ['pence', 'penny'],
    franc: ['franc'],
    crown: ['crown', 'krona', 'krone', 'kroner', 'kronor', 'koruna'],
    florin: ['florin', 'guilder'],
    peso: ['peso'],
    lira: ['lira'],
    shilling: ['shilling'],
    dinar: ['dinar'],
    rand: ['rand'],
    real: ['reais'],
    mark: ['mark'],
    rupee: ['rupee'],
    yuan: ['yuan'],
    ruble: ['ruble', 'rouble'],
    point: ['point'],
    kilometer: ['kilometer', 'kilometre', 'km'],
    meter: ['meter', 'metre'],
    centimeter: ['centimeter', 'centimetre', 'cm'],
    millimeter: ['millimeter', 'millimetre', 'mm'],
    mile: ['mile'],
    foot: ['foot'],
    inch: ['inch'],
    ton: ['ton', 'tonne', 't'],
    kilogram: ['kilogram', 'kilo', 'kg'],
    gram: ['gram', 'gramme'],
    milligram: ['milligram', 'milligramme', 'mg'],
    microgram: ['microgram', 'microgramme'],
    liter: ['liter', 'litre'],
    barrel: ['barrel'],
    hectare: ['hectare'],
    acre: ['acre'],
    degree: ['degree'],
    megawatt: ['megawatt'],
    kiloton: ['kiloton', 'kilotonne'],
    megaton: ['megaton', 'megatonne'],
    second: ['second'],
    minute: ['minute'],
    hour: ['hour'],
    day: ['day'],
    week: ['week'],
    month: ['month'],
    year: ['year'],
  }).flatMap(([unit, forms]) => forms.map((form) => [form, unit] as const)),
)

/** Other spellings of a unit, and the sign for percent, which are read as the unit's own word wherever they stand. A "percentage" or a "buck" may be something else. */
export const UNIT_SPELLINGS: ReadonlyMap<string, string> = new Map(
  (
    '% pct rouble kilometre km metre centimetre cm millimetre mm tonne kg gramme milligramme mg microgramme ' +
    'litre kilotonne megatonne'
  )
    .split(' ')
    .flatMap((form) => {
      const unit = UNITS.get(form)
      return unit === undefined ? [] : [[form, unit] as const]
    }),
)

/** Words before a number that make it a bound, a round figure, or a part of something. Lower case, the longest first. */
export const BOUNDS: readonly (readonly [
  words: string,
  bound: 'at least' | 'at most' | 'about' | 'other',
])[] = [
  ['no fewer than', 'at least'],
  ['no less than', 'at least'],
  ['not less than', 'at least'],
  ['no more than', 'at most'],
  ['not more than', 'at most'],
  ['as many as', 'at most'],
  ['as much as', 'at most'],
  ['at least', 'at least'],
  ['more than', 'at least'],
  ['at most', 'at most'],
  ['less than', 'at most'],
  ['fewer than', 'at most'],
  ['up to', 'at most'],
  ['close to', 'about'],
  ['another', 'other'],
  ['additional', 'other'],
  ['further', 'other'],
  ['other', 'other'],
  ['first', 'other'],
  ['last', 'other'],
  ['every', 'other'],
  ['each', 'other'],
  ['over', 'at least'],
  ['above', 'at least'],
  ['exceeding', 'at least'],
  ['under', 'at most'],
  ['below', 'at most'],
  ['nearly', 'about'],
  ['almost', 'about'],
  ['about', 'about'],
  ['around', 'about'],
  ['approximately', 'about'],
  ['roughly', 'about'],
  ['some', 'about'],
  ['estimated', 'about'],
]

/** Nouns that stand for the number of something: "the number of dead", "a figure of 41". */
export const NUMBER_NOUNS: ReadonlySet<string> = new Set(
  'number figure total toll count tally amount sum price cost value share rate level estimate crowd attendance turnout'.split(
    ' ',
  ),
)

/** Units of how long something lasts, as UNITS has them: every story has such numbers, and they say little of what is counted. */
export const UNITS_OF_TIME: ReadonlySet<string> = new Set('second minute hour day week month year'.split(' '))

/** Units of how far it is: many places lie 30 kilometers from another. */
export const UNITS_OF_LENGTH: ReadonlySet<string> = new Set(['kilometer', 'meter', 'mile', 'foot'])

/** Units of what does not change afterwards: a speed, a height, a weight. */
export const PHYSICAL_UNITS: ReadonlySet<string> = new Set(
  'kilometer meter mile foot inch ton kilogram gram milligram liter barrel degree'.split(' '),
)

/** What something has cost, once it is there. */
export const PAYING_VERBS: ReadonlySet<string> = new Set(['cost', 'pay', 'spend', 'fetch'])

/** Nouns that do not say what is counted: the number is of what was counted last. */
export const EMPTY_NUMBER_NOUNS: ReadonlySet<string> = new Set(
  'number figure total count tally amount sum estimate'.split(' '),
)

/** Nouns for a share in percent that say no more than that it is one. */
export const SHARE_NOUNS: ReadonlySet<string> = new Set(['figure', 'number', 'total', 'result'])
