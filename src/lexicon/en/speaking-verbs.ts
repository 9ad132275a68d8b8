/** Verbs whose subject says or thinks something in a clause. The weights of pronouns were learnt with just these. */
export const SPEAKING_VERBS: ReadonlySet<string> = new Set(
  (
    'acknowledge add admit advise affirm agree allege announce anticipate appeal argue ask assert ' +
    'assume assure attest believe boast brief call caution charge claim comment commit complain ' +
    'concede conclude confirm consider contend contest continue counter cry declare demand ' +
    'demonstrate deny determine disclose discover dispute doubt elaborate emphasise emphasize ' +
    'establish estimate expect explain fear feel find forecast guarantee guess hear hint hope implore ' +
    'imply indicate inform inquire insist instruct joke know lament learn maintain mention muse note ' +
    'observe offer order pledge point post preach predict press presume proclaim profess promise ' +
    'pronounce propose prove question quip realise realize rebut recall reckon recommend recount ' +
    'refute reiterate remark remind repeat reply report request respond retort reveal rule say see ' +
    'shout show signal speak speculate state stipulate stress suggest suspect swear talk telegraph ' +
    'tell testify think threaten tweet underline understand undertake urge vow warn whisper wish ' +
    'wonder worry write yell'
  ).split(' '),
)
