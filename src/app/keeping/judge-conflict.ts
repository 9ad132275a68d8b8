import type { Judgement } from '../../model/claim.ts'
import type { CorrectionRow, Corrector, PairVerdict } from '../../model/correction.ts'
import { HearsayError } from '../../model/errors.ts'
import type { LedgerStore } from '../../model/ports/ledger-store.ts'

/**
 * A person's word on a conflict, or on what may be one: of the pair that a judgement names, and of whatever other pairs of the same two
 * claims were judged alike, as copies of a text repeat what it contradicts.
 * @param id of the judgement, or a beginning that only it has.
 * @throws HearsayError not-found, ambiguous-id; bad-option where it is no conflict and cannot be one.
 */
export async function judgeConflict(
  ledger: LedgerStore,
  id: string,
  verdict: PairVerdict,
  by: Corrector,
): Promise<CorrectionRow> {
  const { judgement } = await ledger.judgement(id)
  if (judgement.verdict !== 'contradicts' && judgement.verdict !== 'unsure')
    throw new HearsayError(
      'bad-option',
      `${judgement.id} is no conflict and cannot be one; "hearsay conflicts" and "hearsay conflicts --unsure" list what can be judged.`,
    )
  const pairs = await alike(ledger, judgement)
  const unique = (addresses: readonly string[]) => [...new Set(addresses)].sort()
  const correction = {
    ...({ kind: 'judge', verdict } as const),
    statements: unique(pairs.map(([one]) => one)),
    others: unique(pairs.map(([, other]) => other)),
  }
  return ledger.correct(correction, by)
}

/** Pairs of the same two claims with the same verdict and kind of conflict, each with the side of the first claim first. */
async function alike(
  ledger: LedgerStore,
  { between, verdict, conflict }: Judgement,
): Promise<readonly (readonly [string, string])[]> {
  const [one, other] = await Promise.all(between.map((address) => ledger.claim(address)))
  const [first, second] = [new Set(one?.claim.statements), new Set(other?.claim.statements)]
  if (one === undefined || other === undefined || one.claim.id === other.claim.id) return [between]
  const rows = await ledger.judgementsOn(one.claim.statements, verdict)
  const pairs = rows
    .filter(({ judgement }) => judgement.conflict === conflict)
    .flatMap(
      ({
        judgement: {
          between: [left, right],
        },
      }) =>
        first.has(left) && second.has(right)
          ? [[left, right] as const]
          : first.has(right) && second.has(left)
            ? [[right, left] as const]
            : [],
    )
  return pairs.length === 0 ? [between] : pairs
}
