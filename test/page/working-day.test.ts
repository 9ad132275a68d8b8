import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect } from '../../src/client/index.ts'
import { type Served, serveLedger } from '../api/served-ledger.ts'
import { makePdf } from '../inputs/make-pdf.ts'
import { launch, photograph, violations, whyNot } from './browser.ts'

const reason = whyNot()
if (reason !== null) console.warn(`The page is not tried: ${reason}.`)

describe.skipIf(reason !== null)('the page, in a Chromium', () => {
  let served: Served
  let browser: Browser
  let page: Page
  let faults: string[]

  beforeAll(async () => {
    served = await serveLedger(undefined, { page: pathToFileURL('dist/web/') })
    browser = await launch()
    page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
    page.setDefaultTimeout(60_000)
    faults = []
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text())
    })
    page.on('pageerror', (error) => faults.push(error.message))
  }, 120_000)

  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })

  const open = async (path: string, ready: string) => {
    await page.goto(`${served.url}${path}`)
    await page.locator(ready).first().waitFor()
  }

  const clean = async (name: string) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const colours = colorScheme === 'dark'
      expect(await violations(page, { colours }), `${name}, ${colorScheme}`).toEqual([])
      await photograph(page, `${name}-${colorScheme}`)
    }
    await page.emulateMedia({ colorScheme: 'light' })
    expect(faults).toEqual([])
  }

  const aConflict = async () => {
    const [conflict] = (await connect(served.url).conflicts.part({ limit: 1 })).items
    if (!conflict) throw new Error('The casebook has no conflict.')
    return conflict
  }

  const aStatement = async () => {
    const { statements } = await aConflict()
    const [report = '', id = ''] = statements[0].address.split(':')
    return { report, id, address: statements[0].address }
  }

  it.each([
    ['/', 'article.conflict'],
    ['/reports', '.report-row'],
    ['/search', 'article.statement'],
    ['/claims', '.claim-row'],
    ['/conflicts', 'article.conflict'],
    ['/due', '.event'],
    ['/timeline', '.timeline-row'],
    ['/sources', '.source-row'],
    ['/search?about=dam', 'article.statement'],
    ['/dossier', 'h1'],
    ['/dossier?topic=dam&since=2017-03-08', '.strips li'],
    ['/dossier?actor=Dornik', '.strips li'],
    ['/source?name=Dornik', '.pairs'],
    ['/watch', 'h1'],
    ['/entities?by=ministry', '.entity-row'],
    ['/log', '.empty'],
    ['/ingest', 'textarea'],
    ['/nowhere', 'h1'],
  ])(
    '%s is shown without a fault',
    async (path, ready) => {
      await open(path, ready)
      await clean(path === '/' ? 'overview' : path.slice(1).replace(/\W+/g, '-'))
    },
    60_000,
  )

  it('a long list is put on paper whole, and not what is on the screen alone', async () => {
    // The next part is held back until all are asked for: a tall screen would have it at once.
    let letGo = () => {}
    const held = new Promise<void>((resolve) => {
      letGo = resolve
    })
    await page.route(/[?&]cursor=/, async (route) => {
      await held
      await route.continue()
    })
    await open('/search', 'article.statement')
    await page.evaluate('window.print = () => { document.title = "printed" }')
    const rowsOnPaper = async () => {
      // As a browser does before it takes the page.
      await page.evaluate('dispatchEvent(new Event("beforeprint"))')
      return page.locator('.printed > li').count()
    }
    expect(await rowsOnPaper()).toBe(50)
    expect(await page.locator('.on-paper').textContent()).toContain('goes on')
    await page.evaluate('dispatchEvent(new Event("afterprint"))')
    expect(await page.locator('.printed').count()).toBe(0)
    letGo()
    await page.getByRole('button', { name: 'Print all' }).click()
    await expect.poll(() => page.title(), { timeout: 60_000 }).toBe('printed')
    const { counts } = await connect(served.url).overview()
    expect(await rowsOnPaper()).toBe(counts.statements)
    expect(await page.locator('.on-paper').count()).toBe(0)
    await page.evaluate('dispatchEvent(new Event("afterprint"))')
    await page.unroute(/[?&]cursor=/)
    expect(faults).toEqual([])
  }, 60_000)

  const longest = async () => {
    const reports = (await connect(served.url).reports.part({ limit: 200 })).items
    const [first] = reports.toSorted((a, b) => b.statements - a.statements)
    return first?.short ?? ''
  }

  it('a report shows its statements, and the chain of the one that is pointed at', async () => {
    await open(`/reports/${await longest()}`, '.report-text')
    await page.locator('.mark').first().focus()
    await page.locator('.inspector .chain li.page').waitFor()
    expect(await page.locator('.said.on').count()).toBeGreaterThan(0)
    const first = await page.locator('.inspector h2').textContent()
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    expect(await page.locator('.inspector h2').textContent()).not.toBe(first)
    await page.locator('.said').last().hover()
    await clean('report')
  }, 120_000)

  it('a report on paper has all about its statements after its text, and drawings fit the sheet', async () => {
    const { report, address } = await aStatement()
    await open(`/reports/${report}`, '.report-text')
    await page.emulateMedia({ media: 'print' })
    await page.evaluate('dispatchEvent(new Event("beforeprint"))')
    const { statements } = await connect(served.url).report(report)
    expect(await page.locator('.told-on-paper > li').count()).toBe(statements.length)
    expect(await page.locator('.told-on-paper .clash').count()).toBeGreaterThan(0)
    await page.getByText('everything here points into them').waitFor()
    for (const hidden of ['.top', '.inspector', '.margin'])
      expect(await page.locator(hidden).isVisible(), hidden).toBe(false)
    await page.evaluate('dispatchEvent(new Event("afterprint"))')
    expect(await page.locator('.told-on-paper').count()).toBe(0)
    await page.emulateMedia({ media: 'screen' })
    await open(`/dossier?claim=${encodeURIComponent(address)}&asOf=2017-03-14`, '.timeline > svg')
    await page.emulateMedia({ media: 'print' })
    await page.evaluate('dispatchEvent(new Event("beforeprint"))')
    expect(Number(await page.locator('.timeline > svg').getAttribute('width'))).toBeLessThan(700)
    await page.getByText('As of 14 Mar 2017: only what had been published by then.').waitFor()
    await page.evaluate('dispatchEvent(new Event("afterprint"))')
    await page.emulateMedia({ media: 'screen' })
    expect(faults).toEqual([])
  }, 120_000)

  it('a report has its conflicts beside the words that they are about', async () => {
    const { report, id } = await aStatement()
    await open(`/reports/${report}`, '.report-text')
    await page.locator(`.mark[data-mark="${id}"]`).focus()
    await page.locator('.inspector .clash mark').first().waitFor()
    // The list of conflicts has two claims once; beside the words each pair of their statements has its note.
    const { conflicts } = await connect(served.url).report(report)
    const inReport = conflicts
      .flatMap(({ statements }) => statements)
      .filter(({ address }) => address.startsWith(report))
    expect(inReport.length).toBeGreaterThan(0)
    expect(await page.locator('.margin .note').count()).toBe(inReport.length)
    await clean('report-conflict')
  }, 120_000)

  it('the text of a report is there letter for letter', async () => {
    const report = await longest()
    await open(`/reports/${report}`, '.report-text')
    const shown = await page
      .locator('.report-text [data-at]')
      .evaluateAll((pieces) =>
        pieces.map((piece) => [Number((piece as HTMLElement).dataset.at), piece.textContent ?? ''] as const),
      )
    const { text } = await connect(served.url).report(report)
    expect(shown.length).toBeGreaterThan(5)
    for (const [at, words] of shown) expect(text.slice(at, at + words.length)).toBe(words)
  }, 120_000)

  it('a time says its words, what it was reckoned from and what it means', async () => {
    const { report } = await aStatement()
    await open(`/reports/${report}`, '.report-text a.time')
    await page.locator('.report-text a.time').first().hover()
    const tip = page.getByRole('tooltip')
    await tip.waitFor()
    expect(await tip.textContent()).toContain('value')
    await clean('time')
    await page.locator('.report-text a.time').first().focus()
    await page.keyboard.press('Escape')
    await tip.waitFor({ state: 'detached' })
  }, 120_000)

  it('a claim shows how it stands and why', async () => {
    const { address } = await aStatement()
    await open(`/claims/${encodeURIComponent(address)}`, '.history')
    expect(await page.locator('#against-title').textContent()).toContain('otherwise')
    await clean('claim')
  }, 120_000)

  it('a list is saved in another format, as it is narrowed', async () => {
    await open('/claims?about=dam', '.download')
    await page.getByLabel('Format').selectOption('csv')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save this list' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('claims.csv')
    const table = readFileSync(await download.path(), 'utf8')
    expect(table).toMatch(/^id,origins,statements,/)
    expect(table).toContain('dam')
    await clean('claims-saved')
  }, 120_000)

  it('an event is opened from what is due, with each report and its dates', async () => {
    await open('/due', '.event .what a')
    await page.locator('.event .what a').first().click()
    await page.locator('#told-title').waitFor()
    expect(page.url()).toContain('/events/')
    expect(await page.locator('tbody tr').count()).toBeGreaterThan(0)
    await clean('event')
  }, 120_000)

  it('why is answered for a statement and for a conflict', async () => {
    await open(`/why/${encodeURIComponent((await aStatement()).address)}`, '.pairs')
    await clean('why-statement')
    await open(`/why/${(await aConflict()).id}`, '.pairs')
    await clean('why-conflict')
  }, 120_000)

  it('the day as of which one looks goes along from view to view, and can be shared', async () => {
    await open('/', 'article.conflict')
    const conflicts = () => page.locator('article.conflict').count()
    expect(await conflicts()).toBeGreaterThan(1)
    await page.locator('.as-of summary').click()
    await page.getByLabel('Day', { exact: true }).fill('2017-03-06')
    // The wire of that day tells of a denial itself.
    await expect.poll(conflicts, { timeout: 30_000 }).toBe(1)
    await clean('as-of')
    await page.keyboard.press('Escape')
    expect(await page.locator('.as-of .panel').isVisible()).toBe(false)
    expect(await page.evaluate('document.activeElement.tagName')).toBe('SUMMARY')
    await page.getByRole('navigation', { name: 'Main' }).getByText('Reports').click()
    await page.locator('.report-row').first().waitFor()
    expect(page.url()).toContain('asOf=2017-03-06')
    expect(await page.locator('.report-row').count()).toBe(2)
    await page.reload()
    await page.locator('.report-row').first().waitFor()
    expect(await page.locator('.report-row').count()).toBe(2)
    await page.goBack()
    await expect.poll(conflicts, { timeout: 30_000 }).toBe(1)
  }, 120_000)

  it('words are found by keyboard alone', async () => {
    await open('/', 'article.conflict')
    await page.keyboard.press('/')
    await page.keyboard.type('gates')
    await page.keyboard.press('Enter')
    await page.locator('article.statement').first().waitFor()
    expect(page.url()).toContain('/search?about=gates')
    for (const words of await page.locator('article.statement blockquote').allTextContents())
      expect(words).toMatch(/gates/i)
    await page.keyboard.press('g')
    await page.keyboard.press('x')
    await page.locator('article.conflict').first().waitFor()
    expect(page.url()).toContain('/conflicts')
    await page.keyboard.press('?')
    await page.getByRole('dialog').waitFor()
    await clean('keyboard')
    await page.keyboard.press('Escape')
  }, 120_000)

  it('a statement is corrected in its place, and the correction taken back', async () => {
    const { report, id } = await aStatement()
    await open(`/reports/${report}#${id}`, '.inspector .chain')
    await page.keyboard.press('x')
    await page.getByLabel('Why', { exact: true }).fill('a caption')
    await page.keyboard.press('Enter')
    await page.getByText('was rejected').waitFor()
    await clean('rejected')
    await page.locator('.inspector').getByRole('button', { name: 'Undo' }).click()
    await page.locator('.inspector .chain').waitFor()
    const whose = async () => (await connect(served.url).statement(`${report}:${id}`)).chain.at(-1)
    await page.keyboard.press('a')
    await page.getByLabel('Why', { exact: true }).fill('compared with the minutes')
    await page.keyboard.press('Enter')
    const inspector = page.locator('.inspector')
    await inspector.getByText('compared with the minutes').waitFor()
    await inspector.getByRole('button', { name: 'Undo' }).click()
    await inspector.getByText('compared with the minutes').waitFor({ state: 'detached' })
    await page.keyboard.press('e')
    await page.getByLabel('Stance').selectOption('doubts')
    await page.getByLabel('Why', { exact: true }).fill('the tape has it so')
    await page.getByLabel('By', { exact: true }).fill('Ida Moor')
    await clean('editing')
    await page.getByRole('button', { name: 'Keep' }).click()
    await inspector.getByText('the tape has it so').waitFor()
    expect((await whose())?.stance).toBe('doubts')
    await page.keyboard.press('g')
    await page.keyboard.press('l')
    await page.locator('.log-row').nth(1).waitFor()
    expect(await page.locator('.log-row').first().textContent()).toMatch(
      /doubts.*the tape has it so.*Ida Moor/,
    )
    await clean('log')
    await page.locator('.log-row').first().getByRole('button', { name: 'Undo' }).click()
    await page.locator('.log-row').first().getByText('undone by Ida Moor').waitFor()
    expect((await whose())?.stance).not.toBe('doubts')
    await page.evaluate('localStorage.clear()')
  }, 120_000)

  it('words that are selected in the text become what was said', async () => {
    const { report, id, address } = await aStatement()
    await open(`/reports/${report}#${id}`, '.inspector .chain')
    const before = (await connect(served.url).statement(address)).quote
    await page.keyboard.press('e')
    await page.locator('.why-form').waitFor()
    await page.evaluate(`(() => {
      const [first] = document.querySelectorAll('.said.on')
      const words = document.createTreeWalker(first, NodeFilter.SHOW_TEXT).nextNode()
      const range = document.createRange()
      range.setStart(words, 0)
      range.setEnd(words, words.data.trimEnd().lastIndexOf(' '))
      getSelection().removeAllRanges()
      getSelection().addRange(range)
    })()`)
    await page.getByRole('button', { name: 'what was said' }).click()
    await page.getByLabel('Why', { exact: true }).fill('the last word is not part of it')
    await page.getByRole('button', { name: 'Keep' }).click()
    await page.locator('.inspector').getByText('the last word is not part of it').waitFor()
    const after = (await connect(served.url).statement(address)).quote
    expect(after.length).toBeLessThan(before.length)
    await page.locator('.inspector').getByRole('button', { name: 'Undo' }).click()
    await page.locator('.inspector .correction').waitFor({ state: 'detached' })
    expect((await connect(served.url).statement(address)).quote).toBe(before)
  }, 120_000)

  it('what may be a conflict is judged in its place, and the word taken back', async () => {
    await open('/conflicts', 'article.conflict')
    await page.locator('#filter-verdict').selectOption('unsure')
    await page.getByText('1 pair that may be a conflict').waitFor()
    await clean('unsure')
    await page.getByRole('button', { name: 'It is a conflict' }).click()
    await page.getByLabel('Why', { exact: true }).fill('she knows')
    await page.keyboard.press('Enter')
    await page.getByText('Nothing is unsure.').waitFor()
    await page.getByText('contradict each other').last().waitFor()
    await clean('judged')
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByText('1 pair that may be a conflict').waitFor()
    await page.getByRole('button', { name: 'No conflict' }).click()
    await page.keyboard.press('Escape')
    // Who leaves the form is where he was.
    await expect.poll(() => page.locator(':focus').textContent()).toBe('It is a conflict')
  }, 120_000)

  it('a claim is split, merged again, and names are merged and taken apart', async () => {
    const { items } = await connect(served.url).claims.part({ limit: 50 })
    const claim = items.find(({ statements }) => statements.length > 1)
    await open(`/claims/${claim?.id}`, '.choosable')
    await page.locator('.choosable input').last().check()
    await page.getByRole('button', { name: 'Split off 1' }).click()
    await page.getByLabel('Why', { exact: true }).fill('it speaks of another day')
    await page.getByRole('button', { name: 'Split off' }).click()
    await page.getByText('it speaks of another day').waitFor()
    await clean('split')
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByText('it speaks of another day').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Merge with another claim' }).click()
    await page.getByLabel('Find it by words').fill('')
    await page.locator('.choice input').first().check()
    await page.getByLabel('Why', { exact: true }).fill('the same promise')
    await page.getByRole('button', { name: 'Merge', exact: true }).click()
    await page.getByText('the same promise').waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByText('the same promise').waitFor({ state: 'detached' })
    await open('/entities', '.entity-row')
    await page.locator('.entity-row input').nth(0).check()
    await page.locator('.entity-row input').nth(1).check()
    await page.getByRole('button', { name: 'Merge' }).click()
    await page.getByLabel('Why', { exact: true }).fill('one office')
    await page.locator('.why-form').getByRole('button', { name: 'Merge' }).click()
    await page.getByText('one office').first().waitFor()
    await clean('entities-merged')
    await page.getByRole('button', { name: 'Take apart' }).first().click()
    await page.getByLabel('Why', { exact: true }).fill('they are two')
    await page.locator('.why-form').getByRole('button', { name: 'Take apart' }).click()
    await page.getByText('they are two').first().waitFor()
  }, 120_000)

  it('a dossier is opened, watched, and its facets narrow a search', async () => {
    await open('/dossier', '#dossier-words')
    await page.locator('#dossier-kind').selectOption('topic')
    await page.getByLabel('Name or words').fill('harbour')
    await page.getByRole('button', { name: 'Open' }).click()
    await page.locator('.strips li').first().waitFor()
    await page.getByRole('button', { name: 'Watch' }).click()
    await page.getByRole('button', { name: 'Watched' }).waitFor()
    await page.getByRole('navigation', { name: 'Main' }).getByText('Watch').click()
    await page.getByText('Nothing new since').waitFor()
    await clean('watched')
    await page.getByRole('button', { name: 'End' }).click()
    await page.getByText('Nothing is watched.').waitFor()
    await open('/search?about=harbour', '.facets')
    await page.locator('.facets').getByText('denies', { exact: true }).click()
    await page.locator('article.statement').first().waitFor()
    expect(page.url()).toContain('stance=denies')
  }, 120_000)

  it('a pasted text is read, a failure has its line, and what markup says is text', async () => {
    const script = '<img src=x onerror="document.title=\'run\'"><script>document.title="run"</script>'
    await open('/ingest', 'textarea')
    await page
      .getByLabel('Or paste a text')
      .fill(`Ana Velt ${script} said that the bridge opens on March 20.`)
    await page.getByLabel('Publication').fill(script)
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByText('Done:').waitFor()
    await page.locator('input[type=file]').setInputFiles([
      { name: 'picture.txt', mimeType: 'text/plain', buffer: Buffer.from([0, 1, 2, 0]) },
      { name: 'nothing.xyz', mimeType: 'text/plain', buffer: Buffer.from('text') },
    ])
    await page.locator('.failures li').nth(1).waitFor()
    expect(await page.locator('.failures').textContent()).toContain('nothing.xyz')
    await clean('ingest-done')
    await page.locator('.run .plain a').first().click()
    await page.locator('.report-text').waitFor()
    expect(await page.locator('.report-text').textContent()).toContain(script)
    expect(await page.title()).not.toBe('run')
    expect(await page.locator('.report-text img, .report-text script').count()).toBe(0)
    await clean('hostile-report')
  }, 120_000)

  it('files and folders are dropped anywhere on the page, each with its line', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hearsay-dropped-'))
    const said = (day: number, boats: number) =>
      `TARNOV, April ${day}, 2017. Pilot Egon Marsh said that ${boats} barges were adrift.`
    mkdirSync(join(folder, 'wires', 'older'), { recursive: true })
    for (const [name, content] of [
      ['loose.txt', said(3, 7)],
      ['wires/first.txt', said(4, 8)],
      ['wires/older/second.txt', said(5, 9)],
      ['wires/older/.hidden.txt', said(6, 10)],
      ['wires/quay.png', 'no text'],
      ['wires/pier.png', 'no text'],
    ] as const)
      writeFileSync(join(folder, name), content)
    await open('/ingest', 'textarea')
    // A drop by hand, with true folders: what a script puts together has none.
    const mouse = await page.context().newCDPSession(page)
    const data = {
      items: [],
      files: [join(folder, 'wires'), join(folder, 'loose.txt')],
      dragOperationsMask: 1,
    }
    const drag = (type: 'dragEnter' | 'dragOver' | 'drop') =>
      mouse.send('Input.dispatchDragEvent', { type, x: 1300, y: 700, data })
    await drag('dragEnter')
    await drag('dragOver')
    await page.locator('.drop[data-over="true"]').waitFor()
    await drag('drop')
    await page.getByText('Done: 3 reports added').waitFor()
    expect(page.url()).toMatch(/\/ingest$/)
    expect(await page.locator('.drop[data-over="true"]').count()).toBe(0)
    const failures = await page.locator('.failures li').allTextContents()
    expect(failures).toEqual([
      expect.stringMatching(/^pier\.png is of no known format; Hearsay reads .* unknown-format$/),
      'quay.png is of no known format. unknown-format',
    ])
    const lines = page.locator('.run .plain li')
    await lines.getByText('5 Apr 2017').waitFor()
    expect(await lines.count()).toBe(3)
    await clean('dropped')
    rmSync(join(folder, 'wires'), { recursive: true })
    mkdirSync(join(folder, 'wires'))
    await drag('dragEnter')
    await drag('dragOver')
    await drag('drop')
    await page.getByText('1 there already').waitFor()
    data.files.pop()
    await drag('dragEnter')
    await drag('dragOver')
    await drag('drop')
    await page.getByText('There is no file in what was dropped.').waitFor()
    rmSync(folder, { recursive: true })
    await mouse.detach()
  }, 120_000)

  it('a page that changed is held against what it said before, and a printed report says on which page', async () => {
    const site = (boats: number) => ({
      name: `${boats}.html`,
      mimeType: 'text/html',
      buffer: Buffer.from(
        `<html><head><title>Storm</title><link rel="canonical" href="https://example.org/storm"></head><body><article><h1>Storm</h1><p>TARNOV, March 6, 2017. Harbour master Ana Velt said on Monday that ${boats} boats were lost in the storm.</p></article></body></html>`,
      ),
    })
    const lines = [
      'TARNOV, March 6, 2017. Harbour master Ana Velt said',
      'that the quay had been closed in time.',
    ]
    const printed = makePdf([lines.map((text, at) => ({ x: 60, y: 700 - at * 14, text }))])
    await open('/ingest', 'textarea')
    const sent = [site(40), site(14), { name: 'a.pdf', mimeType: 'application/pdf', buffer: printed }]
    for (const [at, file] of sent.entries()) {
      await page.locator('input[type=file]').setInputFiles([file])
      await page.locator('.run .plain a').nth(at).waitFor()
    }
    const links = page.locator('.run .plain a')
    const [pdf, changed] = [await links.nth(0).getAttribute('href'), await links.nth(1).getAttribute('href')]
    await open(changed ?? '', '.report-text')
    await page.getByRole('link', { name: '2 versions' }).click()
    await page.locator('.diff.changed').waitFor()
    expect(await page.locator('.diff.changed mark').allTextContents()).toEqual(['40', '14'])
    await clean('diff')
    await open(pdf ?? '', '.report-text')
    await page.locator('.mark').first().focus()
    await page.locator('.inspector').getByText('page 1;').waitFor()
    await page.getByText('Where it is from').click()
    await page.getByRole('button', { name: 'Save this report' }).waitFor()
    await clean('printed')
  }, 120_000)

  it.each([1440, 1280, 1024, 390])('has its name in one piece at the top, %i pixels wide', async (width) => {
    await page.setViewportSize({ width, height: 844 })
    await open('/', 'article.conflict')
    const [brand, link] = await page
      .locator('.brand, .top nav a')
      .evaluateAll((all) => all.slice(0, 2).map((one) => (one as HTMLElement).getBoundingClientRect()))
    expect(brand?.height).toBeLessThan(32)
    if (width > 1200) expect(Math.abs((link?.top ?? 0) - (brand?.top ?? 0))).toBeLessThan(20)
    await photograph(page, `header-${width}`)
    await page.setViewportSize({ width: 1440, height: 900 })
  })

  it('fits a telephone', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    const { report, id } = await aStatement()
    for (const [path, ready] of [
      ['/', 'article.conflict'],
      [`/reports/${report}#${id}`, '.report-text'],
      ['/search', 'article.statement'],
      ['/claims', '.claim-row'],
      ['/due', '.event'],
    ] as const) {
      await open(path, ready)
      const wide = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
      expect(wide, path).toBeLessThanOrEqual(0)
      await clean(`telephone-${path.split('/')[1] || 'overview'}`)
    }
    await page.setViewportSize({ width: 1440, height: 900 })
  }, 180_000)

  it('what is not there, and a service that is gone, are said', async () => {
    await open('/reports/ffff', '[role=alert]')
    expect(await page.locator('[role=alert]').textContent()).toContain('ffff')
    await photograph(page, 'not-found')
    faults.length = 0
    await page.route('**/api/v1/sources**', (route) => route.abort())
    await open('/sources', '[role=alert]')
    expect(await page.locator('[role=alert]').textContent()).toContain('hearsay serve')
    await page.unroute('**/api/v1/sources**')
    faults.length = 0
  }, 120_000)
})

describe.skipIf(reason !== null)('the page of a service that asks for a token', () => {
  it('asks for it, and opens with it', async () => {
    const token = 'a-token-of-enough-characters'
    const served = await serveLedger(['velin-denial'], { page: pathToFileURL('dist/web/'), token })
    const browser = await launch()
    const page = await browser.newPage()
    await page.goto(`${served.url}/`)
    await page.getByLabel('asks for a token').fill(token)
    await page.getByRole('button', { name: 'Open' }).click()
    await page.getByText('What the ledger holds').waitFor()
    expect(page.url()).not.toContain(token)
    await browser.close()
    await served.close()
  }, 120_000)
})
