/** Verbs by which somebody keeps a name back: “asked not to be named”. Lemmas. */
export const KEEPS_NAME: ReadonlySet<string> = new Set(
  'ask request insist want wish agree refuse decline prefer demand speak talk'.split(' '),
)

const WHOSE = ['his', 'her', 'their', 'its']
const WHICH = ['', 'full ', 'real ', 'last ']

/** How what they ask begins, in lower case. */
export const NO_NAME: readonly string[] = [
  ...['anonymity', 'on anonymity', 'for anonymity'],
  // "Spoke on condition that he not be named".
  ...['he', 'she', 'they', 'that he', 'that she', 'that they'].flatMap((who) =>
    ['named', 'identified', 'quoted by name'].map((named) => `${who} not be ${named}`),
  ),
  ...['not to be', 'to not be', 'to be'].flatMap((to) =>
    ['', 'publicly ', 'further '].flatMap((how) =>
      ['named', 'identified', 'quoted by name'].map((named) => `${to} ${how}${named}`),
    ),
  ),
  ...['not to', 'to not', 'to'].flatMap((to) =>
    ['give', 'tell', 'disclose', 'reveal', 'have', 'see'].flatMap((verb) =>
      names().map((name) => `${to} ${verb} ${name}`),
    ),
  ),
  ...['', 'that '].flatMap((that) =>
    names().flatMap((name) =>
      ['be', 'not be'].flatMap((be) =>
        ['left out', 'withheld', 'kept', 'used', 'printed', 'published'].map(
          (end) => `${that}${name} ${be} ${end}`,
        ),
      ),
    ),
  ),
]

function names(): readonly string[] {
  return WHOSE.flatMap((whose) =>
    WHICH.flatMap((which) => ['name', 'names'].map((name) => `${whose} ${which}${name}`)),
  )
}
