import type { Report } from './report.ts'

/** What tells when a version of a report is of: by its own word first. */
export interface VersionTimes {
  /** The last change that its metadata name, else null: an ISO 8601 instant. */
  readonly changed: string | null
  /** The day, or instant, of publication; null where it is not a whole day. */
  readonly published: string | null
  readonly fetched: string | null
  /** When it was read: an ISO 8601 instant. */
  readonly readAt: string
}

export function versionTimes({ dates, published, taken }: Report, readAt: string): VersionTimes {
  const changes = dates.flatMap(({ field, value }) => (/modif|updat/i.test(field) ? instantsOf(value) : []))
  return {
    changed: changes.toSorted().at(-1) ?? null,
    published: /^\d{4}-\d\d-\d\d/.test(published.edtf) ? published.edtf : null,
    fetched: taken?.fetched ?? null,
    readAt,
  }
}

/**
 * Versions of one report, the earliest first: by what all of them tell of themselves (last changed, else published), then by when they
 * were fetched, then read. What one version alone tells says nothing of the others.
 */
export function inOrderOfVersions<T>(
  versions: readonly T[],
  timesOf: (version: T) => VersionTimes,
): readonly T[] {
  const timed = versions.map((version) => ({ version, times: timesOf(version) }))
  const telling = (['changed', 'published', 'fetched'] as const).filter((time) =>
    timed.every(({ times }) => times[time] !== null),
  )
  return timed
    .toSorted((a, b) => {
      for (const time of [...telling, 'readAt'] as const) {
        const [one, other] = [a.times[time] ?? '', b.times[time] ?? '']
        if (one !== other) return one < other ? -1 : 1
      }
      return 0
    })
    .map(({ version }) => version)
}

/** Dates with a day and, where an hour is told without a zone, of UTC: the order must not hang on where Hearsay runs. */
function instantsOf(value: string): readonly string[] {
  const local = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?$/.test(value.trim())
  const zoned = /^\d{4}-\d\d-\d\d(?:$|[T ].*(?:Z|[+-]\d\d:?\d\d)$)|\d{4} .*(?:GMT|UTC|Z|[+-]\d{4})$/.test(
    value.trim(),
  )
  if (!local && !zoned) return []
  const at = Date.parse(local ? `${value.trim().replace(' ', 'T')}Z` : value.trim())
  return Number.isNaN(at) ? [] : [new Date(at).toISOString()]
}
