/** A day that the press names as a date. */
export interface Holiday {
  readonly name: string
  /** Other names. */
  readonly also?: readonly string[]
  readonly when: HolidayRule
}

export type HolidayRule =
  | { readonly kind: 'fixed'; readonly month: number; readonly day: number }
  /** The nth weekday of a month, -1 the last: Thanksgiving is the 4th Thursday of November. */
  | { readonly kind: 'nth'; readonly month: number; readonly weekday: number; readonly nth: number }
  /** Days after the western Easter Sunday. */
  | { readonly kind: 'easter'; readonly days: number }
  /** The Tuesday after the first Monday. */
  | { readonly kind: 'election'; readonly month: number }
  /** One day in history. */
  | { readonly kind: 'once'; readonly date: string }

const fixed = (month: number, day: number): HolidayRule => ({ kind: 'fixed', month, day })
const nth = (which: number, weekday: number, month: number): HolidayRule => ({
  kind: 'nth',
  nth: which,
  weekday,
  month,
})
const easter = (days: number): HolidayRule => ({ kind: 'easter', days })

export const HOLIDAYS: readonly Holiday[] = [
  { name: "New Year's Day", when: fixed(1, 1) },
  { name: "New Year's Eve", when: fixed(12, 31) },
  { name: 'Epiphany', when: fixed(1, 6) },
  { name: 'Martin Luther King Jr. Day', also: ['Martin Luther King Day'], when: nth(3, 1, 1) },
  { name: 'Groundhog Day', when: fixed(2, 2) },
  { name: "Valentine's Day", also: ["St. Valentine's Day"], when: fixed(2, 14) },
  { name: "Presidents' Day", also: ['Presidents Day', "President's Day"], when: nth(3, 1, 2) },
  { name: "International Women's Day", when: fixed(3, 8) },
  { name: "St. Patrick's Day", also: ["Saint Patrick's Day"], when: fixed(3, 17) },
  { name: "April Fools' Day", also: ["April Fool's Day"], when: fixed(4, 1) },
  { name: 'Ash Wednesday', when: easter(-46) },
  { name: 'Palm Sunday', when: easter(-7) },
  { name: 'Maundy Thursday', when: easter(-3) },
  { name: 'Good Friday', when: easter(-2) },
  { name: 'Easter Sunday', also: ['Easter'], when: easter(0) },
  { name: 'Easter Monday', when: easter(1) },
  { name: 'Ascension Day', when: easter(39) },
  { name: 'Pentecost', also: ['Whit Sunday'], when: easter(49) },
  { name: 'Earth Day', when: fixed(4, 22) },
  { name: 'Anzac Day', also: ['ANZAC Day'], when: fixed(4, 25) },
  { name: 'May Day', also: ['Labour Day'], when: fixed(5, 1) },
  { name: 'Victory Day', when: fixed(5, 9) },
  { name: 'V-E Day', also: ['VE Day'], when: fixed(5, 8) },
  { name: "Mother's Day", when: nth(2, 7, 5) },
  { name: 'Memorial Day', when: nth(-1, 1, 5) },
  { name: 'Juneteenth', when: fixed(6, 19) },
  { name: "Father's Day", when: nth(3, 7, 6) },
  { name: 'Canada Day', when: fixed(7, 1) },
  { name: 'Independence Day', also: ['the Fourth of July', 'July Fourth'], when: fixed(7, 4) },
  { name: 'Bastille Day', when: fixed(7, 14) },
  { name: 'Assumption Day', when: fixed(8, 15) },
  { name: 'Labor Day', when: nth(1, 1, 9) },
  { name: 'Columbus Day', when: nth(2, 1, 10) },
  { name: 'Halloween', also: ["Hallowe'en"], when: fixed(10, 31) },
  { name: "All Saints' Day", also: ['All Saints Day'], when: fixed(11, 1) },
  { name: 'Guy Fawkes Night', also: ['Bonfire Night'], when: fixed(11, 5) },
  { name: 'Veterans Day', also: ["Veterans' Day"], when: fixed(11, 11) },
  { name: 'Armistice Day', also: ['Remembrance Day'], when: fixed(11, 11) },
  { name: 'Thanksgiving Day', also: ['Thanksgiving'], when: nth(4, 4, 11) },
  { name: 'Election Day', when: { kind: 'election', month: 11 } },
  { name: 'Christmas Eve', when: fixed(12, 24) },
  { name: 'Christmas Day', also: ['Christmas'], when: fixed(12, 25) },
  { name: 'Boxing Day', when: fixed(12, 26) },
  { name: 'D-Day', when: { kind: 'once', date: '1944-06-06' } },
  { name: '9/11', when: { kind: 'once', date: '2001-09-11' } },
]
