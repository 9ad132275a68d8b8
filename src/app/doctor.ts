import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { HearsayError } from '../model/errors.ts'
import { openLedger } from './keeping/open-ledger.ts'

/** What was looked at, and how it is. `note`: nothing is wrong, but a user should know. */
export interface Finding {
  readonly what: 'node' | 'models' | 'ledger' | 'disk' | 'locale' | 'page'
  readonly state: 'ok' | 'note' | 'wrong'
  readonly says: string
}

/** The package's own files, from the built code. */
const PACKAGE = new URL('../../package.json', import.meta.url)
const HASHES = new URL('../models.json', import.meta.url)
const MODELS = new URL('../../models/', import.meta.url)
const PAGE = new URL('../web/index.html', import.meta.url)

/** Less room than this is soon used up by a day's reports. */
const LITTLE_ROOM = 200 * 1024 * 1024

/** Looks at everything that Hearsay needs, whatever is found on the way. */
export async function examine(location: string): Promise<readonly Finding[]> {
  return [node(), models(), await ledger(location), disk(location), locale(), page()]
}

function node(): Finding {
  const wanted = /\d+(?:\.\d+)*/.exec(JSON.parse(readFileSync(PACKAGE, 'utf8')).engines.node)?.[0] ?? '0'
  const has = process.versions.node
  return isAtLeast(has, wanted)
    ? { what: 'node', state: 'ok', says: `Node ${has}` }
    : { what: 'node', state: 'wrong', says: `Node ${has}; Hearsay needs ${wanted} or newer` }
}

function isAtLeast(has: string, wanted: string): boolean {
  const [one, other] = [has, wanted].map((version) => version.split('.').map(Number))
  for (const [at, least] of (other ?? []).entries()) {
    const own = one?.[at] ?? 0
    if (own !== least) return own > least
  }
  return true
}

function models(): Finding {
  if (!existsSync(HASHES))
    return { what: 'models', state: 'wrong', says: 'the list of models is missing; install Hearsay again' }
  const hashes: Readonly<Record<string, string>> = JSON.parse(readFileSync(HASHES, 'utf8'))
  const damaged = Object.entries(hashes).flatMap(([name, hash]) => {
    const file = new URL(name, MODELS)
    if (!existsSync(file)) return [`${name} is missing`]
    return createHash('sha256').update(readFileSync(file)).digest('hex') === hash
      ? []
      : [`${name} is another`]
  })
  return damaged.length === 0
    ? { what: 'models', state: 'ok', says: `${Object.keys(hashes).length} models, as they were shipped` }
    : { what: 'models', state: 'wrong', says: `${damaged.join(', ')}; install Hearsay again` }
}

async function ledger(location: string): Promise<Finding> {
  if (!existsSync(location))
    return {
      what: 'ledger',
      state: 'note',
      says: `there is none at ${location} yet; "hearsay ingest" makes it`,
    }
  try {
    const opened = openLedger(location, { create: false })
    try {
      const { schema, problems } = await opened.check()
      if (problems.length > 0)
        return { what: 'ledger', state: 'wrong', says: `${location} is damaged: ${problems.join('; ')}` }
      const { reports, statements } = await opened.counts()
      return {
        ...{ what: 'ledger', state: 'ok' },
        says: `${location}, schema ${schema}, ${reports} reports, ${statements} statements, whole`,
      }
    } finally {
      await opened.close()
    }
  } catch (error) {
    return {
      what: 'ledger',
      state: 'wrong',
      says: error instanceof HearsayError ? error.message : String(error),
    }
  }
}

/** Whether a file can be made beside the ledger, as its journal is. */
function disk(location: string): Finding {
  const folder = dirname(location)
  try {
    rmSync(mkdtempSync(join(folder, '.hearsay-doctor-')), { recursive: true })
    const { bavail, bsize } = statfsSync(folder)
    const room = bavail * bsize
    const free = `${(room / 1024 ** 3).toFixed(1)} GiB free`
    return room < LITTLE_ROOM
      ? { what: 'disk', state: 'note', says: `${free} beside the ledger; free some space` }
      : { what: 'disk', state: 'ok', says: `writable beside the ledger, ${free}` }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return {
      what: 'disk',
      state: 'wrong',
      says: `nothing can be written in ${folder} (${code ?? String(error)})`,
    }
  }
}

/** Dates are reckoned, and shown, with what Node brings along of languages and time zones. */
function locale(): Finding {
  try {
    const noon = new Date('2017-03-14T12:00:00Z')
    const hour = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', timeZone: 'Asia/Tokyo' }).format(noon)
    const month = new Intl.DateTimeFormat('de', { month: 'long', timeZone: 'UTC' }).format(noon)
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
    if (Number(hour) !== 21 || month !== 'März')
      return {
        what: 'locale',
        state: 'note',
        says: 'this Node has not all languages and time zones (no full ICU)',
      }
    return {
      what: 'locale',
      state: 'ok',
      says: `ICU ${process.versions.icu ?? 'of the system'}, zone ${zone}`,
    }
  } catch (error) {
    return { what: 'locale', state: 'wrong', says: `this Node knows no time zones (${String(error)})` }
  }
}

function page(): Finding {
  return existsSync(PAGE)
    ? { what: 'page', state: 'ok', says: 'built; "hearsay serve" shows it' }
    : {
        what: 'page',
        state: 'wrong',
        says: 'not built; "hearsay serve" answers programs only. Install Hearsay again',
      }
}
