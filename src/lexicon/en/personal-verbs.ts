/** Verbs, by lemma, whose subject is a person or a body of people, whatever noun it is: they say, think or want. */
export const PERSONAL_VERBS: ReadonlySet<string> = new Set(
  `say tell ask add reply respond answer insist believe think argue claim deny warn hope announce agree disagree complain admit acknowledge declare
state explain write vow pledge promise refuse decline urge demand contend concede assert allege know want fear worry report note wonder realize recall
remember suspect doubt testify describe recommend propose concur maintain`.split(/\s+/),
)
