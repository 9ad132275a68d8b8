/** Verbs whose passive with an infinitive tells what people say: "is said to be", "was reported to have". */
export const REPORTED_PASSIVES: ReadonlySet<string> = new Set(
  (
    'say report believe think rumor rumour allege understand know consider expect claim suspect presume assume estimate ' +
    'quote cite'
  ).split(' '),
)

/** Verbs whose passive tells whom something is told: "residents were told that", "passengers are urged to". */
export const TOLD_PASSIVES: ReadonlySet<string> = new Set(
  'tell assure remind warn inform advise notify brief urge order instruct promise'.split(' '),
)
