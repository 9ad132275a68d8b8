/** Lemmas by which the introduction of an interview tells whom it is with: "spoke with Lena Marsh", "an interview with Jon Doe". */
export const INTERVIEW_LEMMAS: ReadonlySet<string> = new Set(
  'interview interviewer q&a conversation chat speak talk tell discuss answer question converse sit'.split(
    ' ',
  ),
)

/** Those of them that take whoever answers as an object, or with “with”. */
export const INTERVIEW_WORDS: ReadonlySet<string> = new Set(['interview', 'q&a'])

/** Labels of turns that name nobody: of whoever asks, and of whoever answers. */
export const ASKING_LABELS: ReadonlySet<string> = new Set(['q', 'question', 'interviewer'])
export const ANSWERING_LABELS: ReadonlySet<string> = new Set(['a', 'answer', 'interviewee'])

/** What a heading says is somebody's own words: "Remarks by the mayor", "Letter from Jane Roe". */
export const OWN_WORDS: ReadonlySet<string> = new Set(
  'remarks speech address statement testimony letter lecture sermon column opinion essay commentary'.split(
    ' ',
  ),
)

/** Verbs that are said to somebody: "Marsh told Doe: “You must go.”" */
export const ADDRESSING_VERBS: ReadonlySet<string> = new Set(
  'tell ask warn remind urge inform assure advise beg order promise thank answer reply write'.split(' '),
)
