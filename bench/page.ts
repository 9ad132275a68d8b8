/**
 * `npm run bench page -- --ledger FILE [--rounds 120]`: the page on a large ledger, in a Chromium: how soon each long list can be used, how long
 * filtering one takes, and what scrolling through it costs. A ledger comes from `npm run bench ledger -- --from FILE --times N --keep FILE`.
 * Jank is told twice: as the longest task of the page's thread by the clock, and by the processor, which another's load does not change.
 */
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { chromium, type Page } from 'playwright-core'
import { CHROMIUM } from '../test/page/browser.ts'
import { serve } from './api/serve.ts'
import { traced } from './page/traced.ts'

const { values } = parseArgs({
  allowPositionals: true,
  options: { ledger: { type: 'string', default: 'hearsay.db' }, rounds: { type: 'string', default: '120' } },
})
if (!existsSync(values.ledger)) throw new Error(`There is no ledger ${values.ledger}; --ledger names one.`)

/** Long lists, and words to narrow each by. */
const LISTS = [
  { path: '/', words: null },
  { path: '/search', words: 'about' },
  { path: '/reports', words: 'about' },
  { path: '/claims', words: 'about' },
  { path: '/conflicts', words: 'about' },
  { path: '/sources', words: 'by' },
  { path: '/timeline', words: 'about' },
  { path: '/due', words: 'about' },
] as const
const READY = '.row, .counts, .empty'
/** What a turn of the wheel moves, and how often it is turned a second. */
const [WHEEL, TURNS] = [500, 30]

const { url, stop } = await serve(values.ledger)
const browser = await chromium.launch({
  ...(CHROMIUM === undefined ? {} : { executablePath: CHROMIUM }),
  args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
})
try {
  const { counts } = await (await fetch(`${url}/api/v1/overview`)).json()
  console.log(`${counts.reports} reports, ${counts.statements} statements, ${counts.conflicts} conflicts`)
  const [word, name] = await Promise.all([aWord(), aName()])
  console.log(
    `\n${'view'.padEnd(26)}usable, ms  filtered, ms   scrolled by: tasks over 100 ms, longest   by the processor`,
  )
  for (const list of LISTS) console.log(await measured(list, list.words === 'by' ? name : word))
} finally {
  await browser.close()
  await stop()
}

async function measured({ path, words }: (typeof LISTS)[number], sought: string): Promise<string> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
  page.setDefaultTimeout(60_000)
  try {
    const usable = await timed(async () => {
      await page.goto(`${url}${path}`)
      await page.locator(READY).first().waitFor()
    })
    const scroll = await traced(page, () => scrolled(page))
    const filtered = words === null ? null : await filteredBy(page, words, sought)
    return [
      path.padEnd(26),
      usable.toFixed(0).padStart(10),
      (filtered?.toFixed(0) ?? '').padStart(14),
      `${scroll.clock.filter((ms) => ms > 100).length}, ${Math.max(0, ...scroll.clock).toFixed(0)} ms`.padStart(
        40,
      ),
      `${scroll.processor.filter((ms) => ms > 100).length}, ${Math.max(0, ...scroll.processor).toFixed(0)} ms`.padStart(
        19,
      ),
    ].join('')
  } finally {
    await page.close()
  }
}

async function scrolled(page: Page): Promise<void> {
  await page.mouse.move(700, 500)
  for (let turn = 0; turn < Number(values.rounds); turn++) {
    await page.mouse.wheel(0, WHEEL)
    await page.waitForTimeout(1000 / TURNS)
  }
}

/** A word that something was said with, and the name of somebody who was heard often. */
async function aWord(): Promise<string> {
  const { items } = await (await fetch(`${url}/api/v1/statements?limit=40`)).json()
  const words: readonly string[] = String(items.at(-1)?.quote ?? '').match(/[a-z]+/g) ?? []
  return words.toSorted((a, b) => b.length - a.length)[0] ?? ''
}

async function aName(): Promise<string> {
  const { items } = await (await fetch(`${url}/api/v1/sources?limit=5`)).json()
  return String(items.at(-1)?.name ?? '')
}

/** Until the rows of the narrower list are there. */
async function filteredBy(page: Page, field: string, sought: string): Promise<number> {
  await page.evaluate('scrollTo(0, 0)')
  await page.locator(`#filter-${field}`).fill(sought)
  const answered = page.waitForResponse(
    (response) => new URL(response.url()).pathname.startsWith('/api/') && isAsked(response.url(), sought),
  )
  return timed(async () => {
    await page.locator(`#filter-${field}`).press('Enter')
    await answered
    await page.locator('.row, .statement, .empty').first().waitFor()
  })
}

function isAsked(address: string, words: string): boolean {
  return [...new URL(address).searchParams.values()].includes(words)
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}
