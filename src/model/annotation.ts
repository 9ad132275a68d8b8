import type { Certainty } from './certainty.ts'
import type { Edtf } from './edtf.ts'
import type { ToldFactuality } from './factuality.ts'
import type { Span } from './span.ts'

/** Something found in a report. `rule` names the rule or model that found it; the rule book says what it does. */
export interface Annotation extends Span {
  /** Unique in its report: a letter for its kind and a number in reading order: "t3", "a12". */
  readonly id: string
  readonly rule: RuleId
}

/** "time/weekday", "attributions/verb-before": folder and rule. */
export type RuleId = string

/** What each rule does, in one sentence for a reader: what `hearsay why` prints. */
export type RuleBook = Readonly<Record<RuleId, string>>

export interface Sentence extends Span {
  /** Counts paragraphs from 0; sentences of one paragraph share it. */
  readonly paragraph: number
}

/** Universal part-of-speech tags, universaldependencies.org/u/pos. */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/** A word or mark, split as Universal Dependencies splits English ("don't" is "do", "n't"). */
export interface Token extends Span {
  readonly text: string
  readonly lower: string
  readonly lemma: string
  readonly upos: Upos
  /** The PTB tag: "VBD"; '' where it is unknown. */
  readonly xpos: string
  /** Index of its sentence. */
  readonly sentence: number
  /** Index, in the report's tokens, of its syntactic head, in the same sentence; -1 for a root, and for all where there is no parse. */
  readonly head: number
  /** The Universal Dependencies relation to its head: "nsubj", "root"; '' where it is unknown. */
  readonly relation: string
}

export type EntityType = 'person' | 'organization' | 'country' | 'place' | 'outlet' | 'group' | 'other'

/** Who or what mentions mean, within one report. */
export interface Entity {
  /** "e1" … in the order of first mention. */
  readonly id: string
  /**
   * What two reports must share for the entity to be the same by rule: "country:KP", "person:vladimir putin". A group, an
   * unnamed source and a bare family name are never the same across reports by rule: their key starts with the report's id.
   */
  readonly key: string
  readonly type: EntityType
  /** The fullest name in the report, without title. */
  readonly name: string
  /** Every other form in which the report names it. */
  readonly aliases: readonly string[]
  /** Titles and offices that the report gives it: "Russian Deputy Foreign Minister". */
  readonly roles: readonly string[]
  /** ISO 3166-1 alpha-2 of a country, or of the country whose government or people it is. */
  readonly iso3166: string | null
  readonly wikidata: string | null
  /** Ids of those who make up a group that is told by them: "Marsh and Doe", and "both" or "they" after it. Absent of any other. */
  readonly members?: readonly string[]
}

/**
 * Whether somebody holds a role as of the day of the report: holds it, held it before, holds it for now, is to hold it; `then`: held it at the time
 * told of, which says nothing of the report's day.
 */
export type RoleState = 'held' | 'former' | 'then' | 'acting' | 'elect'

/** That a report gives somebody a title or an office; the span is that of the words that do. */
export interface ToldRole extends Annotation {
  /** Whose role it is, by the id of the entity. */
  readonly entity: string
  /** As written, without article: "Russian Deputy Foreign Minister". */
  readonly title: string
  readonly state: RoleState
  /** Where the text tells since when, and until when: "mayor from 2008 to 2012". */
  readonly from: Edtf | null
  readonly until: Edtf | null
}

export interface Mention extends Annotation {
  readonly form: 'name' | 'nominal' | 'pronoun'
  readonly type: EntityType
  /** The entity it means; `null` where that stays unresolved. */
  readonly entity: string | null
  /** How surely it means that entity, 0 to 1, as far as the rule was measured; 0 where it stays unresolved. */
  readonly confidence: number
}

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET'
export type TimexMod =
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'

export type DatePart = 'century' | 'decade' | 'year' | 'season' | 'month' | 'week' | 'day' | 'hour' | 'minute'

/** A time expression as TIMEX3 has it (TimeML 1.2.1), with its EDTF value and how the value came about. */
export interface TimeExpression extends Annotation {
  readonly type: TimexType
  /**
   * TIMEX3 value: "2000-08-28", "2000-W35", "P2D", "PRESENT_REF", "XXXX-08-28" where the year stays open.
   * A range of days is an ISO interval: "2000-08-28/2000-08-29".
   */
  readonly value: string
  readonly mod: TimexMod | null
  /** The days it means, `null` for durations and sets and for references that name no date. */
  readonly edtf: Edtf | null
  /** The parts of the value that the text leaves to be understood. */
  readonly implied: readonly DatePart[]
  /** What it was reckoned from: the date of the report, or another time expression. */
  readonly anchor: TimeAnchor | null
  /** The rule by which the implied parts were reckoned; `rule` is that of the pattern that found the words. */
  readonly reckoning?: RuleId
  /** What else it can mean, likeliest first; left out where nothing else is likely. */
  readonly alternatives?: readonly TimeAlternative[]
  /** Of a SET: how often it comes in each ("twice a week" is "2X", with the value P1W), and whether each one is meant. */
  readonly freq?: string
  readonly quant?: 'EACH' | 'EVERY'
  /** Of a duration: the time at which it begins or ends, by its id; "t0" is the date of the report. */
  readonly beginPoint?: string
  readonly endPoint?: string
  /** Of a duration that begins or ends on a known day, and of a business year or quarter that ends on one: its days, as an interval. */
  readonly stretch?: Edtf
  /** Of a time of day whose zone is written: its distance from UTC ("-05:00", "Z"), and the moment in UTC: "2014-11-06T22:00Z". */
  readonly zone?: string
  /** Of a time of day without a written zone: the dateline whose city's clocks tell it, and their IANA zone. */
  readonly zoneFrom?: Span & { readonly zone: string }
  readonly instant?: string
  /** Of a range, its two ends as written; left out of other times. */
  readonly ends?: readonly [TimeEnd, TimeEnd]
}

