import { parentPort } from 'node:worker_threads'
import type { Report } from '../model/report.ts'
import { readReport } from './read-report.ts'

// The other side of workerReader: a report comes in, its reading or what failed goes out.
parentPort?.on('message', (report: Report) => {
  try {
    parentPort?.postMessage({ reading: readReport(report) })
  } catch (error) {
    parentPort?.postMessage({ failure: error instanceof Error ? error.message : String(error) })
  }
})
