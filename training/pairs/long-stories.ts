import { CASEBOOK, type ExpectedStory, expectedOf, storyNames } from '../../bench/claims/expected.ts'
import { type CasebookReport, reportsOfCasebook } from '../../bench/claims/read-casebook.ts'

/** A story of ten reports or so, and what a person read in it. */
export interface LongStory {
  readonly story: string
  readonly expected: ExpectedStory
  readonly reports: readonly CasebookReport[]
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
      })
  }
  return stories
}
