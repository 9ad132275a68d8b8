/** The months with the forms that the press writes, lower case and without full stop; a month is capitalised. */
export const MONTHS: readonly {
  readonly month: number
  readonly days: number
  readonly forms: readonly string[]
}[] = [
  { month: 1, days: 31, forms: ['january', 'jan'] },
  { month: 2, days: 29, forms: ['february', 'feb'] },
  { month: 3, days: 31, forms: ['march', 'mar'] },
  { month: 4, days: 30, forms: ['april', 'apr'] },
  { month: 5, days: 31, forms: ['may'] },
  { month: 6, days: 30, forms: ['june', 'jun'] },
  { month: 7, days: 31, forms: ['july', 'jul'] },
  { month: 8, days: 31, forms: ['august', 'aug'] },
  { month: 9, days: 30, forms: ['september', 'sept', 'sep'] },
  { month: 10, days: 31, forms: ['october', 'oct'] },
  { month: 11, days: 30, forms: ['november', 'nov'] },
  { month: 12, days: 31, forms: ['december', 'dec'] },
]
