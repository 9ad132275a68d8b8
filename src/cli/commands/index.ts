import type { Command } from 'commander'
import { claim } from './claim.ts'
import { completion } from './completion.ts'
import { copies } from './copies.ts'
import { accept, edit, grade, merge, note, reject, split, undo } from './corrections.ts'
import { diff } from './diff.ts'
import { doctor } from './doctor.ts'
import { dossier } from './dossier.ts'
import { entities } from './entities.ts'
import { exportCommand } from './export.ts'
import { follow } from './follow.ts'
import { importCommand } from './import.ts'
import { ingest } from './ingest.ts'
import { claims, conflicts, due, events, history, overview, sources, statements, timeline } from './lists.ts'
import { log } from './log.ts'
import { mcp } from './mcp.ts'
import { parse } from './parse.ts'
import { read } from './read.ts'
import { reread } from './reread.ts'
import { search } from './search.ts'
import { serve } from './serve.ts'
import { show, why } from './show.ts'
import { source } from './source.ts'
import { times } from './times.ts'
import { watch } from './watch.ts'

/** In the order of the help. */
export const commands: readonly ((root: Command) => void)[] = [
  ...[
    read,
    ingest,
    follow,
    overview,
    statements,
    search,
    events,
    history,
    claims,
    claim,
    conflicts,
    copies,
    diff,
    sources,
    source,
    entities,
    due,
    timeline,
    dossier,
    exportCommand,
    importCommand,
    watch,
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
    serve,
    mcp,
    doctor,
    completion,
  ],
]
