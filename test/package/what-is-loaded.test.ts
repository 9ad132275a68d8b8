import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'

const READING = ['read-many', 'read-report', 'write-reading'].map((name) => `dist/app/reading/${name}.js`)

describe('what is loaded', () => {
  it('of `hearsay/time` and `hearsay/attribution`: no ledger, no files, no network, no package', async () => {
    for (const entry of ['find-times', 'find-attributions']) {
      const { modules, packages } = await loadedBy([`dist/app/reading/${entry}.js`])
      expect(packages, entry).toEqual([])
      expect(
        within(modules, 'ledger', 'claims', 'cli', 'api', 'intake/fetch', 'intake/formats'),
        entry,
      ).toEqual([])
    }
  })

  it('of `hearsay/client`: nothing but the client', async () => {
    const { modules, packages } = await loadedBy(['dist/client/index.js'])
    expect([packages, modules.filter((path) => !path.startsWith('dist/client/'))]).toEqual([[], []])
  })

  it('of `hearsay --help`: no stage, and of packages those of the command line', async () => {
    const { modules, packages } = await loadedBy(['dist/cli/main.js'])
    expect(packages).toEqual(['commander', 'picocolors'])
    expect(within(modules, 'annotate', 'statements', 'claims', 'ledger', 'intake', 'export', 'app')).toEqual(
      [],
    )
  })

  it('of `hearsay read` of a text: no package but for colours, and no ledger', async () => {
    const { modules, packages } = await loadedBy([
      ...READING,
      'dist/cli/pretty-reading.js',
      'dist/intake/formats/text.js',
    ])
    expect(packages.filter((name) => name !== 'picocolors')).toEqual([])
    expect(within(modules, 'ledger', 'intake/fetch', 'intake/formats/pdf')).toEqual([])
  })

  it('of `readReport` alone, joined with what uses it: no store, no export', async () => {
    const { modules } = await kept("import { readReport } from './dist/app/library.js'; readReport('')")
    expect(within(modules, 'ledger', 'export', 'cli', 'intake/fetch')).toEqual([])
  })
})

const within = (modules: readonly string[], ...folders: readonly string[]) =>
  modules.filter((path) => folders.some((folder) => path.startsWith(`dist/${folder}/`)))

/** What comes with the modules at once, whatever is asked of them later. */
async function loadedBy(entryPoints: readonly string[]) {
  const { metafile } = await build({ ...JOINED, entryPoints: [...entryPoints], splitting: true })
  const [modules, packages, waiting] = [new Set<string>(), new Set<string>(), [...entryPoints]]
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (modules.has(path)) continue
    modules.add(path)
    for (const { kind, external, path: to } of metafile.inputs[path]?.imports ?? []) {
      if (kind !== 'import-statement') continue
      if (!external) waiting.push(to)
      else if (!to.startsWith('node:')) packages.add(to)
    }
  }
  return { modules: [...modules], packages: [...packages].sort() }
}

/** The modules of which something is left where a bundler has thrown away what a program does not use. */
async function kept(program: string) {
  const { metafile } = await build({ ...JOINED, stdin: { contents: program, resolveDir: '.' } })
  const inputs = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs))
  return { modules: inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path) }
}

const JOINED = {
  outdir: 'never-written',
  bundle: true,
  write: false,
  metafile: true,
  treeShaking: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
} as const
