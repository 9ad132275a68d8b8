/** Deeds, and those that are more than they: who is killed is hurt. Lemmas. */
export interface LesserDeeds {
  readonly less: readonly string[]
  readonly more: readonly string[]
}

/** Who denies the lesser deed of all speaks against the greater one of some: "denied that any captive had been hurt", "four had been killed". */
export const LESSER_DEEDS: readonly LesserDeeds[] = [
  {
    less: ['hurt', 'harm', 'injure'],
    more: ['kill', 'die', 'wound', 'beat', 'shoot', 'torture', 'stab', 'maim'],
  },
  { less: ['damage', 'harm'], more: ['destroy', 'wreck', 'burn', 'demolish', 'raze', 'flatten'] },
  { less: ['detain', 'hold'], more: ['arrest', 'jail', 'imprison'] },
  { less: ['change', 'alter', 'touch'], more: ['delete', 'remove', 'rewrite', 'falsify', 'forge'] },
]
