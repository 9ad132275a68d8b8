import { POINTS_TO_LAST_SENTENCE, THAT_REPORT } from '../../../lexicon/en/pointing-back.ts'
import { OF_BEFORE, OF_NOW } from '../../../lexicon/en/revising.ts'
import {
  BARELY_TAKEN_BACK,
  DENIAL_TAKEN_BACK,
  NUMBER_TAKEN_BACK,
  SAID_THEN,
  TAKES_BACK,
  TOLD_WITH,
  WRONG_WHEN,
  WRONGLY_SAID,
} from '../../../lexicon/en/taking-back.ts'
import { strengthOf } from '../../../model/certainty.ts'
import { contains } from '../../../model/span.ts'
import { align } from '../../compare/align.ts'
import { type Aspects, isCorrected, weightOf } from '../../compare/aspects.ts'
import { wordsOfCue } from '../../compare/cue-words.ts'
import { entityMatch, nameOf } from '../../compare/entity-match.ts'
import { measuresOf } from '../../compare/measures.ts'
import { overlapOf } from '../../compare/overlap.ts'
import { areOfOneShortStory } from '../../compare/story.ts'
import { daysTogether } from '../../compare/when.ts'
import { conceptOf } from '../../compare/word-kin.ts'
import { areOfOneLine, laterOf } from '../../origins/line-of-sources.ts'
import { type Finding, neither } from '../make-judgement.ts'
import { areOfOneMatter } from '../one-matter.ts'

/** How much of what is taken back must be told in what was said. */
const MOST = 0.5
/** How far before "that report was wrong" the report is told, in characters. */
const NEARBY = 300

/**
 * A source takes back what it said: "withdrew its claim that …", "the number was wrong", "we said that … That was not correct".
 * What is meant is of the same source, in one story, and was said before.
 */
export function withdrawal(one: Aspects, other: Aspects): Finding | null {
  return (
    takenBack(one, other, 0) ?? takenBack(other, one, 1) ?? turned(one, other, 0) ?? turned(other, one, 1)
  )
}

/** "The company first confirmed the sale but denied it an hour later", "first denied P but confirmed it": what it said first in the same sentence. */
function turned(later: Aspects, earlier: Aspects, at: 0 | 1): Finding | null {
  if (later.ledger.report !== earlier.ledger.report) return null
  if (later.source === null || later.source !== earlier.source || later.denies === earlier.denies) return null
  if (!isHeld(earlier) || !isHeldOrDenied(later)) return null
  const { quote, content } = later.ledger.statement
  const [word, told] = [content[0], earlier.ledger.statement.content[0]]
  const gap = (word?.start ?? 0) - (earlier.ledger.statement.content.at(-1)?.end ?? 0)
  if (!word || !told || gap < 0 || gap > SAME_SENTENCE || !POINTS_BACK.test(quote)) return null
  const wasFirst = OF_BEFORE.test(wordsOfCue(earlier.ledger)) || OF_NOW.test(wordsOfCue(later.ledger))
  if (!wasFirst && !LATER_ON.test(quote)) return null
  if (earlier.denies && !ADMITTING_IT.test(later.ledger.cueWords ?? '')) return null
  return {
    ...neither('withdrawal', at),
    clash: at === 0 ? [word, told] : [told, word],
    by: earlier.denies ? 'claims/admission' : 'claims/withdrawal',
    score: 0.7,
    reason: earlier.denies
      ? 'The source says what it had denied first.'
      : 'The source denies what it had said first.',
  }
}

function isHeldOrDenied({ denies, stance }: Aspects): boolean {
  return denies || stance === 'asserts'
}

/** How far, in characters, the second verb's "it" stands behind what the first one told. */
const SAME_SENTENCE = 60
/** "It", "that an hour later": nothing is told but when. */
const POINTS_BACK =
  /^["“]?(?:it|that|this|them|these|those)(?:["”.,;]*$|,?\s+(?:an?|the|one|two|three|\d+|some|several|a few|only|just|shortly|soon|hours|days|weeks|later|after|afterwards?|on|in|within|again)\b(?!.*\b(?:is|was|were|are|had|has|have|would|will)\b))/i
const LATER_ON = /\b(?:later|afterwards?|the (?:next|following|same) (?:day|morning|evening|week))\b/i
/** Words of a cue by which one says that something is so. */
const ADMITTING_IT = /\b(?:confirm|acknowledg|admit|conced|accept)/i

