const NOTE =
  /^[[(*_\s]{0,4}(?:corrections?|clarifications?|retraction|erratum|corrigendum|editor['’]?s['’]? note|editors['’] note)(?:\s*\([^)]{0,60}\)|\s+\S{1,20}){0,3}\s*[:—–-]/i
const SENTENCE =
  /^[[(*_\s]{0,4}(?:(?:this|the) (?:story|article|report|version|item|post|piece)(?: of the \w+)? (?:corrects|(?:has been|was) (?:corrected|amended|updated to correct|updated to clarify))|an? (?:earlier|previous) version of (?:this|the) (?:story|article|report|item|post|piece)|\(corrects )/i

/** Whether a paragraph says what was wrong in this report or another, or is a note of its editors. */
export function isCorrection(line: string): boolean {
  const head = line.slice(0, 160)
  return NOTE.test(head) || SENTENCE.test(head)
}
