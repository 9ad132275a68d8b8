// Builds the page (web/) beside the built code, where it is older than its sources.
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const MADE = 'dist/web/index.html'

if (isOlder()) {
  // Loaded only when it is needed: the builder takes half a second to start.
  const { build } = await import('vite')
  await build({ configFile: 'web/vite.config.ts', logLevel: 'warn' })
}

function isOlder() {
  const made = statSync(MADE, { throwIfNoEntry: false })?.mtimeMs ?? 0
  const sources = readdirSync('web', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  return [...sources, 'package-lock.json'].some((source) => statSync(source).mtimeMs > made)
}
