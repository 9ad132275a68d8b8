/** Verbs that follow a quoted question or exclamation and its speaker: `"Why now?" Ms Abara asked.` */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  'said says asked asks added adds wrote writes told cried shouted exclaimed replied answered wondered declared joked tweeted retorted quipped demanded yelled insisted recalled continued explained responded screamed chanted remarked warned'.split(
    ' ',
  ),
)
