// `npm run docs`: the documentation as a site of its own, in site/, to be opened from there without a server.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { site } from './docs/site.ts'

const FOLDER = 'site'

const { files, broken } = site()
rmSync(FOLDER, { recursive: true, force: true })
for (const [file, html] of files) {
  const path = join(FOLDER, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, html)
}
console.log(`${files.size} pages in ${FOLDER}/; open ${FOLDER}/index.html`)
for (const link of broken) console.error(link)
process.exitCode = broken.length === 0 ? 0 : 1
