import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const SOURCE = resolve(import.meta.dirname, '../src')

/** Which folders of src/ each folder may import, besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  lexicon: ['model'],
  intake: ['model'],
  kernel: ['model'],
  annotate: ['model', 'lexicon', 'kernel'],
  statements: ['model', 'lexicon'],
  claims: ['model', 'lexicon', 'kernel'],
  ledger: ['model'],
  export: ['model'],
  app: ['model', 'intake', 'annotate', 'statements', 'claims', 'ledger', 'export'],
  cli: ['model', 'app', 'api', 'mcp'],
  api: ['model', 'app'],
  client: ['model', 'app', 'api'],
  mcp: ['model', 'app'],
}

interface Import {
  readonly from: string
  readonly to: string
}

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
)
const imports = files.flatMap(importsOf)

function importsOf(file: string): Import[] {
  const path = join(SOURCE, file)
  const text = readFileSync(path, 'utf8')
  const specifiers = [
    ...text.matchAll(
      /^\s*(?:import|export)\s[^'"]*?from\s+['"](\.[^'"]+)['"]|import\(\s*['"](\.[^'"]+)['"]\s*\)|^import\s+['"](\.[^'"]+)['"]/gm,
    ),
  ]
  return specifiers.map((match) => ({
    from: file,
    to: relative(SOURCE, resolve(dirname(path), match[1] ?? match[2] ?? match[3] ?? '')),
  }))
}

function folderOf(file: string): string {
  return file.split('/')[0] ?? ''
}

describe('the architecture', () => {
  it('has imports to check', () => {
    expect(imports.length).toBeGreaterThan(20)
  })

  it('knows every folder of src/', () => {
    const folders = new Set(files.filter((file) => file.includes('/')).map(folderOf))
    expect([...folders].filter((folder) => !(folder in MAY_IMPORT))).toEqual([])
  })

  it('keeps each folder to what it may import', () => {
    const forbidden = imports.filter(({ from, to }) => {
      const [here, there] = [folderOf(from), folderOf(to)]
      // Unit tests may reach for the stage that makes their input; what ships may not.
      return !from.endsWith('.test.ts') && here !== there && !MAY_IMPORT[here]?.includes(there)
    })
    expect(forbidden).toEqual([])
  })

  it('lets the client run without the rest: of other folders it takes types alone', () => {
    const values = files
      .filter((file) => folderOf(file) === 'client')
      .filter((file) =>
        /^(?:import|export)\s+(?!type\b)[^'"]*?from\s+['"](?:\.\.\/|[^.])/m.test(
          readFileSync(join(SOURCE, file), 'utf8'),
        ),
      )
    expect(values).toEqual([])
  })

  it('lets the page take types alone from the rest', () => {
    const page = readdirSync('web/src', { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.tsx?$/.test(name),
    )
    const values = page.filter((file) =>
      /^(?:import|export)\s+(?!type\b)[^'"]*?from\s+['"][^'"]*\/src\//m.test(
        readFileSync(join('web/src', file), 'utf8'),
      ),
    )
    expect(page.length).toBeGreaterThan(10)
    expect(values).toEqual([])
  })

  it('lets the model import nothing from outside', () => {
    const outside = files
      .filter((file) => folderOf(file) === 'model' && !file.endsWith('.test.ts'))
      .filter((file) => /from\s+['"][^.]/.test(readFileSync(join(SOURCE, file), 'utf8')))
    expect(outside).toEqual([])
  })

  it('has no cycles', () => {
    expect(cycleIn(imports)).toBeNull()
  })
})

function cycleIn(edges: readonly Import[]): readonly string[] | null {
  const targets = new Map<string, string[]>()
  for (const { from, to } of edges) targets.set(from, [...(targets.get(from) ?? []), to])
  const done = new Set<string>()
  const visit = (file: string, path: readonly string[]): readonly string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file]
    if (done.has(file)) return null
    done.add(file)
    for (const next of targets.get(file) ?? []) {
      const cycle = visit(next, [...path, file])
      if (cycle) return cycle
    }
    return null
  }
  for (const file of targets.keys()) {
    const cycle = visit(file, [])
    if (cycle) return cycle
  }
  return null
}
