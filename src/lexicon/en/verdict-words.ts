/** Lemmas with which people praise what others blame: two accounts of one thing that use one of each are opposed. */
export const PRAISE: ReadonlySet<string> = new Set(
  (
    'excellent fair fairest orderly honest transparent successful triumph victory breakthrough milestone ' +
    'constructive productive useful fruitful cordial friendly positive frank historic landmark blessing benefit boon bargain ' +
    'justified proportionate reasonable sensible ' +
    'neighbor neighbour hero patriot reformer merger partnership liberation self-defense self-defence ' +
    'exemplary flawless impeccable generous ' +
    'success relief achievement improvement sound wise brave courageous lawful legal legitimate ' +
    'necessity duty gift boost progress vindication justice fairness courage care caution prudence prudent thorough decent noble ' +
    'dignified sincere genuine credible affordable realistic timely vital essential masterpiece inspiration clean heroic careful win ' +
    'necessary overdue welcome encouraging promising brilliant superb responsible balanced moderate ' +
    'authentic harmless innocent routine precaution precautionary normal ordinary painless'
  ).split(' '),
)

export const BLAME: ReadonlySet<string> = new Set(
  (
    'terrible awful unfair flawed rigged fraudulent fraud sham farce charade rob robbed robbery scandal disgrace shame ' +
    'failure fiasco disaster debacle catastrophe defeat setback waste useless fruitless pointless hostile tense acrimonious negative insult ' +
    'provocation affront slap betrayal surrender capitulation humiliation burial funeral takeover plunder sell-off ' +
    'unjustified disproportionate excessive reckless irresponsible unsound poisonous toxic ' +
    'poisoner polluter traitor criminal murder massacre atrocity aggression ' +
    'dangerous illegal unlawful illegitimate unnecessary cruel barbaric brutal inhumane cowardly mistake blunder theft violation ' +
    'breach corrupt shameful outrageous unacceptable hypocrisy nightmare worrying alarming discriminatory undemocratic ' +
    'vanity folly joke circus stunt gimmick pretence pretense travesty absurd absurdity ridiculous ludicrous foolish stupid senseless ' +
    'pathetic dishonest deceitful smear vendetta bullying blackmail extortion greed negligence incompetence incompetent negligent ' +
    'ruin ruinous wasteful sloppy amateurish dishonourable dishonorable scandalous appalling dreadful hopeless pitiful rushed ' +
    'fabrication nonsense invention propaganda cover-up mockery chaos chaotic burden curse ' +
    'crime forgery fake hoax bandit thug gangster thief crook liar cheat coward terrorist killer pirate invasion occupation pretext ' +
    'trap ambush outrage bribe lie trick calamity horror misery'
  ).split(' '),
)

/** Before a word of blame they take the edge off it: "an honest mistake". */
export const MITIGATING: ReadonlySet<string> = new Set(
  'honest innocent necessary understandable unavoidable minor small harmless forgivable'.split(' '),
)

/** Phrases that praise or blame as no single word of theirs does. */
export const VERDICT_PHRASES: readonly { readonly words: RegExp; readonly side: 1 | -1 }[] = [
  {
    words: /\b(?:like any other|as usual|nothing (?:new|unusual|out of the ordinary)|in good faith)\b/i,
    side: 1,
  },
  { words: /\b(?:at best|in name only|in bad faith|too little,? too late|a fairy tale)\b/i, side: -1 },
]

/** More of both that tell something only where a thing is called so: "called it a crime"; a crime may be spoken of without blame. */
export const CALLED_GOOD: ReadonlySet<string> = new Set(
  'good fine great friend authentic true real normal'.split(' '),
)

export const CALLED_BAD: ReadonlySet<string> = new Set(
  (
    'forgery hoax fake bandit thief terrorist thug pirate tragedy admission invasion crime error bad worst wrong ugly lie sellout ' +
    'false fiction slander threat attack terror'
  ).split(' '),
)

/** Cues behind which stands what a thing is called: "called the ruling a farce", "thought it fair". */
export const NAMING =
  /\b(?:call|brand|label|dub|term|describ|denounc|hail|prais|condemn|consider|deem|think|thought|find|found)(?:e?s|e?d|ing)?\b/i

/** Behind such a cue these begin a content that tells a deed, and no name. */
export const NAMES_NOTHING = /^["“]?(?:that|how|to|for)\b/i

/** Contents that thank somebody for something, or tell of oneself: "her for an honest correction". */
export const OF_PERSON = /^(?:her|him|them|\S+) for\b|^["“]?(?:I am|I was|we are|we were)\b/i

/** What stands before a word by which something is called: "a defeat", "as a good neighbor", "“unlawful”"; … */
export const BEFORE_VERDICT = /(?:\b(?:as|an?|the most)\s|["“])(?:\p{L}+\s)?$/iu

/** … and before a superlative: "the worst". */
export const BEFORE_SUPERLATIVE = /\bthe\s$/i

/** What stands before the name that a thing is given: "it a necessary risk", "as a crime". */
export const BEFORE_NAME = / as |\ba(?:n)? |^["“]?(?:it|them|him|her|this|that) /i

/** "It a pity that they left", "the men to be tried": what tells of a deed names nothing. */
export const DEED_IN_NAME = /\bthat\b|\bto be\b/i

/** "Denounced it as a travesty" denies nothing, though the word is one of denials. */
export const DESCRIBED_AS = /^\S+(?: \S+){0,2} as (?:an?|the|["“])|\bas ["“]?\w+["”]?$/i
