import type { CueRow } from '../app/reading/user-cues.ts'

/** The rows of the file that `--cues` names, to be spread among options: nothing where it is not given. @throws HearsayError as `readCues` does. */
export async function ownCues(path: string | undefined): Promise<{ readonly cues?: readonly CueRow[] }> {
  if (path === undefined) return {}
  const { readCues } = await import('../app/reading/read-cues.ts')
  return { cues: await readCues(path) }
}
