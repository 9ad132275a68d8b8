/**
 * Holidays and observances that the press uses as dates. `when` is a fixed day, the nth weekday of a month (-1 the last), or
 * days from Western Easter Sunday. `name` is lower case, its words joined by one space.
 */
export interface HolidayRow {
  readonly name: string
  readonly when:
    | { readonly kind: 'fixed'; readonly month: number; readonly day: number }
    | {
        readonly kind: 'nth'
        readonly month: number
        readonly weekday: number
        readonly nth: number
        readonly plus?: number
      }
    | { readonly kind: 'easter'; readonly plus: number }
}

const fixed = (name: string, month: number, day: number): HolidayRow => ({
  name,
  when: { kind: 'fixed', month, day },
})
const nth = (name: string, month: number, weekday: number, count: number, plus = 0): HolidayRow => ({
  name,
  when: { kind: 'nth', month, weekday, nth: count, plus },
})
const easter = (name: string, plus: number): HolidayRow => ({ name, when: { kind: 'easter', plus } })

export const HOLIDAYS: readonly HolidayRow[] = [
  fixed("new year's day", 1, 1),
  fixed("new year's eve", 12, 31),
  fixed('christmas', 12, 25),
  fixed('christmas day', 12, 25),
  fixed('christmas eve', 12, 24),
  fixed('boxing day', 12, 26),
  fixed("valentine's day", 2, 14),
  fixed("st. patrick's day", 3, 17),
  fixed("april fools' day", 4, 1),
  fixed('may day', 5, 1),
  fixed('bastille day', 7, 14),
  fixed('independence day', 7, 4),
  fixed('halloween', 10, 31),
  fixed('armistice day', 11, 11),
  fixed('veterans day', 11, 11),
  fixed('epiphany', 1, 6),
  fixed("all saints' day", 11, 1),
  nth('martin luther king day', 1, 1, 3),
  nth("presidents' day", 2, 1, 3),
  nth("mother's day", 5, 7, 2),
  nth('memorial day', 5, 1, -1),
  nth("father's day", 6, 7, 3),
  nth('labor day', 9, 1, 1),
  nth('columbus day', 10, 1, 2),
  nth('election day', 11, 1, 1, 1),
  nth('thanksgiving', 11, 4, 4),
  nth('thanksgiving day', 11, 4, 4),
  easter('ash wednesday', -46),
  easter('palm sunday', -7),
  easter('maundy thursday', -3),
  easter('good friday', -2),
  easter('easter', 0),
  easter('easter sunday', 0),
  easter('easter monday', 1),
  easter('pentecost', 49),
]
