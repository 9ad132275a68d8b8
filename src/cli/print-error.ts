import { ERRORS, HearsayError } from '../model/errors.ts'

/** Writes one line to standard error and gives the exit status that goes with it. */
export function printError(error: Error): number {
  if (error instanceof HearsayError) {
    process.stderr.write(`hearsay: ${error.message} [${error.code}]\n`)
    return ERRORS[error.code].exit
  }
  process.stderr.write(`hearsay: A defect in Hearsay: ${error.stack ?? error.message} [internal-error]\n`)
  return ERRORS['internal-error'].exit
}
