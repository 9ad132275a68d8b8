import type { Command } from 'commander'
import { claim } from './claim.ts'
import { accept, edit, grade, merge, note, reject, split, undo } from './corrections.ts'
import { entities } from './entities.ts'
import { ingest } from './ingest.ts'
import { claims, conflicts, due, events, overview, sources, statements, timeline } from './lists.ts'
import { log } from './log.ts'
import { parse } from './parse.ts'
import { read } from './read.ts'
import { reread } from './reread.ts'
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
    accept,
    reject,
    edit,
    merge,
    split,
    grade,
    note,
    undo,
    log,
    reread,
    parse,
    times,
  ],
]
