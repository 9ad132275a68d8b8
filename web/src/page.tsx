import { type ComponentType, useEffect } from 'react'
import { useAddress } from './address.tsx'
import { Shell } from './shell.tsx'
import { ClaimView } from './views/claim.tsx'
import { ClaimsView } from './views/claims.tsx'
import { ConflictsView } from './views/conflicts.tsx'
import { DiffView } from './views/diff.tsx'
import { DossierView } from './views/dossier.tsx'
import { DueView } from './views/due.tsx'
import { EntitiesView } from './views/entities.tsx'
import { EventView } from './views/event.tsx'
import { IngestView } from './views/ingest.tsx'
import { LogView } from './views/log.tsx'
import { Nowhere } from './views/nowhere.tsx'
import { OverviewView } from './views/overview.tsx'
import { ReportView } from './views/report.tsx'
import { ReportsView } from './views/reports.tsx'
import { SearchView } from './views/search.tsx'
import { SourceView } from './views/source.tsx'
import { SourcesView } from './views/sources.tsx'
import { TimelineView } from './views/timeline.tsx'
import { WatchView } from './views/watch.tsx'
import { WhyView } from './views/why.tsx'

interface View {
  readonly path: RegExp
  readonly title: string
  readonly show: ComponentType<{ readonly id: string }>
}

/** Every view with its address; the first that fits is shown. */
const VIEWS: readonly View[] = [
  { path: /^\/$/, title: 'Overview', show: OverviewView },
  { path: /^\/reports\/?$/, title: 'Reports', show: ReportsView },
  { path: /^\/reports\/([^/]+)$/, title: 'Report', show: ReportView },
  { path: /^\/reports\/([^/]+)\/diff$/, title: 'What changed', show: DiffView },
  { path: /^\/search$/, title: 'Search', show: SearchView },
  { path: /^\/claims\/?$/, title: 'Claims', show: ClaimsView },
  { path: /^\/claims\/([^/]+)$/, title: 'Claim', show: ClaimView },
  { path: /^\/conflicts$/, title: 'Conflicts', show: ConflictsView },
  { path: /^\/events\/([^/]+)$/, title: 'Event', show: EventView },
  { path: /^\/due$/, title: 'Due', show: DueView },
  { path: /^\/timeline$/, title: 'Timeline', show: TimelineView },
  { path: /^\/dossier$/, title: 'Dossier', show: DossierView },
  { path: /^\/watch$/, title: 'Watch', show: WatchView },
  { path: /^\/source$/, title: 'Source', show: SourceView },
  { path: /^\/sources$/, title: 'Sources', show: SourcesView },
  { path: /^\/entities$/, title: 'Who is one', show: EntitiesView },
  { path: /^\/log$/, title: 'Log', show: LogView },
  { path: /^\/ingest$/, title: 'Ingest', show: IngestView },
  { path: /^\/why\/([^/]+)$/, title: 'Why', show: WhyView },
]

export function Page() {
  const { path } = useAddress()
  const view = VIEWS.find((one) => one.path.test(path))
  const id = decoded(view?.path.exec(path)?.[1] ?? '')
  useEffect(() => {
    document.title = view ? `${view.title} · Hearsay` : 'Hearsay'
  }, [view])
  const Show = view?.show ?? Nowhere
  return (
    <Shell>
      <Show key={`${path}`} id={id} />
    </Shell>
  )
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
