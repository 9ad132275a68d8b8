import { buildReport } from '../../src/intake/build-report.ts'
import type { Report } from '../../src/model/report.ts'
import type { Cast, PlannedReport } from './plan.ts'
import { STORIES } from './stories.ts'
import { PROTOTYPE } from './words.ts'

/** The Monday of the first week. */
export const FIRST_MONDAY = '2009-01-05'

/** The report as an outlet would publish it. */
export function tell(
  plan: Pick<PlannedReport, 'story' | 'telling' | 'variant' | 'publication' | 'week' | 'cast'>,
): Report {
  const telling = STORIES[plan.story]?.[plan.telling]
  const text = printed(filled(varied(telling?.text ?? '', plan.cast), plan.cast), plan.variant, plan.cast)
  const published = dayAfter(FIRST_MONDAY, plan.week * 7 + (telling?.day ?? 0))
  return buildReport(
    { text, publication: plan.publication, dates: [{ field: 'jsonl published', value: published }] },
    {},
  )
}

function printed(text: string, variant: PlannedReport['variant'], { town, thing }: Cast): string {
  if (variant === 'whole') return text
  if (variant === 'cut') return text.slice(0, text.lastIndexOf('\n\n'))
  return `In ${town} they speak of nothing but the ${thing}.\n\n${text}`
}

const STEMS = new RegExp(`\\b(?:${PROTOTYPE.others.toSorted((a, b) => b.length - a.length).join('|')})`, 'g')

/** With the telling words of its story. */
function varied(text: string, { others }: Cast): string {
  return text.replace(STEMS, (stem) => others[PROTOTYPE.others.indexOf(stem)] ?? stem)
}

function filled(text: string, { persons, town, noun, thing, numbers }: Cast): string {
  const families = persons.map((person) => person.split(' ')[1] ?? '')
  return text.replace(/\{(\w+)\}/g, (whole, slot: string) => {
    const person = 'abcd'.indexOf(slot.toLowerCase())
    if (slot === 'town') return town
    if (slot === 'noun') return noun
    if (slot === 'thing') return thing
    if (person >= 0 && slot.length === 1)
      return (slot === slot.toLowerCase() ? persons : families)[person] ?? whole
    return numbers[Number(slot.slice(1)) - 1] ?? whole
  })
}

/** @param day `YYYY-MM-DD`. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
