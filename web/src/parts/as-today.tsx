import { useAddress } from '../address.tsx'

/** Said in views of the ledger itself, which an earlier day does not change. */
export function AsToday() {
  const { query } = useAddress()
  if (!query.has('asOf')) return null
  return <p className="as-today">This view shows the ledger as it is today.</p>
}
