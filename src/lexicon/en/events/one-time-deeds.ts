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
