/** Parts of the day with the TIMEX3 code, and clock times that have a name. */
export const DAY_PARTS: readonly { readonly part: string; readonly forms: readonly string[] }[] = [
  { part: 'MO', forms: ['morning', 'mornings', 'dawn', 'daybreak'] },
  { part: 'AF', forms: ['afternoon', 'afternoons'] },
  { part: 'EV', forms: ['evening', 'evenings', 'dusk'] },
  { part: 'NI', forms: ['night', 'nights', 'nighttime'] },
  { part: 'DT', forms: ['daytime'] },
]

export const NAMED_HOURS: Readonly<Record<string, number>> = { noon: 12, midday: 12, midnight: 24 }
