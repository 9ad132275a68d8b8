import { parentPort, workerData } from 'node:worker_threads'
import type { Report } from '../../model/report.ts'
import { readReport } from './read-report.ts'
import type { CueRow } from './user-cues.ts'

// What workerReader starts it with: the rows of the user's own cues.
const cues = workerData as readonly CueRow[]

// The other side of workerReader: a report comes in, its reading or what failed goes out.
parentPort?.on('message', (report: Report) => {
  try {
    parentPort?.postMessage({ reading: readReport(report, cues) })
  } catch (error) {
    parentPort?.postMessage({ failure: error instanceof Error ? error.message : String(error) })
  }
})
