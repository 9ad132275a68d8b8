/** Distance from UTC of a clock in an IANA zone at an hour of a day there: "+09:00", "Z"; `null` for a day or a zone that is none. */
export function localOffset(zone: string, day: string, hour: number, minute: number): string | null {
  const local = Date.parse(`${day}T00:00:00Z`) + (hour * 60 + minute) * 60_000
  if (Number.isNaN(local)) return null
  const first = minutesAt(zone, local)
  if (first === null) return null
  // The offset holds at the moment, which is known once the offset is: near a change of clocks it takes two steps.
  const minutes = minutesAt(zone, local - first * 60_000)
  return minutes === null ? null : offsetText(minutes)
}

const formats = new Map<string, Intl.DateTimeFormat>()

function minutesAt(zone: string, moment: number): number | null {
  const format =
    formats.get(zone) ?? new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
  formats.set(zone, format)
  const name = format.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  const match = /^GMT(?:([+-])(\d\d):(\d\d))?/.exec(name)
  if (!match) return null
  return (match[1] === '-' ? -1 : 1) * (Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0))
}

function offsetText(minutes: number): string {
  if (minutes === 0) return 'Z'
  const length = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(length / 60))}:${two(length % 60)}`
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
