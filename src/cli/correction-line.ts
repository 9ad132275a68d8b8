import { shortAddress } from '../model/address.ts'
import type { Correction, CorrectionRow } from '../model/correction.ts'
import { wrap } from './wrap.ts'

/** A correction for a person: its id, when and who, what, why, and whether it was undone. */
export function logLine({ id, at, who, why, correction, target, holds, undone }: CorrectionRow): string {
  return [
    wrap(`${id} ${at.slice(0, 16).replace('T', ' ')} ${who}: ${saysOf(correction, target)}`),
    wrap(`because ${why}`, '  '),
    holds ? '' : wrap('the report, read again, has nothing in its place', '  '),
    undone === null
      ? ''
      : wrap(`undone ${undone.at.slice(0, 16).replace('T', ' ')} ${undone.who}: ${undone.why}`, '  '),
  ].join('')
}

function saysOf(correction: Correction, target: string): string {
  switch (correction.kind) {
    case 'accept':
    case 'reject':
      return `${correction.kind}s ${target}`
    case 'edit': {
      const { source, content, ...values } = correction.changes
      const parts = [
        ...Object.entries(values).map(([part, value]) => `${part} ${value}`),
        ...(source ? [`source “${source.words}”`] : []),
        ...(content ? [`content at ${content.start} to ${content.end}`] : []),
      ]
      return `edits ${target}: ${parts.join(', ')}`
    }
    case 'same':
      return `merges the claims of ${correction.claims.join(' and ')}`
    case 'unrelated':
      return `splits ${correction.statements.join(', ')} from their claim`
    case 'judge': {
      const [one, other] = [correction.statements, correction.others].map((all) =>
        all.map(shortAddress).join(', '),
      )
      return correction.verdict === 'contradicts'
        ? `finds ${one} to contradict ${other}`
        : `finds no conflict between ${one} and ${other}`
    }
    case 'grade-source':
    case 'grade-claim':
      return `grades ${target} ${correction.grade}`
    case 'note':
      return `notes of ${target}: ${correction.text}`
    case 'merge-entities':
      return `merges ${correction.keys.join(' and ')}`
    case 'split-entity':
      return `splits ${correction.key}`
  }
}
