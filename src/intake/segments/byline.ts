const SMALL = new Set([
  'and',
  'of',
  'in',
  'for',
  'the',
  'de',
  'da',
  'di',
  'du',
  'van',
  'von',
  'der',
  'den',
  'al',
  'el',
  'bin',
  'with',
  'at',
  '&',
  '|',
])

/** "By Jane Roe", "By JANE ROE and JOHN DOE, Associated Press": names and nothing else. */
export function isByline(line: string): boolean {
  if (line.length > 160) return false
  const names = /^(?:by|written by|story by|reporting by)[:\s]\s*(\S.*)$/i.exec(line)?.[1]
  if (names === undefined || /[?!"“”]/.test(names) || /\p{Ll}{3,}\.$/u.test(names)) return false
  return names
    .split(/[\s,;/]+/)
    .every((word) => word === '' || SMALL.has(word.toLowerCase()) || /^[\p{Lu}(@|]/u.test(word))
}

/** "(Reporting by Jane Roe; Editing by John Doe)": stands at the end of agency stories. */
export function isCredit(line: string): boolean {
  return (
    line.length <= 300 &&
    /^[([]?(?:additional )?(?:reporting|writing|editing|compiled|edited|written) by \p{Lu}/iu.test(line)
  )
}
