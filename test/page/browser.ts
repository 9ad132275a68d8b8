import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import axe from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Where a Chromium is; `HEARSAY_CHROMIUM` names another. */
export const CHROMIUM = process.env.HEARSAY_CHROMIUM ?? PLACES.find((path) => existsSync(path))

/** Why the page cannot be tried here; `null` where it can. */
export function whyNot(): string | null {
  if (!existsSync('dist/web/index.html')) return 'the page is not built; run "npm run build" first'
  if (CHROMIUM === undefined || !existsSync(CHROMIUM))
    return 'there is no Chromium; "apt-get install chromium" brings one, or name yours in HEARSAY_CHROMIUM'
  return null
}

export function launch(): Promise<Browser> {
  return chromium.launch({
    ...(CHROMIUM === undefined ? {} : { executablePath: CHROMIUM }),
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
  })
}

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
}

/** WCAG 2.2 AA and good practice. */
const EVERYTHING = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** What another colour scheme can change: it has the same elements in the same places. */
const COLOURS = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }

/** What axe finds, in a line each. @param colours whether to ask of colours alone, where the rest was asked already */
export async function violations(page: Page, { colours = false } = {}): Promise<readonly string[]> {
  // The page's own policy forbids inline scripts, so axe comes by the debugger; once for a document.
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe.source)
  const options = { runOnly: colours ? COLOURS : EVERYTHING, resultTypes: ['violations'] }
  const found = (await page.evaluate(`axe.run(document, ${JSON.stringify(options)})`)) as {
    readonly violations: readonly Violation[]
  }
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  )
}

/** Kept for people to look at; not in the repository. */
export async function photograph(page: Page, name: string): Promise<void> {
  const folder = join('test', 'page', 'screenshots')
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name}.png`) })
}