function takenBack(later: Aspects, earlier: Aspects, at: 0 | 1): Finding | null {
  const how = later.takesBack ? 'told' : isWithdrawal(later) ? 'said' : null
  if (how === null || earlier.takesBack || isWithdrawal(earlier) || !isHeld(earlier)) return null
  if (!isAfter(later, earlier)) return null
  if (!isOwnOf(later, earlier) || !areOfOneMatter(later, earlier)) return null
  if (!(how === 'told' ? isTold(later, earlier) : isMeant(later, earlier))) return null
  const [word, content] = [later.ledger.statement.content[0], earlier.ledger.statement.content[0]]
  if (!word || !content) return null
  return {
    ...neither('withdrawal', at),
    clash: at === 0 ? [word, content] : [content, word],
    by: 'claims/withdrawal',
    score: how === 'told' ? 0.8 : 0.6,
    reason: 'The source takes back what it said.',
  }
}

/** A content that says of what was said that it was not so. */
export function isWithdrawal({ ledger: { statement }, denies }: Aspects): boolean {
  return !denies && TAKES_BACK.some((pattern) => pattern.test(statement.quote))
}

function isHeld({ ledger: { statement }, stance }: Aspects): boolean {
  return (
    strengthOf(statement.certainty) > 0 &&
    ['asserts', 'denies', 'promises', 'threatens', 'refuses'].includes(stance)
  )
}

function isAfter(later: Aspects, earlier: Aspects): boolean {
  // What a correction says was said then, is taken back when it is printed.
  if (isCorrected(later.ledger)) return earlier.ledger.published < later.ledger.published
  if (later.ledger.report !== earlier.ledger.report) return laterOf(later, earlier) === 0
  // "Senator Dreve, who said last week that teachers earned too much, withdrew the remark."
  if (isToldInPassing(later, earlier)) return true
  return (later.ledger.statement.content[0]?.start ?? 0) > (earlier.ledger.statement.content.at(-1)?.end ?? 0)
}

/** The report's own sentence tells that it was said, and that it is taken back. */
function isToldInPassing({ ledger: { statement } }: Aspects, earlier: Aspects): boolean {
  const [own, inner] = [statement.content[0], earlier.ledger.statement.content[0]]
  return statement.kind === 'author' && own !== undefined && inner !== undefined && contains(own, inner)
}

/** Of the same line; or said through it: what the hospital's director gave, the hospital takes back. */
function isOwnOf(later: Aspects, earlier: Aspects): boolean {
  if (
    isCorrected(later.ledger) ||
    (later.source === null && WRONGLY_SAID.test(later.ledger.cueWords ?? ''))
  ) {
    const { publication } = earlier.ledger
    return publication !== null && publication === later.ledger.publication
  }
  if (areOfOneLine(later, earlier)) return true
  if (isCalledInCue(later, earlier)) return true
  const named = earlier.ledger.statement.chain.flatMap(({ entity }) =>
    entity === null ? [] : (earlier.ledger.entityKeys[entity] ?? []),
  )
  return named.some((key) => later.source !== null && entityMatch(key, later.source) > 0)
}

/** "The waterworks in Valdur took back its assurance", where no name is found for it: "the city waterworks" in another report of a few sentences. */
function isCalledInCue({ source, ledger }: Aspects, { source: other, ledger: earlier }: Aspects): boolean {
  if (source !== null || other === null || ledger.statement.kind === 'author') return false
  const called = nameOf(other).split(' ').at(-1) ?? ''
  const words = (ledger.cueWords ?? '').split(' ')
  return called.length > 3 && words.includes(called) && areOfOneShortStory(ledger, earlier)
}

/** What the cue takes back is told in the content: its number, or most of its words. */
function isTold(later: Aspects, earlier: Aspects): boolean {
  if (isDenialTakenBack(later)) return isPointedDenial(later, earlier)
  const numbers = later.clauses.flatMap(({ proposition }) => proposition.quantities)
  const own = earlier.clauses.flatMap(({ proposition }) => proposition.quantities)
  if (numbers.length > 0) return numbers.some(({ value }) => own.some((other) => other.value === value))
  return isTheSame(later, earlier) || isTheDeed(later, earlier) || isNamedAlone(later, earlier)
}

/**
 * "Withdrew its forecast", "corrected its report of a Lassa case", in two reports of a few sentences: what it is of is told in what was said. "Went back on his
 * evidence" names nothing that it is of: it is what he said.
 */
function isNamedAlone(later: Aspects, earlier: Aspects): boolean {
  if (!areOfOneShortStory(later.ledger, earlier.ledger)) return false
  const { kind } = later.ledger.statement
  if (kind !== 'author' && later.terms.some(({ upos }) => upos === 'VERB')) return false
  const overlap = overlapOf(later, earlier)
  const telling = overlap.words.filter(([{ upos, lemma }]) => upos !== 'NUM' && weightOf(lemma) === 1)
  if (telling.length + overlap.entities.filter((key) => key !== earlier.source).length > 0) return true
  if (namesIt(later, earlier)) return true
  return earlier.source !== null && BARELY_TAKEN_BACK.test(later.ledger.statement.quote)
}

