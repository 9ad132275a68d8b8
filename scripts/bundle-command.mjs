// Joins what tsc made of the command line into a few files, in dist/command: reading one report takes 500 modules, and to find and open
// each is half of a cold start (docs/adr/0023). The modules stay in dist as they are for those who import them.
import { readFileSync, rmSync } from 'node:fs'
import { relative } from 'node:path'
import { build } from 'esbuild'

const FOLDER = 'dist/command'

rmSync(FOLDER, { recursive: true, force: true })
await build({
  entryPoints: {
    hearsay: 'dist/cli/main.js',
    'reading-worker': 'dist/app/reading/reading-worker.js',
    'answering-worker': 'dist/api/aside/answering-worker.js',
  },
  outdir: FOLDER,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // Names of functions stay: the report of a defect is read by people.
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'none',
  packages: 'external',
  logLevel: 'warning',
  plugins: [{ name: 'addresses', setup: keepAddresses }],
})

/** A module that finds files beside itself still does so from a joined file; the workers alone are joined, too, and lie beside it. */
function keepAddresses({ onLoad }) {
  onLoad({ filter: /[\\/]dist[\\/].*\.js$/ }, ({ path }) => {
    const from = JSON.stringify(relative(FOLDER, path).replaceAll('\\', '/'))
    return {
      contents: readFileSync(path, 'utf8').replace(
        /(?<!'\.\/(?:reading|answering)-worker\.js', )\bimport\.meta\.url/g,
        `new URL(${from}, import.meta.url).href`,
      ),
    }
  })
}
