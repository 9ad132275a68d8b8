import type { ChangeAnswer } from '../../../src/api/answers/dossier.ts'
import { Link } from '../address.tsx'
import { dateWords } from '../words.ts'
import { ConflictCard } from './conflict.tsx'
import { EventLine } from './event.tsx'
import { StatementCard } from './statement.tsx'

/** Something that became known, and on which day. */
export function ChangeRow({ change }: { readonly change: ChangeAnswer }) {
  const { kind, known, statement, conflict, claim, event, before, after } = change
  return (
    <div className="change">
      <p className="when">
        {dateWords(known)} <span className="faint">{KINDS[kind]}</span>
      </p>
      {statement && <StatementCard statement={statement} />}
      {conflict && <ConflictCard conflict={conflict} />}
      {event && <EventLine event={event} />}
      {claim && (
        <p>
          <Link href={`/claims/${claim.id}`}>{claim.statements[0]?.quote ?? claim.id}</Link>{' '}
          <span className="faint">
            {before ?? 'new'} → {after}
          </span>
        </p>
      )}
    </div>
  )
}

const KINDS: Readonly<Record<ChangeAnswer['kind'], string>> = {
  said: 'new statement',
  conflict: 'new conflict',
  standing: 'a claim stands otherwise',
  origin: 'the origins of a claim are more or fewer',
  passed: 'a date passed without a report of it',
}
