/** Verbs of what happens to one thing or person at one place and on one day: told with two, one of them is wrong. */
export const ONE_TIME_DEEDS: ReadonlySet<string> = new Set(
  (
    'die kill drown sink crash land derail capsize collapse explode detonate burst erupt ' +
    'meet hold happen occur begin start open end close sign launch inaugurate unveil publish convene ' +
    'bury marry wed elect appoint crown christen arrest kidnap abduct capture murder assassinate shoot stab execute ' +
    'disappear vanish resign surrender defect found premiere'
  ).split(' '),
)

/** Verbs of where something or somebody is or was; a place of it excludes another. */
export const PLACED: ReadonlySet<string> = new Set('bear find build store detain jail bury hide'.split(' '))

/** Verbs of what lasts, and may end. */
export const LASTING_VERBS: ReadonlySet<string> = new Set(
  (
    'be have know hold want own live remain stay believe support oppose plan expect lead run need like love hate keep ' +
    'belong contain include exist seem appear work use control face enjoy intend consider stand sit lie wait'
  ).split(' '),
)
