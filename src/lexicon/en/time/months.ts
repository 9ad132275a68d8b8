/** The months with every form in which the press writes them. */
export interface Month {
  readonly month: number
  readonly name: string
  readonly short: readonly string[]
  /** Also a verb or a name: "May", "March". */
  readonly ambiguous?: true
}

export const MONTHS: readonly Month[] = [
  { month: 1, name: 'January', short: ['Jan'] },
  { month: 2, name: 'February', short: ['Feb'] },
  { month: 3, name: 'March', short: ['Mar'], ambiguous: true },
  { month: 4, name: 'April', short: ['Apr'], ambiguous: true },
  { month: 5, name: 'May', short: [], ambiguous: true },
  { month: 6, name: 'June', short: ['Jun'], ambiguous: true },
  { month: 7, name: 'July', short: ['Jul'] },
  { month: 8, name: 'August', short: ['Aug'], ambiguous: true },
  { month: 9, name: 'September', short: ['Sept', 'Sep'] },
  { month: 10, name: 'October', short: ['Oct'] },
  { month: 11, name: 'November', short: ['Nov'] },
  { month: 12, name: 'December', short: ['Dec'] },
]
