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

type Add = (root: Command) => void

/** In the order of the help, under what each group is for. */
const groups: readonly (readonly [title: string, ...commands: Add[]])[] = [
  ['Reading:', read, ingest, follow, reread],
  ['What was said:', overview, statements, search, show, why, sources, source, entities],
  ['Across reports:', claims, claim, conflicts, copies, diff, events, history, due, timeline, dossier, watch],
  ['Correcting:', accept, reject, edit, merge, split, grade, note, undo, log],
  ['For other programs and people:', exportCommand, importCommand, serve, mcp],
  ['Besides:', parse, times, doctor, completion],
]

export function addCommands(root: Command): void {
  for (const [title, ...commands] of groups) {
    root.commandsGroup(title)
    for (const add of commands) add(root)
  }
  // It goes with the last of them.
  root.helpCommand('help [command]', 'show the help of a command')
}
