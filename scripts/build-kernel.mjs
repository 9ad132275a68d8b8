// Compiles kernel/ (AssemblyScript) to WebAssembly, beside the source that loads it and beside what tsc made of that source.
import { copyFileSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

const FROM = 'kernel/index.ts'
const TO = 'src/kernel/kernel.wasm'
const SHIPPED = TO.replace('src/', 'dist/')

if (isOlder(TO)) await compile()
mkdirSync(dirname(SHIPPED), { recursive: true })
copyFileSync(TO, SHIPPED)

function isOlder(file) {
  const made = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
  const sources = [...readdirSync('kernel').map((name) => `kernel/${name}`), 'scripts/build-kernel.mjs']
  return sources.some((source) => statSync(source).mtimeMs > made)
}

async function compile() {
  // Loaded only when it is needed: the compiler takes half a second to start.
  const { default: asc } = await import('assemblyscript/asc')
  const { error, stderr } = await asc.main([
    FROM,
    ...['--outFile', TO, '-O3', '--converge', '--noAssert'],
    ...['--runtime', 'stub', '--importMemory', '--enable', 'simd', '--use', 'abort='],
    // Addresses are numbers of 32 bits here, and vectors pass between the kernel's own functions only.
    ...['--disableWarning', '201', '--disableWarning', '112'],
  ])
  if (!error) return
  console.error(stderr.toString())
  process.exit(1)
}
