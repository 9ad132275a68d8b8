import type { EventStatus } from '../../model/annotation.ts'

/** What lies ahead as told. */
export const AHEAD: ReadonlySet<EventStatus> = new Set(['announced', 'planned', 'scheduled'])

/** What has been, or goes on. */
export const OVER: ReadonlySet<EventStatus> = new Set(['occurred', 'ongoing'])
