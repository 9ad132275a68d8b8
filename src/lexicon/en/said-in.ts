/** What something is said in, whose day is that of the saying: "in an interview published on Monday". */
export const SAID_IN: ReadonlySet<string> = new Set(
  'statement interview letter speech address sermon briefing conference memo message post tweet report article column broadcast announcement declaration filing ruling hearing testimony'.split(
    ' ',
  ),
)

/** Participles of the one who says it: "the minister, speaking on Sunday, said". */
export const SPEAKING: ReadonlySet<string> = new Set(
  'speaking talking writing addressing testifying briefing appearing'.split(' '),
)

/** Verbs of what somebody has been or become: "a nurse who retired in May" did not speak in May. */
export const CAREER: ReadonlySet<string> = new Set(
  'join leave resign retire quit found establish appoint elect name hire employ dismiss fire sack bear die marry graduate win lose serve run become move arrest jail imprison sentence charge'.split(
    ' ',
  ),
)
