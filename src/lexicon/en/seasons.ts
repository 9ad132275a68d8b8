/** Seasons with the TIMEX3 code. "fall" and "spring" are words too: patterns ask for more beside them. */
export const SEASONS: readonly {
  readonly season: 'SP' | 'SU' | 'FA' | 'WI'
  readonly forms: readonly string[]
}[] = [
  { season: 'SP', forms: ['spring', 'springtime'] },
  { season: 'SU', forms: ['summer', 'summertime'] },
  { season: 'FA', forms: ['autumn', 'fall'] },
  { season: 'WI', forms: ['winter', 'wintertime'] },
]