/** Another reading of a time expression, and why it is not the first. */
export interface TimeAlternative {
  /** TIMEX3. */
  readonly value: string
  readonly edtf: Edtf | null
  readonly reason: string
}

/** One end of a range: TimeML, which has no ranges, tags each end by itself. */
export interface TimeEnd extends Span {
  readonly value: string
}

export type TimeAnchor =
  | { readonly kind: 'published'; readonly edtf: Edtf }
  | { readonly kind: 'time'; readonly time: string; readonly edtf: Edtf }
  | EventAnchor

/** "Two days after the vote": an event that a time is told from. Where the text dates it, `time` does; else the time stays open. */
export interface EventAnchor extends Span {
  readonly kind: 'event'
  readonly side: 'before' | 'after'
  readonly time: string | null
  readonly edtf: Edtf | null
}

/** An outlet with the date of its report: "(CNN, August 25)". */
export interface Citation extends Annotation {
  readonly outlet: string
  readonly entity: string | null
  readonly time: string | null
  /** EDTF of the time, once resolved. */
  readonly date: Edtf | null
  /** The text that it vouches for. */
  readonly covers: Span
}

/** A pointer to another report: "(see the Monitor, July 28)". */
export interface CrossReference extends Annotation {
  readonly publication: string
  readonly time: string | null
  readonly date: Edtf | null
}

/**
 * What a source does with a content. `partly-denies`: some of it is denied, not which; `non-denial`: what sounds like a denial
 * and leaves the content open ("did not rule out", "would neither confirm nor deny"). Neither is a denial.
 */
export type Stance =
  | 'asserts'
  | 'denies'
  | 'partly-denies'
  | 'non-denial'
  | 'doubts'
  | 'asks'
  | 'promises'
  | 'threatens'
  | 'refuses'
  | 'demands'
  | 'declines'

export type QuoteKind = 'direct' | 'indirect' | 'mixed'

/** How the words were had. */
export type Channel = 'said' | 'quoted' | 'document' | 'broadcast' | 'not-told'

/** Source, cue and content, spans as PolNeAR's guidelines have them. */
export interface Attribution extends Annotation {
  /** The whole noun phrase; `null` where the text names no source. */
  readonly source: Span | null
  /** The mention that heads the source, where there is one. */
  readonly sourceMention: string | null
  readonly cue: Span
  /** One span, or several where the cue cuts the content. Complementizer and quotation marks are part of it. */
  readonly content: readonly Span[]
  /** The attribution whose content this one stands in. */
  readonly within: string | null
  readonly kind: QuoteKind
  readonly stance: Stance
  readonly certainty: Certainty
  readonly channel: Channel
  /** What the source says of the content. Not there in readings of an older Hearsay. */
  readonly factuality?: ToldFactuality
  /** How sure the network is of its spans and of their link, 0 to 1; not there where a rule of grammar found it. */
  readonly confidence?: number
}

/** The author's own assessment: "It seems likely that …", "presumably". The span is that of the hedge. */
export interface Hedge extends Annotation {
  readonly content: Span
  readonly certainty: Certainty
}

/** What the report tells in its own voice: "The fire killed 14 people." The span is that of the verb, with its auxiliaries. */
export interface Assertion extends Annotation {
  readonly content: Span
  readonly certainty: Certainty
  /** What the report says of it. Not there in readings of an older Hearsay. */
  readonly factuality?: ToldFactuality
}

export type EventStatus =
  | 'occurred'
  | 'ongoing'
  | 'announced'
  | 'planned'
  | 'scheduled'
  | 'postponed'
  | 'cancelled'
  | 'denied'

/** PLOVER event types (Halterman et al. 2023, "PLOVER and POLECAT"). */
export type PloverType =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'CONCEDE'
  | 'COOPERATE'
  | 'AID'
  | 'RETREAT'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'SANCTION'
  | 'MOBILIZE'
  | 'COERCE'
  | 'ASSAULT'

/** An event as a report tells it. The span is its anchor: the words that say that it is, was or will be. */
export interface EventMention extends Annotation {
  readonly type: PloverType | null
  readonly status: EventStatus
  /** The words for the event: "a visit to Moscow", "would be reopened"; … */
  readonly what: Span
  /** … and of a verb its subject: "the well". Not there in readings of an older Hearsay. */
  readonly subject?: Span
  /** The one word that names it: "visit". Not there in readings of an older Hearsay. */
  readonly trigger?: Span
  readonly actors: readonly { readonly role: 'actor' | 'recipient'; readonly entity: string }[]
  readonly place: string | null
  /** When it was, or is to be; for a postponed event, when it was to be. */
  readonly time: string | null
}
