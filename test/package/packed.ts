import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

/** The package as it would be published, and an empty project that has it. */
export interface Packed {
  readonly tarball: string
  readonly project: string
  clear(): void
}

/**
 * Packs the built package and unpacks it into an empty project, beside those dependencies alone that it declares: they are linked from
 * here, so that nothing is fetched. `.ci/run` installs it for real.
 */
export function packed(): Packed {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-packed-'))
  const project = join(folder, 'project')
  const installed = join(project, 'node_modules')
  mkdirSync(join(installed, 'hearsay'), { recursive: true })
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  )
  const tarball = join(folder, filename)
  execFileSync('tar', ['-xzf', tarball, '--strip-components=1', '-C', join(installed, 'hearsay')])
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  for (const name of [...Object.keys(dependencies), '@types/node']) {
    mkdirSync(dirname(join(installed, name)), { recursive: true })
    symlinkSync(resolve('node_modules', name), join(installed, name))
  }
  writeFileSync(join(project, 'package.json'), '{ "name": "empty", "type": "module", "private": true }\n')
  writeFileSync(
    join(project, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        ...{ target: 'es2022', module: 'nodenext', strict: true, skipLibCheck: false, types: ['node'] },
        ...{ lib: ['es2023', 'dom', 'dom.iterable', 'esnext.asynciterable'], outDir: 'built', rootDir: '.' },
        exactOptionalPropertyTypes: true,
      },
      include: ['*.ts'],
    }),
  )
  return { tarball, project, clear: () => rmSync(folder, { recursive: true }) }
}

/** The programs that a page shows, each with what it says that they print. */
export function programsOf(page: string): readonly { readonly code: string; readonly prints: string }[] {
  return [...page.matchAll(/```ts\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/g)].map(
    ([, code = '', prints = '']) => ({ code, prints }),
  )
}
