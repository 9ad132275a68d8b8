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
