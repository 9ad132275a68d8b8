// Writes man/hearsay.1 from the built commands.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { manPage } from '../dist/cli/man-page.js'
import { program } from '../dist/cli/program.js'

const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
mkdirSync('man', { recursive: true })
writeFileSync('man/hearsay.1', manPage(program(), version))
