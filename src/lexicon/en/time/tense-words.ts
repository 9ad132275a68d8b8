/** Words by which a time lies ahead of its report, or behind it: beside the tense of the verb that it hangs on. */

/** Words that put what they speak of into the future, whatever their verb. */
export const FUTURE_WORDS: ReadonlySet<string> = new Set(
  "will shall 'll ’ll wo scheduled planned due slated expected expect expects upcoming planning may payable effective".split(
    ' ',
  ),
)

/** Words before "to" whose infinitive is still to come: "is to", "plans to". */
export const BEFORE_WHAT_IS_TO_COME: ReadonlySet<string> = new Set(
  'is are am be set due scheduled expected slated likely plan plans ready hope hopes intend intends want wants about threaten threatens threatened vow vows vowed promise promises promised pledge pledges pledged agree agrees agreed offer offers offered aim aims seek seeks propose proposes'.split(
    ' ',
  ),
)

/** Verbs by which something is set for a day: "was being arranged for Monday". */
export const ARRANGING_VERBS: ReadonlySet<string> = new Set(
  'arrange call plan schedule set fix announce promise book convene foresee'.split(' '),
)

/** Verbs of what a timetable tells, in the present: "they meet on Monday". */
export const TIMETABLED_VERBS: ReadonlySet<string> = new Set(
  'meet open begin start end leave arrive return resume vote expire travel visit close depart fly convene kick'.split(
    ' ',
  ),
)

/** Verbs by which what was to be is put off or called off: "were to begin on Monday and have been put off". */
export const PUT_OFF_VERBS: ReadonlySet<string> = new Set(
  'put postpone delay defer move reschedule cancel call suspend shelve push drop scrap'.split(' '),
)

/** Words for what was to come, behind "had been" or "as" gone by: "as previously planned". */
export const PLANNED_WORDS: ReadonlySet<string> = new Set('scheduled planned due slated expected'.split(' '))
