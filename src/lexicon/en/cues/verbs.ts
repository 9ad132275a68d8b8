import { type CueRow, cue } from './cue-row.ts'

/** What a claim is called: who rejects it denies it. */
const CLAIMS =
  'argument claim notion idea suggestion allegation report accusation criticism charge assertion rumor rumour account theory explanation interpretation contention characterization characterisation implication premise conclusion this that'.split(
    ' ',
  )

/** What is asked for, of a court or a guard: who denies it grants it to nobody. */
const REQUESTS =
  'appeal motion request petition bid application lawsuit suit entry access permission visa bail parole permit admission treatment leave loan credit asylum'.split(
    ' ',
  )

/** Verbs of telling, asking, promising and refusing. */
export const VERB_CUES: readonly CueRow[] = [
  cue(
    'saying',
    'verb',
    'announce confirm report acknowledge disclose reveal admit describe cite mention stress reiterate endorse',
    {
      also: ['noun', 'gerund'],
      examples: [
        'The agency <announced> [a recall of three models].',
        'The agency <confirmed> [that the recall was over].',
      ],
      counterexamples: ['The agency <denied> [a recall of three models].'],
    },
  ),
  cue('saying', 'verb', 'praise hail condemn criticize criticise denounce', {
    also: ['noun', 'gerund'],
    examples: ['Farmers <praised> [the dam].'],
    counterexamples: ['Farmers <doubted> [the dam].'],
  }),
  cue('saying', 'verb', 'accuse blame charge', {
    also: ['gerund'],
    examples: ['The senator <accused> [the firm of hiding the leak].'],
    counterexamples: ['The senator <asked> [whether the firm had hidden the leak].'],
  }),
  cue('saying', 'verb', 'speak talk warn complain boast', {
    also: ['gerund'],
    examples: ['The engineer <spoke of> [having seen cracks].'],
    counterexamples: ['The engineer <asked about> [the cracks].'],
  }),
  cue(
    'saying',
    'verb',
    'say tell state add note remark explain comment reply respond repeat emphasize emphasise underline insist maintain assert declare argue contend claim recall recount observe testify concede affirm verify corroborate inform brief joke quip proclaim attest allege lament point counter retort elaborate shout yell cry whisper continue preach profess rule caution remind signal indicate discuss refer call blast slam attack mock assail apologize apologise clarify address answer identify name specify provide detail draw quote invoke define characterize put assure muse stipulate conclude',
    {
      onlySeen:
        'verify corroborate discuss refer blast slam attack mock assail apologize apologise clarify address answer identify name specify provide detail draw quote invoke define characterize put',
      examples: ['The minister <said> [that the bridge would open].', 'Critics <slammed> [the budget].'],
      counterexamples: ['The minister <denied> [that the bridge was unsafe].'],
    },
  ),
  cue('saying', 'verb', 'write tweet post email e-mail publish telegraph text blog', {
    onlySeen: 'email e-mail publish text blog',
    channel: 'document',
    examples: ['The editor <wrote> [that the paper would close].'],
    counterexamples: ['The editor <asked> [whether the paper would close].'],
  }),
  cue('saying', 'verb', 'plead guilty, fess up, confess', {
    onlySeen: '*',
    examples: ['The clerk <pleaded guilty to> [theft].'],
    counterexamples: ['The clerk <pleaded for> [mercy].'],
  }),
  cue('denying', 'verb', 'plead not guilty, plead innocent', {
    onlySeen: '*',
    examples: ['The clerk <pleaded not guilty to> [theft].'],
    counterexamples: ['The clerk <pleaded guilty to> [theft].'],
  }),
  cue('saying', 'verb', 'suggest imply hint seem appear insinuate', {
    onlySeen: 'seem appear insinuate',
    certainty: 'PR+',
    examples: ['Two studies <suggest> [that the reef is recovering].'],
    counterexamples: ['The minister <suggested> [building a second bridge].'],
  }),
  cue('demanding', 'verb', 'suggest', {
    onlySeen: '*',
    takes: ['gerund'],
    examples: ['The minister <suggested> [building a second bridge].'],
    counterexamples: ['Two studies <suggest> [that the reef is recovering].'],
  }),
  cue(
    'denying',
    'verb',
    'deny refute rebut dispute contest repudiate disavow disown debunk contradict dismiss disagree',
    {
      onlySeen: 'repudiate disavow disown debunk contradict dismiss disagree',
      examples: ['The company <denied> [that it had been warned].', 'The bank <disputed> [the report].'],
      counterexamples: ['The company <did not deny> [that it had been warned].'],
    },
  ),
  cue(
    'denying',
    'verb',
    'rule out, exclude, push back, brush off, brush aside, knock down, wave away, laugh off, shoot down',
    {
      onlySeen: 'exclude',
      examples: ['The chancellor <ruled out> [an early election].'],
      counterexamples: ['The chancellor <did not rule out> [an early election].'],
    },
  ),
  cue('denying', 'verb', 'reject rebuff', {
    content: CLAIMS,
    takes: ['noun'],
    examples: [
      'The court <rejected> [the argument].',
      'The union says that staff were cut. We <reject> [this].',
    ],
    counterexamples: ['The court <rejected> [the request].'],
  }),
  cue('denying', 'verb', 'reject', {
    onlySeen: '*',
    takes: ['clause'],
    examples: ['The club <rejected> [that it had broken the rules].'],
    counterexamples: ['The court <rejected> [the request].'],
  }),
  cue('refusing', 'verb', 'reject rebuff spurn veto', {
    onlySeen: 'rebuff spurn veto',
    takes: ['noun', 'gerund', 'infinitive'],
    examples: ['The court <rejected> [the request].'],
    counterexamples: ['The court <rejected> [the argument].'],
  }),
  cue('refusing', 'verb', 'deny dismiss', {
    content: REQUESTS,
    takes: ['noun'],
    onlySeen: '*',
    examples: ['The court <dismissed> [the appeal].', 'Guards <denied> [reporters entry to the yard].'],
    counterexamples: ['The minister <denied> [the report].', 'The minister <dismissed> [the claim].'],
  }),
  cue('refusing', 'verb', 'turn down, turn away, say no', {
    onlySeen: '*',
    takes: ['noun', 'gerund', 'infinitive'],
    examples: ['The union <turned down> [the offer].'],
    counterexamples: ['The union <took down> [the sign].'],
  }),
  cue(
    'non-denial',
    'verb',
    'confirm or deny, confirm nor deny, confirm and deny, deny or confirm, deny nor confirm',
    {
      examples: ['The ministry <would neither confirm nor deny> [the report].'],
      counterexamples: ['The ministry <could not confirm> [the report].'],
    },
  ),
  cue('doubting', 'verb', 'doubt question', {
    examples: ['Analysts <doubt> [that the truce will hold].'],
    counterexamples: ['Reporters <asked> [whether the truce would hold].'],
  }),
  cue(
    'doubting',
    'verb',
    'cast doubt, raise doubt, raise question, express doubt, express misgiving, express skepticism, express scepticism, call into question, have doubt, have misgiving, have reservation, express reservation, sow doubt',
    {
      examples: ['The audit <cast serious doubt on> [the figures].'],
      counterexamples: ['The auditors <asked a question about> [the figures].'],
    },
  ),
  cue(
    'asking',
    'verb',
    'ask wonder inquire enquire query quiz debate examine investigate probe grill interview',
    {
      onlySeen: 'enquire query quiz debate examine investigate probe grill interview',
      examples: ['Reporters <asked> [whether the talks had failed].'],
      counterexamples: ['The mayor <asked> [the crews to leave].'],
    },
  ),
  cue('asking', 'verb', 'press', {
    onlySeen: '*',
    takes: ['question'],
    examples: ['When <pressed on> [why the road was closed], the mayor left.'],
    counterexamples: ['The union <pressed> [the mill to reopen].'],
  }),
  cue('demanding', 'verb', 'warn caution', {
    onlySeen: '*',
    takes: ['infinitive'],
    examples: ['The judge <warned> [the jury not to talk].'],
    counterexamples: ['The judge <warned> [that the jury talked].'],
  }),
  cue('demanding', 'verb', 'ask tell beg', {
    onlySeen: 'tell beg',
    takes: ['infinitive'],
    examples: ['The mayor <asked> [the crews to leave].', 'The captain <told> [the crew to wait].'],
    counterexamples: ['Reporters <asked> [whether the talks had failed].'],
  }),
  cue(
    'demanding',
    'verb',
    'demand urge request press appeal implore order instruct recommend propose advise plead beseech require obligate oblige command direct encourage invite lobby petition nominate persuade',
    {
      onlySeen:
        'plead beseech require obligate oblige command direct encourage invite lobby petition nominate persuade',
      examples: ['The union <demanded> [that the plant reopen].', 'The panel <proposed> [a new tax].'],
      counterexamples: ['The union <said> [that the plant would reopen].'],
    },
  ),
  cue(
    'demanding',
    'verb',
    'ask for, call for, call on, call upon, push for, press for, appeal for, insist on, argue for, lobby for',
    {
      examples: ['The envoy <called for> [a truce].'],
      counterexamples: ['The envoy <called> [the truce a sham].'],
    },
  ),
  cue('promising', 'verb', 'promise vow pledge undertake commit guarantee swear', {
    examples: ['The chancellor <promised> [to cut the tax].'],
    counterexamples: ['The chancellor <has not promised> [to cut the tax].'],
  }),
  cue('promising', 'verb', 'give word, give assurance', {
    onlySeen: '*',
    takes: ['clause', 'infinitive'],
    examples: ['The owner <gave his word> [that the mill would reopen].'],
    counterexamples: ['The owner <gave his view> [that the mill would reopen].'],
  }),
  cue('promising', 'verb', 'agree offer volunteer consent', {
    onlySeen: 'volunteer consent',
    takes: ['infinitive'],
    examples: ['The two sides <agreed> [to meet again].'],
    counterexamples: ['Experts <agreed> [that the dam was unsafe].'],
  }),
  cue('promising', 'verb', 'agree to, consent to', {
    onlySeen: '*',
    takes: ['noun'],
    examples: ['The minister <agreed to> [an interview].'],
    counterexamples: ['Experts <agreed> [that the dam was unsafe].'],
  }),
  cue('threatening', 'verb', 'threaten', {
    examples: ['The carrier <threatened> [to end the route].'],
    counterexamples: ['The carrier <promised> [to keep the route].'],
  }),
  cue('refusing', 'verb', 'refuse decline balk resist', {
    onlySeen: 'balk resist',
    examples: ['The mayor <refused> [to resign].'],
    counterexamples: ['The mayor <declined> [to comment].'],
  }),
  cue(
    'declining',
    'verb',
    'ignore, evade, dodge, sidestep, duck, deflect, withhold, stay silent, keep silent, remain silent, stay mum, remain mum, maintain silence, stay quiet',
    {
      onlySeen: '*',
      examples: ['The clerk <sidestepped> [the question].'],
      counterexamples: ['The clerk <answered> [the question].'],
    },
  ),
  cue('declining', 'verb', 'conceal hide', {
    onlySeen: '*',
    examples: ['The clerk <concealed> [that the safe was empty].'],
    counterexamples: ['The clerk <did not conceal> [that the safe was empty].'],
  }),
  cue('allowing', 'verb', 'allow permit authorize authorise entitle', {
    examples: ['The charter <allows> [the use of force].'],
    counterexamples: ['The charter <does not allow> [the use of force].'],
  }),
]
