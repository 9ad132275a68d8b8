import type { RuleBook } from '../../model/annotation.ts'

/** What each rule that judges two statements goes by. */
export const claimRules: RuleBook = {
  'claims/denial':
    'One denies what the other asserts: most of the words are shared, affirmed here and denied there.',
  'claims/denied-character':
    'One denies how the other describes the matter that both speak of: opposed words about the same people and thing.',
  'claims/polarity': 'The same content, affirmed by one and negated by the other, said of the same time.',
  'claims/characterisation': 'Both assert opposed words of the same thing at the same time.',
  'claims/opposition':
    'One thing, of which two sources say the opposite: predicate, actors and objects agree, and one denies or negates it, or tells it in an opposed word. Of two times it is an update.',
  'claims/quantity':
    'Two numbers of one thing. Of one day they conflict; of two days the later is an update; a part, a bound or a round figure is of another scope.',
  'claims/existence': 'One says that there is none of what the other speaks of, in one report.',
  'claims/claim-denied':
    'A denial names the claim: it stands inside the denial (“rejected her claim that …”), or last before it (“denied the allegation”).',
  'claims/other-cause':
    'Of one happening two sources tell two causes: “a gas leak caused the blast”, “it was set off by an electrical fault”; or of one death two manners: “died of a heart attack”, “was beaten to death”.',
  'claims/other-agent':
    'In one report two sources name two who did one thing, and one says that it was nobody else (“it was Oland that had asked”).',
  'claims/elaborated-denial':
    'A denial says no more than “it” or “that”, and what its source says next is told against the same claim.',
  'claims/none-at-all':
    'In one story one says that nobody or nothing did, or underwent, what another says that some did.',
  'claims/no-such-deed':
    'In one story one says that there was no such deed, or that it had none of it (“there was no leak”, “received no reply”), and another tells it.',
  'claims/circumstance':
    'What is done once is told with two places, or with two days: “died in Lom”, “died in Tarnow”.',
  'claims/status':
    'How one thing stands at one time is told in two ways: open and shut, going on and over, held and free.',
  'claims/doubtful':
    'One denies what the other may tell: it may be of another thing, place, part or reason. Unsure, not a conflict.',
  'claims/named-otherwise':
    'Side by side in one report two sources call one thing by two names, of which one praises or blames (“a crime”, “a necessary risk”); where neither does, it is unsure.',
  'claims/next-denial':
    'A denial stands next to another source’s claim in one report, and shares what is told with it.',
  'claims/next-number':
    'A number is told, and next to it another source tells another one that says by its place, unit or thing counted what it is of.',
  'claims/assessment':
    'Side by side in one report, one source praises what the other blames. Where both only name it otherwise it is unsure.',
  'claims/half-denial':
    'One speaks against what the other asserts, and denies it only in part or leaves it open.',
  'claims/copy-of-report':
    'One text in two reports: passages of ten words or more, but for a few that were edited, make up 40 % of the shorter; words in quotation marks count half.',
  'claims/shared-passages':
    'Two reports share a passage of twelve words outside quotation marks, and are not one text.',
  'claims/admission':
    'A source acknowledges, concedes or admits later in the same story what it had denied: it takes the denial back.',
  'claims/withdrawal':
    'A source takes back what it said before in the same story: by the verb (“withdrew its claim that …”), or in so many words (“the number was wrong”).',
  'claims/grown-toll':
    'Of the dead of one happening a higher number is told later, by another source: it takes the place of the lower one, whoever told that.',
  'claims/revision':
    'A source makes its own number another one, of one matter: what it raised or cut is superseded (“raised its estimate to 620”), what it corrected is taken back.',
  'claims/own-number':
    'In one report a source gives another number than it gave before, of the same thing (“which had put the cost at 340 million, now says 410”): the later takes the place of the earlier.',
  'claims/same-number': 'Two reports of one story give one number, of ten or more, of one thing.',
  'claims/moved-day':
    'What was to be on one day is told later to be put off or called off, or moved from that day, which is named: it takes the place of that day, whoever told it.',
  'claims/new-day':
    'What was to be on one day is told for another one later in the same story: by one line of sources, or as moved.',
  'claims/same-nothing':
    'Two reports of one story tell within a week that nobody or nothing did one thing: “nobody had died”, “no child has died”.',
  'claims/same-by-weights':
    'No rule knows, and weights learnt from stories that a person read take two contents of one story to say the same; numbers, days and negations agree.',
  'claims/same-by-network':
    'No rule knows, and a network that reads both and trees, learnt from stories of which a person judged every pair, take two contents of one story to say the same, in whatever words; numbers, days and negations do not differ.',
  'claims/conflict-by-network':
    'No rule knows, and such a network and trees take one content to deny the other, or to tell its opposite, or both to give one thing two values or two characters; two sources, and of one time where nobody denies.',
  'claims/update-by-network':
    'No rule knows, and such a network and trees take what is told on a later day to take the place of what was told before; nobody denies.',
  'claims/answer-by-weights':
    'In one report one speaks against what another source said before it: no rule knows, and trees that learnt from stories in which a person judged every pair take it so (models/answers.md).',
  'claims/same-plan': 'Two reports of one story tell one thing to come for one day.',
  'claims/same':
    'Two contents say the same: nearly all telling words and names are shared, or one is all but told in the other and the same is done by and to the same; polarity, mode, numbers and days agree. One voice, or a report that credits the other’s outlet, needs less of it.',
}
