/** Abbreviations, lower case, without their last full stop, after which a sentence hardly ever ends. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof gen col lt sgt capt cmdr adm maj brig rev sen rep gov pres amb hon st mt ft no nos vs fig vol jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri approx dept est al e.g i.e cf viz messrs sr.ta supt det insp cpl pvt spc'.split(
    ' ',
  ),
)

/** Abbreviations that end a sentence as well as stand inside one: what follows decides. */
export const ABBREVIATIONS_THAT_MAY_END: ReadonlySet<string> = new Set(
  'inc corp co ltd plc jr sr u.s u.k u.n e.u d.c p.m a.m etc ave blvd rd bros'.split(' '),
)
