import { CASEBOOK, type ExpectedStory, expectedOf, storyNames } from '../../bench/claims/expected.ts'
import { type CasebookReport, reportsOfCasebook } from '../../bench/claims/read-casebook.ts'

/** A story of ten reports or so, and what a person read in it. */
export interface LongStory {
  readonly story: string
  readonly expected: ExpectedStory
  readonly reports: readonly CasebookReport[]
}

/** The stories of the casebook, and those of its form that are for training alone. */
export async function longStories(): Promise<readonly LongStory[]> {
  const stories: LongStory[] = []
  for (const folder of [CASEBOOK, 'training/casebook']) {
    const reports = await reportsOfCasebook(folder)
    for (const story of storyNames(folder))
      stories.push({
        ...{ story, expected: expectedOf(story, folder) },
        reports: reports.filter((one) => one.story === story),
      })
  }
  return stories
}
