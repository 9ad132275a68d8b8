/** Words by which what a report tells in its own voice is news or comment: deeds and states are kept, looks, measures and judgements are not. */

/** Verbs of a main clause that links, weighs or comments: "the move marks a shift", "the sum proved small". */
export const WEIGHING_VERBS: ReadonlySet<string> = new Set(
  (
    'seem appear look feel sound mean represent reflect mark underline underscore highlight illustrate mirror prove tend matter deserve suffice resemble differ vary ' +
    'depend involve constitute comprise include contain consist exist amount owe attest bear evoke imply pose raise risk need want like love hope lack require ' +
    'embody echo symbolize symbolise exemplify coincide contrast correspond relate pertain boast beckon loom linger wonder dominate shape concern matter suit ' +
    'explain complicate deepen heighten intensify fuel amplify happen persist result struggle inspire compete excel'
  ).split(' '),
)

/** Verbs of how somebody looks or bears himself while a story is told: "she paused", "he nodded". */
export const SCENE_VERBS: ReadonlySet<string> = new Set(
  (
    'smile laugh grin nod pause sigh shrug stare gaze glance blink frown wink wince chuckle giggle beam blush weep cry whisper mutter lean sip chew ' +
    'twinkle glitter gleam shimmer glow waft swirl hum buzz dream ponder muse squint'
  ).split(' '),
)

/** Verbs of saying that say nothing without what was said. */
export const SAYING_VERBS: ReadonlySet<string> = new Set(
  (
    'say tell announce stress add note state declare claim argue insist warn explain write report reply respond answer remark comment observe recall urge admit acknowledge ' +
    'concede suggest assert maintain contend predict complain emphasize emphasise reiterate'
  ).split(' '),
)

/** Nouns for what is weighed and not for what does or undergoes something: "the situation has changed". */
export const WEIGHED_NOUNS: ReadonlySet<string> = new Set(
  (
    'situation question idea notion problem issue thing way approach possibility potential fate future aim goal purpose picture mood atmosphere silence tear moment ' +
    'reason cause answer lesson irony truth reality fact evidence point story tale narrative debate rhetoric criticism controversy argument expectation hope fear worry anxiety anger tension ' +
    'momentum trend shift change challenge task risk danger threat effect impact influence consequence outcome significance importance nature character spirit culture ' +
    'comment remark move development step decision news announcement timing difference similarity relationship history memory life experience feeling sense list ' +
    'word description phrase term dynamic divide gap split uncertainty chaos scene landscape world era age time year decade obligation concern view condition suspicion turmoil reign growth scale extent jockeying'
  ).split(' '),
)

/** Pronouns that alone tell of nobody in particular. */
export const NOBODY_IN_PARTICULAR: ReadonlySet<string> = new Set(
  'this that these those some many much few others such what which whatever whoever one another anything something everything anyone anybody'.split(
    ' ',
  ),
)

/** What may be had and is no thing or person: "had a bit of a slip", "has a long history". */
export const NO_POSSESSIONS: ReadonlySet<string> = new Set(
  (
    'reputation bit sense chance right reason problem trouble effect impact influence history tendency potential interest need idea way point place role plenty ' +
    'lot difficulty advantage fun time experience ability capacity concern doubt hope fear feeling impression view opinion look say something nothing everything more challenge list'
  ).split(' '),
)

/** Verbs of being and staying somewhere or somehow: told in the present they tell of a state. */
export const STAYING_VERBS: ReadonlySet<string> = new Set(
  'remain stay live lie stand hang rest sit continue belong survive'.split(' '),
)

/** Adverbs that set the present against what was. */
export const NOW_WORDS: ReadonlySet<string> = new Set(
  'now again still currently already finally today'.split(' '),
)

/** Adjectives for the state that somebody or something is in, and that may be another tomorrow. */
export const STATES: ReadonlySet<string> = new Set(
  (
    'alive dead free open shut closed safe unsafe well unwell missing complete incomplete ready empty full sober drunk intact undamaged damaged bankrupt insolvent solvent rabid pregnant ill sick ' +
    'unhurt unharmed uninjured unscathed injured wounded unconscious conscious comatose homeless stateless stable critical stranded adrift aground afloat afire ablaze aflame loose guilty innocent ' +
    'legal illegal lawful unlawful valid invalid void null binding absent present extinct contagious infectious infected positive negative due overdue vacant unoccupied fake genuine forged authentic ' +
    'unpaid uninsured unarmed armed awake asleep active inactive dormant available unavailable unaccounted operational passable impassable navigable airborne ' +
    'deserted abandoned silent dry dark cold warm final over fatal toxic poisonous radioactive harmless untreated sealed locked unlocked offline online idle jobless unemployed ' +
    'settled undecided soaked flooded broke besieged surrounded stuck married single divorced widowed pardoned exempt eligible ineligible banned'
  ).split(' '),
)

/** Adverbs of where somebody or something is, or that it is over: "is back", "was out by Friday". */
export const PLACES_AND_ENDS: ReadonlySet<string> = new Set(
  'back home out off over away gone ashore abroad aboard aground overboard underway upright indoors outdoors behind down up next apart'.split(
    ' ',
  ),
)

/** Prepositions of the place or state that something is in. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(
  'in on at under behind off out inside outside aboard among amongst near without within beyond above below underneath beneath between en'.split(
    ' ',
  ),
)

/** What one may be in, on or at that is no place and no state to be told: "in question", "at odds". */
export const NO_STATES: ReadonlySet<string> = new Set(
  'question doubt odds stake issue play danger trouble line fact way mind tune vogue fashion heart core root edge crossroads peak war'.split(
    ' ',
  ),
)

/** Participles that with “is” tell how things are in general: "the oil is obtained from seeds". */
export const GENERAL_PASSIVES: ReadonlySet<string> = new Set(
  (
    'obtain need require know call consider base limit justify make use design associate compose define derive determine rate regard see view think believe expect suppose intend mean ' +
    'concern relate divide surround locate involve fill cover tie bind interest link connect dominate mark'
  ).split(' '),
)

/** What light verbs take, give and come to that is no deed: "took a turn", "came to the same conclusion". */
export const NO_OUTCOMES: ReadonlySet<string> = new Set(
  'conclusion turn rise advantage role headway sense difference tone pace way form shape root centre center look cue game choice remark comment statement announcement claim'.split(
    ' ',
  ),
)

/** Adverbs of comment beside a verb or a state. */
export const WEIGHING_ADVERBS: ReadonlySet<string> = new Set(
  (
    'cynically utterly truly merely simply effectively essentially basically largely arguably literally inevitably rightly wrongly pretty quite rather somewhat really fairly particularly ' +
    'increasingly famously notoriously conveniently shamelessly often usually always typically generally frequently sometimes rarely ever'
  ).split(' '),
)

/** Words at the head of a sentence that weighs what was told before it. */
export const WEIGHING_OPENERS: ReadonlySet<string> = new Set(
  (
    'but yet still because perhaps ideally remarkably notably ironically sadly unfortunately fortunately therefore thus hence indeed moreover furthermore nevertheless nonetheless ' +
    'clearly obviously admittedly arguably often usually generally typically sometimes always traditionally instead'
  ).split(' '),
)

/** Verbs whose past is as their present. */
export const UNCHANGED_PASTS: ReadonlySet<string> = new Set(
  'put cut set hit let shut spread cost hurt burst split quit cast rid shed'.split(' '),
)
