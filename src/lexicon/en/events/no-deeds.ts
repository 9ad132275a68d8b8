/** Words of saying, thinking and wanting, and those that tell in what state an event is: what they tell of is kept as statements and states. */
export const NO_DEEDS: ReadonlySet<string> = new Set(
  (
    'schedule slate set plan postpone delay defer cancel scrap prepare intend due push call expect ' +
    'say tell add ask know think believe want need hope claim state note insist argue suggest warn deny confirm ' +
    'report explain describe promise vow pledge threaten predict estimate mean seem appear like love hate fear worry regret welcome ' +
    'praise condemn criticize thank urge demand refuse decline agree comment speak talk write quote cite feel see look have be do own represent manage belong contain cost consist depend exist weigh ' +
    'admit acknowledge concede maintain reply respond doubt blame accuse hint imply stress underline recall assure reiterate dispute contradict question differ disagree'
  ).split(' '),
)

/** Of these, verbs that tell of a deed where a day ahead is told: "will appear before a court on Monday". */
export const DEEDS_ON_A_DAY: ReadonlySet<string> = new Set('appear speak talk report represent'.split(' '))

/** Words that tell of a deed only where they have a day ahead: "talks will begin on Monday", not "he began to laugh". */
export const LIGHT_DEEDS: ReadonlySet<string> = new Set(
  (
    'remain stay become include involve get make take give go come keep let put hear find show help try start begin continue stop end finish ' +
    'use work live read hold receive go announce reply answer according statement word story news information detail figure number fact case matter issue way ' +
    'part time day week month year life role job record right power law rule policy program system service business activity action event'
  ).split(' '),
)

/** Verbs by which a figure is foreseen: "is expected to grow to 80 million lines by 2000" is a forecast, and nothing that is due. */
export const FORECAST_VERBS: ReadonlySet<string> = new Set(
  'grow rise fall increase decrease decline drop climb shrink slow improve contribute average total exceed amount earn record weaken strengthen recover rebound ease stabilize stabilise slip'.split(
    ' ',
  ),
)
