/**
 * Words between an effect and what brought it about, the effect first: "was caused by", "because of". Regular expressions' sources; each is met whole, in any case.
 * "From" is not here, which says where more often than why.
 */
const EFFECT_FIRST = [
  '(?:caused|triggered|sparked|ignited|started|set off|touched off|set alight|brought on|brought about|brought down) by',
  '(?:was|were|is|are|be|been) the (?:result|work|fault|doing) of',
  '(?:was|were|is|are|be|been) down to',
]

/** Behind a verb that tells what happened: "died because of a toxic alga"; of what merely went on ("the fire spread because of the wind") it tells no cause. */
const WHY = ['because of', 'due to', 'owing to', 'as a result of']

/** The same, what brought it about first: "sparked the fire". */
const CAUSE_FIRST = [
  '(?:caused|triggered|sparked|ignited|set off|touched off|brought on|brought about|brought down)',
]

export const EFFECT_BEFORE_CAUSE = new RegExp(`\\b(?:${EFFECT_FIRST.join('|')})\\s+`, 'i')
export const WHY_IT_HAPPENED = new RegExp(`\\b(?:${WHY.join('|')})\\s+`, 'i')
export const CAUSE_BEFORE_EFFECT = new RegExp(`\\b(?:${CAUSE_FIRST.join('|')})\\s+`, 'i')

/** "Made 70 pupils ill", "had made the children sick". */
export const MADE_ILL = /\b(?:made|makes?|making)\s+(?:[^.;]{1,60}?)\b(?:ill|sick)\b/i

/** "It was lightning that had set the rocket off": what follows "it was" is the cause. */
export const IT_WAS_THAT = /^["“]?it (?:is|was) (.{3,80}?) (?:that|which) (?:has |had |have )?(.+)$/i
export const BRINGS_ABOUT =
  /^(?:caused?|causes|triggered|sparked|started|ignited|killed|made|destroyed|brought\b.*\b(?:down|about)|set\b.*\boff)\b/i

/** A cause that is none but somebody's will. */
export const ON_PURPOSE =
  /\b(?:(?:started|set|lit|laid|caused|done) (?:on purpose|deliberately|intentionally)|deliberately (?:started|set|lit|laid|caused)|set alight)\b/i

/** At which a cause ends: what follows is of where, when, or more about it. */
export const CAUSE_ENDS =
  /[,;:.()"”]|\s(?:that|which|who|whom|when|while|where|after|before|during|and|but|not|rather|in|at|on|near|off|inside|aboard|outside)\s/i

/** Words of one kind of happening that has one cause, each row one: what was caused is told by any of them. What follows in a chain (a leak, a flood, a price) has many. */
export const HAPPENINGS: readonly ReadonlySet<string>[] = [
  'explosion blast explode detonation fire blaze',
  'crash collision collide accident derailment derail wreck sinking sink capsize aground',
  'outage blackout computer server network system breakdown shutdown',
  'death die',
  'illness ill sick sickness poisoning outbreak',
  'collapse landslide',
].map((row) => new Set(row.split(' ')))

/** In what ways a person dies, each with words that tell it of one who died; two of them are two accounts. */
export const MANNERS_OF_DEATH: readonly { readonly manner: string; readonly told: RegExp }[] = [
  {
    manner: 'of illness',
    told: /\b(?:heart attack|heart failure|cardiac arrest|stroke|pneumonia|cancer|overdose|natural causes|illness|infection|fever|seizure)\b/i,
  },
  {
    manner: 'by their own hand',
    told: /\b(?:suicide|(?:took|taken|taking) (?:his|her|their) own li(?:fe|ves)|(?:hanged|hung|shot|killed|poisoned|drowned) (?:himself|herself|themselves))\b/i,
  },
  {
    manner: 'by violence',
    told: /\b(?:murder(?:ed)?|(?:beat|beaten|tortured|stabbed|kicked|shot|clubbed|strangled)\b[^.;,]{0,40}\bto death|(?:was|were|been) (?:strangled|shot dead|stabbed|executed|murdered|suffocated))\b/i,
  },
  {
    manner: 'by accident',
    told: /\b(?:accident(?:ally)?|(?:fell|slipped|fallen) (?:from|down|off|out|into|to)|drowned)\b/i,
  },
]

/** Words by which a content tells that somebody died. */
export const TELLS_OF_DEATH =
  /\b(?:died?|dead|death|dying|killed?|killing|murder(?:ed)?|suicide|hanged|hung|strangled|own life|own hand|executed)\b/i