/** Where one report's name is no name to the other: "Calvatine", "the painkiller Calvatine". */
function namesIt({ terms, source }: Aspects, { ledger: { statement } }: Aspects): boolean {
  const said = new Set(statement.quote.toLowerCase().match(WORDS))
  const own = new Set(source === null ? [] : nameOf(source).split(' '))
  return terms.some(({ upos, lemma }) => upos === 'PROPN' && said.has(lemma) && !own.has(lemma))
}

const WORDS = /[\p{L}\p{N}'’-]+/gu

/** How much two propositions must have in common to tell of one deed. */
const ONE_DEED = 1.3

/** "Withdrew a statement that an engineer had died: the man had fainted": what is named first is told in both. */
function isTheDeed({ clauses: [first] }: Aspects, { clauses }: Aspects): boolean {
  if (!first) return false
  return clauses.some((clause) => {
    const alignment = clause.main ? align(first, clause) : null
    return alignment !== null && alignment.mismatches === 0 && alignment.evidence >= ONE_DEED
  })
}

/** "Took back his denial of Monday": no word tells what was denied. */
function isDenialTakenBack({ ledger: { statement } }: Aspects): boolean {
  return statement.kind === 'author' && DENIAL_TAKEN_BACK.test(statement.quote)
}

/** A denial, or that something was not so, of the day that is told. */
function isPointedDenial({ ledger }: Aspects, earlier: Aspects): boolean {
  const denies = earlier.denies || earlier.clauses.some(({ main, sign }) => main && sign === -1)
  const days = ledger.statement.times.flatMap((id) => ledger.timeValues[id] ?? [])
  return denies && daysTogether(days, [earlier.ledger.statement.said.edtf]) !== 'different'
}

/** What was said must be told again, or pointed to by what it was: a number, a denial, what was said that day. */
function isMeant(later: Aspects, earlier: Aspects): boolean {
  const { quote, times } = later.ledger.statement
  if (later.ledger.report === earlier.ledger.report)
    return (THAT_REPORT.test(quote) && isNear(later, earlier)) || isPointedTo(later, earlier)
  if (isTheSame(later, earlier) || isToldAgain(later, earlier)) return true
  if (NUMBER_TAKEN_BACK.test(quote)) return measuresOf(earlier.clauses).length > 0
  const said = times.flatMap((id) => later.ledger.timeValues[id] ?? [])
  const pointed = daysTogether(said, [earlier.ledger.statement.said.edtf]) === 'shared'
  return pointed && (SAID_THEN.test(quote) || DENIAL_TAKEN_BACK.test(quote))
}

/** "Had been wrong when it reported in May that there was no sign of a leak": all that is told behind it was told in what was said. */
function isToldAgain({ terms, ledger: { statement } }: Aspects, { words }: Aspects): boolean {
  const match = WRONG_WHEN.exec(statement.quote)
  const [part, second] = statement.content
  if (!match || !part || second) return false
  const from = part.start + match.index + match[0].length
  const told = terms.filter(
    ({ start, lemma, upos }) => start > from && TELLING.test(upos) && weightOf(lemma) === 1,
  )
  const again = new Set([...words.keys()].map(conceptOf))
  return told.length >= 2 && told.every(({ lemma }) => again.has(conceptOf(lemma)) || TOLD_WITH.has(lemma))
}

const TELLING = /^(?:NOUN|VERB|ADJ)$/

/** "On May 6 she had said that … “That was what we thought. It was wrong,” she said": the sentence before, said on an earlier day. */
function isPointedTo(later: Aspects, earlier: Aspects): boolean {
  const { statement } = later.ledger
  if (statement.kind === 'indirect' || !POINTS_TO_LAST_SENTENCE.test(statement.quote)) return false
  const gap = (statement.content[0]?.start ?? 0) - (earlier.ledger.statement.content.at(-1)?.end ?? 0)
  return gap >= 0 && gap <= NEXT_SENTENCE && laterOf(later, earlier) === 0
}

/** So near, in characters, the sentence before stands. */
const NEXT_SENTENCE = 30

function isNear(later: Aspects, earlier: Aspects): boolean {
  const [from, to] = [
    later.ledger.statement.content[0]?.start ?? 0,
    earlier.ledger.statement.content.at(-1)?.end ?? 0,
  ]
  return from - to <= NEARBY
}

/** Most of what tells something in the lighter of two contents is in the other. */
function isTheSame(later: Aspects, earlier: Aspects): boolean {
  const overlap = overlapOf(later, earlier)
  const verbs = (aspects: Aspects) =>
    new Set(
      [...aspects.words.values()]
        .filter(({ lemma }) => weightOf(lemma) === 1)
        .map(({ lemma }) => conceptOf(lemma)),
    )
  const [left, right] = [verbs(later), verbs(earlier)]
  const shared = [...right].filter((word) => left.has(word)).length
  return (
    shared + overlap.entities.length >= 1 &&
    (shared >= MOST * right.size || overlap.containment >= 0.6) &&
    right.size > 0
  )
}
