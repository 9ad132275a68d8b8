/** Words beside a number that say of what it is: of the whole or a part, of this happening or another, counted or foreseen. */

/** Of a country, the world, or several happenings together. */
export const OF_A_WHOLE =
  /\b(?:whole|nationwide|worldwide|in total|countries|across|in the country|more on|another|separate)\b/i

/** "Another bomb killed three": its numbers are of something else than what was told before. */
export const OF_ANOTHER_COUNT =
  /\b(?:another|separate|separately|elsewhere|(?:per|a|last|this|each) year|since|worldwide|in total|countries|more on|others died|on the spot|third|alone|in the country|across|nationwide|as a whole)\b/i

/** "Separately, two were killed": the dead are of another happening. */
export const OF_OTHERS = /\b(?:separately|another|elsewhere|since|other|meanwhile)\b/i

/** "One of those" is of those that are counted. In all of a text, for replacing. */
export const ONE_OF_THOSE = /\bone of (?:those|these|them)\b/gi

/** A number beside one of these is of a whole, a part or something else than what is told. */
export const OF_MORE_THAN_THIS =
  /\b(?:another|(?<!no )more(?! than)|others?|include|including|of (?:which|whom)|among them|separate|since|last year|compared|currently|of those|of these|up from|down from|in (?:the )?(?:province|whole|country|nation)|in all of|across|nationwide|all over|total|worldwide|as a whole|alone|overall|in total)\b/i

/** Words of a cue that give a number that was foreseen: what came about is no contradiction. */
export const FORECASTING = /\b(?:forecast|expect|predict|project|anticipat|hope|fear|target|aim)/i

/** A content that is nothing but a number: "at least 15". */
export const BARE_NUMBER =
  /^(?:(?:at least|at most|more than|fewer than|less than|up to|as many as|about|around|nearly|almost|over|only|some|no more than) )?(?:\d[\d.,]*|\p{L}+(?:-\p{L}+)?)$/u

/** "The number in her district at nine", with the place: it is of those there alone. */
export const NUMBER_IN_A_PLACE =
  /^["“]?(?:the |its |their )?[\w-]+ (?:in|among|from|for) (?:the |her |his |its |their |our )?(?:[\w-]+ )?([\w-]+) (?:at|as)\b/i

/** "In the neighbouring district": counted elsewhere. */
export const COUNTED_ELSEWHERE =
  /\b(?:neighbou?ring|adjoining|adjacent|another|other|next) (?:[\w-]+ )?(?:area|capital|city|county|country|district|province|region|state|suburb|town|village)s?\b/i

/** Who asks people gives their answers in percent: two polls ask two sets of people. */
export const POLL = /\b(?:poll|survey|pollster)/i

/** "Leads by 4 percent": a number of a poll. */
export const LEADS = /\blead(?:s|ing)?\b/i

/** "The board counted four": the report tells whose number it is. */
export const COUNTING_VERBS: ReadonlySet<string> = new Set(['count', 'estimate', 'reckon', 'tally'])

/** "Five of 40 bottles", "one of the 12". */
export const PART_OF_A_NUMBER = /\bof (?:the |its |their |our )?\d/i
