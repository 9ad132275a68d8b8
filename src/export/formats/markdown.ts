import { type ExportFormat, SELECTIONS } from '../../model/selection.ts'
import { writeMarkdown } from '../paper/markdown.ts'
import { memoOf } from '../paper/memo.ts'

/** A memo with footnotes to the evidence. */
export const markdown: ExportFormat = {
  name: 'markdown',
  extension: '.md',
  mediaType: 'text/markdown; charset=utf-8',
  says: 'a memo with footnotes to the evidence (CommonMark, with GitHub’s tables and footnotes)',
  of: SELECTIONS,
  write: (selection) => [writeMarkdown(memoOf(selection))],
}
