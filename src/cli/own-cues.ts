import type { CueRow } from '../app/reading/user-cues.ts'

/** The rows of the file that `--cues` names. @throws HearsayError as `readCues` does. */
export async function ownCues(path: string): Promise<readonly CueRow[]> {
  const { readCues } = await import('../app/reading/read-cues.ts')
  return readCues(path)
}
