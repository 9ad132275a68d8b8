import { readFileSync } from 'node:fs'

/** Of each class of forms, what its endings become. */
export type LemmaTable = ReadonlyMap<string, ReadonlyMap<string, string>>

const FILE = new URL('../../../../models/lemmas.txt', import.meta.url)

/** The table that ships, read when it is first asked for: `#class`, then a line for each ending with what becomes of it. */
export function lemmaTable(): LemmaTable {
  loaded ??= parseTable(readFileSync(FILE, 'utf8'))
  return loaded
}

let loaded: LemmaTable | null = null

function parseTable(text: string): LemmaTable {
  const table = new Map<string, Map<string, string>>()
  let endings = new Map<string, string>()
  for (const line of text.split('\n')) {
    const tab = line.indexOf('\t')
    if (tab === -1) {
      if (!line.startsWith('#')) continue
      endings = new Map()
      table.set(line.slice(1), endings)
    } else endings.set(line.slice(0, tab), line.slice(tab + 1))
  }
  return table
}
