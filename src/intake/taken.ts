import type { Report, Taken } from '../model/report.ts'

const NOTHING: Taken = { feed: null, address: null, fetched: null, origin: null, within: null, bytes: null }

/** The report with what is known of where it was taken from; what its own format said of it stands. */
export function takenWith(report: Report, known: Partial<Taken>): Report {
  const told = { ...filled(known), ...filled(report.taken ?? {}) }
  return Object.keys(told).length === 0 ? report : { ...report, taken: { ...NOTHING, ...told } }
}

function filled(taken: Partial<Taken>): Partial<Taken> {
  return Object.fromEntries(
    Object.entries(taken).filter(([, value]) => value !== null && value !== undefined),
  )
}
