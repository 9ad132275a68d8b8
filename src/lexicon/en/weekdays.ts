/** Days of the week, ISO 8601 numbers. `short` forms need a full stop or a date beside them: "Sun" and "Sat" are words too. */
export const WEEKDAYS: readonly {
  readonly weekday: number
  readonly long: readonly string[]
  readonly short: readonly string[]
}[] = [
  { weekday: 1, long: ['monday', 'mondays'], short: ['mon'] },
  { weekday: 2, long: ['tuesday', 'tuesdays'], short: ['tue', 'tues'] },
  { weekday: 3, long: ['wednesday', 'wednesdays'], short: ['wed'] },
  { weekday: 4, long: ['thursday', 'thursdays'], short: ['thu', 'thur', 'thurs'] },
  { weekday: 5, long: ['friday', 'fridays'], short: ['fri'] },
  { weekday: 6, long: ['saturday', 'saturdays'], short: ['sat'] },
  { weekday: 7, long: ['sunday', 'sundays'], short: ['sun'] },
]
