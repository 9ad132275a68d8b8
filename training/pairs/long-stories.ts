import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  CASEBOOK,
  type ExpectedStory,
  expectedOf,
  type Pair,
  storyNames,
} from '../../bench/claims/expected.ts'
import { type CasebookReport, reportsOfCasebook } from '../../bench/claims/read-casebook.ts'
import type { Kind } from '../../src/claims/judging/weighed/trees.ts'

/** A story of ten reports or so, and what a person read in it. */
export interface LongStory {
  readonly story: string
  readonly expected: ExpectedStory
  readonly reports: readonly CasebookReport[]
  /** What a second person read, who was shown pairs that the key does not name. */
  readonly also: readonly AlsoRead[]
}

export interface AlsoRead {
  readonly between: Pair
  readonly is: Exclude<Kind, 'none'>
}

/** Of the casebook's form, for training alone: what the pair network learns from, and what it never reads, for the trees that weigh what it says. */
export const OF_NETWORK = ['training/long-stories']
const OF_TREES = [CASEBOOK, 'training/casebook']

/** The stories of folders, as trees or as the network learn from them. */
export async function longStories(folders: readonly string[] = OF_TREES): Promise<readonly LongStory[]> {
  const stories: LongStory[] = []
  for (const folder of folders) {
    const reports = await reportsOfCasebook(folder)
    for (const story of storyNames(folder))
      stories.push({
        ...{ story, expected: expectedOf(story, folder) },
        reports: reports.filter((one) => one.story === story),
        also: alsoRead(join(folder, story, 'also.json')),
      })
  }
  return stories
}

/** None where nobody read it again. */
export function alsoRead(path: string): readonly AlsoRead[] {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : []
}
