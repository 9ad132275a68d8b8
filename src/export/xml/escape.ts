/** Characters that XML 1.0 forbids, section 2.2; with the flag u only half a pair is a surrogate. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu

/** A text as XML has it, in an element or between double quotes; what XML forbids is a blank. */
export function escapeXml(text: string): string {
  return text
    .replace(FORBIDDEN, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
