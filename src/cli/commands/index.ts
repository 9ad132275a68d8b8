import type { Command } from 'commander'
import { claim } from './claim.ts'
import { entities } from './entities.ts'
import { ingest } from './ingest.ts'
import { claims, conflicts, due, events, overview, sources, statements, timeline } from './lists.ts'
import { parse } from './parse.ts'
import { read } from './read.ts'
import { show, why } from './show.ts'
import { times } from './times.ts'

/** In the order of the help. */
export const commands: readonly ((root: Command) => void)[] = [
  ...[
    read,
    ingest,
    overview,
    statements,
    events,
    claims,
    claim,
    conflicts,
    sources,
    entities,
    due,
    timeline,
    show,
    why,
    parse,
    times,
  ],
]
