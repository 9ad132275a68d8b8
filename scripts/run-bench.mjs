// `npm run bench NAME -- --corpus DIR`: runs bench/NAME.ts. Without a name: says which there are.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const [name, ...options] = process.argv.slice(2)
const names = readdirSync('bench')
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -'.ts'.length))

if (name === undefined || !existsSync(`bench/${name}.ts`)) {
  console.error(`npm run bench takes one of: ${names.join(', ')}.`)
  process.exitCode = 2
} else {
  const run = spawnSync(
    process.execPath,
    [require.resolve('vite-node/vite-node.mjs'), `bench/${name}.ts`, '--', ...options],
    {
      stdio: 'inherit',
    },
  )
  process.exitCode = run.status ?? 1
}
