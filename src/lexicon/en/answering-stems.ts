/**
 * How contents and cues are worded that speak to what another said, as patterns over their text: trees ask whether there are any
 * (models/pairs.md), and were learnt with these; the rows of answer-words.ts count words of the same kinds.
 */

/** "no ship had left", "they didn't". */
export const NEGATORS =
  /\b(?:not|never|no|none|nobody|nothing|nowhere|neither|nor|without|cannot|hardly)\b|n['’]t\b/gi
/** A whole content that stands for another: "it", "the report". */
export const PRO_FORM =
  /^["“]?(?:it|that|this|them|these|those|so|such \w+|(?:all |any )?(?:the|this|that|these|those|his|her|its|their) [\w-]+)["”]?[.,;:!?]*$/i
/** "rejects", "waved aside". */
export const REJECTING =
  /\b(?:den(?:y|ies|ied|ying|ial)|reject|dismiss|refut|rebut|disput|contradict|disavow|repudiat|scoff|brush|deride|contest|wav(?:e|ed) (?:aside|away)|laugh|rubbish|counter|object|protest|attack)/i
/** "called it", "was described as". */
export const CALLING =
  /\b(?:call|term|describ|label|brand|dub|denounc|condemn|hail|prais|regard|consider|see|saw|view|speak of|spoke of|portray|characteri[sz])/i
/** "bears out", "acknowledged". */
export const CONFIRMING =
  /\b(?:confirm|bear(?:s|ing)? out|bore out|corroborat|agree|echo|support|back(?:ed|s)|acknowledg|admit|conced|confess)/i
/** Who knows of nothing denies nothing: "he knew of no invitation". */
export const KNOWS_OF_NONE =
  /^["“]?(?:[\w.’']+ ){0,4}?(?:(?:know|knows|knew) of (?:no|nothing)|(?:is|are|was|were) (?:not aware|unaware) of)\b/i

/** "There is no contract which my clients signed": of others nothing is told. */
export const NONE_THAT = /\bthere (?:is|are|was|were|had been) no \p{L}+ (?:which|that|who)\b/iu

/** What there was none of is told of one kind alone: "no written reply" leaves room for one by telephone. The kind is the group. */
export const NONE_OF_A_KIND =
  /\bno\s+(written|formal|official|direct|public|further|prior|new|other|second|serious|major|significant|immediate|signed|final|binding|verbal|oral)\s+\p{L}+/iu

/** "Who is telling it", "to mediate": a content that another clause holds. */
export const PART_OF_A_CLAUSE = /^["“]?(?:who|which|that|to)\b/i
