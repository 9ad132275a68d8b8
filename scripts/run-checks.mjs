// Runs every check, whether or not one before it failed, and says which failed.
import { spawnSync } from 'node:child_process'

const CHECKS = ['types', 'lint', 'unused']

const failed = CHECKS.filter((check) => {
  console.log(`\n== ${check}`)
  return spawnSync('npm', ['run', '--silent', `check:${check}`], { stdio: 'inherit' }).status !== 0
})

console.log(failed.length === 0 ? '\nAll checks are clean.' : `\nNot clean: ${failed.join(', ')}.`)
process.exitCode = failed.length === 0 ? 0 : 1
