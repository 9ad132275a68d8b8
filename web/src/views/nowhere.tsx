import { Link } from '../address.tsx'

export function Nowhere() {
  return (
    <>
      <h1>There is nothing here</h1>
      <p>
        The address leads nowhere. <Link href="/">What the ledger holds</Link>
      </p>
    </>
  )
}
