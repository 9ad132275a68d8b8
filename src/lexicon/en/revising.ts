/** Verbs by which a number is made another one by who gave it: "raised its estimate to 620". */
export const REVISING =
  /\b(?:rais(?:es?|ed|ing)|increas(?:es?|ed|ing)|hik(?:es?|ed|ing)|lift(?:s|ed|ing)?|boost(?:s|ed|ing)?|doubl(?:es?|ed|ing)|lower(?:s|ed|ing)?|cut(?:s|ting)?|reduc(?:es?|ed|ing)|trim(?:s|med|ming)?|slash(?:es|ed|ing)?|halv(?:es?|ed|ing)|revis(?:es?|ed|ing)|adjust(?:s|ed|ing)?|updat(?:es?|ed|ing)|chang(?:es?|ed|ing)|(?:up|down)grad(?:es?|ed|ing)|scal(?:es?|ed|ing) (?:back|down|up)|mark(?:s|ed|ing)? (?:up|down))\b/i

/** Verbs by which it is owned that the earlier number was wrong. */
export const CORRECTING = /\b(?:correct(?:s|ed|ing)?|amend(?:s|ed|ing)?)\b/i

/** What is revised: a number that somebody gave, by the word for it. */
export const REVISED_NUMBER =
  /\b(?:estimates?|forecasts?|figures?|numbers?|counts?|tolls?|tall(?:y|ies)|totals?|projections?|claims?|demands?|targets?|offers?|bids?|guidance|outlook|assessments?|budget|ransom|price)\b/i

/**
 * Words behind a number by which it is how much another one is off from what was thought before: "13 fewer than it had thought", "800 million more than was
 * planned".
 */
export const OFF_BY =
  /^\s*(?:[\w-]+\s+)?(fewer|less|lower|below|more|higher|above)\s+(?:than\s+)?(?:(?:it|he|she|they|we|the \w+)\s+(?:had\s+)?|(?:was|were|is|are|has been|had been)\s+)?(?:(?:first|previously|earlier|originally|initially|at first)\s+)?(?:thought|said|reported|counted|announced|estimated|given|believed|planned|expected|budgeted|put|told|feared)\b/i

/** What stands before the number that another is made: "raised its estimate to 620", … */
export const BEFORE_NEW_NUMBER = /\b(?:to|at)$/i

/** … and before that which it was: "from 500". */
export const BEFORE_OLD_NUMBER = /\bfrom$/i

/** What may stand between the preposition and the number. */
export const BETWEEN_TO_AND_NUMBER =
  /\s+(?:(?:the|a|about|around|some|nearly|almost|roughly|at least|more than|up to|only|just|US) )*[$€£]?$/i

/** Of the words of OFF_BY those by which the number is less than was thought. */
export const OFF_BELOW = /^(?:fewer|less|lower|below)$/i

/** Words of a cue, or right before one, by which something is told as said before what is said now: "which had put", "first said". */
export const OF_BEFORE =
  /\b(?:had|first|earlier|initially|originally|previously|at first|once|until now|formerly)\b/i
/** And by which it is told as what takes its place: "now says", "later said". */
export const OF_NOW = /\b(?:now|later|then|today|from now on)\b/i
