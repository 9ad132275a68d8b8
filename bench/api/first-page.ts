import { launch, whyNot } from '../../test/page/browser.ts'

export interface PageSpeed {
  readonly name: string
  /** Milliseconds until what was asked for can be read. */
  readonly usable: number
  /** The longest time for which the page answered nobody, while it was scrolled. */
  readonly jank: number
}

/** How soon a view can be used, and how smoothly it scrolls, in a Chromium; why not, where there is none. */
export async function firstPage(
  base: string,
  views: readonly (readonly [name: string, path: string, ready: string])[],
): Promise<readonly PageSpeed[] | string> {
  const reason = whyNot()
  if (reason !== null) return reason
  const browser = await launch()
  const measured: PageSpeed[] = []
  for (const [name, path, ready] of views) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    const begun = performance.now()
    await page.goto(`${base}${path}`, { waitUntil: 'commit' })
    await page.locator(ready).first().waitFor()
    const usable = performance.now() - begun
    await page.evaluate(`window.longest = 0; new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration)
    }).observe({ entryTypes: ['longtask'] })`)
    for (let at = 0; at < 60; at++) {
      await page.mouse.wheel(0, 600)
      await page.waitForTimeout(16)
    }
    measured.push({ name, usable, jank: Number(await page.evaluate('window.longest')) })
    await page.close()
  }
  await browser.close()
  return measured
}
