/** Parts of a day with TIMEX3's code. */
export const DAY_PARTS: ReadonlyMap<string, string> = new Map([
  ['morning', 'MO'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['night', 'NI'],
  ['dawn', 'MO'],
  ['dusk', 'EV'],
  ['lunchtime', 'MI'],
])

/** Hours with a name. */
export const NAMED_HOURS: ReadonlyMap<string, number> = new Map([
  ['noon', 12],
  ['midday', 12],
  ['midnight', 24],
])
