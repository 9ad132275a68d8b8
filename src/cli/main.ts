#!/usr/bin/env node
import { HearsayError } from '../model/errors.ts'
import { printError } from './print-error.ts'
import { program } from './program.ts'
import { applyConfig, applyEnvironment, configFile } from './settings.ts'

// `hearsay read x | head`: whoever reads has enough, and that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  const full = error.code === 'ENOSPC'
  process.exit(
    printError(
      full
        ? new HearsayError(
            'disk-full',
            'There is no room left to write the output; free some space and run the same command again.',
            { cause: error },
          )
        : error,
    ),
  )
})

try {
  const root = program()
  const settings = configFile()
  // The doctor tells what is wrong with the settings as one of its findings.
  if (settings !== null && process.argv[2] !== 'doctor') applyConfig(root, settings)
  applyEnvironment(root)
  await root.parseAsync()
} catch (error) {
  process.exitCode = printError(
    error instanceof Error
      ? error
      : new HearsayError('internal-error', `A defect in Hearsay (${String(error)}).`),
  )
}
