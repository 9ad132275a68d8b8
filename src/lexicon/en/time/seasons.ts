/** Seasons with TIMEX3's code, EDTF's (ISO 8601-2, 4.8) and the month in which the northern one begins. */
export const SEASONS: readonly {
  readonly name: string
  readonly timex: 'SP' | 'SU' | 'FA' | 'WI'
  readonly edtf: number
  readonly month: number
}[] = [
  { name: 'spring', timex: 'SP', edtf: 21, month: 3 },
  { name: 'summer', timex: 'SU', edtf: 22, month: 6 },
  { name: 'autumn', timex: 'FA', edtf: 23, month: 9 },
  { name: 'fall', timex: 'FA', edtf: 23, month: 9 },
  { name: 'winter', timex: 'WI', edtf: 24, month: 12 },
]
